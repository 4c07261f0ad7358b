"""The pace stepper follows the settings, and sets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from player.ui.widgets.pace_stepper import PaceStepper
from sessions.settings import Settings
from sessions.storage import JsonFile
from tests.player.ui.finding import button, words_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from player.ui.services import Services


def open_stepper(qtbot: QtBot, services: Services) -> PaceStepper:
    stepper = PaceStepper(services.theme, services.preferences)
    qtbot.addWidget(stepper)
    stepper.show()
    return stepper


def test_a_step_is_kept(qtbot: QtBot, services: Services) -> None:
    stepper = open_stepper(qtbot, services)

    button(stepper, "Ademhalingen per minuut: meer").click()
    services.preferences.close()

    kept = JsonFile(services.folders.settings_file, Settings).load().value
    assert kept.breaths_per_minute == 6.0


def test_it_follows_a_change_made_elsewhere(qtbot: QtBot, services: Services) -> None:
    stepper = open_stepper(qtbot, services)

    services.preferences.change(breaths_per_minute=4.3)

    assert "4,3" in words_of(stepper)
