"""The screen stays on as long as somebody follows a session, and not longer."""

from __future__ import annotations

import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import ClassInfo, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

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


@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})  # type: ignore[call-arg]  # stubs
class ScreenSaver(QObject):  # type: ignore[operator]  # the same: PySide6's stubs know no decorator
    """The part of a desktop's screen saver that an app may hold off."""

    def __init__(self) -> None:
        super().__init__()
        self.cookies: set[int] = set()
        self.asked = 0

    @Slot(str, str, result="uint")
    def Inhibit(self, application: str, reason: str) -> int:  # noqa: N802, ARG002 (the interface's)
        self.asked += 1
        self.cookies.add(self.asked)
        return self.asked

    @Slot("uint")
    def UnInhibit(self, cookie: int) -> None:  # noqa: N802 (the interface's)
        self.cookies.discard(cookie)


@pytest.fixture
def screen_saver(monkeypatch: pytest.MonkeyPatch) -> Iterator[ScreenSaver]:
    """A screen saver on a message bus of the test's own."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().decode().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    bus = QDBusConnection.connectToBus(address, "awake")
    saver = ScreenSaver()
    every_slot = QDBusConnection.RegisterOption.ExportAllSlots
    assert bus.registerObject("/org/freedesktop/ScreenSaver", saver, every_slot)
    assert bus.registerService("org.freedesktop.ScreenSaver")
    yield saver
    QDBusConnection.disconnectFromBus("awake")
    end(daemon)


def test_a_desktops_screen_saver_is_held_off_and_let_go(
    player: SessionPlayerSignals, screen_saver: ScreenSaver, qtbot: QtBot
) -> None:
    awake = Awake(cast("SessionPlayer", player))
    player.state_changed.emit(PlayState.PLAYING)
    qtbot.waitUntil(lambda: bool(screen_saver.cookies), timeout=5000)
    player.state_changed.emit(PlayState.FINISHED)
    qtbot.waitUntil(lambda: not screen_saver.cookies, timeout=5000)
    awake.close()


def test_a_system_without_a_message_bus_is_no_trouble(
    player: SessionPlayerSignals, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    awake = Awake(cast("SessionPlayer", player))
    player.state_changed.emit(PlayState.PLAYING)
    awake.close()
