"""What a field of `challenge.toml` may hold: a text, a time, a file, a number of breaths."""

from __future__ import annotations

import re
from pathlib import PurePosixPath, PureWindowsPath
from typing import Annotated, Any, Final, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    StrictStr,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from media.units import Seconds
from sessions.exercise import Side

SLUG_PATTERN = r"[a-z0-9]+(?:-[a-z0-9]+)*"
LANGUAGE_PATTERN = r"[a-z]{2}"
TIME_PATTERN = r"(?:(?P<h>\d{1,3}):(?=\d\d:))?(?P<m>\d{1,3}):(?P<s>[0-5]\d(?:\.\d{1,6})?)"

_LONGEST = 1_000_000

NOT_A_SLUG = "not_a_slug"
NOT_A_LANGUAGE = "not_a_language"
NOT_A_TIME = "not_a_time"
NOT_INSIDE_PACK = "not_inside_pack"
NOT_A_COUNT = "not_a_count"
NOT_BREATHS = "not_breaths"
NOT_A_STEP_TIME = "not_a_step_time"
NOT_SIDES = "not_sides"

MOST = 1000
"""Of anything that is counted: more than anybody breathes in one exercise."""
LONGEST_STEP = Seconds(3600.0)
ROUNDS: Final = "rounds"
"""Stands for the number of breaths that whoever practises has chosen."""


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


def _within_a_step(value: Seconds) -> Seconds:
    if value > LONGEST_STEP:
        raise PydanticCustomError(NOT_A_STEP_TIME, "too long for a step")
    return value


def _count(value: Any) -> int:  # noqa: ANN401 (whatever TOML gave)
    if type(value) is int and 1 <= value <= MOST:
        return value
    raise PydanticCustomError(NOT_A_COUNT, "not a count")


def _breaths(value: Any) -> int | Literal["rounds"]:  # noqa: ANN401 (whatever TOML gave)
    if value == ROUNDS:
        return ROUNDS
    if type(value) is int and 1 <= value <= MOST:
        return value
    raise PydanticCustomError(NOT_BREATHS, "not a number of breaths")


def _sides(value: Any) -> tuple[Side, ...]:  # noqa: ANN401 (whatever TOML gave)
    if not isinstance(value, list) or not value:
        raise PydanticCustomError(NOT_SIDES, "not sides")
    try:
        return tuple(Side(side) for side in value)
    except ValueError as cause:
        raise PydanticCustomError(NOT_SIDES, "not sides") from cause


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


_COUNT_SCHEMA = {"type": "integer", "minimum": 1, "maximum": MOST}
_SIDES_SCHEMA = {"type": "array", "minItems": 1, "items": {"enum": [side.value for side in Side]}}

StepTime = Annotated[Duration, AfterValidator(_within_a_step), WithJsonSchema(_TIME_SCHEMA)]
RestTime = Annotated[Time, AfterValidator(_within_a_step), WithJsonSchema(_TIME_SCHEMA)]
Count = Annotated[int, PlainValidator(_count), WithJsonSchema(_COUNT_SCHEMA)]
Breaths = Annotated[
    int | Literal["rounds"],
    PlainValidator(_breaths),
    WithJsonSchema({"anyOf": [_COUNT_SCHEMA, {"const": ROUNDS}]}),
]
Sides = Annotated[tuple[Side, ...], PlainValidator(_sides), WithJsonSchema(_SIDES_SCHEMA)]


def _without_titles(schema: dict[str, Any]) -> None:
    schema.pop("title", None)
    for part in schema.get("properties", {}).values():
        part.pop("title", None)


class Table(BaseModel):
    """A table of the manifest: nothing in it but its own fields."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        json_schema_extra=_without_titles,
    )
