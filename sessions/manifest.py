"""The shape of `challenge.toml`, format 1: which fields there are and what each may hold."""

from __future__ import annotations

import re
from pathlib import PurePosixPath, PureWindowsPath
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    StrictStr,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from media.units import Seconds

SLUG_PATTERN = r"[a-z0-9]+(?:-[a-z0-9]+)*"
LANGUAGE_PATTERN = r"[a-z]{2}"
TIME_PATTERN = r"(?:(?P<h>\d{1,3}):(?=\d\d:))?(?P<m>\d{1,3}):(?P<s>[0-5]\d(?:\.\d{1,6})?)"

_LONGEST = 1_000_000

NOT_A_SLUG = "not_a_slug"
NOT_A_LANGUAGE = "not_a_language"
NOT_A_TIME = "not_a_time"
NOT_INSIDE_PACK = "not_inside_pack"


def _slug(value: str) -> str:
    if not re.fullmatch(SLUG_PATTERN, value):
        raise PydanticCustomError(NOT_A_SLUG, "not a slug")
    return value


def _language(value: str) -> str:
    if not re.fullmatch(LANGUAGE_PATTERN, value):
        raise PydanticCustomError(NOT_A_LANGUAGE, "not a language")
    return value


def _file_inside_pack(value: str) -> str:
    path = PurePosixPath(value)
    away = path.is_absolute() or ".." in path.parts or bool(PureWindowsPath(value).drive)
    if away or not path.parts or "\\" in value or not value.isprintable():
        raise PydanticCustomError(NOT_INSIDE_PACK, "not inside the pack")
    return value


def _seconds(value: Any) -> Seconds:  # noqa: ANN401 (whatever TOML gave)
    """Seconds as a number, or as `m:ss`, `m:ss.s` or `h:mm:ss` in quotes."""
    if type(value) in {int, float} and 0 <= value < _LONGEST:
        return Seconds(float(value))
    match = re.fullmatch(TIME_PATTERN, value) if isinstance(value, str) else None
    if not match:
        raise PydanticCustomError(NOT_A_TIME, "not a time")
    hours, minutes, seconds = match["h"] or 0, match["m"], match["s"]
    return Seconds(int(hours) * 3600 + int(minutes) * 60 + float(seconds))


def _longer_than_nothing(value: Seconds) -> Seconds:
    if value <= 0:
        raise PydanticCustomError(NOT_A_TIME, "not a duration")
    return value


_TIME_SCHEMA = {
    "anyOf": [
        {"type": "number", "minimum": 0},
        {"type": "string", "pattern": r"^(\d{1,3}:)?\d{1,3}:[0-5]\d(\.\d{1,6})?$"},
    ]
}

Words = Annotated[StrictStr, Field(min_length=1, pattern=r"\S")]
Slug = Annotated[
    StrictStr,
    AfterValidator(_slug),
    WithJsonSchema({"type": "string", "pattern": f"^{SLUG_PATTERN}$"}),
]
Language = Annotated[
    StrictStr,
    AfterValidator(_language),
    WithJsonSchema({"type": "string", "pattern": f"^{LANGUAGE_PATTERN}$"}),
]
PackFile = Annotated[StrictStr, AfterValidator(_file_inside_pack)]
Time = Annotated[Seconds, BeforeValidator(_seconds), WithJsonSchema(_TIME_SCHEMA)]
Duration = Annotated[Time, AfterValidator(_longer_than_nothing), WithJsonSchema(_TIME_SCHEMA)]
Translated = Annotated[
    dict[Language, Words],
    Field(min_length=1),
    WithJsonSchema(
        {
            "type": "object",
            "minProperties": 1,
            "propertyNames": {"pattern": f"^{LANGUAGE_PATTERN}$"},
            "additionalProperties": {"type": "string", "minLength": 1},
        }
    ),
]


def _without_titles(schema: dict[str, Any]) -> None:
    schema.pop("title", None)
    for part in schema.get("properties", {}).values():
        part.pop("title", None)


class _Table(BaseModel):
    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        json_schema_extra=_without_titles,
    )


class MusicTable(_Table):
    """A piece of music; several play one after the other, and again from the first."""

    file: PackFile
    """The sound file, by its place in the pack."""
    title: Translated | None = None
    """What it is called, per language; left out, the file's name."""


class ExerciseTable(_Table):
    """An exercise within a session; it lasts until the next one starts."""

    name: Translated
    """What it is called, per language."""
    start: Time
    """Where in the session it starts: "1:30", or seconds as a number."""


class RecordedSessionTable(_Table):
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
    captions: dict[Language, PackFile] = {}
    """WebVTT or SubRip files with the spoken lines, per language."""
    duration: Duration | None = None
    """How long it takes; left out, the video is asked."""
    music: tuple[MusicTable, ...] = ()
    """What plays under this session; left out, the day's music."""
    exercises: tuple[ExerciseTable, ...] = ()
    """Its exercises in order; left out, the video's chapters, else one with the session's title."""


class DayTable(_Table):
    """A day and its playlist."""

    theme: Translated
    """What the day is about, per language."""
    greeting: Translated | None = None
    """A sentence of welcome, per language."""
    thumbnail: PackFile | None = None
    """A picture for the day's card."""
    music: tuple[MusicTable, ...] = ()
    """What plays under this day; left out, the challenge's music."""
    sessions: Annotated[tuple[RecordedSessionTable, ...], Field(min_length=1)]
    """The day's sessions, in playing order."""


class Manifest(_Table):
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
    days: Annotated[tuple[DayTable, ...], Field(min_length=1)]
    """The days, in order."""
