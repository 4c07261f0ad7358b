"""A position between two reports."""

from __future__ import annotations

import pytest

from media.units import Seconds
from player.clock import InterpolatedClock
from player.engines.null import HandClock


@pytest.fixture
def time() -> HandClock:
    return HandClock()


@pytest.fixture
def clock(time: HandClock) -> InterpolatedClock:
    return InterpolatedClock(time.now)


def test_it_stands_still_until_it_is_started(time: HandClock, clock: InterpolatedClock) -> None:
    clock.jump(Seconds(3))
    time.advance(Seconds(5))
    assert clock.position == 3.0


def test_it_runs_at_its_rate(time: HandClock, clock: InterpolatedClock) -> None:
    clock.start()
    time.advance(Seconds(2))
    clock.set_rate(1.5)
    time.advance(Seconds(2))
    assert clock.position == pytest.approx(5.0)


def test_it_holds_where_it_was(time: HandClock, clock: InterpolatedClock) -> None:
    clock.start()
    time.advance(Seconds(2))
    clock.hold()
    time.advance(Seconds(9))
    assert clock.position == pytest.approx(2.0)


def test_small_differences_are_taken_away_little_by_little(
    time: HandClock, clock: InterpolatedClock
) -> None:
    clock.start()
    for _ in range(20):
        time.advance(Seconds(0.25))
        before = clock.position
        clock.report(Seconds(time.now() - 0.1), time.now())
        assert before <= clock.position < before + 0.04
    assert clock.position == pytest.approx(time.now() - 0.1, abs=0.01)


def test_a_large_difference_is_believed_at_once(time: HandClock, clock: InterpolatedClock) -> None:
    clock.start()
    time.advance(Seconds(5))
    clock.report(Seconds(2), time.now())
    assert clock.position == pytest.approx(2.0)


def test_a_report_from_before_a_jump_is_not_believed(
    time: HandClock, clock: InterpolatedClock
) -> None:
    clock.start()
    time.advance(Seconds(1))
    clock.jump(Seconds(30))
    clock.report(Seconds(0.9), time.now() - 0.1)
    time.advance(Seconds(0.1))
    clock.report(Seconds(1.1), time.now())
    assert clock.position == pytest.approx(30.1)


def test_a_report_is_held_against_the_moment_it_was_made(
    time: HandClock, clock: InterpolatedClock
) -> None:
    clock.start()
    time.advance(Seconds(4))
    clock.report(Seconds(3.9), time.now() - 0.1)
    assert clock.position == pytest.approx(4.0)


def test_it_is_never_negative(clock: InterpolatedClock) -> None:
    clock.jump(Seconds(-2))
    assert clock.position == 0.0
