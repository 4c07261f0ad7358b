"""Spoken cues on a voice track: at their time, at their level, without clicks."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from media.audio import PlacedCue, encode_voice, lay_cues, without_silence, write_wav
from media.errors import CannotWrite, CueDoesNotFit, MediaMissing
from media.pcm import RATE, read_track
from media.probe import probe
from media.speech import find_speech
from media.units import Decibels, Seconds
from tests.builders_media import make_bursts, make_tone

if TYPE_CHECKING:
    from pathlib import Path


def cue(file: Path, at: float, gain: float = 0.0) -> PlacedCue:
    return PlacedCue(file, Seconds(at), Decibels(gain))


def heard(samples: np.ndarray[tuple[int, ...], np.dtype[np.int16]]) -> tuple[float, float]:
    loud = np.flatnonzero(np.abs(samples) > 100)
    return float(loud[0]) / RATE, float(loud[-1]) / RATE


def test_a_cue_begins_at_its_time_without_the_silence_before_it(tmp_path: Path) -> None:
    file = make_bursts(tmp_path / "in.wav", [(0.3, 1.3)], 1.5, noise_dbfs=-80)
    track = lay_cues([cue(file, 2.0)], Seconds(5))
    assert track.duration == pytest.approx(5)
    assert heard(track.samples) == pytest.approx((2.0, 3.0), abs=0.02)


def test_gain_changes_the_level_in_decibels(tmp_path: Path) -> None:
    file = make_tone(tmp_path / "tone.wav", 1.0, dbfs=-10)
    plain = lay_cues([cue(file, 0)], Seconds(2)).samples
    softer = lay_cues([cue(file, 0, gain=-6)], Seconds(2)).samples
    ratio = 20 * np.log10(plain.max() / softer.max())
    assert ratio == pytest.approx(6, abs=0.05)


def test_overlapping_cues_are_summed_and_stay_within_full_scale(tmp_path: Path) -> None:
    file = make_tone(tmp_path / "tone.wav", 1.0, dbfs=-3)
    track = lay_cues([cue(file, 0), cue(file, 0), cue(file, 0.5)], Seconds(2))
    assert track.samples.max() == np.iinfo(np.int16).max
    assert track.samples.min() == np.iinfo(np.int16).min


def test_edges_are_smooth(tmp_path: Path) -> None:
    track = lay_cues([cue(make_tone(tmp_path / "t.wav", 1.0, dbfs=0), 0.5)], Seconds(2))
    edge = track.samples[round(0.49 * RATE) : round(0.502 * RATE)].astype(np.int32)
    assert np.abs(np.diff(edge)).max() < 1200


def test_a_cue_that_does_not_fit_is_named(tmp_path: Path) -> None:
    file = make_tone(tmp_path / "late.wav", 1.0)
    for at in (-0.1, 4.5):
        with pytest.raises(CueDoesNotFit, match=r"late\.wav"):
            lay_cues([cue(file, at)], Seconds(5))


def test_a_missing_cue_is_named(tmp_path: Path) -> None:
    with pytest.raises(MediaMissing):
        lay_cues([cue(tmp_path / "nowhere.wav", 0)], Seconds(1))


def test_a_silent_cue_has_nothing_left_of_it(tmp_path: Path) -> None:
    silent = read_track(make_tone(tmp_path / "soft.wav", 0.5, dbfs=-70))
    assert not without_silence(silent).samples.size


def test_a_hundred_cues_in_ten_minutes_take_little_work(tmp_path: Path) -> None:
    file = make_tone(tmp_path / "short.wav", 0.5)
    began = time.thread_time()
    lay_cues([cue(file, 6.0 * index) for index in range(100)], Seconds(600))
    assert time.thread_time() - began < 5


def test_a_track_is_written_as_wav(tmp_path: Path) -> None:
    track = read_track(make_tone(tmp_path / "tone.flac", 1.0, channels=1))
    write_wav(track, tmp_path / "out.wav")
    assert np.array_equal(read_track(tmp_path / "out.wav").samples, track.samples)


def test_a_voice_is_encoded_as_opus_on_time(tmp_path: Path) -> None:
    file = make_bursts(tmp_path / "in.wav", [(0.0, 1.0)], 1.0)
    track = lay_cues([cue(file, 1.0), cue(file, 4.0)], Seconds(6))
    encode_voice(track, tmp_path / "voice.opus")
    assert probe(tmp_path / "voice.opus").audio[0].codec == "opus"
    assert probe(tmp_path / "voice.opus").duration == pytest.approx(6, abs=0.01)
    found = [edge for span in find_speech(tmp_path / "voice.opus").to_lists() for edge in span]
    assert found == pytest.approx([1, 2, 4, 5], abs=0.06)


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    track = read_track(make_tone(tmp_path / "tone.wav", 0.5))
    with pytest.raises(CannotWrite):
        encode_voice(track, tmp_path / "tone.wav" / "voice.opus")
