"""How full the shape is: while it follows a key, and while it moves at a pace. Without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi
from typing import TYPE_CHECKING

from media.units import Seconds
from sessions.timeline import Half

if TYPE_CHECKING:
    from sessions.breath_measure import BreathMeasure

USUAL = {Half.IN: Seconds(4.0), Half.OUT: Seconds(5.0)}
"""How long a half is thought to take before one was measured."""


@dataclass(frozen=True, slots=True)
class Following:
    """A half that began `full` so far, of which nobody knows yet how long it takes."""

    half: Half
    full: float = 0.0
    expected: Seconds = USUAL[Half.IN]

    def fullness(self, elapsed: Seconds) -> float:
        """From 0, breathed out, to 1, breathed in; it waits at the end of what is expected."""
        target = 1.0 if self.half is Half.IN else 0.0
        return self.full + (target - self.full) * _eased(min(elapsed / self.expected, 1.0))


def following(measure: BreathMeasure, full: float) -> Following:
    """How the shape goes on from `full` at the turn to the half that is under way in `measure`."""
    half = measure.half or Half.OUT
    if not measure.breaths:
        return Following(half, full, USUAL[half])
    last = measure.breaths[-1]
    return Following(half, full, last.inhale if half is Half.IN else last.exhale)


@dataclass(frozen=True, slots=True)
class Swing:
    """Breath after breath at one pace, from the beginning of an inhale."""

    breaths_per_minute: float
    inhale_share: float

    def share(self, elapsed: Seconds) -> float:
        """How much of the breath under way has gone by, from 0 to 1."""
        return (elapsed * self.breaths_per_minute / 60.0) % 1.0

    def half(self, elapsed: Seconds) -> Half:
        """Which half is under way."""
        return Half.IN if self.share(elapsed) < self.inhale_share else Half.OUT

    def fullness(self, elapsed: Seconds) -> float:
        """From 0, breathed out, to 1, breathed in: half a cosine, slow at both turns."""
        share, inhale = self.share(elapsed), self.inhale_share
        if share < inhale:
            return _eased(share / inhale)
        return 1.0 - _eased((share - inhale) / (1.0 - inhale))

    def left(self, elapsed: Seconds) -> Seconds:
        """How long the half under way still takes."""
        share = self.share(elapsed)
        end = self.inhale_share if share < self.inhale_share else 1.0
        return Seconds((end - share) * 60.0 / self.breaths_per_minute)


def _eased(share: float) -> float:
    return (1.0 - cos(pi * share)) / 2.0
