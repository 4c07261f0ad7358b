"""A voice track in memory: one channel of 16-bit samples."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

import av
import numpy as np

from media.decode import decode_mono
from media.units import Seconds

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from av.audio.frame import AudioFrame
    from numpy.typing import NDArray

RATE = 48_000
"""Samples per second of every voice track: Opus's own rate."""
_LIMITS = np.iinfo(np.int16)
_FRAME = RATE


@dataclass(frozen=True, slots=True, eq=False)
class PcmTrack:
    """One channel of 16-bit samples at `RATE`."""

    samples: NDArray[np.int16]

    @property
    def duration(self) -> Seconds:
        """How long the track lasts."""
        return Seconds(len(self.samples) / RATE)

    def frames(self) -> Iterator[AudioFrame]:
        """The track for an encoder or a filter, in pieces of a second."""
        for first in range(0, len(self.samples), _FRAME):
            block = self.samples[None, first : first + _FRAME]
            frame = av.AudioFrame.from_ndarray(block, format="s16", layout="mono")
            frame.sample_rate, frame.time_base, frame.pts = RATE, Fraction(1, RATE), first
            yield frame


def read_track(file: Path) -> PcmTrack:
    """The first sound track of a file, mixed to one channel.

    Raises:
        MediaError: as `probe`, or `SoundMissing`.
    """
    return PcmTrack(to_int16(np.concatenate(list(decode_mono(file, RATE))) * _LIMITS.max))


def to_int16(samples: NDArray[np.float32] | NDArray[np.int32]) -> NDArray[np.int16]:
    """Samples in units of 16 bits, rounded and kept within full scale."""
    whole = np.rint(samples) if samples.dtype.kind == "f" else samples
    return np.clip(whole, _LIMITS.min, _LIMITS.max).astype(np.int16)
