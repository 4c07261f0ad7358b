"""Days are planned at the pace that somebody chose, and with what they know already."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from media.units import Seconds
from player.acquaintance import Acquaintance
from player.bookmark import Bookmark
from player.journey import Journey
from player.moment import PlayState
from player.pacing import Pacing
from sessions.pace import Explanations, Pace
from sessions.progress import Progress
from sessions.storage import JsonFile
from sessions.timeline import CueKind
from tests.builders_player import Studio
from tests.player.composed_day import composed_challenge, composed_plan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sessions.playlist import DayPlan

pytestmark = pytest.mark.usefixtures("qapp")
EXPLAINED = ["Ga rustig liggen."]
SHORT = ["Ga liggen."]


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(tmp_path)
    yield made
    made.close()


@pytest.fixture
def journey(studio: Studio, tmp_path: Path) -> Journey:
    made = Journey(JsonFile(tmp_path / "progress.json", Progress), studio.background)
    Bookmark(studio.player, made, now=studio.clock.now, parent=made)
    Acquaintance(studio.player, made, parent=made)
    return made


@pytest.fixture
def pacing(studio: Studio, journey: Journey) -> Pacing:
    return Pacing(studio.preferences, journey, "nl")


def planned(pacing: Pacing) -> DayPlan:
    return pacing.plan(composed_challenge(), 1)


def explained(plan: DayPlan, step: int = 0) -> list[str]:
    """What is said to explain that exercise of the day."""
    timeline = plan.sessions[0].timeline
    assert timeline is not None
    return [
        timed.cue.text.in_language("nl")
        for timed in timeline.cues
        if timed.kind is CueKind.ARRIVE and timed.step == step
    ]


def test_a_day_is_planned_at_the_pace_in_the_settings(studio: Studio, pacing: Pacing) -> None:
    studio.preferences.change(breaths_per_minute=6.0, pause_seconds=4.0)
    timeline = planned(pacing).sessions[0].timeline
    assert timeline is not None
    assert (timeline.pace.breath, timeline.pace.pause) == (10.0, 4.0)


def test_a_change_of_pace_is_told_and_other_settings_are_not(
    studio: Studio, pacing: Pacing
) -> None:
    told: list[Pace] = []
    pacing.changed.connect(told.append)
    studio.preferences.change(music_percent=30)
    studio.preferences.change(rounds=5)
    studio.preferences.change(explanations="full")
    assert told == [Pace(rounds=5), Pace(rounds=5)]


def test_a_session_that_is_left_out_is_not_planned(journey: Journey, pacing: Pacing) -> None:
    journey.set_left_out("happy-back", 1, "losmaken", True)
    assert planned(pacing).sessions == ()


def test_an_exercise_is_explained_the_first_time_only(journey: Journey, pacing: Pacing) -> None:
    assert explained(planned(pacing)) == EXPLAINED
    journey.met("happy-back", ["brug"])
    assert (explained(planned(pacing), 0), explained(planned(pacing), 1)) == (SHORT, EXPLAINED)


def test_who_wants_full_explanations_has_them_every_time(
    studio: Studio, journey: Journey, pacing: Pacing
) -> None:
    studio.preferences.change(explanations="full")
    journey.met("happy-back", ["brug"])
    assert explained(planned(pacing)) == EXPLAINED


def test_a_voice_speaks_the_language_of_the_window_where_it_can(pacing: Pacing) -> None:
    english = replace(composed_challenge(), language="en")
    timeline = pacing.plan(english, 1).sessions[0].timeline
    assert timeline is not None
    assert timeline.language == "nl"
    pacing.set_language("fr")
    timeline = pacing.plan(english, 1).sessions[0].timeline
    assert timeline is not None
    assert timeline.language == "en"


def test_an_explanation_that_was_heard_is_remembered(studio: Studio, journey: Journey) -> None:
    studio.player.open_day(composed_plan())
    studio.let(4.5)
    assert journey.current.met == ()
    studio.let(1.5)
    assert journey.current.met_in("happy-back") == {"brug"}


def test_an_explanation_that_was_jumped_over_was_not_heard(
    studio: Studio, journey: Journey
) -> None:
    studio.player.open_day(composed_plan())
    studio.let(1.0)
    studio.player.seek_by(8.0)
    studio.let(8.0)
    assert journey.current.met == ()


def test_a_short_explanation_is_no_acquaintance(studio: Studio, journey: Journey) -> None:
    studio.player.open_day(composed_plan(explanations=Explanations.SHORT))
    studio.let(9.0)
    assert journey.current.met == ()


def test_a_session_whose_end_was_jumped_to_is_not_known(studio: Studio, journey: Journey) -> None:
    plan = composed_plan()
    studio.player.open_day(plan, 0, Seconds(plan.duration - 3.0))
    studio.let(4.0)
    assert studio.player.state is PlayState.FINISHED
    assert journey.current.met == ()


def test_who_goes_through_a_day_with_the_arrow_keys_got_to_know_nothing(
    studio: Studio, journey: Journey
) -> None:
    studio.player.open_day(composed_plan())
    for _ in range(12):
        studio.let(0.5)
        studio.player.seek_by(10.0)
    studio.let(2.0)
    assert studio.player.state is PlayState.FINISHED
    assert journey.current.met == ()


def test_a_day_goes_on_at_another_pace_a_little_before_the_breath_that_was_left(
    studio: Studio, journey: Journey
) -> None:
    studio.player.open_day(composed_plan(), 0, Seconds(43.5))
    studio.let(1.0)
    studio.player.stop()
    left_at = journey.current.of("happy-back").left_at
    assert left_at is not None
    assert (left_at.step, left_at.breath) == (1, 3)
    slow = composed_plan(6.0)
    place, left = slow.place_to_resume(left_at), slow.place_left(left_at)
    timeline = slow.sessions[0].timeline
    assert place is not None
    assert left is not None
    assert timeline is not None
    phase = timeline.phase_at(left.position)
    assert phase is not None
    assert (phase.step, phase.breath) == (1, 3)
    assert place.position == left.position - 10.0
