"""The mixer's promise, heard at the sink: never above the level that is set, and off is silence.

The voice is a tone of 440 Hz, the music one of 1500 Hz; the level of each is read from the
spectrum of what PulseAudio played, with the app's own parts over both engines.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, cast

import numpy as np
import pytest

from player.engines.errors import ProgrammeUnplayable
from player.session_player import PlayState
from sessions.folders import Folders
from tests.player.heard_day import (
    LOUD_DB,
    SPOKEN,
    HeardDay,
    music_level,
    sustained,
    voice_level,
    without_gaps,
    write_spoken_day,
    write_tone_day,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from player.engines.deck_engine import DeckEngine
    from sessions.playlist import DayPlan
    from tests.rig.recording import Levels, Recording
    from tests.rig.sound import SoundServer

SILENT_DB = -90.0
SPLATTER_DB = -80.0
"""What the fades of one tone may show at the other's place in the spectrum of a short block."""
WITHIN_DB = 0.3
ROUNDING_DB = 0.7
"""libVLC knows whole percents only, and the engine rounds them down."""
AFTER_A_KEY = 0.5
STEEPEST = 0.5
"""The largest part of a full level that a fade may move within 20 ms; a step moves all of it."""
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory) -> DayPlan:
    return write_tone_day(tmp_path_factory.mktemp("tones"))


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> DayPlan:
    return write_spoken_day(tmp_path_factory.mktemp("spoken"))


@pytest.fixture
def recording(sound_server: SoundServer) -> Iterator[Recording]:
    with sound_server.recording() as running:
        yield running


@pytest.fixture(params=["vlc", "qt"])
def engine(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def start(engine: str, tmp_path: Path, recording: Recording) -> Iterator[Callable[..., HeardDay]]:
    """Start the app's parts with these settings, as often as a test likes."""
    folders, started = Folders.below(tmp_path), []

    def start_with(**settings: object) -> HeardDay:
        started.append(HeardDay(folders, engine, recording, **settings))
        return started[-1]

    yield start_with
    started[-1].close()


def amplitudes(levels: Levels) -> list[float]:
    return [float(10 ** (value / 20)) for value in levels.values]


def rounding(percent: int, plan: DayPlan) -> float:
    """How many dB libVLC's next lower whole percent may be below a level: 100·g^(1/3), cut off."""
    gain = 10 ** ((voice_level(percent, plan) - LOUD_DB) / 20)
    vlc_percent = 100 * gain ** (1 / 3)
    return float(60 * np.log10(vlc_percent / (vlc_percent - 1)))


def steepest(levels: Levels) -> float:
    """The largest change from one block to the next, as part of the highest level."""
    heights = amplitudes(levels)
    return max(abs(after - before) for before, after in pairwise(heights)) / max(heights)


def unchanged(levels: Levels, steady: float) -> bool:
    """Whether a level stays, but for the gaps of a busy machine and the clicks at their edges."""
    stays = float(np.quantile(np.abs(levels.values - steady), 0.85)) < WITHIN_DB
    return stays and sustained(levels).never_above(steady + WITHIN_DB)


def fade_time(levels: Levels) -> float:
    """How long the level takes from 95 % to 5 % of its height."""
    heights = np.array(amplitudes(levels)) / max(amplitudes(levels))
    between = (heights < 0.95) & (heights > 0.05)
    return float(between.sum() * (levels.times[1] - levels.times[0]))


def test_voice_and_music_are_heard_where_their_sliders_stand(
    start: Callable[..., HeardDay], tones: DayPlan
) -> None:
    heard = start(ducking=False)
    heard.begin(tones)
    now = heard.now
    voice, music = (one.between(now - 0.4, now) for one in (heard.voice(), heard.music()))
    assert voice.median == pytest.approx(voice_level(80, tones), abs=ROUNDING_DB)
    assert music.median == pytest.approx(music_level(45, tones), abs=WITHIN_DB)


@pytest.mark.parametrize(
    "turn_off",
    [lambda day: day.desk.toggle_music(), lambda day: day.desk.set_music_percent(0)],
    ids=["voice only", "slider at 0"],
)
def test_music_that_is_off_is_silence_and_the_voice_does_not_change(
    start: Callable[..., HeardDay],
    tones: DayPlan,
    turn_off: Callable[[HeardDay], None],
) -> None:
    heard = start(ducking=False)
    heard.begin(tones)
    key = heard.now
    turn_off(heard)
    heard.run(1.2)
    voice, music = without_gaps(heard.voice()), sustained(heard.music())
    assert music.settles_below(SILENT_DB, after=key) < AFTER_A_KEY
    steady = voice.between(key - 0.3, key).median
    assert unchanged(voice.between(key, key + 1.0), steady)


def test_a_voice_at_zero_is_silence_and_the_music_does_not_change(
    start: Callable[..., HeardDay], tones: DayPlan
) -> None:
    heard = start(ducking=False)
    heard.begin(tones)
    key = heard.now
    heard.desk.set_voice_percent(0)
    heard.run(1.2)
    voice, music = sustained(heard.voice()), without_gaps(heard.music())
    assert voice.settles_below(SILENT_DB, after=key) < AFTER_A_KEY
    steady = music.between(key - 0.3, key).median
    assert unchanged(music.between(key, key + 1.0), steady)


def go_through_a_day(heard: HeardDay) -> None:
    """Everything that can happen to a level, one after the other."""
    player = heard.player
    player.pause()
    heard.run(0.5)
    player.play()
    heard.run(0.6)
    player.seek_by(1.0)
    heard.run(0.5)
    player.next_exercise()
    heard.until_playing()
    heard.until_playing(session_index=1)
    player.next_exercise()
    player.next_exercise()
    heard.until_playing(session_index=2)
    player.previous_exercise()
    heard.until_playing(session_index=1)
    player.set_rate(1.5)
    heard.run(0.4)
    player.set_rate(1.0)
    heard.run(0.4)
    player.stop()
    heard.run(0.7)
    player.play()
    heard.until_playing()


def test_nothing_is_ever_heard_above_the_level_that_is_set(
    start: Callable[..., HeardDay], tones: DayPlan, sound_server: SoundServer
) -> None:
    with sound_server.load_module("module-stream-restore"):
        loud = start(voice_percent=100, music_percent=100, ducking=False)
        loud.begin(tones)
        sound_server.remember_volume(sound_server.stream_keys(), "100%")
        loud.close()
        since = loud.now
        soft = start(voice_percent=40, music_percent=30)
        soft.begin(tones)
        go_through_a_day(soft)
        now = soft.now
    voice, music = (one.between(since, now) for one in (soft.voice(), soft.music()))
    assert voice.loudest < voice_level(40, tones) + WITHIN_DB
    assert music.loudest < music_level(30, tones) + WITHIN_DB
    voice, music = (without_gaps(one).between(now - 0.4, now) for one in (voice, music))
    assert voice.median > voice_level(40, tones) - 1.0
    assert music.median > music_level(30, tones) - WITHIN_DB


def test_music_that_is_off_stays_off_through_the_day_and_the_next_start(
    start: Callable[..., HeardDay], tones: DayPlan
) -> None:
    first = start(ducking=False)
    first.begin(tones)
    first.desk.toggle_music()
    first.run(AFTER_A_KEY)
    since = first.now
    go_through_a_day(first)
    first.close()
    second = start()
    second.begin(tones)
    now = second.now
    music = sustained(second.music())
    assert music.between(since, now).loudest < SPLATTER_DB
    assert music.between(now - 0.4, now).median < SILENT_DB
    expected = pytest.approx(voice_level(80, tones), abs=ROUNDING_DB)
    assert second.voice().between(now - 0.4, now).median == expected


@pytest.mark.parametrize("engine", ["vlc"], indirect=True)
def test_another_engine_takes_over_at_the_level_that_is_set(
    start: Callable[..., HeardDay], tones: DayPlan
) -> None:
    heard = start(voice_percent=40, ducking=False)
    heard.begin(tones)
    broken = cast("DeckEngine", heard.player.engine)
    broken._fail(ProgrammeUnplayable(file="video.mkv"))
    heard.run(0.2)
    heard.until_playing()
    now = heard.now
    assert heard.player.engine.name == "qt"
    assert heard.voice().loudest < voice_level(40, tones) + WITHIN_DB
    expected = pytest.approx(voice_level(40, tones), abs=ROUNDING_DB)
    assert heard.voice().between(now - 0.3, now).median == expected


def test_a_slider_is_heard_as_it_is_drawn(start: Callable[..., HeardDay], tones: DayPlan) -> None:
    heard = start(ducking=False)
    heard.begin(tones)
    for percent in (100, 70, 30, 5):
        heard.desk.set_voice_percent(percent)
        heard.desk.set_music_percent(percent)
        heard.run(0.8)
        now = heard.now
        voice, music = (one.between(now - 0.2, now) for one in (heard.voice(), heard.music()))
        assert music.median == pytest.approx(music_level(percent, tones), abs=WITHIN_DB)
        lowest = voice_level(percent, tones) - rounding(percent, tones)
        assert lowest - WITHIN_DB < voice.median < voice_level(percent, tones) + WITHIN_DB


def test_music_makes_way_for_the_voice_in_time_and_comes_back(
    start: Callable[..., HeardDay], spoken: DayPlan
) -> None:
    heard = start(music_percent=80)
    heard.player.open_day(spoken)
    heard.until_playing()
    heard.run(7.0 - heard.player.place.position)
    voice, music = heard.voice(), heard.music()
    words = voice.first_above(voice_level(80, spoken) - 6.0)
    offset = words - SPOKEN[0][0]
    full, down = music_level(80, spoken), music_level(80, spoken) - 10.0
    for start_of_words, end_of_words in SPOKEN:
        during = music.between(offset + start_of_words, offset + end_of_words)
        assert during.median == pytest.approx(down, abs=0.5)
        assert during.loudest < down + 2.0
    between = music.between(offset + SPOKEN[0][1] + 1.2, offset + SPOKEN[1][0] - 0.5)
    assert between.loudest == pytest.approx(full, abs=WITHIN_DB)


@pytest.mark.parametrize(
    "change",
    [
        lambda day: day.desk.toggle_music(),
        lambda day: day.desk.set_voice_percent(0),
        lambda day: day.player.pause(),
        lambda day: day.player.stop(),
    ],
    ids=["voice only", "voice slider", "pause", "stop"],
)
def test_what_falls_silent_fades(
    start: Callable[..., HeardDay],
    tones: DayPlan,
    change: Callable[[HeardDay], None],
) -> None:
    heard = start(ducking=False)
    heard.begin(tones)
    before = heard.now
    change(heard)
    heard.run(1.2)
    for levels in (heard.voice(), heard.music()):
        fade = without_gaps(levels).between(before - 0.2, before + 1.2)
        if fade.values[-1] < SILENT_DB:
            assert steepest(fade) < STEEPEST
            assert 0.1 < fade_time(fade) < 0.4
    assert min(heard.voice().values[-1], heard.music().values[-1]) < SILENT_DB


def test_a_beginning_and_going_on_after_a_pause_fade_in(
    start: Callable[..., HeardDay], tones: DayPlan
) -> None:
    heard = start(ducking=False)
    heard.begin(tones)
    heard.player.pause()
    heard.run(0.6)
    heard.player.play()
    heard.run(0.8)
    assert heard.player.state is PlayState.PLAYING
    assert steepest(without_gaps(heard.voice())) < STEEPEST
    assert steepest(without_gaps(heard.music())) < STEEPEST


def test_a_jump_fades_the_voice_out_before_it_and_leaves_the_music(
    start: Callable[..., HeardDay], tones: DayPlan
) -> None:
    heard = start(ducking=False)
    heard.begin(tones)
    key = heard.now
    heard.player.seek_by(2.0)
    heard.run(1.5)
    voice, music = without_gaps(heard.voice()), without_gaps(heard.music())
    lowest = key + float(np.argmin(voice.between(key, key + 0.4).values)) * 0.02
    assert steepest(voice.between(key - 0.2, lowest)) < STEEPEST
    assert voice.never_above(voice_level(80, tones) + WITHIN_DB)
    assert unchanged(music.between(key, key + 1.0), music.between(key - 0.2, key).median)
