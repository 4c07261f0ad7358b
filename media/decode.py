"""The sound of a file as samples, block by block, so that memory stays flat with length."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

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

_FLOATS = frozenset({"flt", "fltp"})
_LOST = 0.05
"""A gap in the time stamps longer than this, in seconds, is lost sound and stays silent."""


def decode_mono(path: Path, rate: int) -> Iterator[Samples]:
    """The mean of the channels that `decode_sound` gives; the shape of a block is (frames,)."""
    for block in decode_sound(path, rate):
        yield block[:, 0] if block.shape[1] == 1 else block.mean(axis=1)


def decode_sound(path: Path, rate: int) -> Iterator[Samples]:
    """The first sound track at `rate` Hz, -1 to 1, in blocks of about 1 s.

    The shape of a block is (frames, channels): one channel stays one, more become two. The
    first sample is the file's time 0: sound that begins later is preceded by silence, and
    damaged packets are silence, so that a sample's index is its time.

    Raises:
        MediaError: as `probe`, or `SoundMissing`.
    """
    waiting: list[Samples] = []
    held = 0
    for block in _small_blocks(path, rate):
        waiting.append(block)
        held += len(block)
        if held >= rate:
            yield np.concatenate(waiting)
            waiting.clear()
            held = 0
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
        resampler: _Resampler | None = None
        told = 0.0  # how far, in seconds, the frames have come
        for frame in sound_frames(path, container):
            gap = (frame.time or zero) - zero - told
            if round(gap * rate) > (_LOST * rate if told else 0):
                yield from _blocks(resampler, None)
                resampler = None
                told += gap
                yield np.zeros((round(gap * rate), _channels(frame)), dtype=np.float32)
            resampler = resampler or _resampler(frame, rate)
            yield from _blocks(resampler, frame)
            told += frame.samples / frame.sample_rate
        yield from _blocks(resampler, None)


class _Resampler(Protocol):
    """What brings frames to the rate and the format that are wanted."""

    def resample(self, frame: AudioFrame | None, /) -> list[AudioFrame]: ...


class _NoResampler:
    """Passes on frames that are as wanted already: a resampler takes as long as a decoder."""

    def resample(self, frame: AudioFrame | None, /) -> list[AudioFrame]:
        return [] if frame is None else [frame]


def _resampler(frame: AudioFrame, rate: int) -> _Resampler:
    channels = _channels(frame)
    is_as_wanted = frame.sample_rate == rate and frame.layout.nb_channels == channels
    if is_as_wanted and frame.format.name in _FLOATS:
        return _NoResampler()
    layout = "mono" if channels == 1 else "stereo"
    return av.AudioResampler(format="flt", layout=layout, rate=rate, frame_size=rate)


def _channels(frame: AudioFrame) -> int:
    return min(frame.layout.nb_channels, 2)


def _blocks(resampler: _Resampler | None, frame: AudioFrame | None) -> Iterator[Samples]:
    """What there is of a frame at once; without a frame, all that the resampler still holds."""
    for block in resampler.resample(frame) if resampler else ():
        samples = block.to_ndarray().astype(np.float32, copy=False)
        yield samples.T if block.format.is_planar else samples.reshape(-1, _channels(block))
