"""Where a voice speaks, right to 60 ms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from media.speech import find_speech
from tests.builders_media import (
    make_bursts,
    make_noise,
    make_silence,
    make_tone,
    make_video_with_sound,
    noise,
    sine,
)

if TYPE_CHECKING:
    from pathlib import Path


def near(spans: list[list[float]]) -> list[list[object]]:
    return [[pytest.approx(edge, abs=0.06) for edge in span] for span in spans]


@pytest.mark.parametrize("suffix", [".wav", ".opus", ".m4a", ".mp3"])
def test_phrases_are_found_where_they_are(tmp_path: Path, suffix: str) -> None:
    spans = [[0.8, 2.0], [3.0, 3.5], [5.25, 7.0]]
    path = make_bursts(tmp_path / f"voice{suffix}", [(a, b) for a, b in spans], 8.0)
    assert find_speech(path).to_lists() == near(spans)


@pytest.mark.parametrize(
    ("speech", "room"), [(-6.0, -35.0), (-12.0, -80.0), (-30.0, -60.0), (-40.0, -75.0)]
)
def test_loud_and_soft_recordings_are_judged_by_their_own_noise(
    tmp_path: Path, speech: float, room: float
) -> None:
    path = tmp_path / "voice.wav"
    make_bursts(path, [(1.0, 2.0), (4.0, 5.0)], 6.0, dbfs=speech, noise_dbfs=room)
    assert find_speech(path).to_lists() == near([[1.0, 2.0], [4.0, 5.0]])


def test_a_short_pause_belongs_to_the_phrase(tmp_path: Path) -> None:
    path = make_bursts(tmp_path / "voice.wav", [(1.0, 1.6), (1.9, 2.5), (3.0, 3.5)], 5.0)
    assert find_speech(path).to_lists() == near([[1.0, 2.5], [3.0, 3.5]])


def test_a_click_is_not_speech(tmp_path: Path) -> None:
    path = make_bursts(tmp_path / "voice.wav", [(1.0, 2.0), (3.0, 3.06)], 5.0)
    assert find_speech(path).to_lists() == near([[1.0, 2.0]])


def test_speech_may_begin_and_end_with_the_file(tmp_path: Path) -> None:
    path = make_bursts(tmp_path / "voice.wav", [(0.0, 1.0), (2.0, 3.0)], 3.0)
    assert find_speech(path).to_lists() == near([[0.0, 1.0], [2.0, 3.0]])


def test_sound_that_never_pauses_is_one_span(tmp_path: Path) -> None:
    assert find_speech(make_tone(tmp_path / "t.wav", 3.0)).to_lists() == near([[0.0, 3.0]])


def test_silence_and_a_quiet_room_hold_no_speech(tmp_path: Path) -> None:
    assert find_speech(make_silence(tmp_path / "s.wav")).spans == ()
    assert find_speech(make_noise(tmp_path / "room.wav", dbfs=-65)).spans == ()


def test_the_voice_in_a_video_is_found_on_the_videos_clock(tmp_path: Path) -> None:
    sound = noise(4.0, -70)
    sound[48_000:96_000] += sine(1.0, 300, -15, channels=1)
    path = make_video_with_sound(tmp_path / "v.mp4", 4.0, sound)
    assert find_speech(path).to_lists() == near([[1.0, 2.0]])
