"""A choice between a few words, side by side in one frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.focus_ring import FocusRing, Outline
from player.ui.widgets.painting import Look, is_hovered, paint_box, paint_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from player.ui.theme.theme import Theme

_HEIGHT = 56
_INSIDE = 6
"""The frame's edge of 2 and 4 of room."""
_PART_RADIUS = 8
_PART_SIDE = 12


class Segments(QWidget):
    """Shows which of its parts is chosen; arrow keys and clicks choose another."""

    chosen = Signal(int)
    """The part that the user chose, by its place; not emitted by `choose`."""

    def __init__(
        self,
        theme: Theme,
        names: Sequence[str],
        accessible_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._parts = [_Part(theme, name, self) for name in names]
        for place, part in enumerate(self._parts):
            part.setAccessibleDescription(accessible_name)
            self._group.addButton(part, place)
        self._group.idClicked.connect(self.chosen)
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def index(self) -> int:
        """The place of the chosen part; -1 where none is."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Mark that part as chosen."""
        self._parts[index].setChecked(True)

    @override
    def sizeHint(self) -> QSize:
        width = sum(part.sizeHint().width() for part in self._parts) + 2 * _INSIDE
        return QSize(width, self._theme.scaled(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths = [part.sizeHint().width() for part in self._parts]
        spare = max(self.width() - 2 * _INSIDE - sum(widths), 0)
        left = _INSIDE
        for place, (part, width) in enumerate(zip(self._parts, widths, strict=True)):
            share = spare * (place + 1) // len(widths) - spare * place // len(widths)
            part.setGeometry(left, _INSIDE, width + share, self.height() - 2 * _INSIDE)
            left += width + share

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        edge = Token.EDGE if self.isEnabled() else Token.LINE
        fill = Token.CARD if self.isEnabled() else Token.PAPER
        colour = self._theme.colour
        look = Look(colour(fill), colour(edge), colour(Token.INK))
        paint_box(QPainter(self), self.rect(), look)


class _Part(QRadioButton):
    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._theme = theme
        self.focus_ring = FocusRing(self, theme, lambda: Outline(self.rect(), _PART_RADIUS))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(TextSize.TEXT, bold=True))
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _PART_SIDE, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look()
        paint_box(painter, self.rect(), look, _PART_RADIUS)
        font = self._theme.font(TextSize.TEXT, bold=self.isChecked())
        place = QRect(0, 0, self.width(), self.height() - 1)
        centre = Qt.AlignmentFlag.AlignHCenter
        paint_text(painter, place, self.text(), font, look.ink, align=centre)

    def _look(self) -> Look:
        colour = self._theme.colour
        if not self.isEnabled():
            fill = colour(Token.OFF_FILL) if self.isChecked() else None
            return Look(fill, None, colour(Token.SOFT))
        if self.isChecked():
            return Look(colour(Token.LEAF), None, colour(Token.ON_LEAF))
        if self.isDown():
            return Look(colour(Token.TINT_PRESS), None, colour(Token.INK))
        fill = colour(Token.TINT) if is_hovered(self) else None
        return Look(fill, None, colour(Token.INK))
