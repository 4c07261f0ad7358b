"""The shape of `challenge.toml`, format 1: which tables there are and which fields they have."""

from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Discriminator, Field, StrictBool, Tag

from sessions.manifest_exercises import ExerciseTable, StepTable
from sessions.manifest_fields import (
    Duration,
    Language,
    PackFile,
    Slug,
    Table,
    Time,
    Translated,
    Words,
)
from sessions.toml_lines import FieldPath, TomlLines


class MusicTable(Table):
    """A piece of music; several play one after the other, and again from the first."""

    file: PackFile
    """The sound file, by its place in the pack."""
    title: Translated | None = None
    """What it is called, per language; left out, the file's name."""


class ChapterTable(Table):
    """An exercise within a recorded session; it lasts until the next one starts."""

    name: Translated
    """What it is called, per language."""
    start: Time
    """Where in the session it starts: "1:30", or seconds as a number."""
    explanation: StrictBool = False
    """Whether it only explains; it is passed over for somebody who wants no explanations."""


class RecordedSessionTable(Table):
    """A session made from a video."""

    id: Slug
    """Its name in files: small letters, digits and hyphens, once a day."""
    kind: Literal["recorded"] = "recorded"
    """How the session is made."""
    title: Translated
    """What it is called, per language."""
    video: PackFile
    """The video, by its place in the pack."""
    voice: PackFile | None = None
    """A sound file with the voice, which takes the place of the video's own sound."""
    music_in_video: StrictBool = False
    """Whether music is part of the video's own sound, so that it cannot be turned off apart."""
    captions: dict[Language, PackFile] = Field(default_factory=dict)
    """WebVTT or SubRip files with the spoken lines, per language."""
    duration: Duration | None = None
    """How long it takes; left out, the video is asked."""
    music: tuple[MusicTable, ...] = ()
    """What plays under this session; left out, the day's music, and `[]` is no music."""
    exercises: tuple[ChapterTable, ...] = ()
    """Its exercises in order; left out, the video's chapters, else one with the session's title."""


class ComposedSessionTable(Table):
    """A session made of steps, in the rhythm of whoever practises."""

    id: Slug
    """Its name in files: small letters, digits and hyphens, once a day."""
    kind: Literal["composed"]
    """How the session is made."""
    title: Translated
    """What it is called, per language."""
    music: tuple[MusicTable, ...] = ()
    """What plays under this session; left out, the day's music, and `[]` is no music."""
    steps: Annotated[tuple[StepTable, ...], Field(min_length=1)]
    """What is done, in order."""


def _kind(session: Any) -> str:  # noqa: ANN401 (whatever TOML gave)
    """The kind that is given; what has steps is meant to be composed, all else is recorded."""
    if not isinstance(session, dict):
        return "recorded"
    return str(session.get("kind", "composed" if "steps" in session else "recorded"))


SESSION_TABLES: dict[str, type[BaseModel]] = {
    "recorded": RecordedSessionTable,
    "composed": ComposedSessionTable,
}
"""What a session of each kind holds."""

SessionTable = Annotated[
    Annotated[RecordedSessionTable, Tag("recorded")]
    | Annotated[ComposedSessionTable, Tag("composed")],
    Discriminator(_kind),
]


class DayTable(Table):
    """A day and its playlist."""

    theme: Translated
    """What the day is about, per language."""
    greeting: Translated | None = None
    """A sentence of welcome, per language."""
    thumbnail: PackFile | None = None
    """A picture for the day's card."""
    music: tuple[MusicTable, ...] = ()
    """What plays under this day; left out, the challenge's music, and `[]` is no music."""
    sessions: Annotated[tuple[SessionTable, ...], Field(min_length=1)]
    """The day's sessions, in playing order."""


class Manifest(Table):
    """A challenge: what it is, who made it, its music and its days."""

    format: Literal[1]
    """The version of this format."""
    id: Slug
    """Its name in files: small letters, digits and hyphens."""
    licence: Words
    """What others may do with it, such as CC-BY-4.0."""
    author: Words
    """Who made it."""
    language: Language
    """The language that the voice speaks, as a code of two letters."""
    title: Translated
    """What it is called, per language."""
    summary: Translated | None = None
    """A few sentences about it, per language."""
    music: tuple[MusicTable, ...] = ()
    """What plays under every session that has no music of its own."""
    exercises: tuple[ExerciseTable, ...] = ()
    """What its composed sessions are made of."""
    days: Annotated[tuple[DayTable, ...], Field(min_length=1)]
    """The days, in order."""


@dataclass(frozen=True, slots=True)
class ManifestFile:
    """A manifest that was read, the name to call its file by, and where its fields stand in it."""

    manifest: Manifest
    name: str
    lines: TomlLines

    def line_of(self, field: FieldPath) -> int:
        """The line of a field, or of the nearest thing around it."""
        return self.lines.line_of(field)
