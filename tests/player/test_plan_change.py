"""Another pace takes hold on the way: at the same exercise, at the same breath."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import pytest

from media.errors import MediaError
from media.units import Seconds
from player.engines.contract import EngineState
from player.engines.errors import NoSoundDevice
from player.session_player import PlayState
from tests.builders_player import Studio
from tests.builders_sessions import day, plan_of, session
from tests.player.composed_day import composed_plan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from player.moment import Moment

pytestmark = pytest.mark.usefixtures("qapp")


class DiskFull(MediaError):
    template: ClassVar[str] = "The disk is full."


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(tmp_path)
    yield made
    made.close()


@pytest.fixture
def playing(studio: Studio) -> Studio:
    """In the third breath of the second exercise, at twelve breaths a minute."""
    studio.player.open_day(composed_plan(), 0, Seconds(43.5))
    studio.let(1.0)
    assert (moment(studio).exercise_index, moment(studio).breath) == (1, 3)
    return studio


def moment(studio: Studio) -> Moment:
    assert studio.player.moment is not None
    return studio.player.moment


def test_a_slower_pace_goes_on_in_the_same_breath(playing: Studio) -> None:
    slow = composed_plan(6.0)
    playing.player.change_plan(slow)
    playing.let(1.0)
    assert playing.player.plan is slow
    assert (moment(playing).exercise_index, moment(playing).breath) == (1, 3)
    assert playing.player.state is PlayState.PLAYING
    now = playing.player.breath_now
    assert now is not None
    assert now.lasts > 4.0


def test_who_is_told_of_another_pace_sees_the_same_breath_in_it(playing: Studio) -> None:
    seen: list[tuple[int, int]] = []
    playing.player.plan_changed.connect(
        lambda: seen.append((moment(playing).exercise_index, moment(playing).breath))
    )
    playing.player.change_plan(composed_plan(6.0))
    playing.let(1.0)
    assert seen == [(1, 3)]


def test_the_voice_is_silent_while_the_programme_changes(playing: Studio) -> None:
    gains: list[float] = []
    playing.engine.duration_changed.connect(lambda _: gains.append(playing.engine.gain))
    playing.player.change_plan(composed_plan(6.0))
    playing.let(1.0)
    assert gains == [0.0]
    assert playing.engine.gain > 0


def test_the_old_pace_plays_on_until_the_new_one_is_ready(playing: Studio) -> None:
    old = playing.player.plan
    playing.background.holds = True
    playing.player.change_plan(composed_plan(6.0))
    before = moment(playing).position
    playing.let(2.0)
    assert playing.player.plan is old
    assert playing.player.state is PlayState.PLAYING
    assert moment(playing).position == pytest.approx(before + 2.0, abs=0.1)


def test_the_last_of_several_paces_is_played(playing: Studio) -> None:
    playing.background.holds = True
    last = composed_plan(5.0)
    for plan in (composed_plan(6.0), composed_plan(4.0), last):
        playing.player.change_plan(plan)
    playing.background.holds = False
    playing.let(1.0)
    assert playing.player.plan is last
    assert len(playing.durations) == 2


def test_a_pace_that_cannot_be_made_is_told_and_the_old_one_plays_on(playing: Studio) -> None:
    old = playing.player.plan
    playing.unplayable = {"losmaken": DiskFull()}
    playing.player.change_plan(composed_plan(6.0))
    playing.let(1.0)
    assert playing.problems == ["The disk is full."]
    assert (playing.player.plan, playing.player.state) == (old, PlayState.PLAYING)


def test_what_is_paused_stays_paused_at_another_pace(playing: Studio) -> None:
    playing.player.pause()
    playing.let(0.5)
    playing.player.change_plan(composed_plan(6.0))
    playing.let(1.0)
    assert (playing.player.state, moment(playing).breath) == (PlayState.PAUSED, 3)
    assert playing.engine.gain == 0.0


def test_a_hold_ends_when_the_pace_changes(playing: Studio) -> None:
    playing.player.toggle_hold()
    playing.let(8.0)
    playing.player.change_plan(composed_plan(6.0))
    playing.let(1.0)
    assert not playing.player.is_holding
    assert moment(playing).breath == 3
    assert playing.engine.gain > 0


def test_another_day_that_is_opened_is_not_taken_away_by_a_pace(playing: Studio) -> None:
    playing.background.holds = True
    playing.player.change_plan(composed_plan(6.0))
    other = composed_plan(10.0)
    playing.player.open_day(other)
    playing.background.holds = False
    playing.let(1.0)
    assert playing.player.plan is other
    assert moment(playing).position < 1.0


def test_a_session_that_has_no_pace_plays_on_untouched(studio: Studio) -> None:
    one, other = (plan_of(day(1, session("one"), session("two"))) for _ in range(2))
    studio.player.open_day(one)
    studio.let(5.0)
    loads: list[float] = []
    studio.engine.duration_changed.connect(loads.append)
    studio.player.change_plan(other)
    studio.let(1.0)
    assert studio.player.plan is other
    assert loads == []
    assert moment(studio).position == pytest.approx(5.9, abs=0.1)
    studio.player.go_to_exercise(2)
    studio.let(1.0)
    assert (moment(studio).session_index, studio.player.state) == (1, PlayState.PLAYING)


def test_without_any_sound_device_another_pace_plays_on_after_one_sentence(studio: Studio) -> None:
    def tell_as_a_load_does(state: EngineState) -> None:
        if state is EngineState.OPENING:
            studio.engine.lose_sound(NoSoundDevice())

    studio.engine.state_changed.connect(tell_as_a_load_does)
    studio.player.open_day(composed_plan(), 0, Seconds(43.5))
    studio.let(1.0)
    studio.player.change_plan(composed_plan(6.0))
    studio.let(1.0)
    assert studio.player.state is PlayState.PLAYING
    assert studio.problems == [NoSoundDevice().sentence]
