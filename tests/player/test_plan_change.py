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


def held(studio: Studio) -> Studio:
    """The exercise was held for eight seconds, and the pace changed meanwhile."""
    studio.player.toggle_hold()
    studio.let(8.0)
    studio.player.change_plan(composed_plan(6.0))
    return studio


def test_a_hold_goes_on_silent_at_the_new_pace(playing: Studio) -> None:
    told: list[bool] = []
    playing.player.hold_changed.connect(told.append)
    held(playing).let(1.0)
    position, gains, lasts = moment(playing).position, set(), set()
    for _ in range(300):
        playing.let(0.1)
        gains.add(playing.engine.gain)
        now = playing.player.breath_now
        assert now is not None
        lasts.add(round(now.lasts, 1))
    assert (told, gains) == ([True], {0.0})
    assert min(lasts) >= 4.0
    assert (moment(playing).position, moment(playing).breath) == (position, 3)
    assert moment(playing).is_holding


def test_the_figure_goes_on_where_it_was_when_the_pace_of_a_hold_changes(playing: Studio) -> None:
    playing.player.toggle_hold()
    playing.let(8.0)
    before = playing.player.breath_now
    playing.player.change_plan(composed_plan(6.0))
    playing.let(0.04)
    after = None
    while after is None:
        playing.let(0.02)
        after = playing.player.breath_now
    assert before is not None
    assert (after.half, after.breath) == (before.half, before.breath)
    assert after.share == pytest.approx(before.share, abs=0.15)


def test_a_hold_of_another_pace_is_let_go_of_in_the_same_breath(playing: Studio) -> None:
    held(playing).let(25.0)
    playing.player.toggle_hold()
    playing.let(1.0)
    assert (moment(playing).breath, moment(playing).is_holding) == (3, False)
    assert playing.engine.gain > 0


def test_a_hold_let_go_of_while_the_pace_changes_is_over(playing: Studio) -> None:
    held(playing).let(0.02)
    playing.player.toggle_hold()
    playing.let(1.0)
    assert not playing.player.is_holding
    assert playing.engine.gain > 0


def test_going_elsewhere_while_a_held_pace_changes_ends_the_hold(playing: Studio) -> None:
    held(playing).let(0.02)
    playing.player.previous_exercise()
    playing.let(1.0)
    assert not playing.player.is_holding
    assert playing.engine.gain > 0


def test_a_hold_that_is_waited_for_still_comes_at_another_pace(studio: Studio) -> None:
    studio.player.open_day(composed_plan(), 0, Seconds(0.0))
    studio.let(2.0)
    studio.player.toggle_hold()
    studio.player.change_plan(composed_plan(6.0))
    studio.let(1.0)
    assert (moment(studio).is_holding, moment(studio).breath) == (True, 0)
    assert studio.engine.gain > 0
    studio.let(30.0)
    assert (moment(studio).is_holding, moment(studio).breath) == (True, 1)
    assert studio.engine.gain == 0.0


def test_a_hold_in_a_pause_is_still_one_at_another_pace(playing: Studio) -> None:
    playing.player.toggle_hold()
    playing.let(3.0)
    playing.player.pause()
    playing.let(0.5)
    playing.player.change_plan(composed_plan(6.0))
    playing.let(1.0)
    playing.player.play()
    playing.let(1.0)
    assert (moment(playing).is_holding, moment(playing).breath) == (True, 3)
    assert playing.engine.gain == 0.0


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
