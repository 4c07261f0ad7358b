"""Tests of player/ui/screens/first_start.py and of what can be heard there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from player.listening import Listening
from player.mixer import MusicChoice
from player.moment import PlayState
from player.ui.screens.first_start import FirstStartScreen
from sessions.playlist import plan_day
from tests.player.ui.finding import buttons_of, words_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton
    from pytestqt.qtbot import QtBot

    from player.ui.services import Services


@pytest.fixture
def listening(services: Services) -> Listening:
    services.preferences.change(sound_chosen=False)
    challenge = services.shelf.challenges[0]
    plan = plan_day(challenge, challenge.days[0])
    return Listening(services.player, services.desk, plan, lasts_ms=500)


@pytest.fixture
def screen(qtbot: QtBot, services: Services, listening: Listening) -> FirstStartScreen:
    screen = FirstStartScreen(services.theme, services.desk, listening)
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    screen.show()
    qtbot.waitExposed(screen)
    return screen


def listen_buttons(screen: FirstStartScreen) -> list[QAbstractButton]:
    return [one for one in buttons_of(screen) if one.text() in {"Luister", "Stop"}]


def test_the_question_offers_three_ways_of_which_soft_is_chosen(screen: FirstStartScreen) -> None:
    words = words_of(screen)

    assert {"Met muziek", "Zacht", "Alleen stem"} <= set(words)
    assert "Verder met zachte muziek" in words


@pytest.mark.parametrize(
    ("choice", "answer"),
    [
        (MusicChoice.WITH_MUSIC, "Verder met muziek"),
        (MusicChoice.SOFT, "Verder met zachte muziek"),
        (MusicChoice.VOICE_ONLY, "Verder met alleen stem"),
    ],
)
def test_the_main_button_names_what_is_chosen(
    screen: FirstStartScreen, choice: MusicChoice, answer: str
) -> None:
    screen.choose(choice)

    assert answer in words_of(screen)


def test_arrows_choose_and_enter_answers(
    qtbot: QtBot, screen: FirstStartScreen, services: Services
) -> None:
    QTest.keyClick(screen, Qt.Key.Key_Right)

    with qtbot.waitSignal(screen.answered):
        QTest.keyClick(screen, Qt.Key.Key_Return)

    assert services.preferences.current.voice_only
    assert services.preferences.current.sound_chosen


def test_listening_plays_for_a_while_and_leaves_no_trace(
    qtbot: QtBot, screen: FirstStartScreen, services: Services
) -> None:
    listen_buttons(screen)[0].click()
    assert screen.choice is MusicChoice.WITH_MUSIC
    qtbot.waitUntil(lambda: services.player.state is PlayState.PLAYING, timeout=15_000)
    assert listen_buttons(screen)[0].text() == "Stop"

    qtbot.waitUntil(lambda: services.player.state is PlayState.IDLE, timeout=5_000)

    assert listen_buttons(screen)[0].text() == "Luister"
    assert services.journey.current.challenges == {}
    assert not services.preferences.current.sound_chosen


def test_another_way_is_heard_while_the_same_voice_goes_on(
    qtbot: QtBot, screen: FirstStartScreen, services: Services
) -> None:
    listen_buttons(screen)[0].click()
    qtbot.waitUntil(lambda: services.player.state is PlayState.PLAYING, timeout=15_000)

    listen_buttons(screen)[2].click()

    assert services.desk.levels.voice_only
    assert services.player.state is PlayState.PLAYING
    services.player.stop()


def test_answering_ends_the_listening(
    qtbot: QtBot, screen: FirstStartScreen, services: Services
) -> None:
    listen_buttons(screen)[1].click()
    qtbot.waitUntil(lambda: services.player.state is PlayState.PLAYING, timeout=15_000)

    screen.main_button.click()

    assert services.player.state is PlayState.IDLE


def test_without_anything_to_hear_there_is_no_listen_button(
    qtbot: QtBot, services: Services
) -> None:
    screen = FirstStartScreen(services.theme, services.desk, None)
    qtbot.addWidget(screen)
    screen.show()

    assert listen_buttons(screen) == []
