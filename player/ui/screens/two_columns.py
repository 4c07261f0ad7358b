"""A page of a list at the left and content at the right, that scrolls when it must."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from player.ui.screens.scroll import Scroll
from player.ui.theme.palette import Token

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from player.ui.theme.theme import Theme

MOST_CONTENT = 1440
"""Content is at most this wide, in pixels, and then stands in the middle."""
ROOM = 8
"""What the content keeps free at its sides for focus rings and shadows, in pixels."""
TOP = 24
BOTTOM = 24
SIDE_TOP = 32
"""The list begins this much lower than the page, and the content at `TOP`, in pixels."""
STACK_ABOVE = 1.3
"""With text larger than this times normal, columns stand under one another."""
_SMALL_BELOW = 1100
_LARGE_FROM = 1600
_FOOT_ROOM = 16
_UNBOUNDED = 16777215


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns stand, in pixels; stacked puts the list above the content."""

    margin: int
    side_width: int
    gap: int
    stacked: bool


def place_columns(width: int, scale: float) -> Columns:
    """The columns of a page that wide, at that scale of text."""
    small, large = width < _SMALL_BELOW, width >= _LARGE_FROM
    least = 24 if small else 32
    side = 200 if small else 280 if large else 248
    return Columns(
        margin=max(least, (width - MOST_CONTENT) // 2),
        side_width=round(side * scale),
        gap=24 if small else 32,
        stacked=scale > STACK_ABOVE,
    )


class TwoColumns(QWidget):
    """Holds a list and a content side by side, or under one another where text is large.

    `side_first` says which of them is above the other then.
    """

    stacked_changed = Signal(bool)

    def __init__(
        self, theme: Theme, side: QWidget, content: QWidget, *, side_first: bool = True
    ) -> None:
        super().__init__()
        self._theme = theme
        way = QBoxLayout.Direction
        self._stack = way.TopToBottom if side_first else way.BottomToTop
        self._columns: Columns | None = None
        self._side = Scroll(side)
        self._content = Scroll(content)
        self._page = QWidget()
        self._row = QHBoxLayout(self._page)
        self._row.addWidget(self._side)
        self._row.addWidget(self._content, 1)
        self._scroll = Scroll(self._page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = place_columns(self.width(), self._theme.typeface.scale)
        if columns != self._columns:
            self._columns = columns
            self._place(columns)

    def _place(self, columns: Columns) -> None:
        stacked = columns.stacked
        self._row.setDirection(self._stack if stacked else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(columns.gap - ROOM)
        side = columns.margin - ROOM
        self._row.setContentsMargins(side, 0, side, 0)
        self._side.setMinimumWidth(0 if stacked else columns.side_width)
        self._side.setMaximumWidth(_UNBOUNDED if stacked else columns.side_width)
        self._side.set_whole(whole=stacked)
        self._content.set_whole(whole=stacked)
        self.stacked_changed.emit(stacked)


class Foot(QWidget):
    """A strip at the foot of a window for the main button, with a line above."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(TOP, _FOOT_ROOM, TOP, _FOOT_ROOM)
        self.hide()
        theme.changed.connect(self.update)

    def hold(self, button: QWidget) -> None:
        """Take the button in, and be seen."""
        self._layout.addWidget(button)
        self.show()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.colour(Token.LINE))
