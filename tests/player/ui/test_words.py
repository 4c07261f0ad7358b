"""Tests of player/ui/words.py."""

from __future__ import annotations

from datetime import date

import pytest

from media.units import Seconds
from player.ui import words


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(
    ("seconds", "shown"), [(0, "0:00"), (75, "1:15"), (59.6, "1:00"), (605, "10:05")]
)
def test_a_duration_reads_as_minutes_and_seconds(seconds: float, shown: str) -> None:
    assert words.clock(Seconds(seconds)) == shown


def test_a_place_left_reads_with_two_digits_each() -> None:
    assert words.full_clock(Seconds(252.9)) == "04:12"


@pytest.mark.usefixtures("dutch")
def test_what_a_day_holds_is_said_in_words() -> None:
    assert words.day_in_words(8, 11) == "Acht oefeningen, elf minuten."


@pytest.mark.usefixtures("dutch")
def test_one_of_something_is_singular() -> None:
    assert words.day_in_words(1, 1) == "Eén oefening, één minuut."


@pytest.mark.usefixtures("language")
def test_english_says_the_same() -> None:
    assert words.day_in_words(1, 13) == "One exercise, 13 minutes."


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(
    ("hour", "said"),
    [(7, "Goedemorgen."), (12, "Goedemiddag."), (18, "Goedenavond."), (2, "Goedenavond.")],
)
def test_the_greeting_goes_by_the_hour(hour: int, said: str) -> None:
    assert words.greeting(hour) == said


@pytest.mark.usefixtures("dutch")
def test_a_date_and_a_size_are_written_in_dutch() -> None:
    assert words.day_and_month(date(2026, 5, 3)) == "3 mei"
    assert words.size_in_words(12_345_678) == "12 MB"


@pytest.mark.usefixtures("dutch")
def test_a_pace_is_said_in_breaths_and_counts() -> None:
    assert words.rate_in_words(5.5) == "5,5 ademhalingen per minuut"
    assert words.breath_in_words(6.0, 0.4).replace("\u00a0", " ").endswith("in 4 tellen, uit 6")
    assert [words.counts(seconds) for seconds in (0.1, 1.2, 4.4, 4.8)] == ["½", "1", "4½", "5"]
