"""What is heard of an engine: the level that was set, and never more."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from media.programme import write_programme
from media.units import Seconds
from player.engines.contract import EngineState
from player.engines.errors import SoundDeviceGone
from tests.builders_media import make_tone, make_video

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.player.engines.bench import Bench
    from tests.rig.recording import Recording
    from tests.rig.sound import SoundServer

pytestmark = pytest.mark.qt_log_ignore("Failed to get sink information")
"""Qt asks PulseAudio about a sink that went in the meantime."""

TONE_DB = -20.0
SET_GAIN = 0.1
SET_DB = TONE_DB + 20 * math.log10(SET_GAIN)
ROUNDING = 0.6
"""libVLC knows whole percents only: a step is at most this many dB, and always down."""
OVERSHOOT = 3.0
"""What a codec may add in its first block after a seek."""


@pytest.fixture
def recording(sound_server: SoundServer) -> Iterator[Recording]:
    with sound_server.recording() as running:
        yield running


def never_too_loud(recording: Recording, limit: float = SET_DB) -> bool:
    tone = recording.level_of(440).never_above(limit + 0.5)
    return tone and recording.peaks().never_above(limit + OVERSHOOT)


def test_a_programme_sounds_at_the_gain_that_was_set_before(
    sounding: Bench, programme: Path, recording: Recording
) -> None:
    sounding.engine.set_gain(SET_GAIN)
    sounding.play(programme)
    sounding.run(1.0)
    heard = recording.level_of(440).between(recording.now - 0.6, recording.now - 0.1)
    assert SET_DB - ROUNDING < heard.median < SET_DB + 0.1
    assert never_too_loud(recording)


def test_nothing_is_heard_before_play(
    sounding: Bench, programme: Path, recording: Recording
) -> None:
    sounding.open(programme, 1.0)
    sounding.engine.seek(Seconds(2))
    sounding.run(0.6)
    assert recording.peaks().loudest < -90


def test_gain_zero_is_silence_at_once(
    sounding: Bench, programme: Path, recording: Recording
) -> None:
    sounding.play(programme)
    sounding.run(0.6)
    quieted = recording.now
    sounding.engine.set_gain(0.0)
    sounding.run(0.5)
    assert recording.peaks().settles_below(-90, after=quieted) < 0.2


@pytest.mark.parametrize("gain", [1.0, 0.5, 0.2, 0.03])
def test_a_gain_is_linear_and_rounded_down(
    sounding: Bench, programme: Path, recording: Recording, gain: float
) -> None:
    sounding.engine.set_gain(gain)
    sounding.play(programme)
    sounding.run(0.8)
    heard = recording.level_of(440).between(recording.now - 0.5, recording.now - 0.1).median
    step = 0.15 if sounding.engine.name == "qt" else 1.0
    assert heard == pytest.approx(TONE_DB + 20 * math.log10(gain) - step / 2, abs=0.1 + step / 2)


def test_a_voice_of_one_channel_is_as_loud_as_one_of_two(
    sounding: Bench, tmp_path: Path, recording: Recording
) -> None:
    tone = make_tone(tmp_path / "voice.flac", 6.0, 440, dbfs=TONE_DB, channels=1)
    write_programme(make_video(tmp_path / "video.mp4", 6.0), tone, tmp_path / "mono.mkv")
    sounding.engine.set_gain(SET_GAIN)
    sounding.play(tmp_path / "mono.mkv")
    sounding.run(1.0)
    heard = recording.level_of(440).between(recording.now - 0.6, recording.now - 0.1)
    assert SET_DB - ROUNDING < heard.median < SET_DB + 0.1


def test_no_jump_at_seek_pause_or_rate(
    sounding: Bench, programme: Path, recording: Recording
) -> None:
    sounding.engine.set_gain(SET_GAIN)
    sounding.play(programme)
    commands: tuple[Callable[[], None], ...] = (
        lambda: sounding.engine.seek(Seconds(3)),
        sounding.engine.pause,
        sounding.engine.play,
        lambda: sounding.engine.set_rate(1.5),
        lambda: sounding.engine.seek(Seconds(1)),
        lambda: sounding.engine.set_rate(1.0),
    )
    for command in commands:
        command()
        sounding.run(0.4)
    assert never_too_loud(recording)


def test_no_jump_from_one_programme_to_the_next(
    sounding: Bench, programme: Path, short_programme: Path, recording: Recording
) -> None:
    sounding.engine.set_gain(SET_GAIN)
    sounding.play(programme)
    sounding.run(0.4)
    sounding.play(short_programme)
    sounding.until_state(EngineState.ENDED)
    sounding.play(programme)
    sounding.run(0.4)
    sounding.engine.stop()
    sounding.run(0.2)
    sounding.play(programme)
    sounding.run(0.4)
    sounding.engine.close()
    sounding.run(0.3)
    assert recording.level_of(440).median > SET_DB - 1
    assert never_too_loud(recording)


def test_a_volume_that_the_desktop_remembers_is_not_heard(
    sounding: Bench, programme: Path, sound_server: SoundServer, recording: Recording
) -> None:
    with sound_server.load_module("module-stream-restore"):
        sounding.engine.set_gain(SET_GAIN)
        sounding.play(programme)
        sounding.run(0.4)
        sound_server.remember_volume(sound_server.stream_keys(), "100%")
        began = recording.now
        sounding.play(programme)
        sounding.run(0.5)
    heard = recording.level_of(440).between(began, recording.now)
    assert heard.loudest > SET_DB - 1
    assert never_too_loud(recording)


def test_sound_moves_to_the_output_that_is_set(
    sounding: Bench, programme: Path, sound_server: SoundServer
) -> None:
    with sound_server.second_sink("headphones"):
        sounding.engine.set_gain(SET_GAIN)
        sounding.play(programme)
        sounding.run(0.3)
        with sound_server.recording("headphones") as recording:
            sounding.engine.set_output("headphones")
            sounding.run(0.8)
            heard = recording.level_of(440)
            assert heard.between(recording.now - 0.3, recording.now).median > SET_DB - 1
            assert never_too_loud(recording)
        sounding.engine.stop()


def test_an_output_that_is_pulled_out_is_told_and_nothing_freezes(
    sounding: Bench, programme: Path, sound_server: SoundServer, recording: Recording
) -> None:
    with sound_server.second_sink("headphones", default=True) as cable:
        sounding.until(lambda: sounding.output_in_use == "headphones")
        sounding.engine.set_gain(SET_GAIN)
        sounding.play(programme)
        sounding.run(0.3)
        cable.unload()
        sounding.until(lambda: bool(sounding.losses))
        sounding.run(0.3)
    assert [type(loss) for loss in sounding.losses] == [SoundDeviceGone]
    assert sounding.failures == []
    sounding.engine.pause()
    sounding.until_state(EngineState.PAUSED)
    sounding.engine.play()
    sounding.run(0.5)
    assert recording.level_of(440).between(recording.now - 0.3, recording.now).median > SET_DB - 1
    assert never_too_loud(recording)
