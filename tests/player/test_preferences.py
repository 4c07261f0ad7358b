"""Settings hold at once, come back next time, and a bad disk costs nothing but a sentence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from player.background import Background
from player.preferences import Preferences
from sessions.settings import Settings
from sessions.storage import JsonFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from media.errors import UserFacingError

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def opened(path: Path, background: Background) -> Preferences:
    return Preferences(JsonFile(path, Settings), background)


def test_a_change_holds_at_once_and_is_told(background: Background, path: Path) -> None:
    preferences = opened(path, background)
    told: list[Settings] = []
    preferences.changed.connect(told.append)
    preferences.change(music_percent=30)
    assert preferences.current.music_percent == 30
    assert told == [preferences.current]


def test_a_change_to_the_same_value_is_no_news(background: Background, path: Path) -> None:
    preferences = opened(path, background)
    preferences.changed.connect(lambda _: pytest.fail("nothing changed"))
    preferences.change(music_percent=preferences.current.music_percent)


def test_what_was_chosen_is_there_next_time(background: Background, path: Path) -> None:
    preferences = opened(path, background)
    preferences.change(voice_only=True)
    preferences.close()
    assert opened(path, background).current.voice_only


def test_a_change_reaches_the_disk_by_itself(
    background: Background, path: Path, qtbot: QtBot
) -> None:
    preferences = opened(path, background)
    for percent in range(1, 90):
        preferences.change(music_percent=percent)
    qtbot.waitUntil(
        lambda: path.exists() and json.loads(path.read_text())["music_percent"] == 89, timeout=3000
    )


def test_a_setting_that_does_not_exist_is_refused(background: Background, path: Path) -> None:
    with pytest.raises(TypeError, match="loudness"):
        opened(path, background).change(loudness=3)


def test_a_disk_that_takes_nothing_is_told_once_and_the_value_still_holds(
    background: Background, tmp_path: Path, qtbot: QtBot
) -> None:
    preferences = opened(tmp_path / "file" / "settings.json", background)
    (tmp_path / "file").write_text("in the way of the folder")
    problems: list[UserFacingError] = []
    preferences.problem_met.connect(problems.append)
    preferences.change(music_percent=30)
    qtbot.waitUntil(lambda: bool(problems), timeout=3000)
    preferences.change(music_percent=31)
    preferences.close()
    assert len(problems) == 1
    assert preferences.current.music_percent == 31


def test_a_damaged_file_is_told_when_the_window_is_there_to_show_it(
    background: Background, path: Path, qtbot: QtBot
) -> None:
    path.write_text("{ not settings")
    preferences = opened(path, background)
    with qtbot.waitSignal(preferences.problem_met, timeout=1000) as told:
        pass
    assert "settings.json" in told.args[0].sentence
    assert preferences.current == Settings()
