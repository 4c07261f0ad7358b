"""How long somebody really moved: what was played and held, without what was skipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from media.units import Seconds

if TYPE_CHECKING:
    from player.moment import Moment

_LONGEST_STEP = Seconds(2.0)
"""Moments come a quarter of a second apart; a longer step is a jump."""
MOST_OF_IT = 0.5
"""Who moved for half of an exercise's time did it: the beginning is told, the end let go of."""


class MovedTime:
    """Adds up the small steps of a day's clock, and of a programme's while that stands still.

    An exercise held or played again counts as long as it really took.
    """

    def __init__(self) -> None:
        self._at: tuple[Seconds, Seconds] | None = None
        self._total = 0.0
        self._shares: dict[int, float] = {}

    @property
    def total(self) -> Seconds:
        """The time moved until now."""
        return Seconds(self._total)

    @property
    def done(self) -> frozenset[int]:
        """The exercises of the plan of which most was done."""
        return frozenset(index for index, share in self._shares.items() if share >= MOST_OF_IT)

    def credit(self, exercise_index: int, share: float) -> None:
        """So much of that exercise was done another time."""
        self._shares[exercise_index] = self._shares.get(exercise_index, 0.0) + share

    def reach(self, moment: Moment, programme_time: Seconds) -> None:
        """It plays, is there now, and so far in its programme, which goes on during a hold."""
        now = (moment.day_position, programme_time)
        if self._at is not None:
            moved = max(_step(before, after) for before, after in zip(self._at, now, strict=True))
            self._total += moved
            self.credit(moment.exercise_index, moved / max(moment.exercise_duration, 0.001))
        self._at = now


def _step(before: Seconds, after: Seconds) -> float:
    return after - before if 0 <= after - before <= _LONGEST_STEP else 0.0
