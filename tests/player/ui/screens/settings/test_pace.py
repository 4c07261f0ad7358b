"""The section for breath and pace keeps every change at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from player.ui.screens.settings.screen import SettingsScreen
from player.ui.widgets.combo_box import ComboBox
from player.ui.widgets.switch import Switch
from sessions.settings import Settings
from sessions.storage import JsonFile
from tests.player.ui.finding import button, paced, words_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from player.ui.services import Services

PACE = 2


@pytest.fixture
def screen(qtbot: QtBot, services: Services) -> SettingsScreen:
    screen = SettingsScreen(services)
    qtbot.addWidget(screen)
    screen.resize(1280, 728)
    screen.show()
    screen.show_section(PACE)
    qtbot.waitExposed(screen)
    return screen


@pytest.mark.parametrize(
    ("control", "setting", "value"),
    [
        ("Ademhalingen per minuut: meer", "breaths_per_minute", 6.0),
        ("Inademen tegen uitademen: minder", "inhale_share", 0.4),
        ("Rust tussen oefeningen: meer", "pause_seconds", 2.5),
        ("Rondes: meer", "rounds", 4),
        ("Zeg wat er komt", "spoken_names", False),
        ("Zachte klank", "chimes", False),
    ],
)
def test_a_change_is_there_after_a_restart(
    screen: SettingsScreen, services: Services, control: str, setting: str, value: object
) -> None:
    button(screen, control).click()
    services.preferences.close()

    kept = JsonFile(services.folders.settings_file, Settings).load().value
    assert getattr(kept, setting) == value


@pytest.mark.parametrize("place", range(4))
def test_how_much_is_explained_is_kept(
    screen: SettingsScreen, services: Services, place: int
) -> None:
    boxes = screen.findChildren(ComboBox)
    box = next(one for one in boxes if one.accessibleName() == "Uitleg")
    assert box.currentText() == "Eerst helemaal, daarna kort"

    box.activated.emit(place)

    wanted = ("auto", "full", "short", "none")[place]
    assert services.preferences.current.explanations == wanted
    assert box.currentIndex() == place


def test_what_was_changed_elsewhere_is_shown(screen: SettingsScreen, services: Services) -> None:
    services.preferences.change(breaths_per_minute=6.0, inhale_share=0.4, chimes=False)

    words = words_of(screen)
    assert "in 4 · uit 6" in words
    assert "6" in words
    chimes = next(
        one for one in screen.findChildren(Switch) if one.accessibleName() == "Zachte klank"
    )
    assert not chimes.isChecked()


def test_no_rest_is_said_in_a_word(screen: SettingsScreen, services: Services) -> None:
    services.preferences.change(pause_seconds=0.0)

    assert "geen" in words_of(screen)
    assert not button(screen, "Rust tussen oefeningen: minder").isEnabled()


def test_a_breath_that_was_measured_is_told(screen: SettingsScreen, services: Services) -> None:
    assert "Vijf ademhalingen met de spatiebalk, en je weet het." in words_of(screen)

    services.preferences.change(breaths_per_minute=6.0, inhale_share=0.4, breath_measured=True)

    assert f"Nu {paced('6 ademhalingen per minuut', '4', '6')}" in words_of(screen)


def test_from_here_one_goes_to_find_the_breath(qtbot: QtBot, screen: SettingsScreen) -> None:
    with qtbot.waitSignal(screen.breath_wanted):
        button(screen, "Vind je adem").click()
