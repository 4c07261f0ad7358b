"""Clips that are encoded, joined and cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import av
import numpy as np
import pytest

from media.probe import probe
from media.units import Seconds
from tests.builders_media import make_video
from tools.content.encode import encode_clip
from tools.content.film import join_clips
from tools.content.timeline import Shot

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

GREEN, CLAY = (47, 93, 80), (168, 68, 42)
SECOND = Seconds(1.0)


def picture(file: Path, colour: tuple[int, int, int]) -> Path:
    pixels = np.full((180, 320, 3), colour, dtype=np.uint8)
    with av.open(str(file), "w", format="image2") as container:
        stream = container.add_stream("png", rate=1)
        stream.width, stream.height, stream.pix_fmt = 320, 180, "rgb24"
        frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
        container.mux([*stream.encode(frame), *stream.encode()])
    return file


@pytest.fixture
def clips(tmp_path: Path) -> Path:
    for name, colour in (("green", GREEN), ("clay", CLAY)):
        encode_clip([picture(tmp_path / f"{name}.png", colour)] * 50, tmp_path / f"{name}.mp4")
    return tmp_path


def colours(file: Path) -> list[NDArray[Any]]:
    with av.open(str(file)) as container:
        return [
            frame.reformat(
                format="rgb24", src_colorspace=frame.colorspace, src_color_range=frame.color_range
            ).to_ndarray()[90, 160]
            for frame in container.decode(video=0)
        ]


def test_joined_clips_are_shown_one_after_the_other_to_the_picture(clips: Path) -> None:
    join_clips((Shot("green", Seconds(0.4)), Shot("clay", SECOND)), clips, clips / "film.mp4")
    shown = colours(clips / "film.mp4")
    assert len(shown) == 35
    assert all(np.abs(colour - np.array(GREEN, float)).max() < 6 for colour in shown[:10])
    assert all(np.abs(colour - np.array(CLAY, float)).max() < 6 for colour in shown[10:])
    assert probe(clips / "film.mp4").duration == pytest.approx(1.4)


def test_a_clip_has_two_keyframes_a_breath_and_no_more(clips: Path) -> None:
    with av.open(str(clips / "green.mp4")) as container:
        keys = [packet.is_keyframe for packet in container.demux(video=0) if packet.size]
    assert keys == [True] + [False] * 49


def test_a_shot_longer_than_its_clip_is_refused(clips: Path) -> None:
    with pytest.raises(ValueError, match="green is shorter than 3"):
        join_clips((Shot("green", Seconds(3.0)),), clips, clips / "film.mp4")
    assert not (clips / "film.mp4").exists()


def test_a_clip_made_otherwise_is_refused(clips: Path) -> None:
    make_video(clips / "other.mp4", 2, size=(320, 180))
    with pytest.raises(ValueError, match="same settings"):
        join_clips((Shot("green", SECOND), Shot("other", SECOND)), clips, clips / "film.mp4")
