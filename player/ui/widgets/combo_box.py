"""A field that opens into a list of words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QListView, QStyle, QStyleOptionComboBox, QStylePainter
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
_AROUND_WORDS = 76
"""What the field takes besides its words: edge, padding and the caret's place, in pixels."""


class ComboBox(QComboBox):
    """Qt's combo box in the theme's clothes; the wheel does not change what is chosen."""

    def __init__(self, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.focus_ring = FocusRing(self, theme, lambda: Outline(self.rect(), RADIUS))
        self.setView(QListView(self))
        self.setFont(theme.font(TextSize.TEXT))
        self.setAccessibleName(accessible_name)

    def keep_room_for(self, text: str) -> None:
        """Be wide enough for that text at least; longer ones end in an ellipsis."""
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(text) + _AROUND_WORDS)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        self._paint_field(QStylePainter(self))
        caret = self._theme.scaled(_CARET)
        left = self.width() - _SIDE - caret
        square = QRect(left, (self.height() - caret) // 2, caret, caret)
        ink = self._theme.colour(Token.LEAF_INK if self.isEnabled() else Token.SOFT)
        paint_icon(QPainter(self), square, "caret-down", ink)

    def _paint_field(self, painter: QStylePainter) -> None:
        """As Qt does, with an ellipsis where the words do not fit."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, field.width()
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
