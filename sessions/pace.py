"""A pace: how fast somebody breathes, how much is explained, how long they rest."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from media.units import Seconds
from sessions.errors import SessionsError

SLOWEST, FASTEST = 3.0, 12.0
"""Breaths a minute."""
SHORTEST_INHALE, LONGEST_INHALE = 0.25, 0.65
"""Of a whole breath."""
LONGEST_PAUSE = Seconds(10.0)
MOST_ROUNDS = 21
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
    """The rest between two steps, in which nothing is said; at most `LONGEST_PAUSE`."""
    rounds: int = 3
    """How many breaths a step takes that leaves their number to whoever practises.

    Between 1 and `MOST_ROUNDS`."""
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


class PaceOutOfRange(SessionsError):
    """Nobody breathes, or practises, like that."""


class BreathsOutOfRange(PaceOutOfRange):
    """Too slow or too fast a breath."""

    template: ClassVar[str] = (
        "{value} breaths a minute cannot be practised; choose from {least} to {most}."
    )


class InhaleOutOfRange(PaceOutOfRange):
    """Too short or too long an inhale."""

    template: ClassVar[str] = (
        "An inhale of {value} % of the breath cannot be practised; choose from {least} % to "
        "{most} %."
    )


class PauseOutOfRange(PaceOutOfRange):
    """Too long a pause, or a negative one."""

    template: ClassVar[str] = (
        "A pause of {value} seconds between two exercises is not possible; choose from {least} "
        "to {most}."
    )


class RoundsOutOfRange(PaceOutOfRange):
    """Too few or too many rounds."""

    template: ClassVar[str] = "{value} rounds are not possible; choose from {least} to {most}."


def checked(pace: Pace) -> Pace:
    """The same pace, when it can be practised.

    Raises:
        PaceOutOfRange: with what is out of range, and what is possible.
    """
    if not SLOWEST <= pace.breaths_per_minute <= FASTEST:
        raise BreathsOutOfRange(
            value=f"{pace.breaths_per_minute:g}", least=f"{SLOWEST:g}", most=f"{FASTEST:g}"
        )
    if not SHORTEST_INHALE <= pace.inhale_share <= LONGEST_INHALE:
        raise InhaleOutOfRange(
            value=f"{pace.inhale_share * 100:g}",
            least=f"{SHORTEST_INHALE * 100:g}",
            most=f"{LONGEST_INHALE * 100:g}",
        )
    if not 0.0 <= pace.pause <= LONGEST_PAUSE:
        raise PauseOutOfRange(value=f"{pace.pause:g}", least=0, most=f"{LONGEST_PAUSE:g}")
    if not 1 <= pace.rounds <= MOST_ROUNDS:
        raise RoundsOutOfRange(value=pace.rounds, least=1, most=MOST_ROUNDS)
    return pace
