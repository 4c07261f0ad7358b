"""How far somebody is: days done, the place where a day was left, sessions left out."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from media.units import Seconds

RESUME_EARLIER = Seconds(10.0)
"""How much is played again when a day goes on where it was left."""

DayNumber = Annotated[int, Field(ge=1)]


class LeftAt(BaseModel):
    """Where a day was left: the session, and the place on that session's clock."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    day: DayNumber
    session_id: str
    position: Annotated[Seconds, Field(ge=0, allow_inf_nan=False)]


class ChallengeProgress(BaseModel):
    """How far somebody is with one challenge."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    days_done: dict[DayNumber, date] = {}
    """The days done, by number, each with the date on which it was last done."""
    left_at: LeftAt | None = None
    """The place to go on from, until that day is done."""
    left_out: dict[DayNumber, tuple[str, ...]] = {}
    """The ids of the sessions that are not played, by day."""


class Progress(BaseModel):
    """How far somebody is with every challenge, by the challenge's id."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    version: Literal[1] = 1
    challenges: dict[str, ChallengeProgress] = {}

    def of(self, challenge_id: str) -> ChallengeProgress:
        """How far somebody is with that challenge; nothing done when it was never begun."""
        return self.challenges.get(challenge_id, ChallengeProgress())


def with_day_done(progress: Progress, challenge_id: str, day: int, today: date) -> Progress:
    """The same progress with that day done today, and no place left in it to go on from."""
    own = progress.of(challenge_id)
    left_at = own.left_at if own.left_at and own.left_at.day != day else None
    changes = {"days_done": {**own.days_done, day: today}, "left_at": left_at}
    return _with_own(progress, challenge_id, own.model_copy(update=changes))


def with_left_at(progress: Progress, challenge_id: str, left_at: LeftAt | None) -> Progress:
    """The same progress with that place to go on from, or with none."""
    own = progress.of(challenge_id).model_copy(update={"left_at": left_at})
    return _with_own(progress, challenge_id, own)


def with_left_out(
    progress: Progress, challenge_id: str, day: int, session_id: str, *, left_out: bool
) -> Progress:
    """The same progress with that session of that day left out, or played again."""
    own = progress.of(challenge_id)
    others = tuple(id_ for id_ in own.left_out.get(day, ()) if id_ != session_id)
    of_day = (*others, session_id) if left_out else others
    days = {number: ids for number, ids in own.left_out.items() if number != day}
    changes = {"left_out": {**days, day: of_day} if of_day else days}
    return _with_own(progress, challenge_id, own.model_copy(update=changes))


def resume_position(left: Seconds) -> Seconds:
    """Where to go on in a session: a little before the place left, never before its start."""
    return Seconds(max(0.0, left - RESUME_EARLIER))


def _with_own(progress: Progress, challenge_id: str, own: ChallengeProgress) -> Progress:
    return progress.model_copy(update={"challenges": {**progress.challenges, challenge_id: own}})
