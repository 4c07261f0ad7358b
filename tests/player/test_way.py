"""What a programme holds in reserve, or what somebody knows, is passed over unheard and unseen."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from media.units import Seconds
from player.session_player import PlayState
from sessions.challenge import Chapter, RecordedSession
from sessions.pace import Explanations, Pace
from sessions.playlist import DayPlan, plan_day
from tests.builders_player import Studio
from tests.builders_sessions import challenge, day, session
from tests.player.composed_day import composed_plan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")
LENGTH = 10.0


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(tmp_path)
    yield made
    made.close()


def recorded_plan(*explains: bool) -> DayPlan:
    """A session of chapters of ten seconds each, for somebody who wants no explanations."""
    names = [(f"part {index}", LENGTH) for index in range(len(explains))]
    whole = session("recorded", names)
    chapters = tuple(
        Chapter(chapter.name, chapter.start, chapter.end, is_explanation=explained)
        for chapter, explained in zip(whole.chapters, explains, strict=True)
    )
    fields = {name: getattr(whole, name) for name in whole.__struct_fields__}
    made = challenge("recorded", day(1, RecordedSession(**{**fields, "chapters": chapters})))
    return plan_day(made, made.days[0], pace=Pace(explanations=Explanations.NONE))


def followed(studio: Studio, seconds: float) -> list[tuple[float, float, float]]:
    """Let time pass: what the place, the programme's time and the gain were all along."""
    seen: list[tuple[float, float, float]] = []
    for _ in range(round(seconds / 0.02)):
        studio.let(0.02)
        place = studio.player.place
        seen.append((place.position, studio.engine.position, studio.engine.gain))
    return seen


@pytest.fixture
def seeks(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> list[tuple[float, float, float]]:
    """From where to where the programme was sent, and at which gain."""
    told: list[tuple[float, float, float]] = []
    seek = studio.engine.seek

    def tell(position: Seconds) -> None:
        told.append((studio.engine.position, position, studio.engine.gain))
        seek(position)

    monkeypatch.setattr(studio.engine, "seek", tell)
    return told


def test_a_composed_session_takes_as_long_as_it_says(studio: Studio) -> None:
    plan = composed_plan()
    states: list[PlayState] = []
    studio.player.state_changed.connect(states.append)
    studio.player.open_day(plan)
    studio.let(plan.duration + 0.2)
    assert states == [PlayState.PREPARING, PlayState.PLAYING]
    studio.let(1.0)
    assert states[-1] is PlayState.FINISHED


def test_the_reserve_is_left_out_while_the_voice_is_silent(
    studio: Studio, seeks: list[tuple[float, float, float]]
) -> None:
    studio.player.open_day(composed_plan())
    studio.let(56.0)
    assert [leave for leave, _, _ in seeks] == pytest.approx([24.8, 83.2], abs=0.25)
    assert [enter for _, enter, _ in seeks] == pytest.approx([54.8, 113.2])
    assert [gain for _, _, gain in seeks] == [0.0, 0.0]


def test_the_place_runs_on_evenly_over_a_reserve(studio: Studio) -> None:
    studio.player.open_day(composed_plan())
    places = [place for place, _, _ in followed(studio, 56.0)][10:]
    steps = [later - earlier for earlier, later in pairwise(places)]
    assert all(-0.001 <= step <= 0.1 for step in steps)


def test_a_cue_that_ends_with_the_last_breath_is_not_faded(studio: Studio) -> None:
    studio.player.open_day(composed_plan())
    before = [gain for _, at, gain in followed(studio, 26.0) if 20.0 < at < 24.75]
    assert len(set(before)) == 1
    assert before[0] > 0


def test_a_pause_on_the_brink_of_a_reserve_comes_back_behind_it(studio: Studio) -> None:
    studio.player.open_day(composed_plan(), 0, Seconds(24.0))
    studio.let(0.7)
    studio.player.pause()
    studio.let(2.0)
    studio.player.play()
    studio.let(1.5)
    assert studio.player.place.position == pytest.approx(24.8 + 1.5, abs=0.1)


def test_at_double_speed_the_reserve_is_left_out_too(
    studio: Studio, seeks: list[tuple[float, float, float]]
) -> None:
    studio.player.set_rate(2.0)
    studio.player.open_day(composed_plan())
    studio.let(20.0)
    assert [leave for leave, _, _ in seeks] == pytest.approx([24.8], abs=0.45)


def test_an_explanation_that_is_not_wanted_is_passed_over(
    studio: Studio, seeks: list[tuple[float, float, float]]
) -> None:
    plan = recorded_plan(False, True, False)
    studio.player.open_day(plan)
    studio.let(12.0)
    assert plan.duration == 20.0
    assert seeks[0] == pytest.approx((10.0, 20.0, 0.0), abs=0.1)
    assert len(seeks) == 1
    assert studio.player.place.position == pytest.approx(12.0, abs=0.3)


def test_an_explanation_at_the_beginning_is_passed_over(studio: Studio) -> None:
    studio.player.open_day(recorded_plan(True, False))
    studio.let(1.0)
    assert studio.engine.position == pytest.approx(11.0, abs=0.3)
    assert studio.player.place.position == pytest.approx(1.0, abs=0.3)


def test_an_explanation_at_the_end_ends_the_session(studio: Studio) -> None:
    done: list[str] = []
    studio.player.session_done.connect(done.append)
    studio.player.open_day(recorded_plan(False, True))
    studio.let(10.6)
    assert (done, studio.player.state) == (["recorded"], PlayState.FINISHED)
