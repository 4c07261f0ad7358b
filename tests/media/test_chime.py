"""The chime: soft, short, without a stroke."""

from __future__ import annotations

import numpy as np

from media.chime import chime_samples
from media.composition import CHIME_LASTS, CHIME_PEAK
from media.pcm import RATE

SAMPLES = chime_samples().astype(np.int32)


def loudest(start: float, end: float) -> int:
    return int(np.abs(SAMPLES[round(start * RATE) : round(end * RATE)]).max())


def test_it_lasts_and_peaks_as_promised() -> None:
    assert len(SAMPLES) == round(CHIME_LASTS * RATE)
    assert np.isclose(loudest(0, 2) / 32768, 10 ** (CHIME_PEAK / 20), rtol=0.01)


def test_it_swells_and_dies_away() -> None:
    assert loudest(0, 0.002) < loudest(0.01, 0.012) < loudest(0.03, 0.05)
    assert loudest(0.03, 0.1) > 2 * loudest(0.4, 0.5) > 4 * loudest(0.9, 1.0)
    assert abs(int(SAMPLES[-1])) <= 1
