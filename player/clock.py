"""A position between two reports of an engine, from a monotonic clock."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from media.units import Seconds

if TYPE_CHECKING:
    from collections.abc import Callable

SETTLING = 0.6
"""Seconds after a jump in which a report that is far off is one from before it."""
FAR_OFF = 0.5
"""Seconds between report and expectation from which the report is believed at once."""
TRUST = 0.3
"""How much of a small difference each report takes away; the rest is jitter of reporting."""


class InterpolatedClock:
    """A position that runs smoothly at the rate, and is steered by what an engine reports."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._anchor = 0.0
        self._anchored_at = now()
        self._jumped_at = float("-inf")
        self._floor = 0.0
        self._rate = 1.0
        self._running = False

    @property
    def position(self) -> Seconds:
        """Where it is now, never negative; it goes back only after a jump or a far-off report."""
        return Seconds(max(self._floor, self._position_at(self._now())))

    def start(self) -> None:
        """Run from where it is."""
        self._anchor_here()
        self._running = True

    def hold(self) -> None:
        """Stay where it is."""
        self._anchor_here()
        self._running = False

    def jump(self, position: Seconds) -> None:
        """Go on from there; what is reported of the place before is not believed."""
        self._anchor, self._anchored_at = position, self._now()
        self._jumped_at, self._floor = self._anchored_at, 0.0

    def set_rate(self, rate: float) -> None:
        """Run that many times as fast as time itself."""
        self._anchor_here()
        self._rate = rate

    def report(self, position: Seconds, at: float) -> None:
        """Take in that the engine was at `position` at the monotonic time `at`."""
        error = position - self._position_at(at)
        if at < self._jumped_at or (abs(error) > FAR_OFF and at < self._jumped_at + SETTLING):
            return
        far_off = abs(error) > FAR_OFF
        self._floor = 0.0 if far_off else self.position
        self._anchor_here()
        self._anchor += error if far_off else TRUST * error

    def _position_at(self, time_: float) -> float:
        return self._anchor + (time_ - self._anchored_at) * self._rate * self._running

    def _anchor_here(self) -> None:
        now = self._now()
        self._anchor, self._anchored_at = self._position_at(now), now
