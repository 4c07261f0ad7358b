"""What is said and shown, read from `script.toml`."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

if TYPE_CHECKING:
    from pathlib import Path

Words = dict[Literal["nl", "en"], str]


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Line(_Table):
    """A spoken line: `at` seconds after its exercise starts, or where a breath's half starts."""

    at: float | None = None
    in_: Annotated[int | None, Field(alias="in")] = None
    out: int | None = None
    nl: str
    en: str


class Exercise(_Table):
    """A figure that waits, breathes and waits, and what is said meanwhile."""

    figure: str
    name: Words
    before: Annotated[float, Field(ge=0, le=15)] = 0
    """Seconds that the figure waits; a movement that leads in comes after them."""
    breaths: Annotated[int, Field(ge=1)]
    after: Annotated[float, Field(ge=0, le=15)] = 0
    lines: tuple[Line, ...]


class Session(_Table):
    """One part of a day."""

    id: str
    title: Words
    exercises: tuple[Exercise, ...]


class Thumbnail(_Table):
    """The part of a picture that a day's card shows, as shares of the picture."""

    clip: str
    at: float
    centre: tuple[float, float]
    width: float


class Day(_Table):
    """One day: its theme, its greeting and its sessions."""

    theme: Words
    greeting: Words
    thumbnail: Thumbnail
    sessions: tuple[Session, ...]


class Figure(_Table):
    """The clips that show an exercise; `loop` is one breath that ends as it starts."""

    loop: str
    starts_with: Literal["in", "out"]
    still: str | None = None
    enter: str | None = None
    leave: str | None = None


class Track(_Table):
    """A piece of music."""

    file: str
    title: Words


class Script(_Table):
    """The whole challenge in words."""

    id: str
    author: str
    licence: str
    title: Words
    summary: Words
    music: tuple[Track, ...]
    figures: dict[str, Figure]
    days: tuple[Day, ...]


def read_script(file: Path) -> Script:
    """The script of that file.

    Raises:
        pydantic.ValidationError: with the place of each thing that is wrong.
    """
    return Script.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
