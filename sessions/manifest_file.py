"""Reading `challenge.toml`, with one sentence for each thing in it that is wrong."""

from __future__ import annotations

import difflib
import re
import tomllib
from typing import TYPE_CHECKING, Any, get_args

from pydantic import BaseModel, ValidationError

from sessions import exercise_errors, manifest_fields, pack_errors
from sessions.contradictions import contradictions
from sessions.manifest import SESSION_TABLES, Manifest, ManifestFile
from sessions.toml_lines import TomlLines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pydantic_core import ErrorDetails

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
    manifest_fields.NOT_A_TIME: pack_errors.FieldNotTime,
    manifest_fields.NOT_A_SLUG: pack_errors.FieldNotSlug,
    manifest_fields.NOT_A_LANGUAGE: pack_errors.FieldNotLanguage,
    manifest_fields.NOT_INSIDE_PACK: pack_errors.FieldNotInsidePack,
    manifest_fields.NOT_A_COUNT: exercise_errors.FieldNotCount,
    manifest_fields.NOT_BREATHS: exercise_errors.FieldNotBreaths,
    manifest_fields.NOT_A_STEP_TIME: exercise_errors.FieldNotStepTime,
    manifest_fields.NOT_SIDES: exercise_errors.FieldNotSides,
}


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
        errors = list(contradictions(file))
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
    kind = detail["type"]
    way = detail["loc"][:-1] if detail["loc"][-1] == "[key]" else detail["loc"]
    loc = _as_written(way)
    if kind == "union_tag_invalid":
        loc = (*loc, "kind")
    facts = {"file": name, "line": lines.line_of(loc), "field": _field(loc)}
    if kind == "extra_forbidden":
        return _unknown_field(way, facts)
    if kind in {"literal_error", "union_tag_invalid"}:
        return _unknown_value(loc, facts, detail["input"])
    if kind == "too_short" and isinstance(detail["input"], dict):
        return pack_errors.FieldNotTranslated(**facts)
    if kind == "model_type" and isinstance(loc[-1], str):
        return exercise_errors.FieldNotTable(**facts)
    return _BY_TYPE[kind](**facts)


def _as_written(way: FieldPath) -> FieldPath:
    """The way to a field without the kind of a session, which pydantic puts behind its place."""
    match way:
        case ("days", _, "sessions", _, str(), *_):
            return (*way[:4], *way[5:])
        case _:
            return way


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


def _fields_beside(way: FieldPath) -> list[str]:
    """The fields that the table around that place may have."""
    model: type[BaseModel] = Manifest
    for part in way[:-1]:
        if isinstance(part, str):
            field = model.model_fields.get(part)
            model = next(_tables_in(field.annotation)) if field else SESSION_TABLES[part]
    return list(model.model_fields)


def _tables_in(annotation: Any) -> Iterator[type[BaseModel]]:  # noqa: ANN401 (a type expression)
    """The tables that a field of that type holds, however deep in lists and choices."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _tables_in(inner)
