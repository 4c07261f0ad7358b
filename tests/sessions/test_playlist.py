from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from media.units import Seconds
from sessions.composed import Step
from sessions.pace import Pace
from sessions.playlist import DayPlan, Place, plan_day, suggest_day
from sessions.progress import LeftAt, Progress, with_day_done
from tests.builders_exercises import composed, exercise
from tests.builders_sessions import challenge, day, plan_of, session

LENGTHS = st.floats(min_value=0.5, max_value=600).map(lambda value: round(value, 3))
EXERCISES = st.lists(LENGTHS, min_size=1, max_size=6)


@st.composite
def plans(draw: st.DrawFn) -> DayPlan:
    lengths = draw(st.lists(EXERCISES, min_size=1, max_size=5))
    sessions = [
        session(f"s{i}", [(f"e{i}-{j}", length) for j, length in enumerate(own)])
        for i, own in enumerate(lengths)
    ]
    return plan_of(day(1, *sessions))


@pytest.fixture
def plan() -> DayPlan:
    """Two sessions: 30 s + 30 s, and 20 s + 40 s."""
    arriving = session("aankomen", [("Ademen", 30), ("Kantelen", 30)])
    loosening = session("losmaken", [("Hollen", 20), ("Bollen", 40)])
    return plan_of(day(2, arriving, loosening))


def test_a_plan_is_as_long_as_its_sessions(plan: DayPlan) -> None:
    assert plan.duration == 120.0


def test_exercises_stand_on_the_clock_of_the_day(plan: DayPlan) -> None:
    assert [exercise.day_start for exercise in plan.exercises] == [0.0, 30.0, 60.0, 80.0]
    assert [exercise.duration for exercise in plan.exercises] == [30.0, 30.0, 20.0, 40.0]


def test_a_session_left_out_takes_its_time_along(plan: DayPlan) -> None:
    shorter = plan_of(plan.day, {"aankomen"})
    assert [item.id for item in shorter.sessions] == ["losmaken"]
    assert shorter.duration == 60.0
    assert shorter.exercises[0].day_start == 0.0


def test_a_day_with_everything_left_out_is_empty(plan: DayPlan) -> None:
    empty = plan_of(plan.day, {"aankomen", "losmaken"})
    assert (empty.sessions, empty.exercises, empty.duration) == ((), (), 0.0)


@pytest.mark.parametrize(
    ("session_index", "position", "index"),
    [(0, 0, 0), (0, 29.99, 0), (0, 30, 1), (0, 99, 1), (1, -1, 2), (1, 0, 2), (1, 20, 3)],
)
def test_an_exercise_is_found_by_its_place(
    plan: DayPlan, session_index: int, position: float, index: int
) -> None:
    assert plan.locate(session_index, Seconds(position)) == index


def test_next_and_previous_cross_from_one_session_to_another(plan: DayPlan) -> None:
    assert plan.next_exercise(1) == 2
    assert plan.previous_exercise(2) == 1
    assert plan.previous_exercise(0) is None
    assert plan.next_exercise(3) is None


def test_where_two_sessions_meet_the_later_one_begins(plan: DayPlan) -> None:
    assert plan.place_at(Seconds(60)) == Place(1, Seconds(0))


@given(plans())
def test_exercises_follow_each_other_without_gap_until_the_end(plan: DayPlan) -> None:
    clock = 0.0
    for item in plan.exercises:
        assert item.day_start == pytest.approx(clock)
        clock += item.duration
    assert clock == pytest.approx(plan.duration)


@given(plans())
def test_every_exercise_is_found_at_its_own_start(plan: DayPlan) -> None:
    for index, item in enumerate(plan.exercises):
        assert plan.locate(item.session_index, item.start) == index


@given(plans())
def test_next_then_previous_comes_back(plan: DayPlan) -> None:
    for index in range(len(plan.exercises) - 1):
        following = plan.next_exercise(index)
        assert following is not None
        assert plan.previous_exercise(following) == index


@given(plans(), st.floats(min_value=-100, max_value=20_000))
def test_a_day_position_and_its_place_agree(plan: DayPlan, position: float) -> None:
    place = plan.place_at(Seconds(position))
    inside = min(max(position, 0.0), plan.duration)
    assert plan.day_position(place) == pytest.approx(inside)


@given(plans(), st.data())
def test_leaving_sessions_out_shortens_the_day_by_exactly_them(
    plan: DayPlan, data: st.DataObject
) -> None:
    ids = [item.id for item in plan.sessions]
    left_out = data.draw(st.sets(st.sampled_from(ids)))
    shorter = plan_of(plan.day, left_out)
    gone = sum(item.duration for item in plan.sessions if item.id in left_out)
    assert shorter.duration == pytest.approx(plan.duration - gone)


def test_a_day_left_half_way_goes_on_a_little_earlier(plan: DayPlan) -> None:
    left = LeftAt(day=2, session_id="losmaken", position=Seconds(25))
    place = plan.place_left(left)
    assert place is not None
    assert plan.day_position(place) == 85.0
    assert plan.place_to_resume(left) == Place(1, Seconds(15))


def test_a_composed_session_goes_on_at_its_breath_when_the_pace_is_another() -> None:
    whole = day(1, composed(Step("brug", breaths=9)))
    series = structs.replace(challenge("happy-back", whole), exercises=(exercise(),))
    quick = Pace(breaths_per_minute=12.0, chimes=False)
    left = LeftAt(day=1, session_id="losmaken", position=Seconds(27.5), step=0, breath=6)
    same = plan_day(series, whole, pace=quick).place_left(left)
    slower = plan_day(series, whole, pace=replace(quick, breaths_per_minute=6.0)).place_left(left)
    assert same == Place(0, Seconds(27.5))
    assert slower == Place(0, Seconds(50.0))


def test_a_day_left_at_a_session_that_is_gone_has_no_place(plan: DayPlan) -> None:
    assert plan.place_to_resume(LeftAt(day=2, session_id="gone", position=Seconds(25))) is None
    assert plan.place_to_resume(LeftAt(day=1, session_id="losmaken", position=Seconds(25))) is None


def test_the_first_day_not_done_is_suggested() -> None:
    progress = with_day_done(Progress(), "happy-back", 2, date(2026, 11, 20))
    assert suggest_day(challenge(), progress) == 1
    progress = with_day_done(progress, "happy-back", 1, date(2026, 11, 21))
    assert suggest_day(challenge(), progress) == 3


def test_after_the_last_day_the_routine_is_suggested() -> None:
    progress = Progress()
    for number in range(1, 6):
        progress = with_day_done(progress, "happy-back", number, date(2026, 11, number))
    assert suggest_day(challenge(), progress) == 5
