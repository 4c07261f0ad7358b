"""Whenever somebody holds and lets go, the breath and the picture stay what they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.units import Seconds
from player.course import Course
from player.holding import HoldState
from sessions.layout import lay_out
from tests.player.composed_day import composed_plan

if TYPE_CHECKING:
    from sessions.layout import Layout
    from sessions.planning import PlannedSession
    from sessions.timeline import Timeline

RESERVE = Seconds(30.0)
NEARLY = 0.1
RATE = 1.0


def laid_out(inhale_at: float = 0.0, exhale_at: float = 4.0) -> tuple[PlannedSession, Layout]:
    planned = composed_plan(inhale_at=inhale_at, exhale_at=exhale_at).sessions[0]
    assert planned.timeline is not None
    return planned, lay_out(planned.timeline, RESERVE)


LAID_OUT = {"from an inhale": laid_out(), "from within an exhale": laid_out(2.0, 6.0)}
CYCLES = st.sampled_from(tuple(LAID_OUT))
SHARES = st.floats(0.0, 1.0, allow_nan=False)


def timeline_of(planned: PlannedSession) -> Timeline:
    assert planned.timeline is not None
    return planned.timeline


@given(CYCLES, st.sampled_from([0, 1]), SHARES, SHARES)
def test_what_is_held_in_a_breath_goes_on_in_that_breath_with_the_same_picture(
    cycles: str, index: int, held: float, let_go: float
) -> None:
    planned, layout = LAID_OUT[cycles]
    loop = layout.route.holds[index]
    position = Seconds(loop.start + held * (loop.end - loop.start) * 0.999)
    course = Course(planned, layout.route)
    course.hold(position)
    at = layout.route.programme_time(position)
    now = Seconds(at + let_go * (loop.reserve_end - NEARLY - at))
    course.release()
    place = course.landing(now)
    place = now if place is None else place
    assert loop.at - NEARLY <= place < loop.reserve_at + NEARLY
    turns = (now - place) / loop.cycle
    assert turns == pytest.approx(round(turns), abs=0.02)
    before = timeline_of(planned).phase_at(position)
    after = timeline_of(planned).phase_at(layout.route.session_time(place))
    assert before is not None
    assert after is not None
    # The end of the last breath lies in the cycle that would follow, so the one before is seen.
    ends_early = before.breath == before.breaths and place < loop.reserve_at - loop.cycle + 1.0
    assert after.breath == before.breath or (ends_early and after.breath == before.breath - 1)


@given(CYCLES, SHARES)
def test_a_loop_never_leaves_its_cycles_and_keeps_the_picture(cycles: str, share: float) -> None:
    planned, layout = LAID_OUT[cycles]
    loop = layout.route.holds[0]
    course = Course(planned, layout.route)
    course.hold(Seconds(loop.start + 1.0))
    now = Seconds(loop.at + share * (loop.reserve_end - loop.at))
    landing = course.landing(now)
    if landing is not None:
        assert loop.at <= landing < loop.reserve_end - 1.0
        turns = (now - landing) / loop.cycle
        assert turns == pytest.approx(round(turns), abs=0.02) or now >= loop.reserve_end


@given(CYCLES, SHARES)
def test_the_place_that_is_shown_is_never_in_a_reserve(cycles: str, share: float) -> None:
    planned, layout = LAID_OUT[cycles]
    course = Course(planned, layout.route)
    position = course.position(Seconds(share * layout.route.length))
    assert 0.0 <= position <= planned.duration


def test_between_two_sets_the_next_one_is_waited_for() -> None:
    planned, layout = LAID_OUT["from an inhale"]
    course = Course(planned, layout.route)
    course.hold(Seconds(1.0))
    assert course.hold_state is HoldState.AWAITED
    assert not course.advance(Seconds(1.0), RATE)
    assert course.advance(layout.route.holds[0].at, RATE)
    assert course.position(layout.route.holds[0].at) == layout.route.holds[0].start
