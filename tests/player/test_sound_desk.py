"""The desk: what the user sets is what the engine and the bed get, at every moment, in a glide."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from media.speech_times import Span, SpeechTimes
from media.units import Decibels, Lufs, Seconds
from player.mixer import Levels, MusicChoice, gain_of, taper
from tests.builders_player import STEP, Studio
from tests.builders_sessions import day, plan_of, session, track

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")
SPOKEN = SpeechTimes((Span(Seconds(4.0), Seconds(6.0)),))


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(tmp_path, speech=SPOKEN)
    made.player.open_day(plan_of(day(1, session("one", (("Ademen", 60.0),), music=(track(),)))))
    made.let(1.0)
    yield made
    made.close()


def heard(studio: Studio, seconds: float) -> list[tuple[float, float]]:
    """Let time pass and give voice and music gain at each step."""
    gains = [(studio.engine.gain, studio.bed.gain)]
    for _ in range(round(seconds / STEP)):
        studio.let(STEP)
        gains.append((studio.engine.gain, studio.bed.gain))
    return gains


def test_voice_and_music_play_at_their_sliders(studio: Studio) -> None:
    assert studio.engine.gain == pytest.approx(taper(80))
    assert studio.bed.gain == pytest.approx(taper(45))


def test_voice_only_is_exact_silence_of_the_music_within_half_a_second(studio: Studio) -> None:
    studio.desk.toggle_music()
    gains = heard(studio, 0.4)
    assert gains[-1][1] == 0.0
    assert {voice for voice, _ in gains} == {gains[0][0]}


def test_the_first_change_comes_within_60_ms_of_the_key(studio: Studio) -> None:
    before = studio.bed.gain
    studio.desk.toggle_music()
    studio.let(0.04)
    assert studio.bed.gain < before


def test_music_comes_back_where_it_was(studio: Studio) -> None:
    studio.desk.toggle_music()
    studio.let(0.5)
    studio.desk.toggle_music()
    studio.let(0.5)
    assert studio.bed.gain == pytest.approx(taper(45))


def test_the_voice_at_zero_is_silence_and_leaves_the_music(studio: Studio) -> None:
    studio.desk.set_voice_percent(0)
    gains = heard(studio, 0.4)
    assert gains[-1][0] == 0.0
    assert {music for _, music in gains} == {gains[0][1]}


def test_the_music_slider_at_zero_is_voice_only_and_remembers_where_it_was(
    studio: Studio,
) -> None:
    studio.desk.set_music_percent(60)
    studio.desk.set_music_percent(0)
    assert studio.desk.levels.voice_only
    studio.desk.toggle_music()
    assert studio.desk.levels.music_percent_heard == 60


@pytest.mark.parametrize(
    "change",
    [
        lambda studio: studio.desk.set_music_percent(100),
        lambda studio: studio.desk.set_voice_percent(100),
        lambda studio: studio.desk.toggle_music(),
        lambda studio: studio.player.pause(),
        lambda studio: studio.player.stop(),
        lambda studio: studio.player.seek_by(10),
    ],
    ids=["music slider", "voice slider", "voice only", "pause", "stop", "seek"],
)
def test_nothing_ever_steps(studio: Studio, change: Callable[[Studio], None]) -> None:
    change(studio)
    gains = heard(studio, 0.8)
    steps = [
        max(abs(now[0] - before[0]), abs(now[1] - before[1])) for before, now in pairwise(gains)
    ]
    assert max(steps) < 0.15


def test_music_nudged_up_from_voice_only_never_shows_its_old_level(studio: Studio) -> None:
    studio.desk.set_voice_only(True)
    studio.let(0.5)
    studio.desk.nudge_music(5)
    assert max(music for _, music in heard(studio, 0.8)) == pytest.approx(taper(5))


def test_nudging_music_down_in_voice_only_changes_nothing(studio: Studio) -> None:
    studio.desk.set_voice_only(True)
    levels = studio.desk.levels
    studio.desk.nudge_music(-5)
    assert studio.desk.levels == levels


def test_the_voice_is_nudged_within_its_slider(studio: Studio) -> None:
    for _ in range(10):
        studio.desk.nudge_voice(5)
    assert studio.desk.levels.voice_percent == 100


def test_music_is_down_when_the_voice_begins_and_back_after_it(studio: Studio) -> None:
    full = taper(45)
    studio.let(4.0 - studio.player.place.position)
    assert studio.bed.gain == pytest.approx(full * gain_of(Decibels(-10.0)))
    studio.let(2.3)
    assert studio.bed.gain == pytest.approx(full * gain_of(Decibels(-10.0)))
    studio.let(1.0)
    assert studio.bed.gain == pytest.approx(full)


def test_ducking_can_be_switched_off_while_the_voice_speaks(studio: Studio) -> None:
    studio.let(4.0)
    studio.preferences.change(ducking=False)
    studio.let(0.5)
    assert studio.bed.gain == pytest.approx(taper(45))


def test_a_loud_voice_is_brought_down_to_the_reference(studio: Studio) -> None:
    studio.player.pause()
    studio.let(0.5)
    studio.desk.open_session(Lufs(-12.0), SpeechTimes())
    studio.player.play()
    studio.let(0.5)
    assert studio.engine.gain == pytest.approx(taper(80) * gain_of(Decibels(-6.0)))


def test_levels_are_kept_and_told(studio: Studio) -> None:
    told: list[Levels] = []
    studio.desk.levels_changed.connect(told.append)
    studio.desk.set_voice_percent(70)
    assert told == [studio.desk.levels]
    assert studio.preferences.current.voice_percent == 70


def test_a_choice_answers_the_question_of_the_first_start(studio: Studio) -> None:
    studio.desk.choose(MusicChoice.SOFT)
    settings = studio.preferences.current
    assert (settings.music_percent, settings.voice_only, settings.sound_chosen) == (25, False, True)


def test_sound_comes_out_where_the_preferences_say(studio: Studio) -> None:
    studio.preferences.change(output_device="headphones")
    assert (studio.engine.output, studio.bed.output) == ("headphones", "headphones")


def test_nothing_ticks_while_nothing_moves_or_is_said(tmp_path: Path) -> None:
    studio = Studio(tmp_path)
    assert not studio.desk._timer.isActive()
    studio.desk.toggle_music()
    assert studio.desk._timer.isActive()
    studio.let(0.5)
    assert not studio.desk._timer.isActive()
    studio.close()


def test_a_window_that_stalls_makes_a_fade_longer_and_not_a_step(studio: Studio) -> None:
    before = studio.bed.gain
    studio.desk.toggle_music()
    studio.clock.advance(Seconds(0.25))
    studio.let(STEP)
    assert studio.bed.gain > 0.7 * before
    studio.let(0.4)
    assert studio.bed.gain == 0.0


def test_a_level_set_in_silence_is_the_first_that_is_heard(tmp_path: Path) -> None:
    studio = Studio(tmp_path)
    studio.preferences.change(voice_percent=100)
    studio.let(0.5)
    studio.preferences.change(voice_percent=40)
    one = session("one", (("Ademen", 60.0),))
    studio.player.open_day(plan_of(day(1, one)))
    assert max(voice for voice, _ in heard(studio, 1.0)) == pytest.approx(taper(40))
    studio.close()


def test_a_voice_that_was_off_glides_in(studio: Studio) -> None:
    studio.desk.set_voice_percent(0)
    studio.let(0.5)
    studio.desk.set_voice_percent(100)
    voices = [voice for voice, _ in heard(studio, 0.5)]
    assert max(after - before for before, after in pairwise(voices)) < 0.2
    assert voices[-1] == 1.0
