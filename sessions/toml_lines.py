"""On which line of a TOML text a field stands, for sentences that help somebody find it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FieldPath = tuple[str | int, ...]
"""The way to a field through tables and lists: `("days", 0, "theme", "nl")`."""

_KEY = r"""(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')"""
_DOTTED = rf"{_KEY}(?:\s*\.\s*{_KEY})*"
_HEADER = re.compile(rf"^\s*(\[\[?)\s*({_DOTTED})\s*\]")
_ASSIGNMENT = re.compile(rf"^\s*({_DOTTED})\s*=")
_MARK = re.compile(r'''""".*?"""|"(?:\\.|[^"\\])*"|'[^']*'|\#.*|[\[\]{}]''')
"""What counts where brackets are matched: a text and a comment hide those within."""
_QUOTES = re.compile(r'"""|' + "'''")


class TomlLines:
    """The lines of a valid TOML text's tables, fields and items of lists.

    A field inside an inline table has the line on which that table begins.
    """

    def __init__(self, text: str) -> None:
        self._lines: dict[FieldPath, int] = {}
        self._counts: dict[FieldPath, int] = {}
        table: FieldPath = ()
        array = _OpenArray(())
        for number, line in _lines_outside_long_strings(text):
            if array.depth:
                self._note_items(array, line, number)
            elif header := _HEADER.match(line):
                table = self._enter(_parts(header[2]), is_item=header[1] == "[[")
                self._note(table, number)
            elif assignment := _ASSIGNMENT.match(line):
                field = (*table, *_parts(assignment[1]))
                self._note(field, number)
                array = _OpenArray(field)
                if line[assignment.end() :].lstrip().startswith("["):
                    self._note_items(array, line[assignment.end() :], number)

    def line_of(self, path: Sequence[str | int]) -> int:
        """The line, from 1, of that field, or of the nearest thing around it that has a line."""
        for length in range(len(path), 0, -1):
            if line := self._lines.get(tuple(path[:length])):
                return line
        return 1

    def _note(self, path: FieldPath, line: int) -> None:
        for length in range(1, len(path) + 1):
            self._lines.setdefault(path[:length], line)

    def _note_items(self, array: _OpenArray, line: str, number: int) -> None:
        for index in array.items_begun_in(line):
            self._note((*array.field, index), number)

    def _enter(self, parts: Sequence[str], *, is_item: bool) -> FieldPath:
        path: FieldPath = ()
        for part in parts[:-1]:
            path = self._current((*path, part))
        path = (*path, parts[-1])
        if is_item:
            self._counts[path] = self._counts.get(path, 0) + 1
        return self._current(path)

    def _current(self, path: FieldPath) -> FieldPath:
        count = self._counts.get(path, 0)
        return (*path, count - 1) if count else path


class _OpenArray:
    """A list that is being read line by line; closed where `depth` is 0."""

    def __init__(self, field: FieldPath) -> None:
        self.field = field
        self.depth = 0
        self._count = 0

    def items_begun_in(self, line: str) -> Iterator[int]:
        """The numbers, from 0, of the tables and lists that begin in this line."""
        for mark in _MARK.findall(line):
            if mark in "[{":
                if self.depth == 1:
                    yield self._count
                    self._count += 1
                self.depth += 1
            elif mark in "]}":
                self.depth -= 1


def _parts(dotted: str) -> list[str]:
    return [part.strip("\"'") for part in re.findall(_KEY, dotted)]


def _lines_outside_long_strings(text: str) -> list[tuple[int, str]]:
    """The numbered lines that do not begin inside a string of several lines."""
    outside: list[tuple[int, str]] = []
    opened = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if not opened:
            outside.append((number, line))
        for quotes in _QUOTES.findall(line):
            if not opened:
                opened = quotes
            elif opened == quotes:
                opened = ""
    return outside
