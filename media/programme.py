"""One file of picture and voice, so that an engine has nothing to keep together.

The programme is Matroska: it takes any codec, holds exact times for Opus, and has its index at
the front. The picture is never encoded anew. The voice is copied where its packets carry exact
times (Opus, FLAC); other codecs hide an encoder's delay in their first packets that Matroska
cannot tell of, so they become FLAC, which loses nothing and starts at the right sample.
"""

from __future__ import annotations

from fractions import Fraction
from heapq import merge
from typing import TYPE_CHECKING

import av

from media.decode import decode_sound
from media.errors import CannotCombine, PictureMissing, SoundMissing
from media.opening import clock_zero, open_media
from media.probe import pictures, sounds
from media.writing import whole_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from av.audio.stream import AudioStream
    from av.container import InputContainer, OutputContainer
    from av.packet import Packet
    from av.stream import Stream
    from av.video.stream import VideoStream

    from media.probe import MediaInfo

SUFFIX = ".mkv"
"""What a programme's file name ends with."""

_COPIED = frozenset({"opus", "flac"})
_OPTIONS = {"cues_to_front": "1"}


def needs_programme(video: MediaInfo, voice: Path | None) -> bool:
    """Whether a video must be written as a programme before an engine plays it.

    It must when its voice lies in another file, and when it has more sound tracks than one:
    engines do not agree on which of them is heard.
    """
    return voice is not None or len(video.audio) > 1


def write_programme(video: Path, voice: Path | None, out: Path) -> None:
    """Write the picture of `video` with the sound of `voice`, both from their own time 0.

    Without a `voice` the sound is the first track of the video itself. The programme lasts as
    long as the longer of the two: a shorter voice is followed by silence, a shorter picture
    stays on its last frame. `out` appears whole or not at all; its name should end in `SUFFIX`.

    Raises:
        MediaError: as `probe`, `PictureMissing`, `SoundMissing`, `CannotCombine`, `NoSpace`
            or `CannotWrite`.
    """
    with open_media(video) as seen, open_media(voice or video) as heard:
        if not pictures(seen):
            raise PictureMissing(file=video)
        if not sounds(heard):
            raise SoundMissing(file=voice or video)
        with whole_file(out) as making:
            try:
                with av.open(str(making), "w", format="matroska", options=_OPTIONS) as programme:
                    _fill(programme, seen, heard, voice or video)
            except (av.ArgumentError, av.InvalidDataError) as error:
                raise CannotCombine(video=video) from error


def _fill(
    programme: OutputContainer, seen: InputContainer, heard: InputContainer, voice: Path
) -> None:
    """Picture and sound, packet by packet in order of time."""
    picture, sound = pictures(seen)[0], sounds(heard)[0]
    shown = programme.add_stream_from_template(picture, opaque=True)
    frames = _copied_picture(seen, picture, shown)
    if sound.codec_context.codec.canonical_name in _COPIED:
        packets = _copied(heard, sound, programme.add_stream_from_template(sound))
    else:
        packets = _encoded(voice, _add_flac(programme, sound))
    for packet in merge(frames, packets, key=_time):
        programme.mux(packet)


def _copied_picture(
    source: InputContainer, stream: VideoStream, target: VideoStream
) -> Iterator[Packet[Stream]]:
    """The picture's packets; frames before 0, needed only for decoding those after, move to 0."""
    for packet in _copied(source, stream, target):
        if packet.pts is not None:
            packet.pts = max(packet.pts, 0)
        yield packet


def _copied(source: InputContainer, stream: Stream, target: Stream) -> Iterator[Packet[Stream]]:
    """The packets of a stream, on a clock that begins at 0, for the stream of another file."""
    for packet in source.demux(stream):
        if not packet.size or packet.time_base is None:
            continue  # marks the end of the stream
        zero = round(clock_zero(source) / packet.time_base)
        if packet.dts is not None:
            packet.dts -= zero
        if packet.pts is not None:
            packet.pts -= zero
        packet.stream = target
        yield packet


def _add_flac(programme: OutputContainer, sound: AudioStream) -> AudioStream:
    flac = programme.add_stream("flac", rate=sound.codec_context.sample_rate)
    flac.codec_context.layout = "mono" if sound.codec_context.channels == 1 else "stereo"
    flac.codec_context.format = "s16"
    return flac


def _encoded(voice: Path, target: AudioStream) -> Iterator[Packet[Stream]]:
    """The sound of a file as packets of the target's codec."""
    context = target.codec_context
    written = 0
    for block in decode_sound(voice, context.sample_rate):
        layout = "mono" if block.shape[1] == 1 else "stereo"
        frame = av.AudioFrame.from_ndarray(block.reshape(1, -1), format="flt", layout=layout)
        frame.sample_rate = context.sample_rate
        frame.time_base = Fraction(1, context.sample_rate)
        frame.pts = written
        written += len(block)
        yield from target.encode(frame)
    yield from target.encode(None)


def _time(packet: Packet[Stream]) -> float:
    ticks = packet.pts if packet.dts is None else packet.dts
    return float((ticks or 0) * (packet.time_base or 0))
