"""Today follows the pace: its durations, where a day was left, and the way to find a breath."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from media.units import Seconds
from player.ui.screens.today.day_card import DayCard
from player.ui.screens.today.days import Days
from player.ui.screens.today.screen import TodayScreen
from sessions.composed import Step
from sessions.library import Shelf
from sessions.progress import LeftAt
from tests.builders_exercises import composed, exercise
from tests.builders_sessions import challenge, day
from tests.player.ui.finding import button, buttons_of, words_of
from tests.player.ui.screens.today.test_screen import open_screen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from player.ui.services import Services
    from sessions.challenge import Challenge

BREATHS = 30


def breathing(days: int = 3) -> Challenge:
    """Each day is one exercise of thirty breaths: 2½ minutes at 12 a minute, 10 at 3."""
    all_days = [
        day(number, composed(Step("brug", breaths=BREATHS))) for number in range(1, days + 1)
    ]
    return replace(challenge("adem", *all_days), exercises=(exercise("brug"),))


@pytest.fixture
def screen(qtbot: QtBot, services: Services) -> TodayScreen:
    services.preferences.change(breaths_per_minute=12.0, pause_seconds=0.0)
    screen = open_screen(qtbot, services, shelf=Shelf((breathing(),)))
    qtbot.waitUntil(lambda: all("min" in words for words in cards(screen)))
    return screen


def cards(screen: TodayScreen) -> list[str]:
    return [card.accessibleName() for card in screen.findChildren(DayCard)]


def duration(screen: TodayScreen) -> str:
    row = next(one for one in buttons_of(screen) if one.accessibleName().startswith("Begin bij"))
    return row.accessibleDescription()


def test_a_slower_breath_makes_the_day_longer_in_every_place(
    qtbot: QtBot, screen: TodayScreen, services: Services
) -> None:
    fast = [words.split(",")[0] for words in cards(screen)]
    assert fast == ["Dag 1 · 3 min", "Dag 2 · 3 min", "Dag 3 · 3 min"]
    assert "Eén oefening, drie minuten." in words_of(screen)
    before = duration(screen)

    services.preferences.change(breaths_per_minute=3.0)

    assert "Eén oefening, tien minuten." in words_of(screen)
    assert int(duration(screen).split(":")[0]) >= 10 > int(before.split(":")[0])
    qtbot.waitUntil(lambda: all("10 min" in words for words in cards(screen)))


def test_only_the_chosen_day_is_planned_before_the_screen_is_painted(
    qtbot: QtBot, services: Services
) -> None:
    services.preferences.change(breaths_per_minute=3.0)
    screen = TodayScreen(
        services.theme,
        shelf=Shelf((breathing(),)),
        journey=services.journey,
        faders=services.faders,
        pacing=services.pacing,
        language="nl",
    )
    qtbot.addWidget(screen)
    assert [words.split(",")[0] for words in cards(screen)] == ["Dag 1 · 10 min", "Dag 2", "Dag 3"]

    screen.show()

    qtbot.waitUntil(lambda: all("10 min" in words for words in cards(screen)))


def test_the_length_of_a_day_that_follows_the_breath_is_known_once_it_was_planned(
    services: Services,
) -> None:
    days, made = Days(services.pacing), breathing()
    assert days.length(made, 2) is None

    planned = days.whole(made, 2)

    assert days.length(made, 2) == planned.duration
    assert days.length(made, 1) is None


def test_the_length_of_a_recorded_day_is_known_at_once(services: Services) -> None:
    assert Days(services.pacing).length(challenge(), 1) == 60.0


def test_where_a_day_was_left_follows_the_pace(screen: TodayScreen, services: Services) -> None:
    place = LeftAt(1, "losmaken", Seconds(60.0), step=0, breath=10)
    plan = screen.shown.day.plan if screen.shown else None
    assert plan is not None
    services.journey.left_at("adem", replace(place, session_id=plan.sessions[0].id))
    fast = next(words for words in words_of(screen) if words.startswith("Verder bij"))

    services.preferences.change(breaths_per_minute=3.0)

    slow = next(words for words in words_of(screen) if words.startswith("Verder bij"))
    assert fast < slow


def test_a_day_that_follows_the_breath_offers_to_find_it(qtbot: QtBot, screen: TodayScreen) -> None:
    with qtbot.waitSignal(screen.breath_wanted):
        button(screen, "Vind je adem").click()


def test_a_recorded_day_offers_no_breath(qtbot: QtBot, services: Services) -> None:
    screen = open_screen(qtbot, services)

    assert "Vind je adem" not in words_of(screen)
