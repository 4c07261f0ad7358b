"""The arithmetic of gain: what no setting and no moment may ever break."""

from __future__ import annotations

from dataclasses import replace
from math import log10

import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.speech_times import Span, SpeechTimes
from media.units import Decibels, Lufs, Seconds
from player.mixer import (
    ChannelMix,
    Levels,
    MusicChoice,
    Ramp,
    duck_duration,
    duck_target,
    even_out,
    gain_of,
    music_choice,
    taper,
    with_choice,
)
from sessions.settings import Settings

percents = st.integers(0, 100)
gains = st.floats(0.0, 1.0)
moments = st.floats(0.0, 100.0).map(Seconds)
durations = st.floats(0.01, 1.0).map(Seconds)
loudnesses = st.floats(-70.0, 0.0).map(Lufs)
DEFAULT = Levels.of(Settings())


def in_decibels(gain: float) -> float:
    return 20.0 * log10(gain)


def test_a_slider_at_zero_is_silence_and_at_a_hundred_as_recorded() -> None:
    assert taper(0) == 0.0
    assert taper(100) == 1.0


@given(st.integers(1, 99))
def test_a_slider_is_linear_in_decibels_between_minus_forty_and_zero(percent: int) -> None:
    assert in_decibels(taper(percent)) == pytest.approx(-40.0 + 0.4 * percent)


def test_by_default_music_is_14_decibels_under_the_voice() -> None:
    difference = in_decibels(taper(DEFAULT.voice_percent) / taper(DEFAULT.music_percent))
    assert difference == pytest.approx(14.0)


@given(gains, gains, moments, durations)
def test_a_ramp_begins_where_it_is_and_ends_exactly_at_its_target(
    begin: float, target: float, now: Seconds, lasts: Seconds
) -> None:
    ramp = Ramp.resting(begin).towards(target, now, lasts)
    assert ramp.value_at(now) == pytest.approx(begin)
    assert ramp.value_at(Seconds(now + lasts)) == target


@given(st.tuples(gains, gains, gains), moments, durations, st.floats(0.0, 2.0))
def test_a_ramp_that_turns_round_half_way_never_steps(
    values: tuple[float, float, float], now: Seconds, lasts: Seconds, later: float
) -> None:
    begin, first, second = values
    turning = Seconds(now + later * lasts)
    going = Ramp.resting(begin).towards(first, now, lasts)
    turned = going.towards(second, turning, lasts)
    assert turned.value_at(turning) == pytest.approx(going.value_at(turning))


@given(gains, gains, moments, durations, st.floats(-1.0, 3.0))
def test_a_ramp_stays_between_its_ends(
    begin: float, target: float, now: Seconds, lasts: Seconds, later: float
) -> None:
    value = Ramp.resting(begin).towards(target, now, lasts).value_at(Seconds(now + later * lasts))
    assert min(begin, target) <= value <= max(begin, target)


@given(st.lists(gains, min_size=5, max_size=5), moments)
def test_a_channel_is_never_louder_than_its_smallest_factor(
    factors: list[float], now: Seconds
) -> None:
    mix = ChannelMix(*(Ramp.resting(value) for value in factors))
    assert 0.0 <= mix.gain_at(now) <= min(factors)


def test_one_factor_at_zero_is_exact_silence() -> None:
    mix = ChannelMix(Ramp.resting(0.8), mute=Ramp.resting(0.0), fade=Ramp.resting(1.0))
    assert mix.gain_at(Seconds(1.0)) == 0.0


def test_a_channel_is_silent_until_it_is_faded_in() -> None:
    assert ChannelMix(Ramp.resting(1.0)).gain_at(Seconds(0.0)) == 0.0


@given(st.floats(-90.0, 0.0), st.lists(st.floats(-90.0, 0.0), max_size=3))
def test_evening_out_never_makes_a_sound_louder_than_its_file(
    voice: float, tracks: list[float]
) -> None:
    evening = even_out(Lufs(voice), [Lufs(track) for track in tracks])
    for gain in (evening.voice, *evening.tracks):
        mix = ChannelMix(Ramp.resting(1.0), fade=Ramp.resting(1.0), evening=Ramp.resting(gain))
        assert 0.0 < mix.gain_at(Seconds(0.0)) <= 1.0


@given(st.floats(-30.0, 0.0), st.floats(-30.0, 0.0))
def test_evening_out_leaves_voice_and_music_equally_loud(voice: float, track: float) -> None:
    evening = even_out(Lufs(voice), [Lufs(track)])
    heard_voice = voice + in_decibels(evening.voice)
    heard_music = track + in_decibels(evening.tracks[0])
    assert heard_voice == pytest.approx(heard_music)


def test_a_loud_voice_comes_down_to_the_reference() -> None:
    assert -10.0 + in_decibels(even_out(Lufs(-10.0), []).voice) == pytest.approx(-18.0)


def test_a_soft_voice_stays_and_its_music_comes_down_instead() -> None:
    evening = even_out(Lufs(-24.0), [Lufs(-18.0)])
    assert evening.voice == 1.0
    assert in_decibels(evening.tracks[0]) == pytest.approx(-6.0)


@pytest.mark.parametrize("track", [-23.0, -40.0, -90.0])
def test_a_soft_track_does_not_lower_the_voice(track: float) -> None:
    assert even_out(Lufs(-18.0), [Lufs(track)]).voice == 1.0


def test_a_soft_track_is_lifted_as_far_as_its_slider_leaves_room() -> None:
    evening = Ramp.resting(even_out(Lufs(-18.0), [Lufs(-23.0)]).tracks[0])
    low, high = (
        ChannelMix(Ramp.resting(taper(percent)), fade=Ramp.resting(1.0), evening=evening)
        for percent in (45, 100)
    )
    assert in_decibels(low.gain_at(Seconds(0.0))) == pytest.approx(-22.0 + 5.0)
    assert high.gain_at(Seconds(0.0)) == 1.0


def test_a_video_without_a_voice_leaves_the_music_alone() -> None:
    assert even_out(Lufs(-70.0), [Lufs(-18.0)]).tracks == (1.0,)


SPEECH = SpeechTimes((Span(Seconds(10.0), Seconds(12.0)), Span(Seconds(12.5), Seconds(14.0))))


def ducks_at(position: float, rate: float = 1.0) -> bool:
    return duck_target(DEFAULT, SPEECH, Seconds(position), rate) < 1.0


def test_music_begins_to_make_way_before_the_voice_so_that_it_is_down_in_time() -> None:
    assert not ducks_at(9.5)
    assert ducks_at(10.0 - duck_duration(gain_of(Decibels(-10.0))))


def test_music_stays_down_in_a_short_pause_and_comes_back_after_a_long_one() -> None:
    assert ducks_at(12.25)
    assert ducks_at(14.5)
    assert not ducks_at(14.7)


def test_music_makes_no_way_for_a_voice_that_nobody_hears() -> None:
    unheard = replace(DEFAULT, voice_percent=0)
    assert duck_target(unheard, SPEECH, Seconds(11.0)) == 1.0


def test_the_look_ahead_is_in_the_listeners_time_whatever_the_speed() -> None:
    assert ducks_at(9.3, rate=2.0)
    assert not ducks_at(9.3, rate=1.0)


@given(st.floats(3.0, 24.0))
def test_music_makes_way_by_the_depth_that_is_set(depth: float) -> None:
    levels = replace(DEFAULT, duck_depth_db=Decibels(depth))
    assert in_decibels(duck_target(levels, SPEECH, Seconds(11.0))) == pytest.approx(-depth)


def test_ducking_that_is_off_leaves_the_music() -> None:
    assert duck_target(replace(DEFAULT, ducking=False), SPEECH, Seconds(11.0)) == 1.0


@pytest.mark.parametrize("choice", list(MusicChoice))
def test_a_choice_that_is_taken_is_the_choice_that_is_shown(choice: MusicChoice) -> None:
    assert music_choice(with_choice(DEFAULT, choice)) is choice


@given(st.integers(1, 100))
def test_voice_only_keeps_the_music_slider_for_later(percent: int) -> None:
    levels = with_choice(replace(DEFAULT, music_percent=percent), MusicChoice.VOICE_ONLY)
    assert (levels.music_percent_heard, levels.music_percent) == (0, percent)
