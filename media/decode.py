"""The sound of a file as samples, block by block, so that memory stays flat with length."""

from __future__ import annotations

from typing import TYPE_CHECKING

import av
import numpy as np

from media.errors import SoundMissing
from media.opening import clock_zero, open_media
from media.probe import sounds

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]

_LOST = 0.05
"""A gap in the time stamps longer than this, in seconds, is lost sound and stays silent."""


def decode_mono(path: Path, rate: int) -> Iterator[Samples]:
    """The mean of the channels that `decode_sound` gives; the shape of a block is (frames,)."""
    return (block.mean(axis=1) for block in decode_sound(path, rate))


def decode_sound(path: Path, rate: int) -> Iterator[Samples]:
    """The first sound track at `rate` Hz, -1 to 1, in blocks of about 1 s.

    The shape of a block is (frames, channels): one channel stays one, more become two. The
    first sample is the file's time 0: sound that begins later is preceded by silence, and
    damaged packets are silence, so that a sample's index is its time.

    Raises:
        MediaError: as `probe`, or `SoundMissing`.
    """
    waiting: list[Samples] = []
    for block in _small_blocks(path, rate):
        waiting.append(block)
        if sum(map(len, waiting)) >= rate:
            yield np.concatenate(waiting)
            waiting.clear()
    if waiting:
        yield np.concatenate(waiting)


def sound_frames(path: Path, container: InputContainer) -> Iterator[AudioFrame]:
    """The decoded frames of the first sound track, all of one shape.

    Packets that are damaged are passed over, and frames of another rate, layout or format than
    the first, as in pieces of MP3 stuck together.

    Raises:
        SoundMissing: there is no sound track, or nothing of it can be decoded.
    """
    tracks = sounds(container)
    shape: tuple[object, ...] | None = None
    for packet in container.demux(tracks[0]) if tracks else ():
        for frame in _frames(packet):
            shape = shape or _shape(frame)
            if _shape(frame) == shape:
                yield frame
    if not shape:
        raise SoundMissing(file=path)


def _frames(packet: av.Packet[AudioStream]) -> list[AudioFrame]:
    try:
        return packet.decode()
    except av.InvalidDataError:
        return []


def _shape(frame: AudioFrame) -> tuple[object, ...]:
    return frame.sample_rate, frame.layout.name, frame.format.name


def _small_blocks(path: Path, rate: int) -> Iterator[Samples]:
    with open_media(path) as container:
        zero = float(clock_zero(container))
        resampler: av.AudioResampler | None = None
        written = 0
        for frame in sound_frames(path, container):
            resampler = resampler or _resampler(frame, rate)
            gap = round(((frame.time or zero) - zero) * rate) - written
            blocks = [_samples(resampled) for resampled in resampler.resample(frame)]
            if gap > (_LOST * rate if written else 0) and blocks:
                blocks.insert(0, np.zeros((gap, blocks[0].shape[1]), dtype=np.float32))
            for block in blocks:
                written += len(block)
                yield block
        if resampler:
            yield from map(_samples, resampler.resample(None))


def _resampler(frame: AudioFrame, rate: int) -> av.AudioResampler:
    layout = "mono" if frame.layout.nb_channels == 1 else "stereo"
    return av.AudioResampler(format="flt", layout=layout, rate=rate)


def _samples(frame: AudioFrame) -> Samples:
    return frame.to_ndarray().reshape(-1, frame.layout.nb_channels).astype(np.float32, copy=False)
