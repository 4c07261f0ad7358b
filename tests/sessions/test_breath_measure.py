"""Tests of sessions/breath_measure.py."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.units import Seconds
from sessions.breath_measure import ENOUGH, SLIP, BreathMeasure, Limit, find_breath
from sessions.timeline import Half

halves = st.floats(0.8, 9.0)
breaths = st.lists(st.tuples(halves, halves), min_size=ENOUGH, max_size=ENOUGH)
Breaths = list[tuple[float, float]]
CLEAR = SLIP + 0.01


def breathe(measure: BreathMeasure, took: Breaths, start: float = 0.0) -> BreathMeasure:
    """Hold the key through each inhale, let go through each exhale, and begin one more inhale."""
    now = start
    for inhale, exhale in took:
        measure = measure.inhale_began(Seconds(now))
        measure = measure.exhale_began(Seconds(now + inhale))
        now += inhale + exhale
    return measure.inhale_began(Seconds(now))


def rates(took: Breaths) -> list[float]:
    return [60 / (inhale + exhale) for inhale, exhale in took]


def shares(took: Breaths) -> list[float]:
    return [inhale / (inhale + exhale) for inhale, exhale in took]


def test_five_even_breaths_give_their_own_pace() -> None:
    found = find_breath(breathe(BreathMeasure(), [(4.0, 5.0)] * ENOUGH))

    assert found.breaths_per_minute == 6.7
    assert found.inhale_share == 0.44
    assert found.limits == ()


@pytest.mark.parametrize(
    ("breath", "rate", "share", "limits"),
    [
        ((1.2, 1.8), 12.0, 0.4, (Limit.TOO_FAST,)),
        ((11.0, 14.0), 3.0, 0.44, (Limit.TOO_SLOW,)),
        ((1.5, 8.5), 6.0, 0.25, (Limit.INHALE_TOO_SHORT,)),
        ((8.0, 2.0), 6.0, 0.65, (Limit.INHALE_TOO_LONG,)),
    ],
)
def test_a_breath_beyond_a_pace_is_brought_within_and_it_is_said(
    breath: tuple[float, float], rate: float, share: float, limits: tuple[Limit, ...]
) -> None:
    found = find_breath(breathe(BreathMeasure(), [breath] * ENOUGH))

    assert (found.breaths_per_minute, found.inhale_share, found.limits) == (rate, share, limits)


@given(breaths)
def test_the_pace_is_always_one_that_can_be_kept(took: Breaths) -> None:
    found = find_breath(breathe(BreathMeasure(), took))

    assert 3.0 <= found.breaths_per_minute <= 12.0
    assert 0.25 <= found.inhale_share <= 0.65


@given(breaths)
def test_breaths_are_counted_as_the_next_inhale_begins(took: Breaths) -> None:
    measures = [breathe(BreathMeasure(), took[:number]) for number in range(ENOUGH + 1)]

    assert [measure.count for measure in measures] == list(range(ENOUGH + 1))
    assert [measure.is_enough for measure in measures] == [False] * ENOUGH + [True]


@given(breaths, st.integers(0, ENOUGH - 1), st.floats(0.8, 20.0), st.floats(0.8, 20.0))
def test_one_odd_breath_leaves_the_pace_within_the_others(
    took: Breaths, place: int, inhale: float, exhale: float
) -> None:
    others = took[:place] + took[place + 1 :]
    found = find_breath(
        breathe(BreathMeasure(), [*took[:place], (inhale, exhale), *took[place + 1 :]])
    )
    if not found.limits:
        assert min(rates(others)) - 0.06 <= found.breaths_per_minute <= max(rates(others)) + 0.06
        assert min(shares(others)) - 0.006 <= found.inhale_share <= max(shares(others)) + 0.006


@given(breaths, st.integers(0, ENOUGH - 2), st.floats(0.0, 0.39), st.floats(0.0, 1.0))
def test_a_tap_in_an_exhale_and_a_gap_in_an_inhale_are_as_if_they_were_not_there(
    took: Breaths, place: int, slip: float, share: float
) -> None:
    measure, now = BreathMeasure(), 0.0
    for number, (inhale, exhale) in enumerate(took):
        times = [now, now + inhale]
        if number == place:
            gap = now + CLEAR + share * max(inhale - slip - CLEAR, 0.0)
            tap = now + inhale + CLEAR + share * max(exhale - slip - CLEAR, 0.0)
            if gap + slip < now + inhale and tap + slip < now + inhale + exhale:
                times = [now, gap, gap + slip, now + inhale, tap, tap + slip]
        for index, time in enumerate(times):
            begins = measure.exhale_began if index % 2 else measure.inhale_began
            measure = begins(Seconds(time))
        now += inhale + exhale
    measure = measure.inhale_began(Seconds(now))

    for measured, (inhale, exhale) in zip(measure.breaths, took, strict=True):
        assert (measured.inhale, measured.exhale) == pytest.approx((inhale, exhale))


@given(breaths, st.floats(0.1, 3.0))
def test_a_key_that_repeats_itself_says_nothing_new(took: Breaths, later: float) -> None:
    measure = breathe(BreathMeasure(), took[:2])
    assert measure.inhale_began(Seconds(1_000.0 + later)) is measure

    exhaling = measure.exhale_began(Seconds(1_000.0))
    assert exhaling.exhale_began(Seconds(1_000.0 + later)) is exhaling


@given(breaths, st.integers(0, ENOUGH - 1), st.floats(20.1, 500.0), st.booleans())
def test_a_forgotten_key_spoils_its_own_breath_only(
    took: Breaths, place: int, forgotten: float, while_inhaling: bool
) -> None:
    odd = (forgotten, 4.0) if while_inhaling else (4.0, forgotten)
    measure = breathe(BreathMeasure(), [*took[:place], odd, *took[place:]])

    lengths = [breath.length for breath in measure.breaths]
    assert lengths == pytest.approx([inhale + exhale for inhale, exhale in took])


@given(breaths, st.integers(0, ENOUGH - 1), st.booleans())
def test_after_looking_away_it_goes_on_with_the_next_inhale(
    took: Breaths, place: int, while_inhaling: bool
) -> None:
    measure = breathe(BreathMeasure(), took[:place])
    if not while_inhaling:
        measure = measure.exhale_began(Seconds(500.0))
    measure = measure.interrupted()
    assert measure.half is None
    assert measure.exhale_began(Seconds(501.0)) is measure

    measure = breathe(measure, took[place:], start=600.0)
    assert measure.is_enough
    assert [breath.inhale for breath in measure.breaths] == pytest.approx([one for one, _ in took])


def test_the_halves_follow_the_key() -> None:
    began = BreathMeasure()
    inhaling = began.inhale_began(Seconds(1.0))
    exhaling = inhaling.exhale_began(Seconds(5.0))

    assert [one.half for one in (began, inhaling, exhaling)] == [None, Half.IN, Half.OUT]


def test_nothing_changes_a_measure_that_is_enough() -> None:
    measure = breathe(BreathMeasure(), [(4.0, 5.0)] * ENOUGH)

    for before, after in pairwise(
        [measure, measure.exhale_began(Seconds(90.0)), measure.interrupted()]
    ):
        assert after is before
