"""Spans of speech, asked for by time."""

from __future__ import annotations

from media.speech_times import Span, SpeechTimes
from media.units import Seconds

TIMES = SpeechTimes((Span(Seconds(1), Seconds(2)), Span(Seconds(5), Seconds(7.5))))


def within(start: float, end: float) -> bool:
    return TIMES.speaks_within(Seconds(start), Seconds(end))


def test_a_stretch_that_touches_speech_has_speech_in_it() -> None:
    assert within(0.5, 1.1)
    assert within(1.2, 1.3)
    assert within(0, 9)
    assert within(7.4, 8)


def test_a_stretch_between_and_around_speech_has_none() -> None:
    assert not within(0, 1)
    assert not within(2, 5)
    assert not within(7.5, 100)
    assert not SpeechTimes().speaks_within(Seconds(0), Seconds(100))


def test_the_times_come_back_from_plain_data() -> None:
    assert TIMES.to_lists() == [[1, 2], [5, 7.5]]
    assert SpeechTimes.from_lists(TIMES.to_lists()) == TIMES
