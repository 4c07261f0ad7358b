"""Loudness against the reference tones of EBU Tech 3341."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pytest

from media.errors import SoundMissing
from media.loudness import SILENT, measure_loudness
from tests.builders_media import (
    make_clicks,
    make_silence,
    make_tone,
    make_video,
    noise,
    sine,
    write_sound,
)

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("level", [-23, -33])
def test_the_reference_tone_has_its_own_level(tmp_path: Path, level: int) -> None:
    loudness = measure_loudness(make_tone(tmp_path / "ref.wav", 5.0, 997, dbfs=level))
    assert loudness.integrated == pytest.approx(level, abs=0.1)
    assert loudness.true_peak == pytest.approx(level, abs=0.2)


def test_one_channel_counts_as_heard_from_two_loudspeakers(tmp_path: Path) -> None:
    mono = measure_loudness(make_tone(tmp_path / "mono.wav", 5.0, 997, dbfs=-23, channels=1))
    assert mono.integrated == pytest.approx(-23, abs=0.1)


def test_pauses_do_not_count(tmp_path: Path) -> None:
    pause = np.zeros((10 * 48_000, 2), dtype=np.float32)
    voice = np.concatenate([sine(5.0, 997, -20), pause, sine(5.0, 997, -20)])
    loudness = measure_loudness(write_sound(tmp_path / "voice.wav", voice))
    assert loudness.integrated == pytest.approx(-20, abs=0.3)


def test_the_peak_is_the_highest_of_the_whole_track(tmp_path: Path) -> None:
    loudness = measure_loudness(make_clicks(tmp_path / "click.wav", [0.5], 5.0))
    assert loudness.true_peak == pytest.approx(-5, abs=1.5)


@pytest.mark.parametrize("seconds", [0.2, 2.0])
def test_silence_and_what_is_too_short_is_silent(tmp_path: Path, seconds: float) -> None:
    assert measure_loudness(make_silence(tmp_path / "s.wav", seconds)).integrated == SILENT


def test_a_video_is_measured_by_its_sound(tmp_path: Path) -> None:
    path = make_video(tmp_path / "v.mp4", 3.0, audio_hz=997, dbfs=-20)
    assert measure_loudness(path).integrated == pytest.approx(-20, abs=0.5)


def test_a_video_without_sound_says_so(tmp_path: Path) -> None:
    with pytest.raises(SoundMissing):
        measure_loudness(make_video(tmp_path / "v.mp4", 0.4))


def test_a_minute_takes_less_than_half_a_second_of_work(tmp_path: Path) -> None:
    path = write_sound(tmp_path / "long.opus", noise(60, -20))
    began = time.thread_time()
    measure_loudness(path)
    assert time.thread_time() - began < 0.5
