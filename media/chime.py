"""The soft tone that is heard as an exercise begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from media.composition import CHIME_LASTS, CHIME_PEAK
from media.pcm import RATE, to_int16

if TYPE_CHECKING:
    from numpy.typing import NDArray

_PARTIALS = ((528.0, 1.0, 0.32), (1457.0, 0.22, 0.14))
"""Hertz, strength, and the seconds in which it falls to 1/e; 2.76 is a bar's second partial."""
_RISE = 0.03
"""Seconds: long enough to be heard as a swell and not as a stroke."""
_FALL = 0.2
_FULL_SCALE = np.iinfo(np.int16).max


def chime_samples() -> NDArray[np.int16]:
    """The chime at 48 kHz: swells up, dies away within `CHIME_LASTS`, never above `CHIME_PEAK`."""
    time = np.arange(round(CHIME_LASTS * RATE)) / RATE
    ringing = sum(
        strength * np.exp(-time / decay) * np.sin(2 * np.pi * hertz * time)
        for hertz, strength, decay in _PARTIALS
    )
    tone = ringing * _swell(time / _RISE) * _swell((CHIME_LASTS - time) / _FALL)
    peak = _FULL_SCALE * 10 ** (CHIME_PEAK / 20)
    return to_int16(np.asarray(tone / np.abs(tone).max() * np.floor(peak), dtype=np.float32))


def _swell(progress: NDArray[np.float64]) -> NDArray[np.float64]:
    """From 0 to 1 without a corner, while `progress` does."""
    return 0.5 - 0.5 * np.cos(np.pi * np.clip(progress, 0, 1))
