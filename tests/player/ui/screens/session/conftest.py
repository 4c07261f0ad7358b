"""A session screen on a player whose time is moved by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from player.ui.screens.session.screen import SessionScreen
from player.ui.theme.theme import Theme
from tests.builders_player import Studio
from tests.builders_sessions import day, plan_of, session, track

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from player.ui.language import Language
    from sessions.playlist import DayPlan

EXERCISES = (("Ademen", 60.0), ("Hollen en bollen", 60.0))


@pytest.fixture
def studio(tmp_path: Path, qapp: object) -> Iterator[Studio]:  # noqa: ARG001 (Qt must be there)
    made = Studio(tmp_path)
    yield made
    made.close()


@pytest.fixture
def plan() -> DayPlan:
    calm = (track(),)
    sessions = (session("one", EXERCISES, music=calm), session("two", EXERCISES, music=calm))
    return plan_of(day(2, *sessions))


@pytest.fixture
def theme(qapp: object) -> Theme:  # noqa: ARG001 (fonts need an application)
    return Theme("light", text_scale=1.0)


@pytest.fixture
def window(
    theme: Theme,
    qtbot: QtBot,
    language: Language,  # noqa: ARG001 (it speaks)
) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    theme.dress(made)
    made.resize(1280, 800)
    return made


@pytest.fixture
def screen(
    theme: Theme,
    studio: Studio,
    plan: DayPlan,
    window: QWidget,
    qtbot: QtBot,
) -> SessionScreen:
    """Playing the second day of five, one second in, in a window of 1280 by 800."""
    made = SessionScreen(theme, studio.player, studio.desk, studio.preferences)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(made)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.open_day(plan, 5, "nl")
    studio.let(1.0)
    return made


def press(screen: SessionScreen, key: Qt.Key, *, shift: bool = False) -> None:
    """Press a key while the screen has the focus."""
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(screen, key, modifier)
