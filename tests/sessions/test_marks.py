from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from media.units import Seconds
from sessions.composed import Step
from sessions.marks import Mark, corresponding, mark_at, place_of
from sessions.pace import Explanations, Pace
from sessions.planning import PlannedSession, plan_session
from tests.builders_exercises import LANGUAGE, composed, exercise, form
from tests.builders_sessions import planned, session
from tests.sessions.timelines import Composed, paces, sessions, steady


def at(pace: Pace, *steps: Step) -> PlannedSession:
    """Those steps, or one of three breaths, of a bridge in which nothing is said."""
    known = {"brug": exercise("brug", form())}
    return plan_session(composed(*steps), known, replace(pace, chimes=False), LANGUAGE)


SLOW, QUICK = Pace(breaths_per_minute=3.0), Pace(breaths_per_minute=12.0)


def plan(composed: Composed, pace: Pace) -> PlannedSession:
    return plan_session(composed.session, composed.exercises, pace, LANGUAGE)


def test_a_place_is_told_by_step_and_breath() -> None:
    slow = at(SLOW, Step("brug", breaths=3), Step("brug", breaths=3))
    first, second = slow.chapters
    assert mark_at(slow, Seconds(first.start + 21)) == Mark(0, 2)
    assert mark_at(slow, Seconds(first.end - 1)) == Mark(0, 3)
    assert mark_at(slow, Seconds(second.start)) == Mark(1, 0)


def test_a_place_is_found_again_at_another_pace() -> None:
    steps = (Step("brug", breaths=3), Step("brug", breaths=3))
    quick = at(QUICK, *steps)
    assert place_of(quick, Mark(0, 2)) == pytest.approx(5.0)
    assert place_of(quick, Mark(1, 0)) == quick.chapters[1].start


def test_a_breath_that_is_no_longer_there_is_the_last_one() -> None:
    slow = at(SLOW, Step("brug", seconds=Seconds(60)))
    assert place_of(slow, Mark(0, 11)) == place_of(slow, Mark(0, 3))
    assert place_of(slow, Mark(7, 1)) == place_of(slow, Mark(0, 1))


def test_a_recording_has_no_marks() -> None:
    recording = planned(session())
    assert mark_at(recording, Seconds(3)) is None
    assert place_of(recording, Mark(0, 2)) == 0.0


def test_a_change_of_pace_goes_on_in_the_same_breath() -> None:
    """A quarter into the second breath's inhale, of 5 s and of 20 s."""
    slow, quick = replace(SLOW, inhale_share=0.4), replace(QUICK, inhale_share=0.4)
    there = corresponding(at(quick), at(slow), Seconds(5.0 + 0.5))
    assert there == pytest.approx(20.0 + 2.0)


def test_a_recording_goes_on_at_the_same_moment_when_explanations_go() -> None:
    recording = session("a", (("Uitleg", 20.0), ("Brug", 30.0)))
    explained = structs.replace(recording.chapters[0], is_explanation=True)
    whole = structs.replace(recording, chapters=(explained, recording.chapters[1]))
    full = plan_session(whole, {}, Pace(), LANGUAGE)
    bare = plan_session(whole, {}, Pace(explanations=Explanations.NONE), LANGUAGE)
    assert corresponding(full, bare, Seconds(25)) == 5.0
    assert corresponding(bare, full, Seconds(5)) == 25.0
    assert corresponding(full, bare, Seconds(10)) == 0.0


@steady
@given(sessions(), paces(), paces(), st.floats(0.0, 1.0))
def test_whatever_the_pace_it_goes_on_in_the_same_step_and_breath(
    composed: Composed, before: Pace, after: Pace, share: float
) -> None:
    old, new = plan(composed, before), plan(composed, after)
    position = Seconds(share * old.duration * 0.999)
    mark = mark_at(old, position)
    there = mark_at(new, corresponding(old, new, position))
    assert mark is not None
    assert there is not None
    timeline = new.timeline
    assert timeline is not None
    if old.timeline is not None and old.timeline.phase_at(position) is not None:
        assert there == Mark(mark.step, min(mark.breath, timeline.steps[mark.step].breaths))


@steady
@given(sessions(), paces(), st.floats(0.0, 1.0))
def test_without_a_change_of_pace_it_goes_on_where_it_was(
    composed: Composed, pace: Pace, share: float
) -> None:
    same = plan(composed, pace)
    position = Seconds(share * same.duration)
    assert corresponding(same, same, position) == pytest.approx(position, abs=1e-6)


@steady
@given(sessions(), paces())
def test_a_mark_leads_to_its_own_breath(composed: Composed, pace: Pace) -> None:
    made = plan(composed, pace)
    for step, chapter in enumerate(made.chapters):
        breaths = made.timeline.steps[step].breaths if made.timeline else 0
        for mark in (Mark(step, 1), Mark(step, breaths)):
            assert mark_at(made, place_of(made, mark)) == mark
        assert place_of(made, Mark(step, 0)) == chapter.start
