"""What a file says of itself, and the sentence when it says nothing."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from media.errors import (
    MediaEmpty,
    MediaError,
    MediaMissing,
    MediaTruncated,
    MediaUnreadable,
    NotMedia,
)
from media.probe import AudioStream, Chapter, VideoStream, probe
from media.units import Seconds
from tests.builders_media import cut_off, make_tone, make_video

if TYPE_CHECKING:
    from pathlib import Path


def test_a_video_tells_its_picture_its_sound_and_its_length(tmp_path: Path) -> None:
    info = probe(make_video(tmp_path / "cat-cow.mp4", 2.0, audio_hz=440))
    assert info.duration == pytest.approx(2.0, abs=0.05)
    assert info.video == VideoStream("h264", 320, 180, 25.0)
    assert info.audio == (AudioStream("aac", 48_000, 2),)


def test_chapters_keep_their_times_and_titles(tmp_path: Path) -> None:
    parts = [(0, 1, "Aankomen"), (1, 2, "Kat en koe")]
    for name in ("day.mp4", "day.mkv"):
        info = probe(make_video(tmp_path / name, 2.0, chapters=parts))
        assert info.chapters == (
            Chapter(Seconds(0), Seconds(1), "Aankomen"),
            Chapter(Seconds(1), Seconds(2), "Kat en koe"),
        )


def test_a_video_without_sound_is_no_error(tmp_path: Path) -> None:
    info = probe(make_video(tmp_path / "silent.webm", 1.0, codec="libvpx-vp9"))
    assert info.video is not None
    assert info.video.codec == "vp9"
    assert info.audio == ()


@pytest.mark.parametrize("suffix", [".opus", ".wav", ".m4a", ".mp3", ".flac", ".ogg"])
def test_sound_alone_has_no_video(tmp_path: Path, suffix: str) -> None:
    info = probe(make_tone(tmp_path / f"voice{suffix}", 1.5))
    assert info.video is None
    assert info.duration == pytest.approx(1.5, abs=0.02)


def test_a_codec_goes_by_its_format_and_not_by_its_decoder(tmp_path: Path) -> None:
    assert probe(make_tone(tmp_path / "voice.mp3")).audio[0].codec == "mp3"
    video = probe(make_video(tmp_path / "new.mkv", 0.4, codec="libsvtav1")).video
    assert video is not None
    assert video.codec == "av1"


def test_a_name_with_a_colon_is_a_file_and_no_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_tone(tmp_path / "Yoga: one.m4a", 1.0)
    monkeypatch.chdir(tmp_path)
    assert probe(path.relative_to(tmp_path)).audio


def test_an_mp4_is_read_within_15_ms(tmp_path: Path) -> None:
    path = make_video(tmp_path / "long.mp4", 20.0, audio_hz=440)
    probe(path)
    began = time.process_time()
    probe(path)
    assert time.process_time() - began < 0.015


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(MediaMissing, match=r"nowhere\.mp4 is not there"):
        probe(tmp_path / "nowhere.mp4")


def test_an_empty_file_is_called_empty(tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").touch()
    with pytest.raises(MediaEmpty):
        probe(tmp_path / "empty.mp4")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("notes.mp4", "these are my notes\n" * 40),
        ("notes.txt", "these are my notes\n" * 40),
        ("list.m3u8", "#EXTM3U\n#EXTINF:2,\nvideo.mp4\n"),
        ("captions.srt", "1\n00:00:01,000 --> 00:00:02,000\nHoi\n"),
    ],
)
def test_text_is_not_media_whatever_its_name(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content)
    with pytest.raises(NotMedia):
        probe(tmp_path / name)


def test_a_folder_is_not_media(tmp_path: Path) -> None:
    with pytest.raises(NotMedia):
        probe(tmp_path)


@pytest.mark.parametrize("name", ["cut.mp4", "cut.mov", "cut.mkv", "cut.webm", "cut.avi"])
def test_a_video_without_its_end_is_called_incomplete(tmp_path: Path, name: str) -> None:
    codec = "libvpx-vp9" if name.endswith("webm") else "libx264"
    path = cut_off(make_video(tmp_path / name, 2.0, audio_hz=440, codec=codec), keep=0.7)
    with pytest.raises(MediaTruncated, match="its end is missing"):
        probe(path)


def test_an_mp4_with_its_index_in_front_is_incomplete_too(tmp_path: Path) -> None:
    path = make_video(tmp_path / "web.mp4", 2.0, audio_hz=440, index_in_front=True)
    probe(path)
    with pytest.raises(MediaTruncated):
        probe(cut_off(path, keep=0.7))


def test_a_wav_without_its_end_is_called_incomplete(tmp_path: Path) -> None:
    with pytest.raises(MediaTruncated):
        probe(cut_off(make_tone(tmp_path / "voice.wav"), keep=0.5))


@pytest.mark.parametrize("length", [0x7FFFF024, 0xFFFFFFFF])
def test_a_wav_from_a_pipe_does_not_know_its_length_and_is_complete(
    tmp_path: Path, length: int
) -> None:
    path = make_tone(tmp_path / "spoken.wav")
    with path.open("r+b") as file:
        file.seek(4)
        file.write(length.to_bytes(4, "little"))
    assert probe(path).audio


def test_a_file_that_may_not_be_read_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_tone(tmp_path / "voice.m4a")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    # Root may read everything, so the refusal cannot be had from the file itself.
    monkeypatch.setattr("pathlib.Path.open", refuse)
    with pytest.raises(MediaUnreadable, match="Permission denied"):
        probe(path)


@pytest.mark.parametrize("keep", [0.001, 0.01, 0.1, 0.5, 0.9, 0.999])
@pytest.mark.parametrize("name", ["cut.mp4", "cut.mkv", "cut.opus", "cut.mp3", "cut.wav"])
def test_a_cut_file_is_read_or_refused_with_a_sentence(
    tmp_path: Path, name: str, keep: float
) -> None:
    picture = name.endswith(("mp4", "mkv"))
    path = make_video(tmp_path / name, 0.4) if picture else make_tone(tmp_path / name, 0.4)
    with suppress(MediaError):
        probe(cut_off(path, keep=keep))
