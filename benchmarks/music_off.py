"""How fast the music obeys its key, heard at the sound card."""

from __future__ import annotations

import time
from contextlib import ExitStack
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.app import TONES
from benchmarks.measure import Figure
from media.film import SOUND_RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from benchmarks.app import App
    from media.film import HeardSound

MUSIC_HERTZ = 1500.0
BLOCK = 0.01
SILENCE_DB = -90.0
CHANGE_DB = 0.5
"""A steady tone that moved by this much has begun to fade."""
STEADY = 2.0


def measure_music_off(app: App) -> tuple[Figure, Figure]:
    """From the press of M to the first change of the music, and to its silence."""
    with app.start("--challenge", TONES, "--day", "1", "--play"), ExitStack() as open_:
        app.wait_until_playing()
        time.sleep(STEADY)
        streams = [open_.enter_context(app.studio.listen(s)) for s in app.studio.streams()]
        time.sleep(STEADY)
        pressed = app.studio.press("m")
        time.sleep(STEADY)
        heard = [stream.heard for stream in streams]
    music = max(heard, key=lambda sound: float(np.median(_levels(sound, pressed - 1, pressed))))
    levels = _levels(music, pressed, pressed + STEADY - 0.2)
    steady = float(np.median(_levels(music, pressed - 1, pressed)))
    silent = _after_last(levels > SILENCE_DB)
    change = float(np.flatnonzero(np.abs(levels - steady) > CHANGE_DB)[0]) * BLOCK
    return (
        Figure("key press to first change", change * 1000, 60, " ms", f"from {steady:.1f} dBFS"),
        Figure("key press to silence", silent * 1000, 500, " ms", f"below {SILENCE_DB:.0f} dBFS"),
    )


def _levels(heard: HeardSound, start: float, end: float) -> NDArray[np.float64]:
    """The level of the music's tone in dBFS for each hundredth of a second."""
    samples = heard.between(start, end).mean(axis=1)
    size = round(BLOCK * SOUND_RATE)
    blocks = samples[: samples.size - samples.size % size].reshape(-1, size).astype(np.float64)
    window = np.hanning(size + 1)[:-1]
    phase = np.exp(-2j * np.pi * MUSIC_HERTZ * np.arange(size) / SOUND_RATE)
    amplitudes = 2 * np.abs(blocks @ (window * phase)) / window.sum()
    levels: NDArray[np.float64] = 20 * np.log10(np.maximum(amplitudes, 1e-10))
    return levels


def _after_last(loud: NDArray[np.bool_]) -> float:
    """Seconds until nothing is loud any more; infinite if it stays so to the end."""
    blocks = np.flatnonzero(loud)
    if blocks.size and blocks[-1] == loud.size - 1:
        return float("inf")
    return (int(blocks[-1]) + 1) * BLOCK if blocks.size else 0.0
