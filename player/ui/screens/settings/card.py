"""A card of settings: words at the left and their control at the right, one a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from player.ui.theme.palette import Token
from player.ui.widgets.card import Card
from player.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from player.ui.theme.theme import Theme

CONTROL_WIDTH = 384
_SMALL_CONTROL_WIDTH = 352
_SMALL_BELOW = 800
_STACKED_BELOW = 640
_SIDE = 32
_ROOM = 8
_ROW = 80
_LOW_ROW = 48
_UNBOUNDED = 16777215


class SettingsCard(Card):
    """Rows with a line between them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._rows: list[SettingRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(_SIDE, _ROOM, _SIDE, _ROOM)
        self._layout.setSpacing(0)

    def add(
        self,
        title: str,
        detail: str = "",
        control: QWidget | None = None,
        *,
        is_low: bool = False,
    ) -> SettingRow:
        """Add a row at the foot of the card; a low one is for a list of facts."""
        row = SettingRow(self._theme, title, detail, control)
        row.setMinimumHeight(self._theme.scaled(_LOW_ROW if is_low else _ROW))
        self._rows.append(row)
        self._layout.addWidget(row)
        return row

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        for row in self._rows[1:]:
            line = row.geometry().adjusted(0, 0, 0, 1 - row.height())
            painter.fillRect(line, self._theme.colour(Token.LINE))


class SettingRow(QWidget):
    """What a setting is called and does, and the control that sets it."""

    def __init__(
        self, theme: Theme, title: str, detail: str = "", control: QWidget | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._detail = Label(theme, detail, tone=Token.SOFT, wrap=True)
        self._detail.setVisible(bool(detail))
        self._control = control
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(theme, title, bold=True, wrap=True))
        words.addWidget(self._detail)
        words.addStretch(1)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, _ROOM, 0, _ROOM)
        self._layout.setSpacing(_SIDE)
        self._layout.addLayout(words, 1)
        if control is not None:
            self._layout.addWidget(control)
            self._layout.setAlignment(control, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def set_detail(self, detail: str) -> None:
        """Say something else under the title."""
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._control is not None:
            self._place(self._control)

    def _place(self, control: QWidget) -> None:
        stacked = self.width() < self._theme.scaled(_STACKED_BELOW)
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(way)
        self._layout.setSpacing(_ROOM if stacked else _SIDE)
        small = self.width() < self._theme.scaled(_SMALL_BELOW)
        wanted = self._theme.scaled(_SMALL_CONTROL_WIDTH if small else CONTROL_WIDTH)
        width = max(wanted, control.minimumSizeHint().width())
        control.setMinimumWidth(0 if stacked else width)
        control.setMaximumWidth(_UNBOUNDED if stacked else width)


def in_a_row(*widgets: QWidget, stretch: int = 0) -> QWidget:
    """Controls beside each other as one; the one at place `stretch` takes the spare width."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    for place, widget in enumerate(widgets):
        layout.addWidget(widget, 1 if place == stretch else 0)
    return row


def at_the_right(widget: QWidget) -> QWidget:
    """A control that keeps its own width, at the right of its column."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addStretch(1)
    layout.addWidget(widget)
    return row
