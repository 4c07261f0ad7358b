"""The sound of a file as samples whose index is their time."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

import numpy as np
import pytest

from media.decode import decode_mono, decode_sound
from media.errors import MediaMissing, SoundMissing
from tests.builders_media import make_clicks, make_tone, make_video, sine, write_sound

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray


def whole(path: Path, rate: int = 48_000) -> NDArray[np.float32]:
    return np.concatenate(list(decode_mono(path, rate)))


@pytest.mark.parametrize("suffix", [".opus", ".wav", ".m4a", ".mp3", ".flac", ".mka"])
def test_a_click_is_decoded_at_its_time(tmp_path: Path, suffix: str) -> None:
    samples = whole(make_clicks(tmp_path / f"clicks{suffix}", [0.5, 1.75], 2.5))
    loud = np.flatnonzero(np.abs(samples) > 0.2) / 48_000
    assert loud[0] == pytest.approx(0.5, abs=0.002)
    assert loud[loud > 1][0] == pytest.approx(1.75, abs=0.002)


@pytest.mark.parametrize("delay", [0.03, 0.8])
def test_sound_that_begins_late_is_preceded_by_silence(tmp_path: Path, delay: float) -> None:
    path = write_sound(tmp_path / "late.mka", sine(1.0, 440, -6, channels=1), delay=delay)
    loud = np.flatnonzero(np.abs(whole(path)) > 0.1) / 48_000
    assert loud[0] == pytest.approx(delay, abs=0.003)


def test_the_length_and_level_survive_a_change_of_rate(tmp_path: Path) -> None:
    samples = whole(make_tone(tmp_path / "tone.wav", 2.0, 440, dbfs=-12), rate=16_000)
    assert len(samples) == pytest.approx(32_000, abs=40)
    assert np.abs(samples).max() == pytest.approx(10 ** (-12 / 20), rel=0.02)


def test_two_channels_are_mixed_to_one(tmp_path: Path) -> None:
    only_left = sine(1.0, 440, -6)
    only_left[:, 1] = 0
    samples = whole(write_sound(tmp_path / "left.wav", only_left))
    assert np.abs(samples).max() == pytest.approx(0.25, rel=0.02)


def test_stereo_keeps_its_channels_apart(tmp_path: Path) -> None:
    only_left = sine(1.0, 440, -6)
    only_left[:, 1] = 0
    path = write_sound(tmp_path / "left.wav", only_left)
    samples = np.concatenate(list(decode_sound(path, 48_000)))
    assert np.abs(samples[:, 0]).max() == pytest.approx(0.5, rel=0.02)
    assert np.abs(samples[:, 1]).max() == 0


def test_the_sound_of_a_video_is_decoded_too(tmp_path: Path) -> None:
    samples = whole(make_video(tmp_path / "v.mp4", 2.0, audio_hz=440))
    assert len(samples) == pytest.approx(96_000, abs=480)


def test_damage_inside_a_file_costs_only_its_own_stretch(tmp_path: Path) -> None:
    path = make_tone(tmp_path / "tone.flac", 4.0, 440, dbfs=-6)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 2000] = bytes(2000)
    path.write_bytes(content)
    samples = whole(path)
    assert len(samples) == pytest.approx(4 * 48_000, abs=10_000)
    assert np.abs(samples[-40_000:]).max() == pytest.approx(0.5, rel=0.02)


def test_memory_stays_flat_with_length(tmp_path: Path) -> None:
    path = make_tone(tmp_path / "long.opus", 60.0, channels=1)
    tracemalloc.start()
    for _ in decode_mono(path, 16_000):
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_000_000


def test_a_picture_without_sound_says_so(tmp_path: Path) -> None:
    with pytest.raises(SoundMissing):
        whole(make_video(tmp_path / "silent.mp4", 0.4))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(MediaMissing):
        whole(tmp_path / "nowhere.wav")
