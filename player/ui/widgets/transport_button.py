"""A button of the transport: an icon over its word."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from player.ui.theme.icons import paint_icon
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.button import main_look, quiet_look
from player.ui.widgets.focus_ring import FocusRing, Outline
from player.ui.widgets.painting import RADIUS, Look, paint_box, paint_text

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QWidget

    from player.ui.theme.theme import Theme

_HEIGHT = 72
_ICON = 28
_GAP = 4
_SIDE = 8


class TransportButton(QPushButton):
    """Icon over word; `is_main` keeps it filled, as play and pause are; tinted while checked."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str,
        *,
        is_main: bool = False,
        width: int = 96,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon = icon
        self._is_main = is_main
        self._least_width = width
        self.focus_ring = FocusRing(self, theme, lambda: Outline(self.rect(), RADIUS))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def set_face(self, text: str, icon: str) -> None:
        """Show another word and icon, as play becomes pause."""
        self._icon = icon
        self.setText(text)
        self.updateGeometry()
        self.update()

    def set_least_width(self, width: int) -> None:
        """Be at least that wide, at the system's normal font size."""
        if width != self._least_width:
            self._least_width = width
            self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        word = QFontMetrics(self._font()).horizontalAdvance(self.text()) + 2 * _SIDE
        least = self._theme.scaled(self._least_width)
        return QSize(max(least, word), self._theme.scaled(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look()
        paint_box(painter, self.rect(), look)
        icon, line = self._theme.scaled(_ICON), self._theme.scaled(TextSize.TEXT.line_height)
        top = (self.height() - icon - _GAP - line) // 2
        square = QRect((self.width() - icon) // 2, top, icon, icon)
        paint_icon(painter, square, self._icon, look.ink)
        word = QRect(0, top + icon + _GAP, self.width(), line)
        centre = Qt.AlignmentFlag.AlignHCenter
        paint_text(painter, word, self.text(), self._font(), look.ink, align=centre)

    def _look(self) -> Look:
        if self._is_main:
            return main_look(self, self._theme)
        quiet = quiet_look(self, self._theme)
        if not self.isChecked():
            return quiet
        return replace(quiet, fill=quiet.fill or self._theme.colour(Token.TINT))

    def _font(self) -> QFont:
        return self._theme.font(TextSize.TEXT, bold=self._is_main)
