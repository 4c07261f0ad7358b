"""Only what was really done counts as moved, and what was held does too."""

from __future__ import annotations

from media.units import Seconds
from player.moment import Moment
from player.moved_time import MovedTime


def at(day_position: float, exercise: int = 0) -> Moment:
    """A moment of a day of exercises of ten seconds."""
    position = Seconds(day_position)
    left, lasts = Seconds(0.0), Seconds(10.0)
    return Moment(0, exercise, position, position, Seconds(100.0), left, lasts, "")


def reach(*positions: float) -> MovedTime:
    moved = MovedTime()
    for position in positions:
        moved.reach(at(position), Seconds(position))
    return moved


def test_small_steps_add_up() -> None:
    assert reach(10.0, 10.25, 10.5, 11.0).total == 1.0


def test_a_jump_forwards_or_backwards_does_not_count() -> None:
    assert reach(10.0, 11.0, 60.0, 61.0, 5.0, 6.0).total == 3.0


def test_what_is_held_counts_while_the_clock_stands_still() -> None:
    moved = MovedTime()
    for programme_time in (10.0, 11.0, 12.0, 2.0, 3.0):
        moved.reach(at(7.0), Seconds(programme_time))
    assert moved.total == 3.0


def test_an_exercise_is_done_when_half_of_its_time_was_moved() -> None:
    assert reach(0.0, 1.0, 2.0, 3.0, 4.0).done == frozenset()
    assert reach(0.0, 1.0, 2.0, 3.0, 4.0, 5.0).done == {0}


def test_what_is_played_again_counts_again() -> None:
    assert reach(0.0, 1.0, 2.0, 3.0, 0.0, 1.0, 2.0).done == {0}


def test_what_was_done_another_time_counts_too() -> None:
    moved = reach(8.0, 9.0)
    moved.credit(0, 0.4)
    assert moved.done == {0}
