"""Clips that can be told apart: every picture carries its clip's number and its own, in bars."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any, cast

import av
import numpy as np

from media.composition import Composition, PlacedSound, Shot
from media.probe import Chapter
from media.units import Seconds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from av.video.stream import VideoStream
    from numpy.typing import NDArray

    from media.captions import Caption

FPS = 25
SIZE = (320, 180)
_BITS = 16
_BRIGHT, _CLEAR = 120, 60


@dataclass(frozen=True, slots=True)
class Seen:
    """A picture of a programme: when it is shown, of which clip it is, and which one of that."""

    time: float
    clip: int
    index: int


def make_clip(
    path: Path,
    number: int,
    pictures: int = 50,
    *,
    b_frames: int = 0,
    size: tuple[int, int] = SIZE,
    keyframe_every: int = 250,
    profile: str = "high",
    codec: str = "libx264",
) -> Path:
    """A clip of so many pictures at 25 a second; `number` is below 64."""
    with av.open(str(path), "w") as container:
        stream = cast("VideoStream", container.add_stream(cast("Any", codec), rate=FPS))
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.codec_context.gop_size = keyframe_every
        if codec == "libx264":
            stream.codec_context.max_b_frames = b_frames
            options = {"preset": "veryfast", "profile": profile, "x264-params": "b-adapt=0"}
            stream.codec_context.options = options
        for index in range(pictures):
            frame = av.VideoFrame.from_ndarray(_bars(number << 10 | index, size), format="gray")
            frame.pts, frame.time_base = index, Fraction(1, FPS)
            container.mux(stream.encode(frame.reformat(format="yuv420p")))
        container.mux(stream.encode(None))
    return path


def pictures_of(programme: Path) -> list[Seen]:
    """Every picture that can be decoded, in the order in which they come."""
    with av.open(str(programme)) as container:
        return [_seen(frame) for frame in container.decode(video=0)]


def shots(*pieces: tuple[Path, float, float, float]) -> tuple[Shot, ...]:
    """Shots that follow each other: of each the clip, from, to, and how long it is shown."""
    made: list[Shot] = []
    now = 0.0
    for clip, start, end, lasts in pieces:
        made.append(Shot(clip, Seconds(start), Seconds(end), Seconds(now), Seconds(now + lasts)))
        now += lasts
    return tuple(made)


def compose(
    pieces: tuple[Shot, ...],
    sounds: Iterable[tuple[Path, float]] = (),
    *,
    chimes: Iterable[float] = (),
    chapters: Iterable[tuple[float, float, str]] = (),
    captions: Mapping[str, tuple[Caption, ...]] | None = None,
) -> Composition:
    """A composition that lasts as long as its shots."""
    return Composition(
        shots=pieces,
        sounds=tuple(PlacedSound(file, Seconds(at)) for file, at in sounds),
        chimes=tuple(map(Seconds, chimes)),
        chapters=tuple(Chapter(Seconds(a), Seconds(b), title) for a, b, title in chapters),
        captions=captions or {},
        duration=pieces[-1].end,
    )


def number_in(grey: NDArray[np.uint8]) -> tuple[int, int]:
    """The number of the clip and of the picture in it, from a picture in shades of grey."""
    width = grey.shape[1] / _BITS
    middles = [round((bit + 0.5) * width) for bit in range(_BITS)]
    bright = grey[grey.shape[0] // 2, middles] > _BRIGHT
    value = int("".join(str(int(bit)) for bit in bright), 2)
    return value >> 10, value & 1023


def is_only_bars(grey: NDArray[np.uint8]) -> bool:
    """Whether nothing is drawn over a picture: each bar is as light at the top as at the foot."""
    return bool(np.ptp(grey[4:-4].astype(np.int16), axis=0).max() < _CLEAR)


def _bars(value: int, size: tuple[int, int]) -> NDArray[np.uint8]:
    bits = [value >> place & 1 for place in reversed(range(_BITS))]
    row = np.repeat(np.array(bits, dtype=np.uint8) * 200 + 20, size[0] // _BITS)
    return np.tile(row, (size[1], 1))


def _seen(frame: av.VideoFrame) -> Seen:
    grey = frame.to_ndarray(format="gray").astype(np.uint8, copy=False)
    return Seen(frame.time or 0.0, *number_in(grey))
