"""Tests of *Find your breath*: with real keys, a clock moved by hand, and a real settings file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from player.ui.screens.breath.dots import Dots
from player.ui.screens.breath.screen import BreathScreen
from player.ui.screens.breath.shape import BreathShape
from sessions.settings import Settings
from sessions.storage import JsonFile
from tests.player.ui.finding import button, paced, words_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from player.ui.services import Services

SPACE = Qt.Key.Key_Space


@dataclass
class Clock:
    """A clock that somebody moves."""

    time: float = 100.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def screen(qtbot: QtBot, services: Services, clock: Clock) -> BreathScreen:
    screen = BreathScreen(services.theme, services.preferences, now=clock)
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(lambda: shape_of(screen).hasFocus())
    return screen


def shape_of(screen: BreathScreen) -> BreathShape:
    return screen.findChildren(BreathShape)[0]


def focused() -> BreathShape:
    """What a key press reaches."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, BreathShape)
    return widget


def breathe(clock: Clock, inhale: float, exhale: float, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyPress(focused(), SPACE)
        clock.time += inhale
        QTest.keyRelease(focused(), SPACE)
        clock.time += exhale


def five_breaths(screen: BreathScreen, clock: Clock, inhale: float, exhale: float) -> None:
    breathe(clock, inhale, exhale, 5)
    QTest.keyPress(shape_of(screen), SPACE)


def test_it_says_what_to_do_at_every_turn(screen: BreathScreen, clock: Clock) -> None:
    assert "Druk als je inademt" in words_of(screen)
    QTest.keyPress(focused(), SPACE)
    assert "Adem in" in words_of(screen)
    clock.time += 4
    QTest.keyRelease(focused(), SPACE)
    assert "Adem uit" in words_of(screen)


def test_five_breaths_are_found_in_words(screen: BreathScreen, clock: Clock) -> None:
    five_breaths(screen, clock, 4.0, 6.0)

    words = words_of(screen)
    assert "Dit is jouw adem" in words
    assert paced("6 ademhalingen per minuut", "4", "6") in words


def test_the_dots_count_breath_by_breath(screen: BreathScreen, clock: Clock) -> None:
    dots = screen.findChildren(Dots)[0]
    seen = []
    for _ in range(5):
        breathe(clock, 4.0, 5.0)
        seen.append((dots.done, dots.accessibleName()))
    assert seen == [(done, f"{done} van 5") for done in range(5)]


def test_what_is_kept_is_there_after_a_restart(
    qtbot: QtBot, screen: BreathScreen, clock: Clock, services: Services
) -> None:
    five_breaths(screen, clock, 4.0, 6.0)

    with qtbot.waitSignal(screen.left):
        button(screen, "Bewaar").click()
    services.preferences.close()

    kept = JsonFile(services.folders.settings_file, Settings).load().value
    assert (kept.breaths_per_minute, kept.inhale_share) == (6.0, 0.4)
    assert kept.breath_measured


def test_never_mind_keeps_nothing(
    qtbot: QtBot, screen: BreathScreen, clock: Clock, services: Services
) -> None:
    before = services.preferences.current
    five_breaths(screen, clock, 4.0, 6.0)

    with qtbot.waitSignal(screen.left):
        button(screen, "Laat maar").click()

    assert services.preferences.current == before


def test_escape_leaves(qtbot: QtBot, screen: BreathScreen) -> None:
    with qtbot.waitSignal(screen.left):
        QTest.keyClick(focused(), Qt.Key.Key_Escape)


def test_one_more_press_of_space_keeps_nothing(
    screen: BreathScreen, clock: Clock, services: Services
) -> None:
    five_breaths(screen, clock, 4.0, 6.0)
    widget = QApplication.focusWidget()
    assert widget is not None

    for _ in range(2):
        QTest.keyRelease(widget, SPACE)
        QTest.keyPress(widget, SPACE)

    assert not services.preferences.current.breath_measured
    assert "Dit is jouw adem" in words_of(screen)


def test_a_key_that_repeats_itself_is_one_press(screen: BreathScreen, clock: Clock) -> None:
    shape = focused()
    QTest.keyPress(shape, SPACE)
    for _ in range(20):
        clock.time += 0.2
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            repeat = QKeyEvent(kind, SPACE, Qt.KeyboardModifier.NoModifier, " ", True)
            QApplication.sendEvent(shape, repeat)
    assert "Adem in" in words_of(screen)
    QTest.keyRelease(shape, SPACE)
    clock.time += 6.0
    QTest.keyPress(shape, SPACE)

    assert "1 van 5" in words_of(screen)


def test_the_shape_follows_the_key(qtbot: QtBot, screen: BreathScreen, clock: Clock) -> None:
    shape = shape_of(screen)
    QTest.keyPress(shape, SPACE)
    clock.time += 4.0
    qtbot.waitUntil(lambda: shape.fullness == pytest.approx(1.0))
    QTest.keyRelease(shape, SPACE)
    clock.time += 2.5
    qtbot.waitUntil(lambda: shape.fullness == pytest.approx(0.5))


def test_looking_away_spoils_one_breath_and_says_so(screen: BreathScreen, clock: Clock) -> None:
    breathe(clock, 4.0, 5.0)
    QTest.keyPress(focused(), SPACE)
    button(screen, "Liever zelf kiezen").setFocus()

    words = words_of(screen)
    assert "Die ademhaling telt niet mee. Ga verder wanneer je wilt." in words
    assert "1 van 5" in words


def test_it_is_held_with_the_mouse_as_well(screen: BreathScreen, clock: Clock) -> None:
    shape, left = shape_of(screen), Qt.MouseButton.LeftButton
    for _ in range(5):
        QTest.mousePress(shape, left)
        clock.time += 3.0
        QTest.mouseRelease(shape, left)
        clock.time += 3.0
    QTest.mousePress(shape, left)

    assert paced("10 ademhalingen per minuut", "3", "3") in words_of(screen)


def test_a_breath_too_fast_to_follow_is_told(screen: BreathScreen, clock: Clock) -> None:
    five_breaths(screen, clock, 1.2, 1.8)

    words = words_of(screen)
    assert any(line.startswith("12 ademhalingen per minuut") for line in words)
    assert any(line.startswith("Je ademt nu sneller dan dat.") for line in words)


def test_the_pace_can_be_chosen_by_hand(
    screen: BreathScreen, services: Services, qtbot: QtBot
) -> None:
    button(screen, "Liever zelf kiezen").click()
    button(screen, "Ademhalingen per minuut: minder").click()
    button(screen, "Inademen tegen uitademen: meer").click()
    assert paced("5 ademhalingen per minuut", "6", "6") in words_of(screen)

    with qtbot.waitSignal(screen.left):
        button(screen, "Bewaar").click()

    kept = services.preferences.current
    assert (kept.breaths_per_minute, kept.inhale_share) == (5.0, 0.5)
    assert not kept.breath_measured


def test_trying_moves_the_shape_at_the_pace(
    qtbot: QtBot, screen: BreathScreen, clock: Clock
) -> None:
    shape = shape_of(screen)
    five_breaths(screen, clock, 4.0, 6.0)
    button(screen, "Probeer").click()

    clock.time += 4.0
    qtbot.waitUntil(lambda: shape.fullness == pytest.approx(1.0))
    clock.time += 3.0
    qtbot.waitUntil(lambda: shape.fullness == pytest.approx(0.5))
    assert shape.words == "Adem uit"


def test_another_pace_while_trying_goes_on_in_the_same_breath(
    qtbot: QtBot, screen: BreathScreen, clock: Clock
) -> None:
    shape = shape_of(screen)
    five_breaths(screen, clock, 4.0, 6.0)
    button(screen, "Probeer").click()
    clock.time += 2.0
    qtbot.waitUntil(lambda: shape.fullness == pytest.approx(0.5))

    button(screen, "Ademhalingen per minuut: minder").click()

    assert shape.fullness == pytest.approx(0.5)


def test_it_is_measured_again_from_the_first_breath(screen: BreathScreen, clock: Clock) -> None:
    five_breaths(screen, clock, 4.0, 6.0)
    button(screen, "Opnieuw meten").click()

    assert "0 van 5" in words_of(screen)
    five_breaths(screen, clock, 3.0, 3.0)
    assert paced("10 ademhalingen per minuut", "3", "3") in words_of(screen)


def test_nothing_moves_while_it_is_not_seen(screen: BreathScreen, clock: Clock) -> None:
    QTest.keyPress(focused(), SPACE)
    screen.hide()
    clock.time += 500.0

    screen.show()

    assert "Druk als je inademt" in words_of(screen)
    assert "0 van 5" in words_of(screen)
