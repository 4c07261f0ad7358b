"""What is practised: a challenge, its days, and the sessions of a day."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from media.units import Seconds


class Text(Struct, frozen=True):
    """A text in one or more languages, by ISO 639-1 code, the pack's own language first."""

    by_language: Mapping[str, str] = {}

    def in_language(self, language: str) -> str:
        """The text in that language, else in the pack's own, else empty."""
        return self.by_language.get(language) or next(iter(self.by_language.values()), "")


class MusicTrack(Struct, frozen=True):
    """One piece of music that plays under a challenge, a day or a session."""

    file: Path
    title: Text


class Exercise(Struct, frozen=True):
    """A named stretch of a session, from `start` to `end` on the session's own clock."""

    name: Text
    start: Seconds
    end: Seconds

    @property
    def duration(self) -> Seconds:
        """How long the exercise takes."""
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
    exercises: tuple[Exercise, ...]
    """At least one, in order, without gaps, from 0 to `duration`."""
    music: tuple[MusicTrack, ...]
    """What plays under it: its own tracks, else the day's, else the challenge's."""


Session = RecordedSession
"""What a day is made of; composed sessions join this union."""


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
