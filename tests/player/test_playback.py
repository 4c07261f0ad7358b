"""The parts that play work together: a day is heard, and its place is kept."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from media.units import Seconds
from player.moment import PlayState
from player.playback import Playback
from sessions.folders import Folders
from sessions.library import Library
from sessions.playlist import plan_day
from sessions.progress import Progress
from sessions.storage import JsonFile
from tests.builders_sessions import MUSIC_HZ, VOICE_HZ, write_pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.rig.sound import SoundServer


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders.below(tmp_path / "data")
    write_pack(folders.packs / "klein", seconds=8)
    return folders


@pytest.fixture(params=["vlc", "qt"])
def playback(qtbot: QtBot, folders: Folders, request: pytest.FixtureRequest) -> Iterator[Playback]:
    assert qtbot
    playback = Playback(folders, request.param, "xcb")
    yield playback
    playback.close()


def test_a_day_is_heard_with_its_music_and_its_place_is_kept(
    qtbot: QtBot, playback: Playback, folders: Folders, sound_server: SoundServer, tmp_path: Path
) -> None:
    shelf = Library(folders, built_in=tmp_path / "none").load()
    plan = plan_day(shelf.challenges[0], shelf.challenges[0].days[0])
    with sound_server.recording() as recording:
        playback.player.open_day(plan, position=Seconds(1.0))
        qtbot.waitUntil(lambda: playback.player.state is PlayState.PLAYING, timeout=15_000)
        began = recording.now
        qtbot.waitUntil(lambda: recording.now > began + 2.5, timeout=10_000)
        playback.player.pause()
        qtbot.waitUntil(lambda: recording.now > began + 3.2, timeout=10_000)
    for hertz in (VOICE_HZ["aankomen"], MUSIC_HZ):
        levels = recording.level_of(hertz)
        assert levels.between(began + 1.5, began + 2.4).median > -60
        assert levels.between(began + 3.0, began + 3.2).loudest < -90
    playback.journey.close()
    left = JsonFile(folders.progress_file, Progress).load().value.of("klein").left_at
    assert left is not None
    assert left.position == pytest.approx(3.5, abs=0.7)


def test_a_vlc_that_is_not_there_is_a_notice_and_the_other_player_plays(
    qtbot: QtBot, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qtbot
    monkeypatch.setitem(sys.modules, "vlc", None)
    playback = Playback(folders, "auto", "xcb")
    assert playback.player.engine.name == "qt"
    assert len(playback.notices) == 1
    playback.close()


def test_what_sounds_is_made_once_and_only_when_it_is_asked_for(
    qtbot: QtBot, folders: Folders
) -> None:
    playback = Playback(folders, "qt", "xcb")
    playback.faders.set_voice_only(True)
    playback.stop()
    assert not folders.media_cache.exists()

    with qtbot.waitSignal(playback.sound_made):
        desk = playback.desk

    assert desk.levels.voice_only
    assert playback.desk is desk
    playback.close()
