"""Who wants to stay in an exercise stays, unspoken to, and goes on in the same breath."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from media.captions import Caption
from media.units import Seconds
from player.session_player import PlayState
from sessions.timeline import Half
from tests.builders_player import RESERVE, Studio
from tests.builders_sessions import day, plan_of, session
from tests.player.composed_day import composed_plan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from player.moment import Moment

pytestmark = pytest.mark.usefixtures("qapp")
BREATH = 5.0
RUN = (4.8, 24.8)
"""The first exercise's breaths, four of five seconds; behind them lie cycles in reserve."""
BEHIND = RUN[1] + RESERVE


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(tmp_path)
    yield made
    made.close()


def playing_at(studio: Studio, position: float) -> Studio:
    """The composed day is heard, and has come there."""
    studio.player.open_day(composed_plan(), 0, Seconds(position - 1.0))
    studio.let(0.02)
    while studio.player.place.position < position:
        studio.let(0.02)
    return studio


def moment(studio: Studio) -> Moment:
    assert studio.player.moment is not None
    return studio.player.moment


def phase(programme_time: float) -> float:
    return (programme_time - RUN[0]) % BREATH


def test_holding_silences_the_voice_and_keeps_the_music(studio: Studio) -> None:
    playing_at(studio, 11.0)
    studio.player.toggle_hold()
    studio.let(0.3)
    gains = set()
    for _ in range(200):
        studio.let(0.1)
        gains.add(studio.engine.gain)
    assert gains == {0.0}
    assert studio.bed.plays
    assert studio.bed.gain > 0


def test_music_makes_no_way_for_cues_that_are_not_heard(studio: Studio) -> None:
    playing_at(studio, 9.9)
    ducked = studio.bed.gain
    studio.player.toggle_hold()
    studio.let(1.0)
    gains = set()
    for _ in range(100):
        studio.let(0.1)
        gains.add(round(studio.bed.gain, 4))
    assert len(gains) == 1
    assert gains.pop() > ducked


def test_the_session_stands_still_while_the_programme_plays_on(studio: Studio) -> None:
    playing_at(studio, 11.0)
    studio.player.toggle_hold()
    held, programme = moment(studio), studio.engine.position
    studio.let(20.0)
    assert (moment(studio).position, moment(studio).breath) == (held.position, 2)
    assert moment(studio).is_holding
    assert studio.engine.position == pytest.approx(programme + 20.0, abs=0.05)


def test_the_figure_breathes_on_while_it_is_held(studio: Studio) -> None:
    playing_at(studio, 11.0)
    studio.player.toggle_hold()
    halves = []
    for _ in range(40):
        studio.let(0.5)
        now = studio.player.breath_now
        assert now is not None
        assert (now.breath, now.breaths) == (2, 4)
        halves.append(now.half)
    assert {Half.IN, Half.OUT} == set(halves)


@pytest.mark.parametrize("held_for", [1.0, 7.3, 21.0, 28.0])
def test_it_goes_on_in_the_same_breath_with_the_same_picture(
    studio: Studio, held_for: float
) -> None:
    playing_at(studio, 11.0)
    studio.player.toggle_hold()
    studio.let(held_for)
    studio.player.toggle_hold()
    before = studio.engine.position
    studio.let(0.3)
    assert moment(studio).breath == 2
    assert RUN[0] + BREATH <= studio.engine.position < RUN[0] + 2 * BREATH
    assert phase(studio.engine.position) == pytest.approx(phase(before + 0.3), abs=0.05)


def test_the_voice_comes_back_after_holding(studio: Studio) -> None:
    playing_at(studio, 11.0)
    level = studio.engine.gain
    studio.player.toggle_hold()
    studio.let(7.0)
    studio.player.toggle_hold()
    studio.let(1.0)
    assert studio.engine.gain == pytest.approx(level)


def test_all_goes_on_to_the_end_after_holding(studio: Studio) -> None:
    playing_at(studio, 11.0)
    studio.player.toggle_hold()
    studio.let(40.0)
    studio.player.toggle_hold()
    studio.let(49.0)
    assert studio.player.state is PlayState.FINISHED


def test_a_reserve_that_is_used_up_is_played_again(studio: Studio) -> None:
    playing_at(studio, 11.0)
    studio.player.toggle_hold()
    places = []
    for _ in range(600):
        studio.let(0.1)
        places.append(studio.engine.position)
    assert max(places) < BEHIND
    assert studio.player.state is PlayState.PLAYING
    assert phase(places[-1]) == pytest.approx(phase(11.0 + 60.0), abs=0.1)


def test_in_the_explanation_it_waits_for_the_first_breath(studio: Studio) -> None:
    playing_at(studio, 2.0)
    level = studio.engine.gain
    studio.player.toggle_hold()
    studio.let(1.5)
    assert moment(studio).is_holding
    assert moment(studio).position == pytest.approx(3.5, abs=0.1)
    assert studio.engine.gain == level
    studio.let(10.0)
    assert (moment(studio).position, moment(studio).breath) == (RUN[0], 1)
    assert studio.engine.gain == 0.0


def test_no_cue_is_heard_of_a_first_breath_that_is_held(studio: Studio) -> None:
    playing_at(studio, 2.0)
    studio.player.toggle_hold()
    while studio.engine.position < RUN[0]:
        studio.let(0.02)
    assert studio.engine.gain == 0.0


def test_a_hold_that_is_waited_for_can_be_taken_back(studio: Studio) -> None:
    playing_at(studio, 2.0)
    studio.player.toggle_hold()
    studio.let(1.0)
    studio.player.toggle_hold()
    studio.let(5.0)
    assert not studio.player.is_holding
    assert moment(studio).position == pytest.approx(8.0, abs=0.1)


def test_behind_the_last_breath_it_goes_round_and_then_goes_on_leaving(studio: Studio) -> None:
    playing_at(studio, 26.0)
    studio.player.toggle_hold()
    studio.let(4.0)
    assert RUN[1] <= studio.engine.position < BEHIND
    assert moment(studio).position == pytest.approx(26.0, abs=0.05)
    assert moment(studio).breath == 4
    assert studio.player.breath_now is not None
    studio.player.toggle_hold()
    studio.let(1.0)
    assert moment(studio).position == pytest.approx(26.8, abs=0.2)
    assert studio.engine.position > BEHIND


def test_a_pause_while_holding_is_a_pause(studio: Studio) -> None:
    playing_at(studio, 11.0)
    studio.player.toggle_hold()
    studio.let(3.0)
    studio.player.pause()
    studio.let(1.0)
    programme = studio.engine.position
    studio.let(5.0)
    assert (studio.engine.position, studio.bed.plays) == (programme, False)
    studio.player.play()
    studio.let(20.0)
    assert (studio.player.is_holding, studio.engine.gain) == (True, 0.0)
    assert studio.engine.position > programme + 15.0


def test_a_hold_let_go_of_in_a_pause_goes_on_in_the_same_breath(studio: Studio) -> None:
    playing_at(studio, 11.0)
    studio.player.toggle_hold()
    studio.let(11.0)
    studio.player.pause()
    studio.player.toggle_hold()
    studio.let(1.0)
    assert studio.player.state is PlayState.PAUSED
    studio.player.play()
    studio.let(1.0)
    assert (moment(studio).breath, moment(studio).is_holding) == (2, False)
    assert studio.engine.gain > 0


def test_three_keys_at_once_let_go_of_a_hold_too(studio: Studio) -> None:
    playing_at(studio, 11.0)
    studio.player.toggle_hold()
    studio.let(10.5)
    studio.player.pause()
    studio.player.toggle_hold()
    studio.player.play()
    studio.let(1.0)
    assert moment(studio).breath == 2
    assert RUN[0] + BREATH < studio.engine.position < RUN[0] + 2 * BREATH
    assert studio.engine.gain > 0


def test_a_key_pressed_twice_at_once_changes_nothing(studio: Studio) -> None:
    playing_at(studio, 11.0)
    studio.player.toggle_hold()
    studio.player.toggle_hold()
    studio.let(1.0)
    assert moment(studio).position == pytest.approx(12.0, abs=0.1)
    assert studio.engine.gain > 0


@pytest.mark.parametrize("command", ["next_exercise", "previous_exercise", "repeat_exercise"])
def test_going_elsewhere_ends_a_hold(studio: Studio, command: str) -> None:
    told: list[bool] = []
    studio.player.hold_changed.connect(told.append)
    playing_at(studio, 11.0)
    studio.player.toggle_hold()
    studio.let(10.0)
    getattr(studio.player, command)()
    studio.let(3.0)
    assert told == [True, False]
    starts = 28.4 if command == "next_exercise" else 0.0
    assert moment(studio).position == pytest.approx(starts + 2.8, abs=0.2)
    assert studio.engine.gain > 0


def test_a_session_stopped_while_held_is_heard_again_later(studio: Studio) -> None:
    playing_at(studio, 11.0)
    studio.player.toggle_hold()
    studio.let(8.0)
    studio.player.stop()
    studio.let(1.0)
    studio.player.play()
    studio.let(1.0)
    assert moment(studio).position == pytest.approx(11.9, abs=0.2)
    assert studio.engine.gain > 0
    assert not studio.player.is_holding


def test_what_is_not_said_is_not_shown_as_a_caption(studio: Studio) -> None:
    studio.captions = {"nl": (Caption(Seconds(9.8), Seconds(13.0), "In."),)}
    playing_at(studio, 11.0)
    assert moment(studio).caption == "In."
    studio.player.toggle_hold()
    assert moment(studio).caption == ""


def test_a_chapter_of_a_recorded_session_is_played_again_without_its_voice(studio: Studio) -> None:
    two = (("Ademen", 10.0), ("Rekken", 10.0))
    studio.player.open_day(plan_of(day(1, session("only", two))), 0, Seconds(13.0))
    studio.let(1.0)
    studio.player.toggle_hold()
    held = moment(studio).position
    places = []
    for _ in range(150):
        studio.let(0.1)
        places.append(studio.engine.position)
    assert min(places) == pytest.approx(10.1, abs=0.2)
    assert max(places) == pytest.approx(19.8, abs=0.2)
    assert (studio.engine.gain, moment(studio).position) == (0.0, held)
    studio.player.toggle_hold()
    studio.let(1.0)
    assert moment(studio).position == pytest.approx(held + 0.9, abs=0.2)
    assert studio.engine.gain > 0
