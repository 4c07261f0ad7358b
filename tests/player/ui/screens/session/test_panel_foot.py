"""The pace at the foot of the panel: to be seen and changed where the session follows a breath."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from player.session_player import PlayState
from player.ui.widgets.pace_stepper import PaceStepper
from tests.builders_sessions import day, plan_of, session
from tests.player.composed_day import composed_plan
from tests.player.ui.finding import button, words_of
from tests.player.ui.screens.session.conftest import EXERCISES, press

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from player.ui.screens.session.screen import SessionScreen
    from sessions.playlist import DayPlan
    from tests.builders_player import Studio

FASTER = "Breaths a minute: more"


@pytest.fixture
def plan() -> DayPlan:
    return composed_plan()


def pace(screen: SessionScreen) -> PaceStepper:
    found = screen.findChild(PaceStepper)
    assert found is not None
    return found


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_the_pace_is_seen_and_follows_the_keys(screen: SessionScreen) -> None:
    assert "Breaths a minute" in words_of(screen)
    assert "5.5" in words_of(pace(screen))
    press(screen, Qt.Key.Key_Plus)
    assert "6" in words_of(pace(screen))


def test_a_click_changes_it_and_leaves_the_keys_to_the_session(
    screen: SessionScreen, studio: Studio
) -> None:
    QTest.mouseClick(button(screen, FASTER), Qt.MouseButton.LeftButton)
    assert studio.preferences.current.breaths_per_minute == 6.0
    assert screen.hasFocus()
    press(screen, Qt.Key.Key_Space)
    assert studio.player.state is PlayState.PAUSED
    assert studio.preferences.current.breaths_per_minute == 6.0


def test_tab_leads_to_it_and_space_then_presses_it(screen: SessionScreen, studio: Studio) -> None:
    faster = button(screen, FASTER)
    for _ in range(30):
        if not faster.hasFocus():
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert studio.preferences.current.breaths_per_minute == 6.0
    assert studio.player.state is PlayState.PLAYING


def test_a_recorded_session_has_no_pace_to_change(screen: SessionScreen, studio: Studio) -> None:
    screen.open_day(plan_of(day(1, session("one", EXERCISES))), 5, "nl")
    studio.let(0.5)
    assert not pace(screen).isVisible()
    assert "Breaths a minute" not in words_of(screen)
