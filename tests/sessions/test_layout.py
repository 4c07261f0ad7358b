from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.units import Seconds
from sessions.composed import Step
from sessions.composing import plan_timeline
from sessions.exercise import Cue, Cues
from sessions.layout import lay_out
from sessions.pace import Pace
from tests.builders_exercises import LANGUAGE, composed, cue, exercise, form
from tests.builders_sessions import text
from tests.sessions.timelines import Composed, paces, sessions, steady

if TYPE_CHECKING:
    from sessions.timeline import Timeline

RESERVES = st.sampled_from((Seconds(0.0), Seconds(30.0), Seconds(61.7)))
SIX_A_MINUTE = Pace(breaths_per_minute=6.0, inhale_share=0.4)


def two_steps(*, pause: float = 2.0) -> Timeline:
    """Two steps of 1 s of arriving, 30 s of breaths and a pause."""
    cues = Cues(name=cue("Brug"), inhale=(cue("Rol op."),), encourage={2: Cue(text("Goed zo."))})
    pace = Pace(breaths_per_minute=6.0, inhale_share=0.4, pause=Seconds(pause))
    steps = (Step("brug", breaths=3), Step("brug", breaths=3))
    return plan_timeline(composed(*steps), {"brug": exercise("brug", form(cues))}, pace, LANGUAGE)


def test_each_run_has_whole_cycles_in_reserve() -> None:
    holds = lay_out(two_steps(), Seconds(25.0)).route.holds
    assert [hold.cycle for hold in holds] == [10.0, 10.0]
    assert [hold.reserve_end - hold.reserve_at for hold in holds] == [30.0, 30.0]


def test_a_reserve_takes_no_time_of_the_session() -> None:
    timeline = two_steps()
    layout = lay_out(timeline, Seconds(60.0))
    assert layout.route.duration == pytest.approx(timeline.duration)
    assert layout.composition.duration == pytest.approx(timeline.duration + 120.0)


def test_an_export_has_no_reserve() -> None:
    timeline = two_steps()
    layout = lay_out(timeline, Seconds(0.0))
    assert layout.composition.shots == timeline.shots
    assert (layout.composition.duration, layout.route.holds) == (timeline.duration, ())


def test_a_session_that_ends_with_its_last_breath_is_over_before_the_reserve() -> None:
    timeline = two_steps(pause=0.0)
    route = lay_out(timeline, Seconds(60.0)).route
    gap = route.gap_after(route.holds[-1].at)
    assert gap is not None
    assert (gap.leave, gap.enter) == (route.holds[-1].reserve_at, route.length)


def test_sounds_and_chimes_come_later_by_the_reserve_before_them() -> None:
    timeline = two_steps()
    composition = lay_out(timeline, Seconds(60.0)).composition
    later = timeline.steps[1].start + 60.0
    assert composition.chimes == pytest.approx((0.0, later))
    names = [sound.at for sound in composition.sounds if sound.file.stem == "Brug"]
    assert names == pytest.approx([1.2, later + 1.2])


def test_a_chapter_is_a_step_with_its_reserve_in_the_language_that_is_spoken() -> None:
    timeline = two_steps()
    chapters = lay_out(timeline, Seconds(60.0)).composition.chapters
    end = timeline.duration + 120.0
    middle = timeline.steps[1].start + 60.0
    assert [chapter.title for chapter in chapters] == ["Brug", "Brug"]
    edges = [edge for chapter in chapters for edge in (chapter.start, chapter.end)]
    assert edges == pytest.approx([0.0, middle, middle, end])


def test_every_cue_can_be_read_in_every_language_but_only_a_voice_is_speech() -> None:
    timeline = two_steps()
    layout = lay_out(timeline, Seconds(0.0))
    captions = layout.composition.captions
    assert set(captions) == {"nl", "en"}
    assert "Goed zo. (en)" in [caption.text for caption in captions["en"]]
    assert len(captions["nl"]) == len(timeline.cues) == len(layout.speech.spans) + 2


def test_a_caption_stays_until_it_can_be_read() -> None:
    """Whoever says it needs one second."""
    caption = lay_out(two_steps(), Seconds(0.0)).composition.captions["nl"][0]
    assert caption.text == "Brug"
    assert caption.end - caption.start == pytest.approx(1.5)


@steady
@given(sessions(), paces(), RESERVES)
def test_the_shots_of_a_programme_follow_each_other_without_gaps(
    session: Composed, pace: Pace, reserve: Seconds
) -> None:
    composition = lay_out(session.at(pace), reserve).composition
    spans = [(shot.start, shot.end) for shot in composition.shots]
    assert (spans[0][0], spans[-1][1]) == (0.0, composition.duration)
    assert all(one[1] == next_one[0] for one, next_one in pairwise(spans))


@steady
@given(sessions(), paces(), RESERVES)
def test_a_clip_of_a_programme_is_entered_at_its_beginning_or_where_it_was_left(
    session: Composed, pace: Pace, reserve: Seconds
) -> None:
    shots = lay_out(session.at(pace), reserve).composition.shots
    for one, next_one in pairwise(shots):
        goes_on = (next_one.clip, next_one.clip_start) == (one.clip, one.clip_end)
        assert goes_on or next_one.clip_start == 0.0


@steady
@given(sessions(), paces(), RESERVES)
def test_nobody_speaks_in_a_reserve(session: Composed, pace: Pace, reserve: Seconds) -> None:
    layout = lay_out(session.at(pace), reserve)
    for hold in layout.route.holds:
        assert not layout.speech.speaks_within(hold.reserve_at, hold.reserve_end)
        for captions in layout.composition.captions.values():
            assert not any(
                caption.start < hold.reserve_end and caption.end > hold.reserve_at + 1e-6
                for caption in captions
            )


@steady
@given(sessions(), paces(), RESERVES)
def test_captions_do_not_overlap(session: Composed, pace: Pace, reserve: Seconds) -> None:
    for captions in lay_out(session.at(pace), reserve).composition.captions.values():
        for one, next_one in pairwise(captions):
            assert one.end <= next_one.start + 1e-6


@steady
@given(sessions(), paces(), st.floats(0.0, 1.0))
def test_a_moment_of_a_laid_out_session_is_found_again(
    session: Composed, pace: Pace, share: float
) -> None:
    timeline = session.at(pace)
    route = lay_out(timeline, Seconds(60.0)).route
    position = Seconds(share * timeline.duration)
    assert route.session_time(route.programme_time(position)) == pytest.approx(position, abs=1e-6)


@steady
@given(sessions(), paces(), st.floats(0.0, 1.0))
def test_what_is_held_is_in_the_step_that_is_on(
    session: Composed, pace: Pace, share: float
) -> None:
    timeline = session.at(pace)
    position = Seconds(share * timeline.duration * 0.999)
    hold = lay_out(timeline, Seconds(60.0)).route.hold_at(position)
    assert hold is not None
    step = timeline.steps[hold.step]
    assert step.start <= position < step.end
    last = max(run.end for run in timeline.runs if run.step == hold.step)
    assert position < hold.end or hold.end == last
