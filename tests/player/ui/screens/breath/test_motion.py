"""The shape follows the key and moves at a pace, without a jump."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.units import Seconds
from player.ui.screens.breath.motion import Following, Swing, following
from sessions.breath_measure import BreathMeasure
from sessions.timeline import Half

paces = st.builds(Swing, st.floats(3.0, 12.0), st.floats(0.25, 0.65))


@given(paces, st.floats(0.0, 60.0))
def test_it_is_never_fuller_than_full_nor_emptier_than_empty(swing: Swing, at: float) -> None:
    assert 0.0 <= swing.fullness(Seconds(at)) <= 1.0


@given(paces, st.floats(0.0, 60.0))
def test_it_never_jumps(swing: Swing, at: float) -> None:
    step = 0.01
    moved = abs(swing.fullness(Seconds(at + step)) - swing.fullness(Seconds(at)))
    assert moved < 0.02


def test_it_is_full_as_the_exhale_begins_and_empty_as_the_breath_ends() -> None:
    swing = Swing(6.0, 0.4)

    assert swing.fullness(Seconds(4.0)) == pytest.approx(1.0)
    assert swing.fullness(Seconds(10.0)) == pytest.approx(0.0)
    assert [swing.half(Seconds(at)) for at in (3.9, 4.1, 10.1)] == [Half.IN, Half.OUT, Half.IN]
    assert swing.left(Seconds(1.0)) == pytest.approx(3.0)
    assert swing.left(Seconds(5.0)) == pytest.approx(5.0)


def test_while_it_follows_it_goes_on_from_where_it_is_and_waits_at_the_end() -> None:
    growing = Following(Half.IN, 0.3, Seconds(4.0))

    assert growing.fullness(Seconds(0.0)) == pytest.approx(0.3)
    assert 0.3 < growing.fullness(Seconds(2.0)) < 1.0
    assert growing.fullness(Seconds(9.0)) == pytest.approx(1.0)


def test_it_expects_a_half_to_last_as_long_as_the_last_one() -> None:
    measure = BreathMeasure().inhale_began(Seconds(0.0)).exhale_began(Seconds(3.0))
    assert following(measure, 1.0).half is Half.OUT

    measure = measure.inhale_began(Seconds(10.0))
    assert following(measure, 0.0) == Following(Half.IN, 0.0, Seconds(3.0))
