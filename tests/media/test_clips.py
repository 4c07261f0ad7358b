"""Clips that can follow each other, and a sentence for those that cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import pytest

from media.clips import check_clips, read_clips
from media.errors import ClipsDiffer, ClipSettingsDiffer, ClipStartsMidway, PictureMissing
from tests.builders_clips import make_clip
from tests.builders_media import make_tone

if TYPE_CHECKING:
    from pathlib import Path


KEEP_NEGATIVE = {"avoid_negative_ts": "disabled"}


def cut_without_encoding(source: Path, target: Path, first: int, zero: int) -> Path:
    """A clip from its packet `first` on, with its picture `zero` as the one that is shown first."""
    with av.open(str(source)) as whole, av.open(str(target), "w", options=KEEP_NEGATIVE) as part:
        stream = part.add_stream_from_template(whole.streams.video[0])
        for packet in list(whole.demux(video=0))[first:]:
            if packet.pts is not None and packet.dts is not None:
                packet.pts -= zero * (packet.duration or 0)
                packet.dts -= zero * (packet.duration or 0)
                packet.stream = stream
                part.mux(packet)
    return target


def test_clips_made_alike_can_follow_each_other(tmp_path: Path) -> None:
    check_clips(make_clip(tmp_path / f"{n}.mp4", n, 20 + 10 * n) for n in range(3))


@pytest.mark.parametrize("b_frames", [0, 3])
def test_a_clip_tells_when_each_picture_is_shown(tmp_path: Path, b_frames: int) -> None:
    file = make_clip(tmp_path / "clip.mp4", 1, 40, b_frames=b_frames)
    clip = read_clips([file])[file]
    assert sorted(clip.shown_at) == pytest.approx([index / 25 for index in range(40)])
    assert (sorted(clip.shown_at) == list(clip.shown_at)) is (b_frames == 0)
    assert clip.duration == pytest.approx(1.6)


def test_a_difference_in_size_names_both_files_and_sizes(tmp_path: Path) -> None:
    clips = [
        make_clip(tmp_path / "a.mp4", 1, 5),
        make_clip(tmp_path / "b.mp4", 2, 5, size=(160, 96)),
    ]
    expected = r"b\.mp4 \(h264, 160×96, yuv420p\).*a\.mp4 \(h264, 320×180, yuv420p\).*pack-format"
    with pytest.raises(ClipsDiffer, match=expected):
        check_clips(clips)


def test_a_difference_in_codec_is_named(tmp_path: Path) -> None:
    clips = [
        make_clip(tmp_path / "a.mp4", 1, 5),
        make_clip(tmp_path / "b.mp4", 2, 5, codec="mpeg4"),
    ]
    with pytest.raises(ClipsDiffer, match=r"mpeg4.*h264"):
        check_clips(clips)


def test_clips_encoded_with_other_settings_are_refused(tmp_path: Path) -> None:
    clips = [
        make_clip(tmp_path / "a.mp4", 1, 5),
        make_clip(tmp_path / "b.mp4", 2, 5, profile="main"),
    ]
    with pytest.raises(ClipSettingsDiffer, match=r"b\.mp4 and .*a\.mp4 .*different settings"):
        check_clips(clips)


@pytest.mark.parametrize(("first", "zero"), [(7, 7), (0, 7)])
def test_a_clip_that_begins_in_the_middle_of_things_is_refused(
    tmp_path: Path, first: int, zero: int
) -> None:
    whole = make_clip(tmp_path / "whole.mp4", 1, 20)
    part = cut_without_encoding(whole, tmp_path / "part.mp4", first, zero)
    with pytest.raises(ClipStartsMidway, match=r"part\.mp4"):
        check_clips([part])


def test_a_clip_without_picture_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PictureMissing):
        check_clips([make_tone(tmp_path / "tone.m4a", 0.5)])
