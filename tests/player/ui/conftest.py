"""A window's language in tests, and the parts that a window works with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from player.playback import Playback
from player.ui.language import Language
from player.ui.services import Services
from player.ui.theme.theme import Theme
from sessions.folders import Folders
from sessions.library import Library
from tests.builders_sessions import write_pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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


@pytest.fixture
def services(dutch: Language, tmp_path: Path) -> Iterator[Services]:
    """Everything real, in Dutch, with one small pack and one that is broken."""
    folders = Folders.below(tmp_path / "data")
    write_pack(folders.packs / "klein", seconds=6)
    (folders.packs / "stuk.happyback").write_text("not a pack")
    playback = Playback(folders, "qt", "xcb")
    playback.preferences.change(sound_chosen=True, language="nl", appearance="light")
    yield Services(
        shelf=Library(folders, built_in=tmp_path / "none").load(),
        folders=folders,
        playback=playback,
        theme=Theme("light", text_scale=1.0),
        language=dutch,
    )
    playback.close()
