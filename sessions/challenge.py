"""What is practised: a challenge, its days, and the sessions of a day."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from media.units import Seconds
from sessions.composed import ComposedSession
from sessions.exercise import Exercise
from sessions.music import MusicTrack
from sessions.text import Text


class Chapter(Struct, frozen=True):
    """A named stretch of a session, from `start` to `end` on the session's own clock."""

    name: Text
    start: Seconds
    end: Seconds
    is_explanation: bool = False
    """Whether it only explains, so that somebody who knows it may pass over it."""

    @property
    def duration(self) -> Seconds:
        """How long it takes."""
        return Seconds(self.end - self.start)


class RecordedSession(Struct, frozen=True, tag="recorded", tag_field="kind"):
    """A session made from a video, with its own sound or a voice file beside it."""

    id: str
    title: Text
    video: Path
    voice: Path | None
    music_in_video: bool
    captions: Mapping[str, Path]
    duration: Seconds
    chapters: tuple[Chapter, ...]
    """At least one, in order, without gaps, from 0 to `duration`."""
    music: tuple[MusicTrack, ...]
    """What plays under it: its own tracks, else the day's, else the challenge's."""


Session = RecordedSession | ComposedSession
"""What a day is made of."""


class Day(Struct, frozen=True):
    """One day of a challenge and its playlist of sessions."""

    number: int
    theme: Text
    greeting: Text
    thumbnail: Path | None
    sessions: tuple[Session, ...]


class Challenge(Struct, frozen=True):
    """A series of days, as a pack describes it."""

    id: str
    title: Text
    summary: Text
    author: str
    licence: str
    language: str
    """What the voice speaks, by ISO 639-1 code."""
    days: tuple[Day, ...]
    exercises: tuple[Exercise, ...] = ()
    """What its composed sessions are made of."""

    def exercise(self, exercise_id: str) -> Exercise | None:
        """The exercise with that id, if there is one."""
        found = (exercise for exercise in self.exercises if exercise.id == exercise_id)
        return next(found, None)
