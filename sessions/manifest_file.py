"""Reading `challenge.toml`, with one sentence for each thing in it that is wrong."""

from __future__ import annotations

import difflib
import re
import tomllib
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError

from sessions import manifest, pack_errors
from sessions.clock_text import clock_text
from sessions.manifest import Manifest
from sessions.toml_lines import TomlLines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pydantic_core import ErrorDetails

    from sessions.manifest import RecordedSessionTable
    from sessions.pack_errors import ManifestError, PackError
    from sessions.toml_lines import FieldPath

_BY_TYPE: dict[str, type[ManifestError]] = {
    "missing": pack_errors.FieldMissing,
    "string_type": pack_errors.FieldNotText,
    "string_too_short": pack_errors.FieldNotText,
    "string_pattern_mismatch": pack_errors.FieldNotText,
    "dict_type": pack_errors.FieldNotTranslated,
    "too_short": pack_errors.FieldNotBlocks,
    "tuple_type": pack_errors.FieldNotBlocks,
    "model_type": pack_errors.FieldNotBlocks,
    "bool_type": pack_errors.FieldNotYesNo,
    manifest.NOT_A_TIME: pack_errors.FieldNotTime,
    manifest.NOT_A_SLUG: pack_errors.FieldNotSlug,
    manifest.NOT_A_LANGUAGE: pack_errors.FieldNotLanguage,
    manifest.NOT_INSIDE_PACK: pack_errors.FieldNotInsidePack,
}


@dataclass(frozen=True, slots=True)
class ManifestFile:
    """A manifest that was read, the name to call its file by, and where its fields stand in it."""

    manifest: Manifest
    name: str
    lines: TomlLines

    def line_of(self, field: FieldPath) -> int:
        """The line of a field, or of the nearest thing around it."""
        return self.lines.line_of(field)


def read_manifest(path: Path, name: str) -> ManifestFile:
    """The manifest in that file, which sentences call by `name`.

    Raises:
        PackError: the first thing that is wrong with it.
    """
    result = inspect_manifest(path, name)
    if isinstance(result, ManifestFile):
        return result
    raise result[0]


def inspect_manifest(path: Path, name: str) -> ManifestFile | tuple[PackError, ...]:
    """The manifest in that file, or everything that is wrong with it, from top to bottom."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        data = tomllib.loads(text)
    except UnicodeDecodeError:
        return (pack_errors.ManifestNotText(file=name),)
    except OSError:
        return (pack_errors.PackUnreadable(path=path),)
    except (tomllib.TOMLDecodeError, RecursionError) as cause:
        return (_syntax_error(name, text, str(cause)),)
    return _checked(data, name, TomlLines(text))


def _checked(
    data: dict[str, Any], name: str, lines: TomlLines
) -> ManifestFile | tuple[PackError, ...]:
    try:
        file = ManifestFile(Manifest.model_validate(data), name, lines)
    except ValidationError as cause:
        details = [detail for detail in cause.errors(include_url=False) if not _is_echo(detail)]
        errors = [_sentence(detail, name, lines) for detail in details]
    else:
        errors = list(_contradictions(file))
        if not errors:
            return file
    newer = [error for error in errors if isinstance(error, pack_errors.FormatUnknown)]
    return tuple(newer or sorted(errors, key=_line))


def _is_echo(detail: ErrorDetails) -> bool:
    """Whether a list is called too short only because blocks in it are wrong, which is said too."""
    return detail["type"] == "too_short" and detail["input"] not in ([], {})


def _line(error: ManifestError) -> int:
    line = error.facts.get("line")
    return line if isinstance(line, int) else 0


def _syntax_error(name: str, text: str, detail: str) -> ManifestError:
    at_line = re.search(r" \(at line (\d+), column \d+\)$", detail)
    line = int(at_line[1]) if at_line else max(1, len(text.splitlines()))
    reason = re.sub(r" \(at [^)]*\)$", "", detail)
    return pack_errors.ManifestSyntax(file=name, line=line, detail=reason)


def _sentence(detail: ErrorDetails, name: str, lines: TomlLines) -> ManifestError:
    of_key = detail["loc"][-1] == "[key]"
    loc = detail["loc"][:-1] if of_key else detail["loc"]
    facts = {"file": name, "line": lines.line_of(loc), "field": _field(loc)}
    kind = detail["type"]
    if kind == "extra_forbidden":
        return _unknown_field(loc, facts)
    if kind == "literal_error":
        return _unknown_value(loc, facts, detail["input"])
    if kind == "too_short" and isinstance(detail["input"], dict):
        return pack_errors.FieldNotTranslated(**facts)
    return _BY_TYPE[kind](**facts)


def _unknown_value(loc: FieldPath, facts: dict[str, Any], value: object) -> ManifestError:
    if loc == ("format",):
        written = f'"{value}"' if isinstance(value, str) else value
        return pack_errors.FormatUnknown(**facts, value=written)
    return pack_errors.KindUnknown(**facts)


def _unknown_field(loc: FieldPath, facts: dict[str, Any]) -> ManifestError:
    close = difflib.get_close_matches(str(loc[-1]), _fields_beside(loc), n=1)
    if close:
        return pack_errors.FieldMisspelt(**facts, closest=close[0])
    return pack_errors.FieldUnknown(**facts)


def _field(loc: FieldPath) -> str:
    """A field as a maker writes it: the names on the way to it, without places in lists."""
    return ".".join(str(part) for part in loc if isinstance(part, str))


def _fields_beside(loc: FieldPath) -> list[str]:
    """The fields that the table around that place may have."""
    model: type[BaseModel] = Manifest
    for part in loc[:-1]:
        if isinstance(part, str):
            model = _table_in(model.model_fields[part].annotation)
    return list(model.model_fields)


def _table_in(annotation: Any) -> type[BaseModel]:  # noqa: ANN401 (a type expression)
    table: type[BaseModel] = annotation.__args__[0]
    return table


def _contradictions(file: ManifestFile) -> Iterator[ManifestError]:
    for day_index, day in enumerate(file.manifest.days):
        seen: set[str] = set()
        for index, session in enumerate(day.sessions):
            place: FieldPath = ("days", day_index, "sessions", index)
            if session.id in seen:
                line = file.line_of((*place, "id"))
                yield pack_errors.SessionTwice(file=file.name, line=line, value=session.id)
            seen.add(session.id)
            yield from _wrong_starts(file, place, session)


def _wrong_starts(
    file: ManifestFile, place: FieldPath, session: RecordedSessionTable
) -> Iterator[ManifestError]:
    for index, (one, next_one) in enumerate(pairwise(session.exercises), start=1):
        if next_one.start <= one.start:
            line = file.line_of((*place, "exercises", index, "start"))
            yield pack_errors.ExerciseOutOfOrder(file=file.name, line=line)
    if session.duration is not None:
        yield from exercises_beyond(file, place, session, session.duration)


def exercises_beyond(
    file: ManifestFile, place: FieldPath, session: RecordedSessionTable, duration: float
) -> Iterator[ManifestError]:
    """A sentence for each exercise of the session at `place` that starts when it is over."""
    for index, exercise in enumerate(session.exercises):
        if exercise.start >= duration:
            line = file.line_of((*place, "exercises", index, "start"))
            end = clock_text(duration)
            yield pack_errors.ExerciseBeyondEnd(file=file.name, line=line, end=end)
