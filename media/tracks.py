"""The tracks of a programme that is compiled: each adds itself and gives its packets in order."""

from __future__ import annotations

from fractions import Fraction
from io import BytesIO
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

import av

from media.opening import open_media
from media.pcm import RATE
from media.probe import pictures

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from av.container import OutputContainer
    from av.packet import Packet
    from av.stream import Stream
    from av.video.stream import VideoStream

    from media.captions import Caption
    from media.pcm import PcmTrack
    from media.probe import Chapter

TICKS = 1000
"""A second, on Matroska's own clock."""
_TICK = Fraction(1, TICKS)
_LANGUAGES = {"nl": "dut", "en": "eng"}
"""ISO 639-2, as RFC 9559 (5.1.4.1.19) asks for; other languages keep their name."""
_A_SUBTITLE = b"1\n00:00:00,000 --> 00:00:01,000\n-\n"


class Due(NamedTuple):
    """A packet, and when a player must have it, in ticks."""

    at: float
    packet: Packet[Any]


class Picture(NamedTuple):
    """A packet of a clip: when it is decoded, when it is shown, and for how long, in ticks."""

    decoded: int
    shown: int
    lasting: int
    packet: Packet[VideoStream]


def add_pictures(programme: OutputContainer, clip: Path, shown: Iterable[Picture]) -> Iterator[Due]:
    """A video track like that of `clip`; a packet that is shown often is copied often."""
    with open_media(clip) as template:
        stream = programme.add_stream_from_template(pictures(template)[0], opaque=True)
    return (Due(picture.decoded, _retimed(picture, stream)) for picture in shown)


def add_voice(programme: OutputContainer, voice: PcmTrack) -> Iterator[Due]:
    """A sound track in FLAC, encoded while its packets are asked for."""
    stream = programme.add_stream("flac", rate=RATE)
    stream.codec_context.layout, stream.codec_context.format = "mono", "s16"
    return (
        Due((packet.dts or 0) * TICKS / RATE, packet)
        for frame in chain(voice.frames(), (None,))
        for packet in stream.encode(frame)
    )


def add_captions(
    programme: OutputContainer, language: str, captions: Iterable[Caption]
) -> Iterator[Due]:
    """A subtitle track of plain text."""
    with av.open(BytesIO(_A_SUBTITLE), format="srt") as template:
        stream = programme.add_stream_from_template(template.streams[0])
    stream.metadata["language"] = _LANGUAGES.get(language, language)
    return (_said(caption, stream) for caption in sorted(captions, key=attrgetter("start")))


def add_chapters(programme: OutputContainer, chapters: Iterable[Chapter]) -> None:
    """The names by which a player offers the stretches of a programme."""
    programme.set_chapters([_chapter(*entry) for entry in enumerate(chapters, start=1)])


def _retimed(picture: Picture, stream: VideoStream) -> Packet[VideoStream]:
    packet = picture.packet
    packet.stream, packet.time_base = stream, _TICK
    packet.dts, packet.pts, packet.duration = picture.decoded, picture.shown, picture.lasting
    return packet


def _said(caption: Caption, stream: Stream) -> Due:
    packet: Packet[Stream] = av.Packet(caption.text.encode())
    packet.stream, packet.time_base = stream, _TICK
    packet.pts = packet.dts = round(caption.start * TICKS)
    packet.duration = round(caption.end * TICKS) - packet.pts
    return Due(packet.pts, packet)


def _chapter(number: int, chapter: Chapter) -> Any:  # noqa: ANN401 (PyAV's own is not exported)
    return {
        "id": number,
        "start": round(chapter.start * TICKS),
        "end": round(chapter.end * TICKS),
        "time_base": _TICK,
        "metadata": {"title": chapter.title},
    }
