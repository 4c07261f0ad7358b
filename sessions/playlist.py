"""A day as it will be played: its sessions in order and their exercises on one clock."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from media.units import Seconds
from sessions.marks import Mark, mark_at, place_of
from sessions.pace import Pace
from sessions.planning import plan_sessions
from sessions.progress import resume_position

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sessions.challenge import Challenge, Day
    from sessions.planning import PlannedSession
    from sessions.progress import LeftAt, Progress
    from sessions.text import Text

DEFAULT_PACE = Pace()


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a day: which of the plan's sessions, and where on that session's clock."""

    session_index: int
    position: Seconds


@dataclass(frozen=True, slots=True)
class PlannedExercise:
    """An exercise with its place in the session (`start`, `end`) and in the day (`day_start`)."""

    session_index: int
    name: Text
    start: Seconds
    end: Seconds
    day_start: Seconds

    @property
    def duration(self) -> Seconds:
        """How long the exercise takes."""
        return Seconds(self.end - self.start)

    @property
    def place(self) -> Place:
        """Where the exercise begins."""
        return Place(self.session_index, self.start)


@dataclass(frozen=True, slots=True)
class DayPlan:
    """The sessions of a day that will be played and all their exercises, in playing order.

    Empty when every session is left out; the questions about places ask for a plan that
    has at least one session.
    """

    challenge_id: str
    day: Day
    sessions: tuple[PlannedSession, ...]
    exercises: tuple[PlannedExercise, ...]
    duration: Seconds

    def locate(self, session_index: int, position: Seconds) -> int:
        """The index of the exercise at that place; a place outside its session is clipped to it."""
        own = [i for i, item in enumerate(self.exercises) if item.session_index == session_index]
        begun = [i for i in own if self.exercises[i].start <= position]
        return begun[-1] if begun else own[0]

    def next_exercise(self, index: int) -> int | None:
        """The exercise after this one, also across sessions; None after the last."""
        return index + 1 if index + 1 < len(self.exercises) else None

    def previous_exercise(self, index: int) -> int | None:
        """The exercise before this one, also across sessions; None before the first."""
        return index - 1 if index > 0 else None

    def session_start(self, session_index: int) -> Seconds:
        """Where on the day's clock a session begins."""
        return Seconds(sum(session.duration for session in self.sessions[:session_index]))

    def day_position(self, place: Place) -> Seconds:
        """The day's clock at a place, clipped to the session."""
        inside = min(max(place.position, 0.0), self.sessions[place.session_index].duration)
        return Seconds(self.session_start(place.session_index) + inside)

    def place_at(self, day_position: Seconds) -> Place:
        """The place at a moment of the day's clock, clipped to the day.

        Where two sessions meet, it is the beginning of the later one.
        """
        begun = [i for i in range(len(self.sessions)) if self.session_start(i) <= day_position]
        index = begun[-1] if begun else 0
        inside = max(0.0, day_position - self.session_start(index))
        return Place(index, Seconds(min(inside, self.sessions[index].duration)))

    def place_left(self, left_at: LeftAt) -> Place | None:
        """Where the day was left, or None when that day or session is not in this plan."""
        if left_at.day != self.day.number:
            return None
        for index, session in enumerate(self.sessions):
            if session.id == left_at.session_id:
                return Place(index, _position(left_at, session))
        return None

    def place_to_resume(self, left_at: LeftAt) -> Place | None:
        """Where to go on: a little before the place left, within the same session."""
        left = self.place_left(left_at)
        return left and Place(left.session_index, resume_position(left.position))


def plan_day(
    challenge: Challenge,
    day: Day,
    left_out: Collection[str] = (),
    pace: Pace = DEFAULT_PACE,
    language: str = "",
) -> DayPlan:
    """That day of the challenge at a pace, without the sessions whose ids are in `left_out`.

    Composed sessions are spoken in that language, or in the challenge's own.

    Raises:
        PaceOutOfRange: nobody breathes, or practises, like that.
    """
    sessions = plan_sessions(challenge, day, left_out, pace, language or challenge.language)
    return DayPlan(
        challenge_id=challenge.id,
        day=day,
        sessions=sessions,
        exercises=tuple(_planned(sessions)),
        duration=Seconds(sum(session.duration for session in sessions)),
    )


def suggest_day(challenge: Challenge, progress: Progress) -> int:
    """The number of the first day not done yet; after them all, the last, which is the routine."""
    done = progress.of(challenge.id).days_done
    to_do = (day.number for day in challenge.days if day.number not in done)
    return next(to_do, challenge.days[-1].number)


def _position(left_at: LeftAt, session: PlannedSession) -> Seconds:
    """Where a session was left: at its step and breath, if those tell and its pace is another."""
    mark = Mark(left_at.step, left_at.breath)
    if left_at.step < 0 or mark_at(session, left_at.position) in {None, mark}:
        return Seconds(min(left_at.position, session.duration))
    return place_of(session, mark)


def _planned(sessions: tuple[PlannedSession, ...]) -> Iterator[PlannedExercise]:
    starts = accumulate((session.duration for session in sessions), initial=0.0)
    for index, (session, start) in enumerate(zip(sessions, starts, strict=False)):
        for chapter in session.chapters:
            yield PlannedExercise(
                session_index=index,
                name=chapter.name,
                start=chapter.start,
                end=chapter.end,
                day_start=Seconds(start + chapter.start),
            )
