from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from media.speech_times import Span
from media.units import Seconds
from sessions.route import Gap, HoldLoop, Passage, Route, straight, without


def span(start: float, end: float) -> Span:
    return Span(Seconds(start), Seconds(end))


@pytest.fixture
def route() -> Route:
    """Two steps of 30 s: a run from 10 to 20 s and one from 40 to 50 s, each with 60 s behind."""
    passages = (
        Passage(Seconds(0), Seconds(0), Seconds(20)),
        Passage(Seconds(20), Seconds(80), Seconds(30)),
        Passage(Seconds(50), Seconds(170), Seconds(10)),
    )
    holds = (hold(0, 10, 10, span(0, 30)), hold(1, 40, 100, span(30, 60)))
    return Route(passages, holds, Seconds(180))


def hold(step: int, start: float, at: float, within: Span) -> HoldLoop:
    return HoldLoop(
        step=step,
        start=Seconds(start),
        end=Seconds(start + 10),
        at=Seconds(at),
        reserve_at=Seconds(at + 10),
        reserve_end=Seconds(at + 70),
        cycle=Seconds(10),
        within=within,
    )


@st.composite
def routes(draw: st.DrawFn) -> Route:
    """Routes through a programme with some of its spans left out."""
    times = st.integers(min_value=0, max_value=100_000)
    marks = sorted(draw(st.sets(times, min_size=2, max_size=12)))
    spans = [span(a / 1000, b / 1000) for a, b in list(pairwise(marks))[::2]]
    return without(Seconds(marks[-1] / 1000 + draw(st.integers(0, 20))), spans)


def test_what_lies_in_reserve_takes_no_time_of_the_session(route: Route) -> None:
    assert route.duration == 60.0
    assert route.programme_time(Seconds(19)) == 19.0
    assert route.programme_time(Seconds(20)) == 80.0
    assert route.programme_time(Seconds(55)) == 175.0


def test_a_session_that_is_held_stands_still(route: Route) -> None:
    assert [route.session_time(Seconds(time)) for time in (20, 50, 79.9)] == [20.0, 20.0, 20.0]
    assert route.session_time(Seconds(81)) == 21.0


def test_a_position_outside_the_session_is_clipped_to_it(route: Route) -> None:
    assert route.programme_time(Seconds(-3)) == 0.0
    assert route.programme_time(Seconds(99)) == 180.0
    assert route.session_time(Seconds(999)) == 60.0


def test_normal_playing_jumps_over_every_reserve(route: Route) -> None:
    assert route.gap_after(Seconds(0)) == Gap(Seconds(20), Seconds(80))
    assert route.gap_after(Seconds(80)) == Gap(Seconds(110), Seconds(170))
    assert route.gap_after(Seconds(170)) is None


def test_playing_that_has_come_into_a_gap_jumps_out_of_that_one(route: Route) -> None:
    assert route.gap_after(Seconds(20)) == Gap(Seconds(20), Seconds(80))
    assert route.gap_after(Seconds(79)) == Gap(Seconds(20), Seconds(80))


def test_a_gap_at_the_end_ends_the_session() -> None:
    route = without(Seconds(50), [span(40, 50)])
    assert route.gap_after(Seconds(0)) == Gap(Seconds(40), Seconds(50))
    assert route.duration == 40.0


@pytest.mark.parametrize(
    ("position", "step"), [(-1, 0), (0, 0), (15, 0), (29.9, 0), (30, 1), (45, 1), (60, 1)]
)
def test_the_run_of_the_step_is_held_wherever_one_is_in_it(
    route: Route, position: float, step: int
) -> None:
    held = route.hold_at(Seconds(position))
    assert held is not None
    assert held.step == step


def test_nothing_is_held_where_there_are_no_breath_cycles() -> None:
    assert straight(Seconds(30)).hold_at(Seconds(3)) is None


def test_an_explanation_at_the_beginning_is_passed_over_at_once() -> None:
    route = without(Seconds(50), [span(0, 20)])
    assert route.programme_time(Seconds(0)) == 20.0
    assert route.gap_after(Seconds(0)) == Gap(Seconds(0), Seconds(20))
    assert route.session_time(Seconds(5)) == 0.0


def test_adjacent_explanations_are_passed_over_in_one_go() -> None:
    route = without(Seconds(50), [span(10, 20), span(20, 30)])
    assert [(p.start, p.at, p.duration) for p in route.passages] == [
        (0.0, 0.0, 10.0),
        (10.0, 30.0, 20.0),
    ]


def test_a_recording_that_only_explains_is_played_whole() -> None:
    assert without(Seconds(50), [span(0, 50)]) == straight(Seconds(50))


@given(routes(), st.floats(min_value=0, max_value=1))
def test_a_position_is_found_again_in_the_programme(route: Route, share: float) -> None:
    position = Seconds(share * route.duration)
    found = route.session_time(route.programme_time(position))
    assert found == pytest.approx(position, abs=1e-6)


@given(routes(), st.floats(min_value=0, max_value=1))
def test_a_moment_of_a_passage_is_found_again_in_the_session(route: Route, share: float) -> None:
    moment = Seconds(share * route.length)
    gap = route.gap_after(moment)
    assume(moment < route.length and (gap is None or moment < gap.leave))
    assert route.programme_time(route.session_time(moment)) == pytest.approx(moment, abs=1e-6)


@given(routes(), st.floats(min_value=0, max_value=130), st.floats(min_value=0, max_value=130))
def test_neither_clock_ever_goes_back(route: Route, one: float, other: float) -> None:
    early, late = Seconds(min(one, other)), Seconds(max(one, other))
    assert route.programme_time(early) <= route.programme_time(late)
    assert route.session_time(early) <= route.session_time(late)


@given(routes())
def test_passages_and_gaps_fill_the_programme(route: Route) -> None:
    gaps, moment = 0.0, Seconds(0)
    while (gap := route.gap_after(moment)) is not None:
        gaps, moment = gaps + gap.enter - gap.leave, gap.enter
    assert gaps + route.duration == pytest.approx(route.length)
