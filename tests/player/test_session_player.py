"""A day is played as the user asks, and nothing that fails takes it away."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import pytest

from media.captions import Caption
from media.errors import MediaError
from media.units import Seconds
from player.errors import PlayerError
from player.session_player import Moment, PlayState
from tests.builders_player import Studio
from tests.builders_sessions import day, plan_of, session, track

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sessions.playlist import DayPlan

pytestmark = pytest.mark.usefixtures("qapp")
CALM, BIRDS = track("calm.opus"), track("birds.opus")


class FileBroken(MediaError):
    template: ClassVar[str] = "The file is broken."


class EngineBroken(PlayerError):
    template: ClassVar[str] = "The engine is broken."


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(tmp_path)
    yield made
    made.close()


def three_sessions() -> DayPlan:
    two_exercises = (("Ademen", 10.0), ("Bekken kantelen", 10.0))
    return plan_of(
        day(
            1,
            session("one", two_exercises, music=(CALM,)),
            session("two", two_exercises, music=(CALM,)),
            session("three", two_exercises, music=(BIRDS,)),
        ),
    )


@pytest.fixture
def playing(studio: Studio) -> Studio:
    studio.player.open_day(three_sessions())
    studio.let(1.0)
    assert studio.player.state is PlayState.PLAYING
    return studio


def place(studio: Studio) -> tuple[int, float]:
    where = studio.player.place
    return where.session_index, round(where.position, 1)


def test_a_day_is_prepared_and_then_plays(studio: Studio) -> None:
    states: list[PlayState] = []
    studio.player.state_changed.connect(states.append)
    studio.player.open_day(three_sessions())
    studio.let(1.0)
    assert states == [PlayState.PREPARING, PlayState.PLAYING]
    assert studio.engine.gain > 0
    assert studio.bed.plays


def test_a_day_begins_where_it_is_asked_to(studio: Studio) -> None:
    studio.player.open_day(three_sessions(), 1, Seconds(12.0))
    studio.let(1.0)
    assert place(studio)[0] == 1
    assert place(studio)[1] == pytest.approx(12.9, abs=0.2)


def test_nothing_is_heard_before_the_session_is_ready(studio: Studio) -> None:
    studio.background.holds = True
    studio.player.open_day(three_sessions())
    studio.let(1.0)
    assert studio.player.state is PlayState.PREPARING
    assert (studio.engine.gain, studio.bed.plays) == (0.0, False)


def test_a_session_that_ends_is_followed_by_the_next_with_the_music_going_on(
    playing: Studio,
) -> None:
    done: list[str] = []
    playing.player.session_done.connect(done.append)
    playing.let(20.0)
    assert done == ["one"]
    assert place(playing)[0] == 1
    assert playing.player.state is PlayState.PLAYING
    assert (playing.bed.changes, playing.bed.plays) == (1, True)


def test_other_music_comes_with_the_session_that_brings_it(playing: Studio) -> None:
    playing.player.go_to_exercise(4)
    playing.let(1.0)
    assert [item.track for item in playing.bed.tracks] == [BIRDS]
    assert playing.bed.plays


def test_a_day_ends_once_after_its_last_session(playing: Studio) -> None:
    ends: list[str] = []
    playing.player.day_done.connect(lambda: ends.append("day"))
    playing.player.session_done.connect(ends.append)
    playing.let(63.0)
    assert ends == ["one", "two", "three", "day"]
    assert playing.player.state is PlayState.FINISHED
    assert not playing.bed.plays


def test_play_after_the_end_begins_the_day_again(playing: Studio) -> None:
    playing.let(63.0)
    playing.player.play()
    playing.let(1.0)
    assert playing.player.state is PlayState.PLAYING
    assert place(playing)[0] == 0


def test_pause_holds_the_place_and_is_silent(playing: Studio) -> None:
    playing.player.pause()
    assert playing.player.state is PlayState.PAUSED
    playing.let(0.3)
    held = place(playing)
    playing.let(5.0)
    assert place(playing) == held
    assert (playing.engine.gain, playing.bed.gain, playing.bed.plays) == (0.0, 0.0, False)


def test_a_pause_taken_back_at_once_lets_the_voice_go_on(playing: Studio) -> None:
    before = playing.engine.gain
    playing.player.toggle()
    playing.let(0.1)
    playing.player.toggle()
    playing.let(1.0)
    assert playing.player.state is PlayState.PLAYING
    assert playing.engine.gain == before
    assert playing.bed.plays


def test_pausing_while_a_session_is_prepared_waits_and_then_does_not_play(studio: Studio) -> None:
    studio.background.holds = True
    studio.player.open_day(three_sessions())
    studio.let(0.5)
    studio.player.pause()
    studio.background.holds = False
    studio.let(1.0)
    assert (studio.player.state, studio.engine.gain) == (PlayState.PAUSED, 0.0)
    studio.player.play()
    studio.let(1.0)
    assert studio.player.state is PlayState.PLAYING


def test_next_goes_to_the_next_exercise_also_into_the_next_session(playing: Studio) -> None:
    playing.player.next_exercise()
    assert place(playing) == (0, 10.0)
    playing.player.next_exercise()
    assert place(playing) == (1, 0.0)
    playing.let(1.0)
    assert playing.player.state is PlayState.PLAYING


def test_next_on_the_last_exercise_does_nothing(playing: Studio) -> None:
    playing.player.go_to_exercise(5)
    playing.let(1.0)
    before = place(playing)
    playing.player.next_exercise()
    assert place(playing) == before


def test_previous_goes_to_the_beginning_first_and_then_to_the_one_before(playing: Studio) -> None:
    playing.let(14.0)
    playing.player.previous_exercise()
    assert place(playing) == (0, 10.0)
    playing.player.previous_exercise()
    assert place(playing) == (0, 0.0)


def test_steps_in_quick_succession_add_up(playing: Studio) -> None:
    start = playing.player.place.position
    playing.player.seek_by(5)
    playing.player.seek_by(5)
    playing.let(0.5)
    assert playing.player.place.position == pytest.approx(start + 10.0, abs=0.6)


def test_a_step_over_the_end_of_a_session_lands_in_the_next(playing: Studio) -> None:
    playing.player.seek_by(25)
    playing.let(0.6)
    assert place(playing)[0] == 1
    playing.player.seek_by(-15)
    playing.let(0.6)
    assert place(playing)[0] == 0


def test_a_step_while_paused_stays_paused(playing: Studio) -> None:
    playing.player.pause()
    playing.let(0.5)
    playing.player.next_exercise()
    playing.let(0.5)
    assert (playing.player.state, place(playing)) == (PlayState.PAUSED, (0, 10.0))
    assert playing.engine.gain == 0.0


def test_a_pause_in_the_middle_of_a_jump_does_both(playing: Studio) -> None:
    playing.player.next_exercise()
    playing.let(0.06)
    playing.player.pause()
    playing.let(0.5)
    assert (playing.player.state, place(playing)) == (PlayState.PAUSED, (0, 10.0))


def test_two_jumps_to_different_sessions_end_at_the_later_one(playing: Studio) -> None:
    playing.player.go_to_exercise(2)
    playing.let(0.06)
    playing.player.go_to_exercise(5)
    playing.let(1.0)
    assert place(playing)[0] == 2
    assert playing.engine.programme is not None
    assert playing.engine.programme.stem == "three"


def test_stop_lets_go_and_play_goes_on_from_there(playing: Studio) -> None:
    playing.player.next_exercise()
    playing.let(1.0)
    playing.player.stop()
    playing.let(0.5)
    assert (playing.player.state, playing.bed.plays) == (PlayState.IDLE, False)
    playing.player.play()
    playing.let(0.5)
    assert playing.player.state is PlayState.PLAYING
    assert place(playing)[1] == pytest.approx(11.0, abs=0.6)


def test_a_shorter_day_can_be_opened_in_the_last_session_of_a_longer_one(playing: Studio) -> None:
    moments: list[object] = []
    playing.player.go_to_exercise(5)
    playing.let(1.0)
    playing.player.state_changed.connect(lambda _: moments.append(playing.player.moment))
    playing.player.open_day(
        plan_of(day(1, session("only", (("Ademen", 10.0),))), challenge_id="short")
    )
    playing.let(1.0)
    assert playing.player.state is PlayState.PLAYING
    assert [moment.session_index for moment in moments if isinstance(moment, Moment)] == [0, 0]


def test_a_moment_says_all_that_a_screen_shows(playing: Studio) -> None:
    playing.player.pause()
    playing.player.go_to_exercise(3)
    moment = playing.player.moment
    assert moment is not None
    assert (moment.session_index, moment.exercise_index, moment.position) == (1, 3, 10.0)
    assert (moment.day_position, moment.day_duration) == (30.0, 60.0)
    assert (moment.exercise_left, moment.exercise_duration) == (10.0, 10.0)


def test_captions_come_in_the_language_that_is_asked_for(studio: Studio) -> None:
    studio.captions = {
        "nl": (Caption(Seconds(0.0), Seconds(5.0), "Adem in."),),
        "en": (Caption(Seconds(0.0), Seconds(5.0), "Breathe in."),),
    }
    studio.player.open_day(three_sessions())
    studio.let(1.0)
    said = []
    for language in ("en", "nl", "fr"):
        studio.player.set_language(language)
        assert studio.player.moment is not None
        said.append(studio.player.moment.caption)
    assert said == ["Breathe in.", "Adem in.", "Adem in."]


def test_moments_are_told_four_times_a_second_at_most(playing: Studio) -> None:
    timers = playing.player.findChildren(type(playing.player._ticking))
    assert [timer.interval() for timer in timers if timer.isActive()] == [250]


def test_a_session_that_cannot_be_played_is_told_and_passed_over(studio: Studio) -> None:
    studio.unplayable = {"one": FileBroken()}
    studio.player.open_day(three_sessions())
    studio.let(1.0)
    assert studio.problems == ["The file is broken."]
    assert (place(studio)[0], studio.player.state) == (1, PlayState.PLAYING)


def test_a_day_of_which_nothing_can_be_played_stops(studio: Studio) -> None:
    studio.unplayable = {name: FileBroken() for name in ("one", "two", "three")}
    studio.player.open_day(three_sessions())
    studio.let(1.0)
    assert len(studio.problems) == 3
    assert studio.player.state is PlayState.IDLE


def test_a_programme_that_breaks_off_is_told_and_the_next_session_plays(playing: Studio) -> None:
    playing.engine.fail(FileBroken())
    playing.let(1.0)
    assert playing.problems == ["The file is broken."]
    assert (place(playing)[0], playing.player.state) == (1, PlayState.PLAYING)


def test_another_engine_takes_over_at_the_same_place_level_and_speed(playing: Studio) -> None:
    level = playing.engine.gain
    playing.player.set_rate(1.5)
    playing.let(3.0)
    before = playing.player.place.position
    playing.engine.fail(EngineBroken())
    playing.let(1.0)
    assert len(playing.engines) == 2
    assert playing.player.place.position == pytest.approx(before + 1.5, abs=0.3)
    assert (playing.engine.gain, playing.engine.rate) == (level, 1.5)
    assert playing.problems == []


def test_who_draws_learns_of_another_engine_before_it_plays(playing: Studio) -> None:
    states: list[str] = []
    playing.player.engine_changed.connect(lambda engine: states.append(engine.state.value))
    playing.engine.fail(EngineBroken())
    playing.let(0.5)
    assert states == ["empty"]
    assert playing.player.engine is playing.engine


def test_a_prepared_file_that_went_away_is_made_again(playing: Studio) -> None:
    playing.durations.clear()
    playing.player.go_to_exercise(2)
    playing.let(2.0)
    assert playing.problems == []
    assert (place(playing)[0], playing.player.state) == (1, PlayState.PLAYING)
    assert playing.engine.gain > 0


def test_a_file_that_goes_away_every_time_is_told(playing: Studio) -> None:
    playing.forgets = True
    playing.player.go_to_exercise(4)
    playing.let(2.0)
    assert len(playing.problems) == 1
    assert "three.mkv" in playing.problems[0]


def test_when_the_other_engine_fails_too_it_is_told(playing: Studio) -> None:
    for _ in range(2):
        playing.engine.fail(EngineBroken())
        playing.let(0.5)
    assert playing.problems == ["The engine is broken."]


def test_a_sound_device_that_goes_away_pauses_with_a_sentence(playing: Studio) -> None:
    playing.engine.lose_sound(EngineBroken())
    playing.let(0.5)
    assert playing.player.state is PlayState.PAUSED
    assert playing.problems == ["The engine is broken."]


def test_after_a_lost_sound_device_the_day_can_go_on(playing: Studio) -> None:
    playing.engine.lose_sound(EngineBroken())
    playing.let(0.5)
    playing.player.play()
    playing.let(0.5)
    assert playing.player.state is PlayState.PLAYING


def test_without_any_sound_device_the_picture_plays_after_one_sentence(studio: Studio) -> None:
    studio.player.open_day(three_sessions())
    studio.engine.lose_sound(EngineBroken())
    studio.engine.lose_sound(EngineBroken())
    studio.let(1.0)
    assert studio.problems == ["The engine is broken."]
    assert studio.player.state is PlayState.PLAYING


def test_the_next_session_is_made_ready_while_this_one_plays(playing: Studio) -> None:
    playing.background.holds = True
    playing.player.go_to_exercise(2)
    playing.let(1.0)
    assert playing.player.state is PlayState.PLAYING


def test_music_that_cannot_be_read_is_told_once_and_the_day_goes_on(playing: Studio) -> None:
    playing.bed.failed.emit(FileBroken())
    playing.bed.failed.emit(FileBroken())
    playing.let(0.5)
    assert playing.problems == ["The file is broken."]
    assert playing.player.state is PlayState.PLAYING
