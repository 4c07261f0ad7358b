"""Somebody's own breath, measured from when each inhale and each exhale begins."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from statistics import median

from media.units import Seconds
from sessions.pace import FASTEST, LONGEST_INHALE, SHORTEST_INHALE, SLOWEST
from sessions.timeline import Half

ENOUGH = 5
"""How many breaths are measured."""
SLIP = Seconds(0.4)
"""A press or a gap shorter than this is a finger that slipped, not half a breath."""
LONGEST_HALF = Seconds(20.0)
"""Nobody inhales or exhales longer than this: the key was forgotten."""
_NO_TIME = Seconds(0.0)


class Limit(Enum):
    """How a breath goes beyond what a pace can be."""

    TOO_FAST = "faster than the fastest pace"
    TOO_SLOW = "slower than the slowest pace"
    INHALE_TOO_SHORT = "a shorter inhale than a pace can have"
    INHALE_TOO_LONG = "a longer inhale than a pace can have"


@dataclass(frozen=True, slots=True)
class MeasuredBreath:
    """One inhale and the exhale after it."""

    inhale: Seconds
    exhale: Seconds

    @property
    def length(self) -> Seconds:
        """How long the breath took."""
        return Seconds(self.inhale + self.exhale)

    @property
    def inhale_share(self) -> float:
        """How much of it was inhale."""
        return self.inhale / self.length


@dataclass(frozen=True, slots=True)
class FoundBreath:
    """A pace that follows somebody's breath, and where it could not follow."""

    breaths_per_minute: float
    """Within what a pace can be, to a tenth."""
    inhale_share: float
    """Within what a pace can be, to a hundredth."""
    limits: tuple[Limit, ...] = ()


@dataclass(frozen=True, slots=True)
class BreathMeasure:
    """The breaths so far; each event gives a new measure, and none is held after enough.

    Times come from one clock that never goes back. A tap, a gap and a repeated event count as
    if they had not been there, save a tap that ends the last exhale; a forgotten key spoils
    its own breath only.
    """

    breaths: tuple[MeasuredBreath, ...] = ()
    half: Half | None = None
    """Which half is under way; None before the first inhale and after an interruption."""
    _since: Seconds = _NO_TIME
    _inhale: Seconds | None = None
    _before: BreathMeasure | None = field(default=None, compare=False, repr=False)

    @property
    def count(self) -> int:
        """How many breaths are in."""
        return len(self.breaths)

    @property
    def is_enough(self) -> bool:
        """Whether nothing more is needed."""
        return self.count >= ENOUGH

    def inhale_began(self, at: Seconds) -> BreathMeasure:
        """The measure after an inhale began, which ends the breath before it."""
        if self.is_enough or self.half is Half.IN:
            return self
        if self.half is Half.OUT and self._before is not None and at - self._since < SLIP:
            return self._before
        breaths = self.breaths
        if self.half is Half.OUT and self._inhale is not None:
            exhale = Seconds(at - self._since)
            if exhale <= LONGEST_HALF:
                breaths = (*breaths, MeasuredBreath(self._inhale, exhale))
        return BreathMeasure(breaths, Half.IN, at, None, replace(self, _before=None))

    def exhale_began(self, at: Seconds) -> BreathMeasure:
        """The measure after an exhale began, which ends the inhale before it."""
        if self.is_enough or self.half is not Half.IN:
            return self
        inhale = Seconds(at - self._since)
        if inhale < SLIP and self._before is not None:
            return self._before
        known = inhale if inhale <= LONGEST_HALF else None
        return BreathMeasure(self.breaths, Half.OUT, at, known, replace(self, _before=None))

    def interrupted(self) -> BreathMeasure:
        """The measure after whoever breathes looked away: the breath under way does not count."""
        return self if self.is_enough else BreathMeasure(self.breaths)


def find_breath(measure: BreathMeasure) -> FoundBreath:
    """The pace of the median breath, of a measure that has at least one.

    The median of five is one of theirs, so that a single odd breath changes next to nothing.
    """
    rate = 60.0 / median(breath.length for breath in measure.breaths)
    share = median(breath.inhale_share for breath in measure.breaths)
    checks = (
        (rate > FASTEST, Limit.TOO_FAST),
        (rate < SLOWEST, Limit.TOO_SLOW),
        (share < SHORTEST_INHALE, Limit.INHALE_TOO_SHORT),
        (share > LONGEST_INHALE, Limit.INHALE_TOO_LONG),
    )
    return FoundBreath(
        breaths_per_minute=round(min(max(rate, SLOWEST), FASTEST), 1),
        inhale_share=round(min(max(share, SHORTEST_INHALE), LONGEST_INHALE), 2),
        limits=tuple(limit for is_beyond, limit in checks if is_beyond),
    )
