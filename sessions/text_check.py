"""Whether the texts of a pack are there in the languages of the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from pydantic import BaseModel

from sessions import findings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sessions.inspection import Findings, Inspection
    from sessions.toml_lines import FieldPath

LANGUAGES = ("nl", "en")
"""The languages of the window, in which a pack should have its texts."""
FILES_BY_LANGUAGE = frozenset({"captions", "voice"})
"""The fields that give a file, not a text, for each language."""


def missing_texts(pack: Inspection, table: BaseModel, place: FieldPath) -> Findings:
    """A warning for each text in the table or anywhere below that lacks a language.

    It is one for all of them where most texts lack it: that pack does not speak the language.
    """
    texts = list(_texts(table, place))
    for language in LANGUAGES:
        lacking = [field for field, value in texts if language not in value]
        if len(lacking) > 1 and len(texts) < 2 * len(lacking):
            facts = {"language": language, "count": len(lacking), "total": len(texts)}
            first = min(lacking, key=pack.file.line_of)
            yield pack.warning(findings.TextsMissing, first, **facts)
            continue
        for field in lacking:
            yield pack.warning(findings.TextMissing, field, language=language)


def _texts(table: BaseModel, place: FieldPath) -> Iterator[tuple[FieldPath, Mapping[str, str]]]:
    """All texts in the table and below, each with its place."""
    for name, value in table:
        field = (*place, name)
        if isinstance(value, Mapping) and name not in FILES_BY_LANGUAGE:
            yield field, value
        elif isinstance(value, BaseModel):
            yield from _texts(value, field)
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from _texts(item, (*field, index))
