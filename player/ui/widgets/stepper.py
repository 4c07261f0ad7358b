"""A number between two buttons, one for less and one for more."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from player.ui.theme.icons import paint_icon
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.focus_ring import FocusRing, Outline
from player.ui.widgets.label import Label
from player.ui.widgets.painting import Look, is_hovered, paint_box

if TYPE_CHECKING:
    from collections.abc import Callable

    from player.ui.theme.theme import Theme

_HEIGHT, _LOW = 56, 48
_INSIDE = 4
_PART_RADIUS = 8
_ICON = 20
_ROOM = 8
_NEAR = 0.25
"""A value this share of a step from the next one passes over it: it would hardly be seen."""


@dataclass(frozen=True, slots=True)
class Steps:
    """The values that a number can be stepped to: multiples of `step` within the two ends."""

    lowest: float
    highest: float
    step: float

    def above(self, value: float) -> float:
        """The next larger one, or the highest."""
        place = math.ceil(value / self.step + _NEAR)
        return min(round(place * self.step, 6), self.highest)

    def below(self, value: float) -> float:
        """The next smaller one, or the lowest."""
        place = math.floor(value / self.step - _NEAR)
        return max(round(place * self.step, 6), self.lowest)

    def all(self) -> list[float]:
        """Each of them, from the lowest."""
        values = [self.lowest]
        while values[-1] < self.highest:
            values.append(self.above(values[-1]))
        return values


class Stepper(QWidget):
    """Shows a value in words; the buttons at its sides step it, and say the new one aloud.

    Not said aloud unless `is_announced`, for where somebody else does.
    """

    stepped = Signal(float)
    """The value that the user chose; not emitted by `set_value`."""

    def __init__(
        self,
        theme: Theme,
        accessible_name: str,
        steps: Steps,
        in_words: Callable[[float], str],
        *,
        is_low: bool = False,
        is_announced: bool = True,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._name = accessible_name
        self._steps = steps
        self._in_words = in_words
        self._is_low = is_low
        self._is_announced = is_announced
        self._value = steps.lowest
        self._less = _End(theme, "minus", self.tr("{name}: less").format(name=accessible_name))
        self._more = _End(theme, "plus", self.tr("{name}: more").format(name=accessible_name))
        self._word = Label(theme, bold=True, tabular=True)
        self._word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._less.clicked.connect(lambda: self._step_to(steps.below(self._value)))
        self._more.clicked.connect(lambda: self._step_to(steps.above(self._value)))
        theme.changed.connect(self.update)

    @property
    def value(self) -> float:
        """The value that is shown."""
        return self._value

    def set_value(self, value: float) -> None:
        """Show that value, in words that may have changed."""
        self._value = value
        words = self._in_words(value)
        self._word.setText(words)
        _enable(self._less, self._more, is_enabled=value > self._steps.lowest)
        _enable(self._more, self._less, is_enabled=value < self._steps.highest)
        for end in (self._less, self._more):
            end.setAccessibleDescription(words)
        self._keep_room()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def sizeHint(self) -> QSize:
        width = 2 * self._end_width() + self._word.minimumWidth() + 2 * _INSIDE
        return QSize(width, self._theme.scaled(_LOW if self._is_low else _HEIGHT))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        edge = Token.EDGE if self.isEnabled() else Token.LINE
        colour = self._theme.colour
        look = Look(colour(Token.CARD), colour(edge), colour(Token.INK))
        paint_box(QPainter(self), self.rect(), look)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_INSIDE, _INSIDE, _INSIDE, _INSIDE)
        layout.setSpacing(0)
        for end in (self._less, self._more):
            end.setFixedWidth(self._end_width())
        layout.addWidget(self._less)
        layout.addWidget(self._word, 1)
        layout.addWidget(self._more)

    def _end_width(self) -> int:
        return self._theme.scaled(_LOW)

    def _keep_room(self) -> None:
        """Take the room of the longest words, so that nothing moves at a step."""
        metrics = QFontMetrics(self._theme.font(TextSize.TEXT, bold=True, tabular=True))
        words = [self._in_words(value) for value in (*self._steps.all(), self._value)]
        widest = max(metrics.horizontalAdvance(word) for word in words)
        self._word.setMinimumWidth(widest + 2 * _ROOM)

    def _step_to(self, value: float) -> None:
        if value == self._value:
            return
        self.set_value(value)
        if self._is_announced:
            said = QAccessibleAnnouncementEvent(self, self._word.text())
            QAccessible.updateAccessibility(said)
        self.stepped.emit(value)


class _End(QPushButton):
    """A button at the side of a number; it goes on while it is held."""

    def __init__(self, theme: Theme, icon: str, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self.focus_ring = FocusRing(self, theme, lambda: Outline(self.rect(), _PART_RADIUS))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAutoRepeat(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.scaled(_LOW), self._theme.scaled(_LOW) - 2 * _INSIDE)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._theme.colour
        if is_hovered(self):
            fill = colour(Token.TINT_PRESS if self.isDown() else Token.TINT)
            paint_box(painter, self.rect(), Look(fill, None, fill), _PART_RADIUS)
        size = self._theme.scaled(_ICON)
        square = self.rect()
        square.setSize(QSize(size, size))
        square.moveCenter(self.rect().center())
        ink = colour(Token.LEAF_INK if self.isEnabled() else Token.TRACK)
        paint_icon(painter, square, self._icon, ink)


def _enable(end: _End, other: _End, *, is_enabled: bool) -> None:
    """Let one end be pressed or not; its focus goes to the other, and not out of the stepper."""
    if not is_enabled and end.hasFocus():
        other.setEnabled(True)
        other.setFocus(Qt.FocusReason.OtherFocusReason)
    end.setEnabled(is_enabled)
