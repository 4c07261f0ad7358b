"""Tests of player/ui/window.py, on real playback."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from media.units import Seconds
from player.moment import PlayState
from player.ui.screens.breath.screen import BreathScreen
from player.ui.screens.first_start import FirstStartScreen
from player.ui.screens.session.screen import SessionScreen
from player.ui.screens.settings.screen import SettingsScreen
from player.ui.screens.today.screen import TodayScreen
from player.ui.theme.palette import DARK, LIGHT, Token
from player.ui.window import MainWindow
from sessions.pack_errors import PackUnreadable
from sessions.playlist import Place
from tests.player.ui.finding import button, wait_for_colour, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from player.ui.services import Services


@pytest.fixture
def window(qtbot: QtBot, services: Services) -> Iterator[MainWindow]:
    window = open_window(qtbot, services)
    yield window
    window.close()


def open_window(qtbot: QtBot, services: Services) -> MainWindow:
    window = MainWindow(services)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: sees(window, QAbstractButton))
    return window


def sees(window: MainWindow, kind: type[QWidget]) -> bool:
    return any(page.isVisible() for page in window.findChildren(kind))


def start(qtbot: QtBot, window: MainWindow, services: Services) -> SessionScreen:
    button(window, "Begin dag 1").click()
    qtbot.waitUntil(lambda: services.player.state is PlayState.PLAYING, timeout=15_000)
    session = window.findChild(SessionScreen)
    assert isinstance(session, SessionScreen)
    return session


def test_the_first_start_asks_once_and_makes_no_sound(qtbot: QtBot, services: Services) -> None:
    services.preferences.change(sound_chosen=False)
    window = open_window(qtbot, services)
    assert sees(window, FirstStartScreen)
    assert services.player.state is PlayState.IDLE

    button(window, "Verder met zachte muziek").click()

    assert sees(window, TodayScreen)
    assert services.preferences.current.music_percent == 25
    window.close()
    assert sees_today(open_window(qtbot, services))


def sees_today(window: MainWindow) -> bool:
    seen = sees(window, TodayScreen)
    window.close()
    return seen


def test_the_window_has_its_icon_soon_after_it_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.windowIcon().isNull())


def test_enter_begins_the_day(window: MainWindow, services: Services) -> None:
    today = window.findChild(TodayScreen)
    assert isinstance(today, TodayScreen)

    QTest.keyClick(today, Qt.Key.Key_Return)

    assert sees(window, SessionScreen)
    assert services.player.state is PlayState.PREPARING
    window.close()


def test_leaving_a_session_shows_where_to_go_on(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    session = start(qtbot, window, services)
    services.player.go_to(Place(0, Seconds(4.0)))
    session.leave()

    assert sees(window, TodayScreen)
    assert any(words.startswith("Verder bij 00:0") for words in words_of(window))


def test_escape_first_leaves_full_screen_and_then_the_session(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    session = start(qtbot, window, services)
    QTest.keyClick(session, Qt.Key.Key_F)
    qtbot.waitUntil(window.isFullScreen)

    QTest.keyClick(session, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert sees(window, SessionScreen)

    QTest.keyClick(session, Qt.Key.Key_Escape)
    assert sees(window, TodayScreen)


def test_another_language_is_spoken_at_once_and_on_the_same_tab(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    button(window, "Instellingen").click()
    assert "Algemeen" in words_of(window)

    services.preferences.change(language="en")

    qtbot.waitUntil(lambda: "General" in words_of(window))
    assert "Settings" in words_of(window)


def test_another_paper_is_seen_at_once(
    qtbot: QtBot, window: MainWindow, services: Services
) -> None:
    foot = QPoint(4, window.height() - 4)
    for palette in (DARK, LIGHT):
        services.preferences.change(appearance="dark" if palette.is_dark else "light")

        wait_for_colour(qtbot, window, palette[Token.PAPER], foot)


def test_a_day_can_be_started_by_name(window: MainWindow, services: Services) -> None:
    window.start_day("klein", 2)

    assert sees(window, SessionScreen)
    assert services.player.plan is not None
    assert services.player.plan.day.number == 2


def test_a_day_can_be_shown_by_name(window: MainWindow) -> None:
    window.show_day("klein", 2)

    assert "Begin dag 2" in words_of(window)


def test_what_went_wrong_is_said_in_the_window(window: MainWindow) -> None:
    window.say(PackUnreadable(path=Path("rug.happyback")))

    assert any("rug.happyback kan niet gelezen worden" in words for words in words_of(window))


def test_closing_stops_the_sound_and_the_window_comes_back_as_it_was(
    qtbot: QtBot, services: Services
) -> None:
    window = open_window(qtbot, services)
    start(qtbot, window, services)
    window.resize(1100, 720)
    qtbot.waitUntil(lambda: window.width() == 1100)

    window.close()

    assert services.player.state is PlayState.IDLE
    again = open_window(qtbot, services)
    assert (again.width(), again.height()) == (1100, 720)
    again.close()


def test_the_doctors_list_is_one_click_away_and_leads_back(window: MainWindow) -> None:
    button(window, "Instellingen").click()
    button(window, "Over Happy Back").click()
    button(window, "Wanneer precies?").click()
    assert "Herken je hier iets?" in words_of(window)

    button(window, "Terug").click()

    assert button(window, "Over Happy Back").isVisible()


def test_from_the_settings_one_finds_the_breath_and_comes_back_to_them(
    qtbot: QtBot, window: MainWindow
) -> None:
    button(window, "Instellingen").click()
    button(window, "Adem en tempo").click()
    button(window, "Vind je adem").click()
    assert sees(window, BreathScreen)

    breath = window.findChildren(BreathScreen)[0]
    QTest.keyClick(breath, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: sees(window, SettingsScreen))
    assert not sees(window, BreathScreen)


def test_on_a_small_screen_the_window_opens_and_comes_back_within_it(
    qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = open_window(qtbot, services)
    large.close()
    monkeypatch.setattr(MainWindow, "screen", lambda _: SmallScreen())

    for kept in ("", str(large.saveGeometry().toBase64().data(), "ascii")):
        services.preferences.change(window_geometry=kept)
        window = open_window(qtbot, services)
        assert window.width() < 960
        assert window.height() + 30 <= 600
        window.close()


class SmallScreen:
    """A screen of 1920x1200 whose text is twice as large."""

    def availableGeometry(self) -> QRect:  # noqa: N802 (Qt's name)
        return QRect(0, 0, 960, 600)
