"""The day that is looked at is ready before anybody begins it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from media.cache import Cache
from player.background import Background
from player.playback import Playback
from player.preparations import SessionMaking
from player.prepared_files import LIMIT_BYTES
from player.rehearsal import Rehearsal
from sessions.folders import Folders
from sessions.library import Library
from sessions.playlist import plan_day
from sessions.preparation import prepare, prepare_music
from tests.builders_sessions import planned, session, write_pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from player.preparations import ReadySession
    from sessions.planning import PlannedSession

pytestmark = pytest.mark.usefixtures("qapp")
EXERCISES = (("Ademen", 10.0),)


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background(threads=1)
    yield made
    made.close()


def test_only_the_day_that_stays_in_view_is_made_ready(
    background: Background, qtbot: QtBot
) -> None:
    made: list[str] = []

    def note(one: PlannedSession) -> ReadySession:
        made.append(one.id)
        raise ArithmeticError

    rehearsal = Rehearsal(background, note)
    rehearsal.look_at([planned(session("leafed through", EXERCISES))])
    rehearsal.look_at([planned(session(name, EXERCISES)) for name in ("first", "second")])
    qtbot.waitUntil(lambda: len(made) == 2, timeout=20_000)
    assert made == ["first", "second"]
    rehearsal.close()


def test_all_that_the_day_in_view_needs_is_made_and_kept(qtbot: QtBot, tmp_path: Path) -> None:
    folders = Folders.below(tmp_path / "data")
    write_pack(folders.packs / "klein", seconds=4)
    challenge = Library(folders, built_in=tmp_path / "none").load().challenges[0]
    sessions = plan_day(challenge, challenge.days[0]).sessions
    needed = Cache(tmp_path / "needed", LIMIT_BYTES)
    making = SessionMaking(
        prepare=partial(prepare, cache=needed), prepare_music=partial(prepare_music, cache=needed)
    )
    for part in sessions:
        making.make_ready(part)
    playback = Playback(folders, "qt", "xcb")
    playback.rehearsal.look_at(sessions)
    qtbot.waitUntil(
        lambda: file_names(folders.media_cache) == file_names(tmp_path / "needed"), timeout=20_000
    )
    playback.close()


def file_names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()
