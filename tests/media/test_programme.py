"""Picture and voice in one file: on time, seekable, whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from media.decode import decode_mono
from media.errors import (
    CannotWrite,
    MediaTruncated,
    NoSpace,
    PictureMissing,
    SoundMissing,
)
from media.probe import MediaInfo, probe
from media.programme import SUFFIX, needs_programme, write_programme
from tests.builders_media import (
    cut_off,
    make_clicks,
    make_noise,
    make_tone,
    make_video,
    make_video_with_sound,
    sine,
)
from tests.rig.limits import file_size_limit

if TYPE_CHECKING:
    from pathlib import Path

VIDEOS = {
    "v.mp4": "libx264",
    "v.mov": "libx264",
    "v.mkv": "libx264",
    "v.ts": "libx264",
    "v.webm": "libvpx-vp9",
    "av1.mp4": "libsvtav1",
    "old.avi": "mpeg4",
}


def combined(tmp_path: Path, video: Path, voice: Path | None) -> Path:
    out = tmp_path / f"programme{SUFFIX}"
    write_programme(video, voice, out)
    return out


def click_times(path: Path) -> list[float]:
    samples = np.concatenate(list(decode_mono(path, 48_000)))
    loud = np.flatnonzero(np.abs(samples) > 0.2) / 48_000
    return [time for index, time in enumerate(loud) if not index or time - loud[index - 1] > 0.1]


def frame_times(path: Path) -> list[float]:
    with av.open(str(path)) as container:
        return [frame.time or 0.0 for frame in container.decode(video=0)]


@pytest.mark.parametrize("suffix", [".opus", ".flac", ".wav", ".m4a", ".mp3", ".mka"])
def test_a_click_in_the_voice_is_heard_at_its_time(tmp_path: Path, suffix: str) -> None:
    voice = make_clicks(tmp_path / f"voice{suffix}", [0.5, 2.0, 3.25], 4.0)
    programme = combined(tmp_path, make_video(tmp_path / "v.mp4", 4.0), voice)
    assert click_times(programme) == pytest.approx([0.5, 2.0, 3.25], abs=0.002)


@pytest.mark.parametrize(("name", "codec"), VIDEOS.items())
def test_every_video_keeps_its_frames_and_its_time(tmp_path: Path, name: str, codec: str) -> None:
    video = make_video(tmp_path / name, 2.0, codec=codec)
    voice = make_clicks(tmp_path / "voice.opus", [0.5, 1.5], 2.0)
    programme = combined(tmp_path, video, voice)
    assert frame_times(programme) == pytest.approx(np.arange(50) / 25, abs=0.01)
    assert click_times(programme) == pytest.approx([0.5, 1.5], abs=0.002)


def test_the_picture_is_copied_bit_by_bit(tmp_path: Path) -> None:
    video = make_video(tmp_path / "v.webm", 1.0, codec="libvpx-vp9")
    programme = combined(tmp_path, video, make_tone(tmp_path / "voice.opus", 1.0))
    with av.open(str(video)) as before, av.open(str(programme)) as after:
        packets = [[bytes(p) for p in c.demux(video=0)] for c in (before, after)]
    assert packets[0] == packets[1]


def test_only_the_voice_is_heard_where_the_video_has_sound_too(tmp_path: Path) -> None:
    video = make_video(tmp_path / "v.mp4", 2.0, audio_hz=1500)
    programme = combined(tmp_path, video, make_tone(tmp_path / "voice.wav", 2.0, 440))
    spectrum = np.abs(np.fft.rfft(np.concatenate(list(decode_mono(programme, 48_000)))))
    assert len(probe(programme).audio) == 1
    assert spectrum.argmax() * 48_000 / (2 * (len(spectrum) - 1)) == pytest.approx(440, abs=1)


def test_without_a_voice_the_videos_first_sound_stays(tmp_path: Path) -> None:
    sound = sine(2.0, 440, channels=1)
    video = make_video_with_sound(tmp_path / "v.mkv", 2.0, sound)
    assert probe(combined(tmp_path, video, None)).audio == probe(video).audio


@pytest.mark.parametrize(("seen", "heard"), [(3.0, 1.0), (1.0, 3.0)])
def test_a_programme_lasts_as_long_as_the_longer_part(
    tmp_path: Path, seen: float, heard: float
) -> None:
    video = make_video(tmp_path / "v.mp4", seen)
    programme = combined(tmp_path, video, make_tone(tmp_path / "voice.opus", heard))
    assert probe(programme).duration == pytest.approx(3.0, abs=0.03)


def test_a_programme_can_be_entered_in_the_middle_by_its_index(tmp_path: Path) -> None:
    video = make_video(tmp_path / "v.mp4", 12.0)
    programme = combined(tmp_path, video, make_tone(tmp_path / "voice.opus", 12.0))
    content = programme.read_bytes()
    cues, cluster = b"\x1c\x53\xbb\x6b", b"\x1f\x43\xb6\x75"
    assert 0 < content.rfind(cues) < content.find(cluster)
    with av.open(str(programme)) as container:
        container.seek(round(8.5 * av.time_base))
        assert 7.4 < (next(container.decode(video=0)).time or 0) <= 8.5


def test_a_programme_is_needed_for_a_voice_beside_and_for_two_sound_tracks(tmp_path: Path) -> None:
    info = probe(make_video(tmp_path / "v.mp4", 0.4, audio_hz=440))
    two = MediaInfo("", info.duration, info.video, info.audio * 2, ())
    assert not needs_programme(info, None)
    assert needs_programme(info, tmp_path / "voice.opus")
    assert needs_programme(two, None)


def test_sound_alone_cannot_be_the_picture(tmp_path: Path) -> None:
    tone = make_tone(tmp_path / "tone.opus")
    with pytest.raises(PictureMissing, match="tone"):
        combined(tmp_path, tone, tone)


def test_a_voice_without_sound_is_named(tmp_path: Path) -> None:
    video = make_video(tmp_path / "v.mp4", 0.4)
    with pytest.raises(SoundMissing, match=r"v\.mp4"):
        combined(tmp_path, video, video)


def test_a_broken_voice_leaves_no_file_behind(tmp_path: Path) -> None:
    video = make_video(tmp_path / "v.mp4", 0.4)
    voice = cut_off(make_tone(tmp_path / "voice.m4a"))
    with pytest.raises(MediaTruncated):
        combined(tmp_path / "out", video, voice)
    assert not (tmp_path / "out").exists()


def test_a_full_disk_is_a_sentence_and_leaves_no_file_behind(tmp_path: Path) -> None:
    video = make_video(tmp_path / "v.mp4", 1.0)
    voice = make_noise(tmp_path / "voice.flac", 5.0)
    with file_size_limit(200_000), pytest.raises(NoSpace, match="no room"):
        combined(tmp_path / "out", video, voice)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    video = make_video(tmp_path / "v.mp4", 0.4, audio_hz=440)
    (tmp_path / "taken").touch()
    with pytest.raises(CannotWrite):
        combined(tmp_path / "taken", video, None)
