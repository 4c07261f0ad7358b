"""Only what was really done counts as moved."""

from __future__ import annotations

from media.units import Seconds
from player.ui.screens.session.moved_time import MovedTime


def reach(*positions: float) -> float:
    moved = MovedTime()
    for position in positions:
        moved.reach(Seconds(position))
    return moved.total


def test_small_steps_add_up() -> None:
    assert reach(10.0, 10.25, 10.5, 11.0) == 1.0


def test_a_jump_forwards_or_backwards_does_not_count() -> None:
    assert reach(10.0, 11.0, 60.0, 61.0, 5.0, 6.0) == 3.0
