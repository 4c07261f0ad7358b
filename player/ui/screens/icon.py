"""An icon on its own, in a colour of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from player.ui.theme.icons import paint_icon
from player.ui.theme.palette import Token

if TYPE_CHECKING:
    from player.ui.theme.theme import Theme


class Icon(QWidget):
    """A Phosphor icon as decoration: the word beside it says what it means."""

    def __init__(
        self, theme: Theme, name: str, size: int = 24, tone: Token = Token.LEAF_INK
    ) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._tone = tone
        self.setFixedSize(theme.scaled(size), theme.scaled(size))
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self.rect(), self._name, self._theme.colour(self._tone))
