"""A length read from a header is the one that FFmpeg finds, or none at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from media.header_length import header_length
from media.probe import probe
from tests.builders_media import cut_off, make_tone, make_video

if TYPE_CHECKING:
    from pathlib import Path

CLOSE = 0.011
"""Seconds: FFmpeg counts the 6.5 ms that an Opus decoder throws away first."""


@pytest.mark.parametrize("seconds", [0.1, 1.0, 2.345, 30.0])
def test_an_opus_file_lasts_as_long_as_its_sound(tmp_path: Path, seconds: float) -> None:
    file = make_tone(tmp_path / "a.opus", seconds)
    assert header_length(file) == pytest.approx(seconds, abs=0.001)
    assert header_length(file) == pytest.approx(probe(file).duration, abs=CLOSE)


@pytest.mark.parametrize("b_frames", [False, True])
@pytest.mark.parametrize("in_front", [False, True])
def test_a_clip_lasts_as_long_as_its_picture(
    tmp_path: Path, b_frames: bool, in_front: bool
) -> None:
    file = make_video(tmp_path / "a.mp4", 3.0, b_frames=b_frames, index_in_front=in_front)
    assert header_length(file) == pytest.approx(3.0, abs=0.001)
    assert header_length(file) == pytest.approx(probe(file).duration, abs=0.001)


@pytest.mark.parametrize("name", ["a.flac", "a.wav", "a.mp3", "a.mkv", "a.ogg"])
def test_other_files_are_not_for_this(tmp_path: Path, name: str) -> None:
    make = make_video if name.endswith(".mkv") else make_tone
    assert header_length(make(tmp_path / name, 1.0)) is None


@pytest.mark.parametrize(
    "content", [b"", b"OggS", b"OggS" + b"\xff" * 90, b"0000ftyp" + b"\0" * 90]
)
def test_what_is_no_such_file_has_no_length(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.opus"
    assert header_length(file) is None
    file.write_bytes(content)
    assert header_length(file) is None


@pytest.mark.parametrize("name", ["a.opus", "a.mp4"])
def test_a_file_that_is_cut_off_has_no_length(tmp_path: Path, name: str) -> None:
    make = make_video if name.endswith(".mp4") else make_tone
    assert header_length(cut_off(make(tmp_path / name, 3.0))) is None


@given(place=st.integers(0, 3000), value=st.integers(0, 255))
@settings(
    max_examples=200,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_damaged_header_gives_a_length_or_none_and_never_an_error(
    tmp_path: Path, place: int, value: int
) -> None:
    for name, make in (("a.opus", make_tone), ("a.mp4", make_video)):
        whole = tmp_path / f"whole-{name}"
        if not whole.exists():
            make(whole, 0.5)
        content = bytearray(whole.read_bytes())
        content[min(place, len(content) - 1)] = value
        (tmp_path / name).write_bytes(content)
        header_length(tmp_path / name)
