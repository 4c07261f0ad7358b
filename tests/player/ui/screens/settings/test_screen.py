"""Tests of player/ui/screens/settings, on real preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QVBoxLayout, QWidget

from player.ui.screens.settings.screen import SettingsScreen
from player.ui.widgets.combo_box import ComboBox
from player.ui.widgets.segments import Segments
from player.ui.widgets.slider import Slider
from player.ui.widgets.switch import Switch
from sessions.settings import Settings
from sessions.storage import JsonFile
from tests.player.ui.finding import button, words_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QComboBox, QSlider
    from pytestqt.qtbot import QtBot

    from player.ui.services import Services
    from tests.rig.sound import SoundServer

SOUND, DATA, ABOUT = 1, 3, 4


@pytest.fixture
def screen(qtbot: QtBot, services: Services) -> SettingsScreen:
    screen = SettingsScreen(services)
    qtbot.addWidget(screen)
    screen.resize(1280, 728)
    screen.show()
    qtbot.waitExposed(screen)
    return screen


def slider(screen: SettingsScreen, name: str) -> QSlider:
    return next(one for one in screen.findChildren(Slider) if one.accessibleName() == name)


def switch(screen: SettingsScreen, name: str) -> Switch:
    return next(one for one in screen.findChildren(Switch) if one.accessibleName() == name)


def combo(screen: SettingsScreen, name: str) -> QComboBox:
    return next(one for one in screen.findChildren(ComboBox) if one.accessibleName() == name)


def field_of(box: ComboBox) -> QRect:
    """Where the words of a combo box are seen."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(kind, option, part, box)


def test_the_language_is_kept(screen: SettingsScreen, services: Services) -> None:
    box = combo(screen, "Taal")
    assert box.currentText() == "Nederlands"

    box.activated.emit(2)

    assert services.preferences.current.language == "en"


def test_the_appearance_is_kept(screen: SettingsScreen, services: Services) -> None:
    button(screen, "Donker").click()

    assert services.preferences.current.appearance == "dark"


def test_a_change_is_on_disk_without_a_save_button(
    screen: SettingsScreen, services: Services
) -> None:
    button(screen, "Donker").click()
    services.preferences.close()

    kept = JsonFile(services.folders.settings_file, Settings).load().value
    assert kept.appearance == "dark"


def test_how_far_music_makes_way_is_said_in_a_word(
    screen: SettingsScreen, services: Services
) -> None:
    screen.show_section(SOUND)
    assert "flink" in words_of(screen)

    slider(screen, "Hoe ver de muziek wijkt").setValue(4)

    assert services.preferences.current.duck_depth_db == 4.0
    assert "een beetje" in words_of(screen)


def test_music_that_does_not_make_way_has_no_depth(
    screen: SettingsScreen, services: Services
) -> None:
    screen.show_section(SOUND)

    switch(screen, "Muziek wijkt voor de stem").click()

    assert not services.preferences.current.ducking
    assert not slider(screen, "Hoe ver de muziek wijkt").isEnabled()


def test_the_voice_and_the_captions_are_kept(screen: SettingsScreen, services: Services) -> None:
    screen.show_section(SOUND)

    slider(screen, "Stem").setValue(60)
    switch(screen, "Zinnen meelezen").click()

    assert services.preferences.current.voice_percent == 60
    assert services.preferences.current.captions
    assert "60 %" in words_of(screen)


@pytest.mark.parametrize("spoken", ["nl", "en"])
def test_in_a_small_window_the_ways_to_practise_and_the_output_are_read_whole(
    qtbot: QtBot, services: Services, spoken: str
) -> None:
    services.language.speak(spoken)
    window = QWidget()
    qtbot.addWidget(window)
    services.theme.dress(window)
    small = SettingsScreen(services)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(small)
    window.resize(1024, 628)
    small.show_section(SOUND)
    window.show()
    qtbot.waitExposed(window)
    ways = next(one for one in small.findChildren(Segments) if one.isVisible())
    assert ways.width() >= ways.sizeHint().width()
    box = next(one for one in small.findChildren(ComboBox) if one.isVisible())
    assert box.fontMetrics().horizontalAdvance(box.currentText()) <= field_of(box).width()


def test_a_new_output_is_offered_and_kept(
    qtbot: QtBot, screen: SettingsScreen, services: Services, sound_server: SoundServer
) -> None:
    box = combo(screen, "Waar komt het geluid uit")
    with sound_server.second_sink("koptelefoon"):
        qtbot.waitUntil(lambda: box.findData("koptelefoon") > 0, timeout=10_000)
        box.setCurrentIndex(box.findData("koptelefoon"))
        box.activated.emit(box.currentIndex())
        assert services.preferences.current.output_device == "koptelefoon"


def _write_two_megabytes(file: Path) -> None:
    file.write_bytes(bytes(2_000_000))


def test_prepared_videos_can_be_thrown_away(
    qtbot: QtBot, screen: SettingsScreen, services: Services
) -> None:
    services.cache.file("something", ".bin", _write_two_megabytes)
    screen.show_section(DATA)
    qtbot.waitUntil(lambda: any(words.startswith("2 MB") for words in words_of(screen)))

    button(screen, "Maak leeg").click()

    qtbot.waitUntil(lambda: any(words.startswith("0 ") for words in words_of(screen)))
    assert services.cache.size_bytes() == 0


def test_progress_is_forgotten_only_after_asking(
    screen: SettingsScreen, services: Services
) -> None:
    services.journey.day_done("klein", 1)
    screen.show_section(DATA)

    button(screen, "Opnieuw beginnen").click()
    assert services.journey.current.of("klein").days_done
    button(screen, "Ja, vergeet alles").click()

    assert not services.journey.current.of("klein").days_done


def test_no_leaves_progress_alone(screen: SettingsScreen, services: Services) -> None:
    services.journey.day_done("klein", 1)
    screen.show_section(DATA)

    button(screen, "Opnieuw beginnen").click()
    button(screen, "Nee").click()

    assert services.journey.current.of("klein").days_done
    assert button(screen, "Opnieuw beginnen").isVisible()


def test_the_folders_of_the_user_are_named(screen: SettingsScreen, services: Services) -> None:
    screen.show_section(DATA)

    shown = [words.replace("\u200b", "") for words in words_of(screen)]
    assert str(services.folders.data) in shown


def test_the_app_says_that_it_is_no_doctor(qtbot: QtBot, screen: SettingsScreen) -> None:
    screen.show_section(ABOUT)
    assert "Geen medisch advies" in words_of(screen)

    with qtbot.waitSignal(screen.doctor_wanted):
        button(screen, "Wanneer precies?").click()
