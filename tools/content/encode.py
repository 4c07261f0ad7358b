"""From rendered pictures to a clip that can be joined to any other clip by stream copy."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, cast

import av
from av.video.frame import PictureType
from av.video.reformatter import ColorRange, Colorspace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

FRAMES_PER_SECOND = 25
BT709 = 1
"""FFmpeg's number for BT.709, the same for primaries, transfer and matrix."""
LIMITED_RANGE = 1

X264 = {
    "preset": "veryslow",
    "crf": "28",
    "x264-params": "keyint=125:min-keyint=125:scenecut=0:open-gop=0:bframes=0:aq-mode=1",
}
"""One set for all clips: equal headers let them be joined. Without B-frames a clip may also be
cut after any frame, and its first frame is shown at 0."""


def encode_clip(pictures: Sequence[Path], out: Path) -> None:
    """Write the pictures, one after the other at 25 a second, as H.264 in mp4."""
    with av.open(str(out), "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=FRAMES_PER_SECOND, options=X264)
        _describe_colour(stream)
        for number, frame in enumerate(_frames(pictures)):
            if number == 0:
                stream.width, stream.height = frame.width, frame.height
            frame.pts, frame.time_base = number, Fraction(1, FRAMES_PER_SECOND)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())


def _describe_colour(stream: VideoStream) -> None:
    stream.pix_fmt = "yuv420p"
    codec = cast("Any", stream.codec_context)
    codec.color_primaries = codec.color_trc = codec.colorspace = BT709
    codec.color_range = LIMITED_RANGE


def _frames(pictures: Sequence[Path]) -> Iterator[VideoFrame]:
    for path in pictures:
        with av.open(str(path)) as container:
            picture = next(container.decode(video=0))
        frame = picture.reformat(
            format="yuv420p", dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.MPEG
        )
        # A picture from a PNG asks for a keyframe of its own; the encoder is to choose.
        frame.pict_type = PictureType.NONE
        yield frame
