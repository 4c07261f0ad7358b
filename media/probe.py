"""What is in a media file, read from its header."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import av
from av.stream import Disposition

from media.errors import NotMedia
from media.opening import clock_zero, open_media
from media.units import Seconds

if TYPE_CHECKING:
    from fractions import Fraction
    from pathlib import Path

    from av.audio.stream import AudioStream as SoundTrack
    from av.container import InputContainer
    from av.video.stream import VideoStream as Picture


@dataclass(frozen=True, slots=True)
class VideoStream:
    """A moving picture: codec by FFmpeg's name (`h264`, `av1`), size in pixels, frames per second.

    The frame rate is the average, 0 where the header does not tell.
    """

    codec: str
    width: int
    height: int
    frame_rate: float


@dataclass(frozen=True, slots=True)
class AudioStream:
    """A sound track: codec by FFmpeg's name (`aac`, `opus`), sample rate in Hz, channels."""

    codec: str
    sample_rate: int
    channels: int


@dataclass(frozen=True, slots=True)
class Chapter:
    """A named stretch that the file itself tells of."""

    start: Seconds
    end: Seconds
    title: str


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """What a file holds; a file without picture or without sound is no error here.

    `container` is FFmpeg's name (`matroska,webm`); `duration` is right to about 10 ms.
    """

    container: str
    duration: Seconds
    video: VideoStream | None
    audio: tuple[AudioStream, ...]
    chapters: tuple[Chapter, ...]


def probe(path: Path) -> MediaInfo:
    """What is in the file, without decoding it.

    Raises:
        MediaError: `MediaMissing`, `MediaEmpty`, `MediaUnreadable`, `NotMedia` or `MediaTruncated`.
    """
    with open_media(path) as container:
        video = next((_video(stream) for stream in pictures(container)), None)
        audio = tuple(_audio(stream) for stream in sounds(container))
        if video is None and not audio:
            raise NotMedia(file=path)
        return MediaInfo(
            container=container.format.name,
            duration=_duration(container),
            video=video,
            audio=audio,
            chapters=_chapters(container),
        )


def pictures(container: InputContainer) -> list[Picture]:
    """The moving pictures that can be decoded; a cover picture is none of them."""
    still = Disposition.attached_pic | Disposition.still_image
    return [s for s in container.streams.video if s.codec_context and not s.disposition & still]


def sounds(container: InputContainer) -> list[SoundTrack]:
    """The sound tracks that can be decoded."""
    return [s for s in container.streams.audio if s.codec_context]


def _video(stream: Picture) -> VideoStream:
    context = stream.codec_context
    rate = stream.average_rate or stream.guessed_rate or 0
    return VideoStream(context.codec.canonical_name, context.width, context.height, float(rate))


def _audio(stream: SoundTrack) -> AudioStream:
    context = stream.codec_context
    return AudioStream(context.codec.canonical_name, context.sample_rate, context.channels)


def _duration(container: InputContainer) -> Seconds:
    if container.duration is not None:
        return Seconds(container.duration / av.time_base)
    return _duration_by_reading(container)


def _duration_by_reading(container: InputContainer) -> Seconds:
    """The end of the last packet, for files that were written as a live stream."""
    end = clock_zero(container)
    for packet in container.demux(pictures(container) + sounds(container)):
        if packet.pts is not None and packet.time_base is not None:
            end = max(end, (packet.pts + (packet.duration or 0)) * packet.time_base)
    return Seconds(float(end - clock_zero(container)))


def _chapters(container: InputContainer) -> tuple[Chapter, ...]:
    return tuple(
        Chapter(
            start=_seconds(chapter["start"], chapter["time_base"]),
            end=_seconds(chapter["end"], chapter["time_base"]),
            title=chapter["metadata"].get("title", ""),
        )
        for chapter in container.chapters()
    )


def _seconds(ticks: int, time_base: Fraction | None) -> Seconds:
    return Seconds(float(ticks * (time_base or 0)))
