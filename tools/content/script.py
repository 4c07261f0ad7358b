"""What is said and shown, read from `script.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Table = dict[str, Any]

LANGUAGES = ("nl", "en")
"""What the voice speaks."""

_FORMS: dict[str, tuple[str, ...]] = {
    "": (),
    "right": ("right",),
    "left": ("left",),
    "softer": ("softer_form",),
    "right-softer": ("right", "softer_form"),
    "left-softer": ("left", "softer_form"),
}
"""Where a form's table lies in its exercise, by its name in files."""


@dataclass(frozen=True, slots=True)
class Line:
    """A cue to be spoken: its sound file in the pack, its language, its words."""

    out: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """The part of a clip's picture that a day's card shows, as shares of the picture.

    `out` and `clip` are places in the pack, `at` is in seconds.
    """

    out: str
    clip: str
    at: float
    centre: tuple[float, float]
    width: float


@dataclass(slots=True)
class Script:
    """The whole challenge: its manifest, and what is to be made for it."""

    manifest: Table
    lines: list[Line] = field(default_factory=list)
    thumbnails: list[Thumbnail] = field(default_factory=list)


def read_script(file: Path) -> Script:
    """The script of that file.

    Raises:
        ValueError: it is not TOML, or a cue or thumbnail lacks something; it is named.
    """
    script = Script(tomllib.loads(file.read_text(encoding="utf-8")))
    for exercise in script.manifest.get("exercises", ()):
        for form, cues in _cues_of(exercise):
            cues.update(_spoken(cues, _joined(exercise["id"], form), script.lines))
    for number, day in enumerate(script.manifest["days"], start=1):
        if "thumbnail" in day:
            thumbnail = _thumbnail(f"thumbnails/dag-{number}.jpg", day["thumbnail"])
            script.thumbnails.append(thumbnail)
            day["thumbnail"] = thumbnail.out
        for session in day["sessions"]:
            for place, step in enumerate(session["steps"], start=1):
                said = {kind: step[kind] for kind in ("before", "after") if kind in step}
                step.update(_spoken(said, f"{session['id']}-{place}", script.lines))
    return script


def _cues_of(exercise: Table) -> Iterator[tuple[str, Table]]:
    """The cues of each form of an exercise, with the form's name in files."""
    for form, way in _FORMS.items():
        table = exercise
        for key in way:
            table = table.get(key, {})
        if "cues" in table:
            yield form, table["cues"]


def _spoken(said: Mapping[str, Any], name: str, lines: list[Line]) -> Table:
    """The cues by kind as the manifest has them; what is to be spoken joins `lines`."""
    spoken: Table = {}
    for kind, cues in said.items():
        if isinstance(cues, dict):
            spoken[kind] = _cue(cues, _joined(name, kind), lines)
        else:
            spoken[kind] = [
                _cue(cue, _joined(name, kind, str(number)), lines)
                for number, cue in enumerate(cues, start=1)
            ]
    return spoken


def _cue(cue: Mapping[str, Any], name: str, lines: list[Line]) -> Table:
    missing = [language for language in LANGUAGES if not cue.get(language)]
    if missing:
        raise ValueError(f"{name} is not there in: {', '.join(missing)}")
    spoken = [Line(f"voice/{code}/{name}.opus", code, cue[code]) for code in LANGUAGES]
    lines += spoken
    return {
        **{key: value for key, value in cue.items() if key not in LANGUAGES},
        "text": {line.language: line.text for line in spoken},
        "voice": {line.language: line.out for line in spoken},
    }


def _thumbnail(out: str, table: Mapping[str, Any]) -> Thumbnail:
    try:
        across, down = table["centre"]
        return Thumbnail(out, table["clip"], table["at"], (across, down), table["width"])
    except KeyError as missing:
        raise ValueError(f"{out} is made without {missing}") from missing


def _joined(*parts: str) -> str:
    """A name in files, such as `ademen-arrive-short-1`."""
    return "-".join(part.replace("_", "-") for part in parts if part)
