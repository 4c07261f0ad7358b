"""The picture of a composed session, put together piece by piece."""

from __future__ import annotations

from itertools import pairwise
from math import log
from typing import TYPE_CHECKING

from media.composition import Shot
from media.units import Seconds

if TYPE_CHECKING:
    from sessions.breath_cycle import BreathCycle
    from sessions.exercise import Clip

LEAST_STRETCH, MOST_STRETCH = 0.75, 1.33
"""How much slower or faster than it is an idle clip may be shown."""
SHORTEST_PIECE = Seconds(0.25)
"""A shorter piece of a clip would be seen as a flash."""
_HAIR = 1e-6
"""A difference that is only one of arithmetic."""


class Film:
    """Shots without a gap from 0 to `now`."""

    def __init__(self) -> None:
        self.shots: list[Shot] = []
        self.now = Seconds(0.0)

    def settle(self, idle: Clip, length: Seconds) -> None:
        """Rest for that long, or a little longer, so that the clip ends where a cycle begins.

        The clip is shown in whole loops, each as much faster or slower as the length asks.
        """
        entered = self._entered(idle)
        if length <= 0 and not entered:
            return
        left = idle.duration - entered
        loops = max(0, int((length - left) / idle.duration))
        amounts = [left + count * idle.duration for count in (loops, loops + 1)]
        fits = [amount for amount in amounts if length <= amount * MOST_STRETCH]
        amount = min(fits, key=lambda amount: _cost(length, amount))
        self._show(idle, entered, amount, max(length, amount * LEAST_STRETCH))

    def rest(self, idle: Clip, length: Seconds) -> None:
        """Rest for exactly that long; the clip may be left anywhere, for something else follows."""
        if length <= 0:
            return
        entered = self._entered(idle)
        beyond = (entered + length) % idle.duration
        amount: float = length
        if beyond < SHORTEST_PIECE and entered + length >= idle.duration:
            amount -= beyond
        elif idle.duration - beyond < SHORTEST_PIECE:
            amount += idle.duration - beyond
        self._show(idle, entered, amount, length)

    def breathe(self, cycle: BreathCycle, count: int) -> None:
        """So many breath cycles, one after the other."""
        times = [Seconds(self.now + index * cycle.duration) for index in range(count + 1)]
        for start, end in pairwise(times):
            self.shots.extend(cycle.shots(start, end))
        self.now = times[-1]

    def _entered(self, idle: Clip) -> float:
        """Where the clip goes on, if it is the one that is being shown, else its beginning."""
        last = self.shots[-1] if self.shots else None
        if last is None or last.clip != idle.file or idle.duration - last.clip_end < _HAIR:
            return 0.0
        return last.clip_end

    def _show(self, idle: Clip, entered: float, amount: float, length: float) -> None:
        """Loop that amount of the clip, on the clip's clock, in that length of time."""
        start, shown, stretch = self.now, 0.0, length / amount
        while shown < amount - _HAIR:
            clip_end = min(idle.duration, entered + amount - shown)
            shown += clip_end - entered
            end = Seconds(start + shown * stretch)
            self.shots.append(Shot(idle.file, Seconds(entered), Seconds(clip_end), self.now, end))
            self.now, entered = end, 0.0


def _cost(length: float, amount: float) -> tuple[float, float]:
    """How much longer than asked it would take, then how far from the clip's own speed."""
    longer = max(0.0, amount * LEAST_STRETCH - length)
    return longer, abs(log(max(length, amount * LEAST_STRETCH) / amount))
