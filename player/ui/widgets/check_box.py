"""A box that is ticked or not, perhaps with words beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy
from typing_extensions import override

from player.ui.theme.icons import paint_icon
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.focus_ring import FocusRing, Outline
from player.ui.widgets.painting import Look, is_hovered, paint_box, paint_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from player.ui.theme.theme import Theme

_BOX = 28
_BOX_RADIUS = 6
_CHECK = 18
_GAP = 12


class CheckBox(QCheckBox):
    """A tick in a box of 28; the words beside it belong to what is clicked."""

    def __init__(
        self, theme: Theme, text: str = "", *, bold: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._font = theme.font(TextSize.TEXT, bold=bold)
        self.focus_ring = FocusRing(self, theme, lambda: Outline(self._box(), _BOX_RADIUS))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        line = self._theme.scaled(TextSize.TEXT.line_height)
        words = QFontMetrics(self._font).horizontalAdvance(self.text()) if self.text() else -_GAP
        return QSize(_BOX + _GAP + words + 1, max(_BOX, line))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_BOX, self.sizeHint().height())

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look()
        box = self._box()
        paint_box(painter, box, look, _BOX_RADIUS)
        if self.isChecked():
            inset = (_BOX - _CHECK) // 2
            paint_icon(painter, box.adjusted(inset, inset, -inset, -inset), "check-bold", look.ink)
        words = QRect(_BOX + _GAP, 0, self.width() - _BOX - _GAP, self.height())
        tone = Token.INK if self.isEnabled() else Token.SOFT
        paint_text(painter, words, self.text(), self._font, self._theme.colour(tone))

    def _box(self) -> QRect:
        return QRect(0, (self.height() - _BOX) // 2, _BOX, _BOX)

    def _look(self) -> Look:
        colour = self._theme.colour
        if not self.isEnabled():
            return Look(colour(Token.PAPER), colour(Token.LINE), colour(Token.SOFT))
        if self.isChecked():
            fill = Token.LEAF_HOVER if is_hovered(self) else Token.LEAF
            return Look(colour(fill), None, colour(Token.ON_LEAF))
        fill = Token.TINT if is_hovered(self) else Token.CARD
        return Look(colour(fill), colour(Token.EDGE), colour(Token.INK))
