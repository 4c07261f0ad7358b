"""A part of a day's playlist: a tick to leave it out, and its exercises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from player.ui.screens.today.exercise_row import INSET, ExerciseRow
from player.ui.theme.palette import Token
from player.ui.widgets.button import Button, ButtonKind
from player.ui.widgets.check_box import CheckBox
from player.ui.widgets.focus_ring import ROOM as RING
from player.ui.words import clock

if TYPE_CHECKING:
    from player.ui.screens.today.model import PartRow
    from player.ui.theme.theme import Theme

ROOM = 8
"""Kept free at the left and between things for the focus rings, in pixels."""
RIGHT = RING + INSET
"""Kept free at the right of the durations, for the hover fill and its ring."""
_HEAD = 32
_TALL_HEAD = 40
_LINE_ROOM = 4
_INDENT = 40
_UNBOUNDED = 16777215


@dataclass(frozen=True, slots=True)
class PartShape:
    """How a part is laid out: folded up or side by side, how tall its rows, how wide its title."""

    narrow: bool = False
    tall: bool = False
    title_width: int = 168


class Part(QWidget):
    """Wide: title and exercises side by side. Narrow: the title, which opens on a click."""

    inclusion_changed = Signal(str, bool)
    """The session's id, and whether it is to be played."""
    exercise_chosen = Signal(object)
    """The `Place` of the exercise that was clicked."""

    def __init__(self, theme: Theme, facts: PartRow, *, is_first: bool) -> None:
        super().__init__()
        self._theme = theme
        self._is_first = is_first
        self._shape = PartShape()
        self._tick = self._make_tick(facts)
        self._fold = Button(theme, clock(facts.duration), ButtonKind.QUIET_TOOL, icon_after=True)
        self._rows = [ExerciseRow(theme, exercise) for exercise in facts.exercises]
        self._head = _in_a_row(self._tick, self._fold)
        self._exercises = _stacked(self._rows)
        self._layout = self._lay_out()
        self._fold.setCheckable(True)
        self._fold.setAccessibleDescription(facts.title)
        self._fold.toggled.connect(self._follow_shape)
        for row in self._rows:
            row.exercise_chosen.connect(self.exercise_chosen)
        self.set_shape(PartShape())

    @property
    def title_width(self) -> int:
        """How much room the tick and the title ask for, in pixels."""
        return self._tick.sizeHint().width() + INSET

    def follow(self, facts: PartRow) -> None:
        """Be played or left out, or take longer, the session being the same."""
        self._tick.setChecked(facts.included)
        self._fold.setText(clock(facts.duration))
        for row, exercise in zip(self._rows, facts.exercises, strict=True):
            row.follow(exercise)

    def set_shape(self, shape: PartShape) -> None:
        """Be laid out like that."""
        self._shape = shape
        narrow = shape.narrow
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._layout.setDirection(way)
        self._head.setMinimumWidth(0)
        self._head.setMaximumWidth(_UNBOUNDED)
        if not narrow:
            self._head.setFixedWidth(shape.title_width - INSET)
        self._head.setFixedHeight(self._theme.scaled(_TALL_HEAD if shape.tall else _HEAD))
        for row in self._rows:
            row.set_tall(shape.tall)
        self._follow_shape()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._is_first:
            line = self._theme.colour(Token.LINE)
            width = self.width() - ROOM - RIGHT
            QPainter(self).fillRect(ROOM, _LINE_ROOM - 1, width, 1, line)

    def _make_tick(self, facts: PartRow) -> CheckBox:
        tick = CheckBox(self._theme, facts.title, bold=True)
        tick.setChecked(facts.included)
        tick.setToolTip(facts.title)
        tick.clicked.connect(lambda on: self.inclusion_changed.emit(facts.session_id, on))
        return tick

    def _lay_out(self) -> QBoxLayout:
        layout = QHBoxLayout(self)
        top = 0 if self._is_first else 2 * _LINE_ROOM
        layout.setContentsMargins(ROOM, top, RING, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._exercises, 1)
        layout.setAlignment(self._head, Qt.AlignmentFlag.AlignTop)
        return layout

    def _follow_shape(self) -> None:
        is_open = self._fold.isChecked()
        self._fold.setVisible(self._shape.narrow)
        self._fold.set_icon_name("caret-up" if is_open else "caret-down")
        self._exercises.setVisible(is_open or not self._shape.narrow)
        indent = _INDENT - INSET if self._shape.narrow else 0
        self._exercises.setContentsMargins(indent, 0, 0, 0)


def _in_a_row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(ROOM)
    layout.addWidget(widgets[0], 1)
    for widget in widgets[1:]:
        layout.addWidget(widget)
    return row


def _stacked(widgets: list[ExerciseRow]) -> QWidget:
    stack = QWidget()
    layout = QVBoxLayout(stack)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget)
    return stack
