"""A window's language in tests, and the words that come with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from player.ui.language import Language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    """The language of the application, English again afterwards."""
    spoken = Language(qapp)
    spoken.speak("en")
    yield spoken
    spoken.close()


@pytest.fixture
def dutch(language: Language) -> Language:
    """The application speaks Dutch."""
    language.speak("nl")
    return language
