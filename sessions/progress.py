"""How far somebody is: days done, the place where a day was left, exercises met before."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal

from msgspec import Meta, Struct
from msgspec.structs import replace

from media.units import Seconds

if TYPE_CHECKING:
    from collections.abc import Iterable

RESUME_EARLIER = Seconds(10.0)
"""How much is played again when a day goes on where it was left."""

DayNumber = Annotated[int, Meta(ge=1)]
BY_POSITION = -1
"""The step of a place that is known by its seconds only."""


class LeftAt(Struct, frozen=True):
    """Where a day was left: the session, and the place on that session's clock.

    In a composed session the clock is another at another pace; there the step (from 0) and
    the breath (from 1, or 0 before the first) say where it was.
    """

    day: DayNumber
    session_id: str
    position: Annotated[Seconds, Meta(ge=0)]
    step: Annotated[int, Meta(ge=BY_POSITION)] = BY_POSITION
    breath: Annotated[int, Meta(ge=0)] = 0


class ChallengeProgress(Struct, frozen=True):
    """How far somebody is with one challenge."""

    days_done: dict[DayNumber, date] = {}
    """The days done, by number, each with the date on which it was last done."""
    left_at: LeftAt | None = None
    """The place to go on from, until that day is done."""
    left_out: dict[DayNumber, tuple[str, ...]] = {}
    """The ids of the sessions that are not played, by day."""


class Progress(Struct, frozen=True):
    """How far somebody is with every challenge, by the challenge's id."""

    version: Literal[1] = 1
    challenges: dict[str, ChallengeProgress] = {}
    met: tuple[str, ...] = ()
    """The exercises that were explained once, each as "challenge/exercise"."""

    def of(self, challenge_id: str) -> ChallengeProgress:
        """How far somebody is with that challenge; nothing done when it was never begun."""
        return self.challenges.get(challenge_id, ChallengeProgress())

    def met_in(self, challenge_id: str) -> frozenset[str]:
        """The ids of that challenge's exercises that were explained once."""
        before = f"{challenge_id}/"
        return frozenset(item.removeprefix(before) for item in self.met if item.startswith(before))


def with_day_done(progress: Progress, challenge_id: str, day: int, today: date) -> Progress:
    """The same progress with that day done today, and no place left in it to go on from."""
    own = progress.of(challenge_id)
    left_at = own.left_at if own.left_at and own.left_at.day != day else None
    days_done = {**own.days_done, day: today}
    return _with_own(progress, challenge_id, replace(own, days_done=days_done, left_at=left_at))


def with_left_at(progress: Progress, challenge_id: str, left_at: LeftAt | None) -> Progress:
    """The same progress with that place to go on from, or with none."""
    own = replace(progress.of(challenge_id), left_at=left_at)
    return _with_own(progress, challenge_id, own)


def with_left_out(
    progress: Progress, challenge_id: str, day: int, session_id: str, *, left_out: bool
) -> Progress:
    """The same progress with that session of that day left out, or played again."""
    own = progress.of(challenge_id)
    others = tuple(id_ for id_ in own.left_out.get(day, ()) if id_ != session_id)
    of_day = (*others, session_id) if left_out else others
    days = {number: ids for number, ids in own.left_out.items() if number != day}
    new = replace(own, left_out={**days, day: of_day} if of_day else days)
    return _with_own(progress, challenge_id, new)


def with_met(progress: Progress, challenge_id: str, exercise_ids: Iterable[str]) -> Progress:
    """The same progress with those exercises explained."""
    named = {f"{challenge_id}/{exercise_id}" for exercise_id in exercise_ids}
    return replace(progress, met=tuple(sorted({*progress.met, *named})))


def resume_position(left: Seconds) -> Seconds:
    """Where to go on in a session: a little before the place left, never before its start."""
    return Seconds(max(0.0, left - RESUME_EARLIER))


def _with_own(progress: Progress, challenge_id: str, own: ChallengeProgress) -> Progress:
    return replace(progress, challenges={**progress.challenges, challenge_id: own})
