"""Clips from pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from tools.content.encode import encode_clip

if TYPE_CHECKING:
    from pathlib import Path

GREEN = (47, 93, 80)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """Six seconds of green."""
    pixels = np.full((180, 320, 3), GREEN, dtype=np.uint8)
    picture, clip = tmp_path / "green.png", tmp_path / "green.mp4"
    with av.open(str(picture), "w", format="image2") as container:
        stream = container.add_stream("png", rate=1)
        stream.width, stream.height, stream.pix_fmt = 320, 180, "rgb24"
        frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
        container.mux([*stream.encode(frame), *stream.encode()])
    encode_clip([picture] * 150, clip)
    return clip


def test_a_clip_shows_every_picture_in_its_colour(clip: Path) -> None:
    with av.open(str(clip)) as container:
        frames = [
            frame.reformat(
                format="rgb24", src_colorspace=frame.colorspace, src_color_range=frame.color_range
            )
            for frame in container.decode(video=0)
        ]
    assert len(frames) == 150
    assert np.abs(frames[-1].to_ndarray()[90, 160] - np.array(GREEN, float)).max() < 6


def test_a_clip_begins_with_a_keyframe_and_has_one_every_five_seconds(clip: Path) -> None:
    with av.open(str(clip)) as container:
        packets = [packet for packet in container.demux(video=0) if packet.size]
    assert [index for index, packet in enumerate(packets) if packet.is_keyframe] == [0, 125]


def test_a_clip_is_decoded_in_the_order_in_which_it_is_shown(clip: Path) -> None:
    with av.open(str(clip)) as container:
        packets = [packet for packet in container.demux(video=0) if packet.size]
    assert all(packet.pts == packet.dts for packet in packets)
