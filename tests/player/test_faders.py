"""Tests of player/faders.py: all faders show and set the same levels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from player.background import Background
from player.faders import Faders
from player.preferences import Preferences
from sessions.settings import Settings
from sessions.storage import JsonFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def preferences(qtbot: QtBot, tmp_path: Path) -> Iterator[Preferences]:
    assert qtbot
    background = Background()
    preferences = Preferences(JsonFile(tmp_path / "settings.json", Settings), background)
    yield preferences
    preferences.close()
    background.close()


def test_what_one_fader_sets_another_shows(qtbot: QtBot, preferences: Preferences) -> None:
    one, other = Faders(preferences), Faders(preferences)

    with qtbot.waitSignal(other.levels_changed):
        one.set_voice_percent(30)

    assert other.levels == one.levels
    assert preferences.current.voice_percent == 30


def test_the_slider_comes_back_where_it_was(preferences: Preferences) -> None:
    faders = Faders(preferences)
    faders.set_music_percent(60)
    faders.set_music_percent(0)
    assert faders.levels.music_percent_heard == 0

    faders.toggle_music()

    assert faders.levels.music_percent_heard == 60
