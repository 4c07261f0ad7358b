"""Writing TOML as a manifest is laid out: blocks for what is big, one line for each cue."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BLOCKS = frozenset(
    ("music", "exercises", "days", "sessions", "steps", "cues", "left", "right", "softer_form")
)
"""The fields that have a header of their own; every other table stands on one line."""


def write_toml(table: Mapping[str, Any]) -> str:
    """The table as the text of a TOML file.

    Raises:
        TypeError: a value that is no text, number, truth value, list or table.
    """
    return "\n".join(_lines(table, ())).lstrip("\n") + "\n"


def _lines(table: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    blocks = {key: value for key, value in table.items() if _is_block(key, value)}
    for key, value in table.items():
        if key not in blocks:
            yield f"{key} = {_value(value, is_field=True)}"
    for key, value in blocks.items():
        inner = (*path, key)
        if isinstance(value, dict):
            if any(not _is_block(*field) for field in value.items()):
                yield from ("", f"[{'.'.join(inner)}]")
            yield from _lines(value, inner)
        else:
            for item in value:
                yield from ("", f"[[{'.'.join(inner)}]]", *_lines(item, inner))


def _is_block(key: str, value: object) -> bool:
    return key in BLOCKS and isinstance(value, dict | list)


def _value(value: object, *, is_field: bool = False) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_value(part)}" for key, part in value.items()) + " }"
    if isinstance(value, list | tuple):
        items = [_value(item) for item in value]
        if is_field and value and isinstance(value[0], dict):
            return "[\n" + "".join(f"  {item},\n" for item in items) + "]"
        return "[" + ", ".join(items) + "]"
    if isinstance(value, str | bool | int | float):
        # JSON's texts, numbers and truth values are TOML's.
        return json.dumps(value, ensure_ascii=False)
    raise TypeError(f"{value!r} cannot be written as TOML")
