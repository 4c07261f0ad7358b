"""Tests of player/ui/screens/doctor.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from player.ui.screens.doctor import DoctorScreen
from player.ui.theme.theme import Theme
from tests.player.ui.finding import button, words_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def screen(qtbot: QtBot, dutch: object) -> DoctorScreen:
    assert dutch
    screen = DoctorScreen(Theme("light", text_scale=1.0))
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    screen.show()
    return screen


def test_every_sign_to_call_for_is_named(screen: DoctorScreen) -> None:
    text = " ".join(words_of(screen))

    signs = ("zitvlak", "plassen", "been", "Koorts", "val", "Afvallen", "kanker", "nacht")
    assert all(sign in text for sign in signs)
    assert "geen medisch advies" in text


def test_the_button_and_escape_lead_back(qtbot: QtBot, screen: DoctorScreen) -> None:
    with qtbot.waitSignal(screen.left):
        button(screen, "Terug").click()
    with qtbot.waitSignal(screen.left):
        QTest.keyClick(screen, Qt.Key.Key_Escape)
