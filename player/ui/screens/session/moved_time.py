"""How long somebody really moved: what was played, without what was skipped."""

from __future__ import annotations

from media.units import Seconds

_LONGEST_STEP = Seconds(2.0)
"""Moments come a quarter of a second apart; a longer step is a jump."""


class MovedTime:
    """Adds up the small steps of a day's clock."""

    def __init__(self) -> None:
        self._at: Seconds | None = None
        self._total = 0.0

    @property
    def total(self) -> Seconds:
        """The time moved until now."""
        return Seconds(self._total)

    def reach(self, day_position: Seconds) -> None:
        """The day's clock stands there now."""
        if self._at is not None and 0 <= day_position - self._at <= _LONGEST_STEP:
            self._total += day_position - self._at
        self._at = day_position
