"""A field that opens into a list of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView
from typing_extensions import override

from player.ui.theme.icons import paint_icon
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.focus_ring import FocusRing, Outline
from player.ui.widgets.painting import RADIUS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from player.ui.theme.theme import Theme

_CARET = 20
_SIDE = 14


class ComboBox(QComboBox):
    """Qt's combo box in the theme's clothes; the wheel does not change what is chosen."""

    def __init__(self, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.focus_ring = FocusRing(self, theme, lambda: Outline(self.rect(), RADIUS))
        self.setView(QListView(self))
        self.setFont(theme.font(TextSize.TEXT))
        self.setAccessibleName(accessible_name)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        caret = self._theme.scaled(_CARET)
        left = self.width() - _SIDE - caret
        square = QRect(left, (self.height() - caret) // 2, caret, caret)
        ink = self._theme.colour(Token.LEAF_INK if self.isEnabled() else Token.SOFT)
        paint_icon(QPainter(self), square, "caret-down", ink)
