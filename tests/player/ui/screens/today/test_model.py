"""Tests of player/ui/screens/today/model.py."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from media.units import Seconds
from player.ui.screens.today.model import Choice, DayMark, Today, look_at
from sessions.playlist import Place, plan_day
from sessions.progress import LeftAt, Progress, with_day_done, with_left_at, with_left_out
from tests.builders_sessions import challenge, day, session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sessions.challenge import Challenge
    from sessions.playlist import DayPlan

TODAY = date(2026, 5, 3)
YESTERDAY = TODAY - timedelta(days=1)
FIVE_DAYS = challenge()
ONE_DAY = challenge("ochtendyoga", day(1))
TWO_PARTS = challenge(
    "happy-back",
    day(1, session("aankomen"), session("rust", (("Eindontspanning", 60.0),))),
    day(2),
)


class DaysAtOnce:
    """Plans every day as soon as it is asked for, save those of which the length comes later."""

    def __init__(self, *later: int) -> None:
        self._later = later

    def plan(self, challenge: Challenge, number: int, left_out: tuple[str, ...]) -> DayPlan:
        return plan_day(challenge, challenge.days[number - 1], left_out)

    def whole(self, challenge: Challenge, number: int) -> DayPlan:
        return self.plan(challenge, number, ())

    def length(self, challenge: Challenge, number: int) -> Seconds | None:
        return None if number in self._later else self.whole(challenge, number).duration


def seen(
    progress: Progress = Progress(),  # noqa: B008  # frozen
    *,
    challenges: Sequence[Challenge] = (FIVE_DAYS, ONE_DAY),
    choice: Choice = Choice(),  # noqa: B008  # frozen
    language: str = "nl",
    later: tuple[int, ...] = (),
) -> Today:
    days = DaysAtOnce(*later)
    shown = look_at(challenges, days, progress, choice, language=language, today=TODAY)
    assert shown is not None
    return shown


def marks(shown: Today) -> list[DayMark]:
    return [card.mark for card in shown.cards]


def test_at_first_day_one_of_the_first_challenge_is_for_today() -> None:
    shown = seen()

    assert shown.day.number == 1
    assert marks(shown) == [DayMark.TODAY, *[DayMark.NONE] * 4]
    assert [row.chosen for row in shown.series] == [True, False]


def test_without_challenges_there_is_nothing_to_show() -> None:
    assert look_at((), DaysAtOnce(), Progress(), Choice(), language="nl", today=TODAY) is None


def test_lengths_that_are_not_known_yet_are_named() -> None:
    shown = seen(later=(2, 4))

    assert [card.minutes is None for card in shown.cards] == [False, True, False, True, False]
    assert shown.unknown == (("happy-back", 2), ("happy-back", 4))


def test_a_day_that_stands_alone_lacks_its_minutes_in_the_list() -> None:
    shown = seen(later=(1,))

    assert shown.unknown == (("happy-back", 1), ("ochtendyoga", 1))
    assert seen().unknown == ()


def test_after_a_day_of_yesterday_the_next_one_is_for_today() -> None:
    shown = seen(with_day_done(Progress(), "happy-back", 1, YESTERDAY))

    assert shown.day.number == 2
    assert marks(shown)[:3] == [DayMark.DONE, DayMark.TODAY, DayMark.NONE]


def test_after_a_day_of_today_the_next_one_is_for_tomorrow() -> None:
    shown = seen(with_day_done(Progress(), "happy-back", 1, TODAY))

    assert marks(shown)[:3] == [DayMark.DONE, DayMark.TOMORROW, DayMark.NONE]


def test_after_all_days_the_last_one_is_for_every_morning() -> None:
    progress = Progress()
    for number in range(1, 6):
        progress = with_day_done(progress, "happy-back", number, YESTERDAY)

    shown = seen(progress)

    assert shown.day.number == 5
    assert marks(shown) == [*[DayMark.DONE] * 4, DayMark.TODAY]
    assert shown.series[0].days_done == 5


def test_the_challenge_practised_last_opens_first() -> None:
    shown = seen(with_day_done(Progress(), "ochtendyoga", 1, YESTERDAY))

    assert shown.challenge_id == "ochtendyoga"


def test_a_challenge_of_one_day_has_no_cards() -> None:
    assert seen(choice=Choice("ochtendyoga")).cards == ()


def test_a_day_that_was_picked_is_in_the_panel_and_the_suggestion_stays() -> None:
    shown = seen(choice=Choice("happy-back", 4))

    assert shown.day.number == 4
    assert [card.suggested for card in shown.cards] == [True, False, False, False, False]
    assert [card.chosen for card in shown.cards] == [False, False, False, True, False]


def test_a_part_left_out_is_not_played_and_not_counted() -> None:
    progress = with_left_out(Progress(), "happy-back", 1, "aankomen", left_out=True)

    shown = seen(progress, challenges=[TWO_PARTS]).day

    assert [part.included for part in shown.parts] == [False, True]
    assert [part.exercises[0].place for part in shown.parts] == [None, Place(0, Seconds(0))]
    assert (shown.exercise_count, shown.minutes) == (1, 1)


def test_an_exercise_knows_where_it_starts() -> None:
    shown = seen(challenges=[TWO_PARTS]).day

    assert shown.parts[0].exercises[1].place == Place(0, Seconds(30))
    assert shown.parts[1].exercises[0].place == Place(1, Seconds(0))


def test_a_day_left_half_way_goes_on_ten_seconds_earlier() -> None:
    left = LeftAt(day=1, session_id="rust", position=Seconds(25))

    shown = seen(with_left_at(Progress(), "happy-back", left), challenges=[TWO_PARTS]).day

    assert shown.resume is not None
    assert shown.resume.left == Seconds(85)
    assert shown.resume.exercise == "Eindontspanning"
    assert shown.resume.place == Place(1, Seconds(15))


def test_a_day_left_half_way_opens_again_even_when_it_is_not_the_next() -> None:
    left = LeftAt(day=4, session_id="aankomen", position=Seconds(25))

    assert seen(with_left_at(Progress(), "happy-back", left)).day.number == 4


def test_a_place_in_a_part_left_out_since_is_forgotten() -> None:
    left = LeftAt(day=1, session_id="rust", position=Seconds(25))
    progress = with_left_at(Progress(), "happy-back", left)
    progress = with_left_out(progress, "happy-back", 1, "rust", left_out=True)

    assert seen(progress, challenges=[TWO_PARTS]).day.resume is None


def test_a_day_whose_parts_are_all_left_out_has_nothing_to_play() -> None:
    progress = with_left_out(Progress(), "happy-back", 1, "aankomen", left_out=True)

    assert seen(progress).day.exercise_count == 0


def test_the_screen_speaks_english() -> None:
    shown = seen(language="en")

    assert shown.title == "Happy Back 5-daagse (en)"
    assert shown.day.parts[0].exercises[0].name == "Ademen (en)"
