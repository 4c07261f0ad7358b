"""What a timeline promises, for any session at any pace."""

from __future__ import annotations

from collections import Counter
from itertools import groupby, pairwise

import pytest
from hypothesis import given

from sessions.cue_placement import APART
from sessions.film import LEAST_STRETCH, MOST_STRETCH
from sessions.pace import Explanations, Pace
from sessions.timeline import BreathPhase, CueKind, Half
from tests.sessions.timelines import Composed, paces, sessions, steady

NEAR = 1e-6
ON_THE_BREATH = {CueKind.INHALE: Half.IN, CueKind.EXHALE: Half.OUT, CueKind.ENCOURAGE: Half.OUT}


@steady
@given(sessions(), paces())
def test_no_cue_overlaps_another_or_follows_at_once(composed: Composed, pace: Pace) -> None:
    for one, next_one in pairwise(composed.at(pace).cues):
        assert next_one.start - one.end >= APART - NEAR


@steady
@given(sessions(), paces())
def test_no_cue_is_cut_off(composed: Composed, pace: Pace) -> None:
    timeline = composed.at(pace)
    for timed in timeline.cues:
        assert timed.end - timed.start == pytest.approx(timed.cue.duration(timeline.language))


@steady
@given(sessions(), paces())
def test_no_cue_leaves_its_step(composed: Composed, pace: Pace) -> None:
    timeline = composed.at(pace)
    for timed in timeline.cues:
        step = timeline.steps[timed.step]
        assert step.start <= timed.start
        assert timed.end <= step.end + NEAR


@steady
@given(sessions(), paces())
def test_a_cue_is_over_when_its_run_of_breaths_is(composed: Composed, pace: Pace) -> None:
    timeline = composed.at(pace)
    for run in timeline.runs:
        for timed in timeline.cues:
            assert timed.end <= run.end or timed.start >= run.end


@steady
@given(sessions(), paces())
def test_steps_and_shots_follow_each_other_without_gaps(composed: Composed, pace: Pace) -> None:
    timeline = composed.at(pace)
    for pieces in (timeline.steps, timeline.shots):
        spans = [(piece.start, piece.end) for piece in pieces]
        assert (spans[0][0], spans[-1][1]) == (0.0, timeline.duration)
        assert all(one[1] == next_one[0] for one, next_one in pairwise(spans))


@steady
@given(sessions(), paces())
def test_a_clip_is_entered_at_its_beginning_or_where_it_was_left(
    composed: Composed, pace: Pace
) -> None:
    shots = composed.at(pace).shots
    assert shots[0].clip_start == 0.0
    for one, next_one in pairwise(shots):
        goes_on = (next_one.clip, next_one.clip_start) == (one.clip, one.clip_end)
        assert goes_on or next_one.clip_start == 0.0


@steady
@given(sessions(), paces())
def test_every_shot_shows_something(composed: Composed, pace: Pace) -> None:
    for shot in composed.at(pace).shots:
        assert shot.end - shot.start > 0.005
        assert shot.clip_end - shot.clip_start > 0.005


@steady
@given(sessions(), paces())
def test_a_rest_before_breaths_ends_where_its_clip_ends(composed: Composed, pace: Pace) -> None:
    timeline = composed.at(pace)
    starts = {run.start for run in timeline.runs}
    clips = (form.idle for item in composed.exercises.values() for form in item.forms)
    length = {clip.file: clip.duration for clip in clips}
    for shot in timeline.shots:
        if shot.clip in length and shot.end in starts:
            assert shot.clip_end == pytest.approx(length[shot.clip])


@steady
@given(sessions(), paces())
def test_a_rest_before_breaths_is_never_shown_much_faster_or_slower(
    composed: Composed, pace: Pace
) -> None:
    clips = (form.idle for item in composed.exercises.values() for form in item.forms)
    idle = {clip.file for clip in clips}
    for shot in composed.at(pace).shots:
        if shot.clip in idle:
            stretch = (shot.end - shot.start) / (shot.clip_end - shot.clip_start)
            assert LEAST_STRETCH - NEAR <= stretch <= MOST_STRETCH + NEAR


@steady
@given(sessions(), paces())
def test_a_cue_on_the_breath_begins_with_it(composed: Composed, pace: Pace) -> None:
    timeline = composed.at(pace)
    begins = {(phase.start, phase.half) for phase in timeline.phases}
    for timed in timeline.cues:
        half = ON_THE_BREATH.get(timed.kind)
        if half is not None and timeline.phase_at(timed.start) is not None:
            assert (timed.start, half) in begins


@steady
@given(sessions(), paces())
def test_only_an_encouragement_may_come_after_the_last_breath(
    composed: Composed, pace: Pace
) -> None:
    timeline = composed.at(pace)
    for timed in timeline.cues:
        if timed.kind in {CueKind.INHALE, CueKind.EXHALE}:
            assert timeline.phase_at(timed.start) is not None


@steady
@given(sessions(), paces())
def test_phases_fill_a_run_and_last_as_long_as_the_breath(composed: Composed, pace: Pace) -> None:
    timeline = composed.at(pace)
    for run in timeline.runs:
        own = [phase for phase in timeline.phases if run.start <= phase.start < run.end]
        assert (own[0].start, own[-1].end) == (run.start, run.end)
        for one, next_one in pairwise(own):
            assert one.end == pytest.approx(next_one.start)
            assert one.half is not next_one.half
        for phase in own[1:-1]:
            assert phase.end - phase.start == pytest.approx(_length(phase, pace))
        assert run.end - run.start == pytest.approx(_breaths_of(own) * pace.breath)


def _length(phase: BreathPhase, pace: Pace) -> float:
    return pace.inhale if phase.half is Half.IN else pace.exhale


def _breaths_of(phases: list[BreathPhase]) -> int:
    return len({phase.breath for phase in phases})


@steady
@given(sessions(), paces())
def test_breaths_count_from_one_to_those_of_the_step(composed: Composed, pace: Pace) -> None:
    timeline = composed.at(pace)
    for index, own in groupby(timeline.phases, key=lambda phase: phase.step):
        step = timeline.steps[index]
        numbers = [phase.breath for phase in own]
        assert sorted(set(numbers)) == list(range(1, step.breaths + 1))
        assert numbers == sorted(numbers)


@steady
@given(sessions(), paces())
def test_held_breaths_go_on_where_the_timeline_breathes(composed: Composed, pace: Pace) -> None:
    timeline = composed.at(pace)
    for phase in timeline.phases:
        run = next(run for run in timeline.runs if run.start <= phase.start < run.end)
        middle = (phase.start + phase.end) / 2
        held = run.phase_at(type(run.start)(middle - run.start))
        assert held.half is phase.half
        assert held.start - NEAR <= middle - run.start <= held.end + NEAR


@steady
@given(sessions(), paces())
def test_every_encouragement_is_said_once(composed: Composed, pace: Pace) -> None:
    timeline = composed.at(pace)
    for index, step in enumerate(timeline.steps):
        said = Counter(
            id(timed.cue)
            for timed in timeline.cues
            if (timed.step, timed.kind) == (index, CueKind.ENCOURAGE)
        )
        form = composed.exercises[step.exercise_id].form(step.side, softer=step.is_softer)
        due = Counter(id(cue) for n, cue in form.cues.encourage.items() if n <= step.breaths)
        assert said == due


@steady
@given(sessions(), paces())
def test_what_a_step_says_before_after_and_to_come_out_is_always_said(
    composed: Composed, pace: Pace
) -> None:
    said = Counter(
        timed.kind
        for timed in composed.at(pace).cues
        if timed.kind in {CueKind.BEFORE, CueKind.AFTER}
    )
    assert said[CueKind.BEFORE] == sum(len(step.before) for step in composed.session.steps)
    assert said[CueKind.AFTER] == sum(len(step.after) for step in composed.session.steps)


@steady
@given(sessions(), paces())
def test_nothing_is_explained_to_who_wants_no_explanations(composed: Composed, pace: Pace) -> None:
    kinds = {timed.kind for timed in composed.at(pace).cues}
    assert pace.explanations is not Explanations.NONE or CueKind.ARRIVE not in kinds


@steady
@given(sessions(), paces())
def test_a_chime_is_heard_as_each_step_begins_or_never(composed: Composed, pace: Pace) -> None:
    timeline = composed.at(pace)
    assert timeline.chimes == (tuple(s.start for s in timeline.steps) if pace.chimes else ())


@steady
@given(sessions(), paces())
def test_a_pause_follows_each_step(composed: Composed, pace: Pace) -> None:
    timeline = composed.at(pace)
    for index, step in enumerate(timeline.steps):
        ends = [timed.end for timed in timeline.cues if timed.step == index]
        last_run = max(run.end for run in timeline.runs if run.step == index)
        assert step.end - max(last_run, *ends, 0.0) >= min(pace.pause, 10.0) - NEAR


@steady
@given(sessions(), paces())
def test_planning_the_same_gives_the_same(composed: Composed, pace: Pace) -> None:
    assert composed.at(pace) == composed.at(pace)
