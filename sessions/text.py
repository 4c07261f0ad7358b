"""A text in the languages in which it was written."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class Text(Struct, frozen=True):
    """A text in one or more languages, by ISO 639-1 code, the pack's own language first."""

    by_language: Mapping[str, str] = {}

    def in_language(self, language: str) -> str:
        """The text in that language, else in the pack's own, else empty."""
        return self.by_language.get(language) or next(iter(self.by_language.values()), "")
