"""The chosen day as one card: its playlist at the left, what to do with it at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout
from typing_extensions import override

from player.ui.screens.today.day_action import DayAction
from player.ui.screens.today.part import RIGHT, ROOM
from player.ui.screens.today.playlist import Playlist
from player.ui.theme.palette import Token
from player.ui.widgets.card import Card

if TYPE_CHECKING:
    from player.faders import Faders
    from player.ui.screens.today.model import ChosenDay
    from player.ui.theme.theme import Theme

_SIDE = 32
_LEFT = 24
_TOP = 16
_BOTTOM = 8
_ACTION_WIDTH = 336
_TALLEST = 424
_UNBOUNDED = 16777215


class DayPanel(Card):
    """Playlist and action beside each other, or under one another where text is large."""

    def __init__(self, theme: Theme, faders: Faders) -> None:
        super().__init__(theme)
        self._theme = theme
        self._stacked = False
        self.playlist = Playlist(theme)
        self.action = DayAction(theme, faders)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self.playlist, 1)
        self._layout.addWidget(self.action)
        self.set_stacked(stacked=False)

    def show_day(self, day: ChosenDay, *, is_only_day: bool) -> None:
        """Show that day; an only day has no number."""
        self.playlist.show_parts(day.parts)
        self.action.show_day(day, is_only_day=is_only_day)
        most = max(self._theme.scaled(_TALLEST), self.playlist.whole_height + 2 * ROOM)
        self.setMaximumHeight(_UNBOUNDED if self._stacked else most)

    def set_stacked(self, *, stacked: bool) -> None:
        """Put the action under the playlist, which is then shown whole, or beside it."""
        self._stacked = stacked
        self.setMaximumHeight(_UNBOUNDED)
        self.playlist.set_whole(whole=stacked)
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(way)
        self._layout.setSpacing(_LEFT if stacked else 2 * _SIDE + 1 - RIGHT)
        width = self._theme.scaled(_ACTION_WIDTH)
        self.action.setMinimumWidth(0 if stacked else width)
        self.action.setMaximumWidth(_UNBOUNDED if stacked else width)
        self.action.setContentsMargins(_LEFT if stacked else 0, _TOP, 0, _BOTTOM)
        side = _LEFT if stacked else _SIDE
        self._layout.setContentsMargins(_LEFT + 1 - ROOM, ROOM, side, ROOM)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._stacked:
            return
        left = self.action.x() - _SIDE
        line = QRect(left, _LEFT, 1, self.height() - 2 * _LEFT)
        QPainter(self).fillRect(line, self._theme.colour(Token.LINE))
