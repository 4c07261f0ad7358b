"""The screen stays on as long as somebody follows a session, and not longer."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, Signal

from media.units import Seconds
from player.awake import THROUGH_A_PAUSE, Awake
from player.session_player import PlayState
from tests.rig.programs import end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from player.session_player import SessionPlayer

pytestmark = pytest.mark.usefixtures("qapp")


class SessionPlayerSignals(QObject):
    """All that `Awake` sees of a session player."""

    state_changed = Signal(PlayState)


class Screen:
    """A system that notes whether it was asked to keep the screen awake."""

    def __init__(self) -> None:
        self.notes: list[str] = []

    @contextmanager
    def kept_awake(self) -> Iterator[None]:
        self.notes.append("awake")
        yield
        self.notes.append("free")


@pytest.fixture
def player() -> SessionPlayerSignals:
    return SessionPlayerSignals()


@pytest.fixture
def screen() -> Screen:
    return Screen()


def watching(
    player: SessionPlayerSignals, screen: Screen, pause: Seconds = THROUGH_A_PAUSE
) -> Awake:
    return Awake(cast("SessionPlayer", player), screen.kept_awake, pause)


def test_the_screen_is_kept_awake_once_from_preparing_to_the_end(
    player: SessionPlayerSignals, screen: Screen
) -> None:
    awake = watching(player, screen)
    for state in (PlayState.PREPARING, PlayState.PLAYING, PlayState.FINISHED):
        player.state_changed.emit(state)
    awake.close()
    assert screen.notes == ["awake", "free"]


def test_the_screen_stays_awake_in_a_short_pause(
    player: SessionPlayerSignals, screen: Screen, qtbot: QtBot
) -> None:
    awake = watching(player, screen)
    for state in (PlayState.PLAYING, PlayState.PAUSED, PlayState.PLAYING):
        player.state_changed.emit(state)
    qtbot.waitUntil(lambda: screen.notes == ["awake"], timeout=2000)
    awake.close()


def test_a_long_pause_lets_the_screen_go_dark(
    player: SessionPlayerSignals, screen: Screen, qtbot: QtBot
) -> None:
    awake = watching(player, screen, Seconds(0.05))
    player.state_changed.emit(PlayState.PLAYING)
    player.state_changed.emit(PlayState.PAUSED)
    qtbot.waitUntil(lambda: screen.notes == ["awake", "free"], timeout=2000)
    awake.close()


def test_a_pause_of_15_minutes_is_short() -> None:
    assert float(THROUGH_A_PAUSE) == 15 * 60


def test_closing_the_app_lets_the_screen_go_dark(
    player: SessionPlayerSignals, screen: Screen
) -> None:
    awake = watching(player, screen)
    player.state_changed.emit(PlayState.PLAYING)
    awake.close()
    assert screen.notes == ["awake", "free"]


@pytest.fixture
def screen_saver(monkeypatch: pytest.MonkeyPatch) -> Iterator[IO[str]]:
    """What a screen saver says that runs on a message bus of the test's own.

    It is a program of its own: objects that this process offers on a bus are still used by Qt's
    D-Bus thread when the bus goes away, which crashed one long run in three.
    """
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert daemon.stdout is not None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.stdout.readline().strip())
    saver = subprocess.Popen(
        [sys.executable, "-m", "tests.player.screen_saver"], stdout=subprocess.PIPE, text=True
    )
    assert saver.stdout is not None
    assert saver.stdout.readline() == "ready\n"
    yield saver.stdout
    end(saver)
    end(daemon)


def test_a_desktops_screen_saver_is_held_off_and_let_go(
    player: SessionPlayerSignals, screen_saver: IO[str]
) -> None:
    awake = Awake(cast("SessionPlayer", player))
    player.state_changed.emit(PlayState.PLAYING)
    assert screen_saver.readline() == "held\n"
    player.state_changed.emit(PlayState.FINISHED)
    assert screen_saver.readline() == "free\n"
    awake.close()


def test_a_system_without_a_message_bus_is_no_trouble(
    player: SessionPlayerSignals, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    awake = Awake(cast("SessionPlayer", player))
    player.state_changed.emit(PlayState.PLAYING)
    awake.close()
