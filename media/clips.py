"""Clips whose pictures can follow each other in one stream without being encoded anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from media.errors import ClipsDiffer, ClipSettingsDiffer, ClipStartsMidway, PictureMissing
from media.opening import open_media
from media.probe import pictures
from media.units import Seconds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from av.container import InputContainer
    from av.packet import Packet
    from av.video.stream import VideoStream


@dataclass(frozen=True, slots=True)
class Clip:
    """A clip's packets in the order in which they are decoded.

    `shown_at` says of each when it is shown, on a clock that begins with the first picture
    shown; the last one is shown until `duration`.
    """

    packets: tuple[Packet[VideoStream], ...]
    shown_at: tuple[Seconds, ...]
    duration: Seconds


@dataclass(frozen=True, slots=True)
class _Format:
    """What clips must have in common."""

    codec: str
    width: int
    height: int
    pixels: str
    parameters: bytes

    def __str__(self) -> str:
        return f"{self.codec}, {self.width}×{self.height}, {self.pixels}"


def check_clips(paths: Iterable[Path]) -> None:
    """Refuse clips that cannot follow each other in one stream.

    Raises:
        MediaError: as `read_clips`.
    """
    read_clips(paths)


def read_clips(paths: Iterable[Path]) -> dict[Path, Clip]:
    """The packets of clips that can follow each other in one stream, each file read once.

    Raises:
        MediaError: as `probe`, `PictureMissing`, `ClipStartsMidway`, `ClipsDiffer` or
            `ClipSettingsDiffer`.
    """
    clips: dict[Path, Clip] = {}
    formats: dict[Path, _Format] = {}
    for path in dict.fromkeys(paths):
        with open_media(path) as container:
            stream = _picture(container, path)
            formats[path] = _format(stream)
            clips[path] = _clip(container, stream, path)
    _require_alike(formats)
    return clips


def _picture(container: InputContainer, path: Path) -> VideoStream:
    found = pictures(container)
    if not found:
        raise PictureMissing(file=path)
    return found[0]


def _format(stream: VideoStream) -> _Format:
    context = stream.codec_context
    return _Format(
        codec=context.codec.canonical_name,
        width=context.width,
        height=context.height,
        pixels=context.pix_fmt or "",
        parameters=bytes(context.extradata or b""),
    )


def _clip(container: InputContainer, stream: VideoStream, path: Path) -> Clip:
    packets = tuple(packet for packet in container.demux(stream) if packet.size)
    tick = float(stream.time_base or 0)
    times = [(packet.pts or 0) * tick for packet in packets]
    # a file that was cut without being encoded anew holds pictures from before its beginning
    if not packets or not packets[0].is_keyframe or packets[0].is_discard or times[0] > min(times):
        raise ClipStartsMidway(file=path)
    ends = [
        time + (packet.duration or 0) * tick for time, packet in zip(times, packets, strict=True)
    ]
    return Clip(
        packets=packets,
        shown_at=tuple(Seconds(time - times[0]) for time in times),
        duration=Seconds(max(ends) - times[0]),
    )


def _require_alike(formats: Mapping[Path, _Format]) -> None:
    first, *others = formats
    for path in others:
        found, expected = formats[path], formats[first]
        if str(found) != str(expected):
            raise ClipsDiffer(file=path, found=found, other=first, expected=expected)
        if found != expected:
            raise ClipSettingsDiffer(file=path, other=first)
