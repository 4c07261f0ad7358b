"""Sessions at somebody's pace: how long each takes, in which chapters, and what it passes over."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from media.speech_times import Span
from media.units import Seconds
from sessions.challenge import Chapter
from sessions.composed import ComposedSession
from sessions.composing import plan_timeline
from sessions.pace import Explanations

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sessions.challenge import Challenge, Day, RecordedSession, Session
    from sessions.exercise import Exercise
    from sessions.music import MusicTrack
    from sessions.pace import Pace
    from sessions.text import Text
    from sessions.timeline import Timeline


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """A session as it will be played, on the session clock.

    `chapters` follow each other without gaps from 0 to `duration`; in a composed session
    they are the steps of its `timeline`, one by one. A recorded session has no timeline;
    `skipped` are the spans of its file that are passed over.
    """

    session: Session
    duration: Seconds
    chapters: tuple[Chapter, ...]
    timeline: Timeline | None = None
    skipped: tuple[Span, ...] = ()

    @property
    def id(self) -> str:
        """The session's id."""
        return self.session.id

    @property
    def title(self) -> Text:
        """The session's title."""
        return self.session.title

    @property
    def music_in_video(self) -> bool:
        """Whether music is part of a video's own sound."""
        return not isinstance(self.session, ComposedSession) and self.session.music_in_video

    @property
    def music(self) -> tuple[MusicTrack, ...]:
        """What plays under it."""
        return self.session.music


def plan_sessions(
    challenge: Challenge, day: Day, left_out: Collection[str], pace: Pace, language: str
) -> tuple[PlannedSession, ...]:
    """That day's sessions without those whose ids are in `left_out`, spoken in that language.

    An exercise that came earlier in the day is explained short.

    Raises:
        PaceOutOfRange: nobody breathes, or practises, like that.
    """
    exercises = {exercise.id: exercise for exercise in challenge.exercises}
    planned: list[PlannedSession] = []
    for session in (session for session in day.sessions if session.id not in left_out):
        planned.append(plan_session(session, exercises, pace, language))
        if isinstance(session, ComposedSession):
            met = {step.exercise_id for step in session.steps}
            pace = replace(pace, familiar=pace.familiar | met)
    return tuple(planned)


def plan_session(
    session: Session, exercises: Mapping[str, Exercise], pace: Pace, language: str
) -> PlannedSession:
    """The session at that pace, spoken in that language; `exercises` has what its steps name.

    Raises:
        PaceOutOfRange: nobody breathes, or practises, like that.
    """
    if not isinstance(session, ComposedSession):
        return _recorded(session, pace.explanations)
    timeline = plan_timeline(session, exercises, pace, language)
    chapters = tuple(Chapter(step.name, step.start, step.end) for step in timeline.steps)
    return PlannedSession(session, timeline.duration, chapters, timeline)


def _recorded(session: RecordedSession, explanations: Explanations) -> PlannedSession:
    """Without what only explains, where that is wanted and something else is left."""
    kept = tuple(chapter for chapter in session.chapters if not chapter.is_explanation)
    if explanations is not Explanations.NONE or not kept:
        return PlannedSession(session, session.duration, session.chapters)
    skipped = tuple(Span(item.start, item.end) for item in session.chapters if item.is_explanation)
    chapters: list[Chapter] = []
    position = Seconds(0.0)
    for chapter in kept:
        end = Seconds(position + chapter.duration)
        chapters.append(Chapter(chapter.name, position, end))
        position = end
    return PlannedSession(session, position, tuple(chapters), None, skipped)
