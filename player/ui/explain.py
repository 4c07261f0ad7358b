"""Turns an error into one sentence in the language of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from media.errors import UserFacingError

CONTEXT = "errors"


def explain(error: UserFacingError, *, names_only: bool = False) -> str:
    """The sentence of an error, translated, with its facts filled in.

    A fact that is itself an error is explained first, so that a sentence can name its cause.
    With `names_only` a file goes by its name, without the folders it is in.
    """
    template = QCoreApplication.translate(CONTEXT, error.template)
    facts = {name: _in_words(fact, names_only) for name, fact in error.facts.items()}
    return template.format(**facts)


def _in_words(fact: object, names_only: bool) -> object:
    if isinstance(fact, UserFacingError):
        return explain(fact, names_only=names_only)
    return fact.name if names_only and isinstance(fact, Path) else fact
