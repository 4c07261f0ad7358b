"""The bar over a screen: the app's name, and the tabs or a word about where one is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.focus_ring import FocusRing, Outline
from player.ui.widgets.label import Label
from player.ui.widgets.logo import Logo
from player.ui.widgets.painting import (
    RADIUS,
    Look,
    Words,
    is_hovered,
    paint_box,
    paint_words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from player.ui.theme.theme import Theme

_HEIGHT = 72
_TAB_HEIGHT = 48
_TAB_SIDE = 16
_GAP = 8
_NAME = "Happy Back"


@dataclass(frozen=True, slots=True)
class Tab:
    """A screen of the top bar: its key, its word and its icon's Phosphor name."""

    key: str
    text: str
    icon: str


class TopBar(QWidget):
    """Logo, name and tabs, with a line below."""

    tab_chosen = Signal(str)
    """The key of the tab that the user chose; not emitted by `choose`."""

    def __init__(self, theme: Theme, tabs: Sequence[Tab], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons = {tab.key: _TabButton(theme, tab) for tab in tabs}
        group = QButtonGroup(self)
        layout = _bar_layout(self, theme, margin=32)
        for key, button in self._buttons.items():
            group.addButton(button)
            layout.addWidget(button)
            button.clicked.connect(lambda _checked, key=key: self.tab_chosen.emit(key))

    def choose(self, key: str) -> None:
        """Mark that tab as the one shown."""
        self._buttons[key].setChecked(True)

    def tab(self, key: str) -> QPushButton:
        """The button of that tab."""
        return self._buttons[key]

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        line = QRect(0, self.height() - 1, self.width(), 1)
        QPainter(self).fillRect(line, self._theme.colour(Token.LINE))


class SlimBar(QWidget):
    """Logo and name, and at the right a word about where one is."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _bar_layout(self, theme, margin=64).addWidget(Label(theme, text, tone=Token.SOFT))


def _bar_layout(bar: QWidget, theme: Theme, margin: int) -> QHBoxLayout:
    bar.setFixedHeight(theme.scaled(_HEIGHT))
    layout = QHBoxLayout(bar)
    layout.setContentsMargins(margin, 0, margin, 0)
    layout.setSpacing(_GAP)
    layout.addWidget(Logo(theme))
    layout.addSpacing(12 - _GAP)
    layout.addWidget(Label(theme, _NAME, TextSize.HEAD, bold=True))
    layout.addStretch(1)
    return layout


class _TabButton(QPushButton):
    def __init__(self, theme: Theme, tab: Tab) -> None:
        super().__init__(tab.text)
        self._theme = theme
        self._icon = tab.icon
        self.focus_ring = FocusRing(self, theme, lambda: Outline(self.rect(), RADIUS))
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)
        self.toggled.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._words().width() + 2 * _TAB_SIDE, self._theme.scaled(_TAB_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look()
        paint_box(painter, self.rect(), look)
        paint_words(painter, self.rect(), self._words(), look.ink)

    def _words(self) -> Words:
        font = self._theme.font(TextSize.TEXT, bold=self.isChecked())
        return Words(self.text(), font, self._icon, self._theme.scaled(24), 8)

    def _look(self) -> Look:
        colour = self._theme.colour
        if self.isChecked():
            return Look(colour(Token.TINT), None, colour(Token.LEAF_INK))
        if self.isDown():
            return Look(colour(Token.TINT_PRESS), None, colour(Token.INK))
        return Look(colour(Token.TINT) if is_hovered(self) else None, None, colour(Token.SOFT))
