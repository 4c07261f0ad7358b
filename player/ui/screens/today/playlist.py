"""The playlist of a day: its parts, what is in them, and what is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from player.ui.screens.scroll import Scroll
from player.ui.screens.today.part import ROOM, Part, PartShape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from player.ui.screens.today.model import PartRow
    from player.ui.theme.theme import Theme

_LEAST = QSize(240, 160)
_NARROW_BELOW = 400
_TALL_FROM = 400
_TITLE = 168
_TITLE_SHARE = 0.45


class Playlist(Scroll):
    """Parts under one another; scrolls when they do not fit."""

    inclusion_changed = Signal(str, bool)
    """A session's id, and whether it is to be played."""
    exercise_chosen = Signal(object)
    """The `Place` of the exercise that was clicked."""

    def __init__(self, theme: Theme) -> None:
        column = QWidget()
        super().__init__(column, _LEAST * theme.typeface.scale)
        self._theme = theme
        self._facts: Sequence[PartRow] = ()
        self._parts: list[Part] = []
        self._stack = QVBoxLayout(column)
        self._stack.setContentsMargins(0, ROOM, 0, ROOM)
        self._stack.setSpacing(0)
        self._stack.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_parts(self, facts: Sequence[PartRow]) -> None:
        """Show these parts; those of the same day stay, and only follow."""
        if _same_day(facts, self._facts):
            for part, own in zip(self._parts, facts, strict=True):
                part.follow(own)
        else:
            self._build(facts)
        self._facts = facts

    @override
    def set_whole(self, *, whole: bool) -> None:
        super().set_whole(whole=whole)
        self._shape_parts()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shape_parts()

    def _build(self, facts: Sequence[PartRow]) -> None:
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = [Part(self._theme, own, is_first=own is facts[0]) for own in facts]
        for place, part in enumerate(self._parts):
            part.inclusion_changed.connect(self.inclusion_changed)
            part.exercise_chosen.connect(self.exercise_chosen)
            self._stack.insertWidget(place, part)
        self._shape_parts()

    def _shape_parts(self) -> None:
        shape = PartShape(
            narrow=self.width() < self._theme.scaled(_NARROW_BELOW),
            tall=self.height() >= self._theme.scaled(_TALL_FROM) and not self.is_whole,
            title_width=self._title_width(),
        )
        for part in self._parts:
            part.set_shape(shape)

    def _title_width(self) -> int:
        widest = max((part.title_width for part in self._parts), default=0)
        least = self._theme.scaled(_TITLE)
        return min(max(widest, least), max(least, round(self.width() * _TITLE_SHARE)))


def _same_day(some: Sequence[PartRow], others: Sequence[PartRow]) -> bool:
    return [_content(part) for part in some] == [_content(part) for part in others]


def _content(part: PartRow) -> tuple[object, ...]:
    exercises = [exercise.name for exercise in part.exercises]
    return part.session_id, part.title, exercises
