"""A pace: how fast somebody breathes, how much is explained, how long they rest."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from media.units import Seconds

SLOWEST, FASTEST = 3.0, 12.0
"""Breaths a minute."""
SHORTEST_INHALE, LONGEST_INHALE = 0.25, 0.65
"""Of a whole breath."""
DEFAULT_BREATHS_PER_MINUTE = 5.5
DEFAULT_INHALE_SHARE = 4 / 9
"""Inhale to exhale as 4 to 5."""
DEFAULT_PAUSE = Seconds(2.0)


class Explanations(Enum):
    """How much is said about how to get into an exercise."""

    FULL = "full"
    SHORT = "short"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Pace:
    """How somebody practises this morning; the whole input of a timeline beside the session."""

    breaths_per_minute: float = DEFAULT_BREATHS_PER_MINUTE
    """Between `SLOWEST` and `FASTEST`."""
    inhale_share: float = DEFAULT_INHALE_SHARE
    """How much of a breath is inhale, between `SHORTEST_INHALE` and `LONGEST_INHALE`."""
    explanations: Explanations = Explanations.FULL
    familiar: frozenset[str] = frozenset()
    """Ids of exercises that are explained short where `explanations` is full: they were met."""
    pause: Seconds = DEFAULT_PAUSE
    """The rest between two steps, in which nothing is said."""
    rounds: int = 3
    """How many breaths a step takes that leaves their number to whoever practises."""
    speaks_names: bool = True
    """Whether the name of an exercise is spoken as it begins."""
    chimes: bool = True
    """Whether a soft chime is heard as an exercise begins."""

    @property
    def breath(self) -> Seconds:
        """How long one breath takes."""
        return Seconds(60.0 / self.breaths_per_minute)

    @property
    def inhale(self) -> Seconds:
        """How long one inhale takes."""
        return Seconds(self.breath * self.inhale_share)

    @property
    def exhale(self) -> Seconds:
        """How long one exhale takes."""
        return Seconds(self.breath - self.inhale)
