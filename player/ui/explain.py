"""Turns an error into one sentence in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from media.errors import UserFacingError

if TYPE_CHECKING:
    from collections.abc import Mapping

CONTEXT = "errors"


def explain(error: UserFacingError) -> str:
    """The sentence of an error, translated, with its facts filled in.

    A fact that is itself an error is explained first, so that a sentence can name its cause.
    """
    template = QCoreApplication.translate(CONTEXT, error.template)
    return template.format(**_in_words(error.facts))


def _in_words(facts: Mapping[str, object]) -> dict[str, object]:
    return {
        name: explain(fact) if isinstance(fact, UserFacingError) else fact
        for name, fact in facts.items()
    }
