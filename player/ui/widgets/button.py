"""Push buttons: the one main button of a screen, plain ones and quiet ones."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.focus_ring import FocusRing, Outline
from player.ui.widgets.painting import RADIUS, Look, Words, is_hovered, paint_box, paint_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from player.ui.theme.theme import Theme


class ButtonKind(Enum):
    """How loudly a button speaks, and how high it is."""

    MAIN = "main"
    PLAIN = "plain"
    TOOL = "plain, in a row of tools"
    QUIET = "quiet"
    QUIET_TOOL = "quiet, in a row of tools"


@dataclass(frozen=True, slots=True)
class _Measures:
    height: int
    side: int
    icon: int
    gap: int


_MEASURES = {
    ButtonKind.MAIN: _Measures(72, 32, 28, 12),
    ButtonKind.PLAIN: _Measures(56, 24, 24, 12),
    ButtonKind.TOOL: _Measures(48, 16, 24, 8),
    ButtonKind.QUIET: _Measures(56, 16, 24, 8),
    ButtonKind.QUIET_TOOL: _Measures(48, 16, 24, 8),
}
_QUIET = {ButtonKind.QUIET, ButtonKind.QUIET_TOOL}


class Button(QPushButton):
    """A word, perhaps with an icon, in a box that follows mouse, keyboard and state."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: ButtonKind = ButtonKind.PLAIN,
        *,
        icon: str = "",
        icon_after: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._kind = kind
        self._icon = icon
        self._icon_after = icon_after
        self.focus_ring = FocusRing(self, theme, lambda: Outline(self.rect(), RADIUS))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def set_icon_name(self, icon: str) -> None:
        """Show another icon, by its Phosphor name."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        measures = _MEASURES[self._kind]
        width = self._words().width() + 2 * self._theme.scaled(measures.side)
        return QSize(width, self._theme.scaled(measures.height))

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
        measures = _MEASURES[self._kind]
        size = TextSize.HEAD if self._kind is ButtonKind.MAIN else TextSize.TEXT
        return Words(
            self.text(),
            self._theme.font(size, bold=True),
            self._icon,
            self._theme.scaled(measures.icon),
            measures.gap,
            self._icon_after,
        )

    def _look(self) -> Look:
        if self._kind is ButtonKind.MAIN:
            return main_look(self, self._theme)
        if self._kind in _QUIET:
            return quiet_look(self, self._theme)
        return _plain_look(self, self._theme)


def main_look(button: QPushButton, theme: Theme) -> Look:
    """The leaf-filled look of the one main thing, by the button's state."""
    if not button.isEnabled():
        return Look(theme.colour(Token.OFF_FILL), None, theme.colour(Token.SOFT))
    fill = Token.LEAF_HOVER if is_hovered(button) else Token.LEAF
    if button.isDown():
        fill = Token.LEAF_PRESS
    return Look(theme.colour(fill), None, theme.colour(Token.ON_LEAF))


def quiet_look(button: QPushButton, theme: Theme) -> Look:
    """The look without a box until the mouse is over it, by the button's state."""
    if not button.isEnabled():
        return Look(None, None, theme.colour(Token.SOFT))
    if button.isDown():
        ink = Token.INK if theme.palette.is_dark else Token.LEAF_INK
        return Look(theme.colour(Token.TINT_PRESS), None, theme.colour(ink))
    fill = theme.colour(Token.TINT) if is_hovered(button) else None
    return Look(fill, None, theme.colour(Token.LEAF_INK))


def _plain_look(button: QPushButton, theme: Theme) -> Look:
    quiet = quiet_look(button, theme)
    if not button.isEnabled():
        return Look(theme.colour(Token.PAPER), theme.colour(Token.LINE), quiet.ink)
    return Look(quiet.fill or theme.colour(Token.CARD), theme.colour(Token.EDGE), quiet.ink)
