"""Tests of player/ui/screens/today/screen.py, on real progress."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from media.units import Seconds
from player.ui.screens.today.day_card import DayCard
from player.ui.screens.today.day_strip import shape_cards
from player.ui.screens.today.screen import TodayScreen
from player.ui.theme.theme import Theme
from sessions.library import Shelf
from sessions.pack_errors import PackUnreadable
from sessions.playlist import Place
from sessions.progress import LeftAt
from tests.builders_sessions import challenge, day
from tests.player.ui.finding import button, buttons_of, words_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from player.ui.services import Services

MORNING = datetime(2026, 5, 3, 7, tzinfo=UTC)


@pytest.fixture
def screen(qtbot: QtBot, services: Services) -> TodayScreen:
    return open_screen(qtbot, services)


def open_screen(
    qtbot: QtBot, services: Services, *, scale: float = 1.0, shelf: Shelf | None = None
) -> TodayScreen:
    screen = TodayScreen(
        Theme("light", text_scale=scale),
        shelf=shelf or services.shelf,
        journey=services.journey,
        faders=services.faders,
        pacing=services.pacing,
        language="nl",
        now=lambda: MORNING,
    )
    qtbot.addWidget(screen)
    screen.resize(1280, 728)
    screen.show()
    qtbot.waitExposed(screen)
    return screen


def test_the_challenge_greets_and_shows_what_the_day_holds(screen: TodayScreen) -> None:
    words = words_of(screen)

    assert "Kleine reeks" in words
    assert "Goedemorgen. Fijn dat je er bent." in words
    assert "Drie oefeningen, één minuut." in words


def test_a_broken_pack_is_a_sentence_and_the_other_stays(screen: TodayScreen) -> None:
    sentences = words_of(screen)

    assert sentences.count("Niet geopend") == 1
    assert any(words.startswith("stuk.happyback is beschadigd") for words in sentences)
    assert button(screen, "Kleine reeks").isVisible()


def test_without_broken_packs_nothing_is_said_of_them(qtbot: QtBot, services: Services) -> None:
    screen = open_screen(qtbot, services, shelf=Shelf((challenge("yoga", day(1)),)))

    assert "Niet geopend" not in words_of(screen)


def test_only_a_file_name_too_long_for_a_line_is_broken(qtbot: QtBot, services: Services) -> None:
    long = PackUnreadable(path=Path("mijn_eigen_rugreeks_voor_thuis.happyback"))
    shelf = Shelf((), (PackUnreadable(path=Path("kapot.happyback")), long))

    said = words_of(open_screen(qtbot, services, shelf=shelf))

    assert any(words.startswith("kapot.happyback ") for words in said)
    assert any(words.startswith("mijn_\u200beigen_\u200b") for words in said)


def test_another_day_changes_the_panel(screen: TodayScreen) -> None:
    card = next(one for one in screen.findChildren(DayCard) if one.number == 2)

    card.click()

    assert "Begin dag 2" in words_of(screen)
    assert "Dag 2: Rekken" in words_of(screen)


def test_an_unticked_part_is_left_out_and_the_day_counted_anew(
    screen: TodayScreen, services: Services
) -> None:
    button(screen, "Aankomen").click()

    assert "Eén oefening, één minuut." in words_of(screen)
    assert services.journey.current.of("klein").left_out == {1: ("aankomen",)}
    assert not button(screen, "Begin bij Ademen").isEnabled()


def test_with_everything_left_out_there_is_nothing_to_begin(screen: TodayScreen) -> None:
    button(screen, "Aankomen").click()
    button(screen, "Losmaken").click()

    assert not screen.main_button.isEnabled()
    assert "Je slaat nu alles over. Vink ten minste één deel aan." in words_of(screen)


def test_a_click_on_an_exercise_begins_there(qtbot: QtBot, screen: TodayScreen) -> None:
    with qtbot.waitSignal(screen.day_started) as started:
        button(screen, "Begin bij Bekken kantelen").click()

    assert started.args is not None
    assert started.args[1] == Place(0, Seconds(3.0))


def test_enter_begins_the_day_from_its_beginning(qtbot: QtBot, screen: TodayScreen) -> None:
    with qtbot.waitSignal(screen.day_started) as started:
        QTest.keyClick(screen.main_button, Qt.Key.Key_Return)

    assert started.args is not None
    assert started.args[1] is None


def test_a_day_left_half_way_goes_on_or_begins_again(
    qtbot: QtBot, services: Services, screen: TodayScreen
) -> None:
    services.journey.left_at("klein", LeftAt(1, "losmaken", Seconds(5.0)))
    assert "Je stopte bij Hollen en bollen." in words_of(screen)

    with qtbot.waitSignal(screen.day_started) as resumed:
        button(screen, "Verder bij 00:11").click()
    with qtbot.waitSignal(screen.day_started) as again:
        button(screen, "Opnieuw vanaf het begin").click()

    assert resumed.args is not None
    assert again.args is not None
    assert (resumed.args[1], again.args[1]) == (Place(1, Seconds(0.0)), None)


def test_a_day_done_is_marked(screen: TodayScreen, services: Services) -> None:
    services.journey.day_done("klein", 1)

    card = next(one for one in screen.findChildren(DayCard) if one.number == 1)
    assert "Gedaan" in card.accessibleName()


def test_music_is_chosen_beside_the_button(screen: TodayScreen, services: Services) -> None:
    button(screen, "Alleen stem").click()

    assert services.preferences.current.voice_only


def test_a_challenge_of_one_day_has_no_cards_and_no_number(
    qtbot: QtBot, services: Services
) -> None:
    shelf = Shelf((challenge("yoga", day(1, theme="Ochtendyoga")),))

    screen = open_screen(qtbot, services, shelf=shelf)

    assert screen.findChildren(DayCard) == []
    assert "Begin" in words_of(screen)


def test_every_day_of_a_long_challenge_can_be_reached(qtbot: QtBot, services: Services) -> None:
    days = [day(number) for number in range(1, 13)]

    screen = open_screen(qtbot, services, shelf=Shelf((challenge("lang", *days),)))
    screen.choose("lang", 12)

    last = next(one for one in screen.findChildren(DayCard) if one.number == 12)
    assert not last.visibleRegion().isEmpty()
    assert last.width() >= 132


def test_without_any_challenge_the_screen_says_what_to_do(qtbot: QtBot, services: Services) -> None:
    screen = open_screen(qtbot, services, shelf=Shelf())

    assert "Er is nog niets om te oefenen" in words_of(screen)


def test_large_text_keeps_the_main_button_in_sight(qtbot: QtBot, services: Services) -> None:
    screen = open_screen(qtbot, services, scale=2.0)

    shown = screen.main_button.visibleRegion().boundingRect()
    assert shown.size() == screen.main_button.size()


def test_everything_that_can_be_clicked_has_a_name(screen: TodayScreen) -> None:
    assert all(one.text() or one.accessibleName() for one in buttons_of(screen))


@pytest.mark.parametrize(
    ("room", "count", "shape"),
    [(944, 5, (176, 88)), (1164, 5, (220, 120)), (744, 5, (136, 0)), (944, 12, (176, 88))],
)
def test_cards_share_the_width_as_designed(room: int, count: int, shape: tuple[int, int]) -> None:
    cards = shape_cards(room, count, 1.0)

    assert (cards.width, cards.picture_height) == shape
