"""Where a voice speaks, found in its sound so that music can make way in time.

The threshold follows the recording: a margin above its own noise, but not so far below its
own loud parts that breath and room count as speech. Two thresholds, one to begin and a lower
one to go on, keep a soft syllable from cutting a word in two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from media.decode import decode_mono
from media.speech_times import Span, SpeechTimes
from media.units import Decibels, Seconds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    Levels = NDArray[np.float64]

PAUSE = Seconds(0.4)
"""A shorter silence belongs to the speech around it."""
BURST = Seconds(0.12)
"""A shorter sound is a click or a creak, not speech."""

_RATE = 16_000
_FRAME = 320
"""Samples of one level: 20 ms."""
_SILENCE = Decibels(-90.0)
_FAINTEST = Decibels(-60.0)
"""Nothing below this is speech, however quiet the recording."""
_ABOVE_NOISE = Decibels(10.0)
_BELOW_LOUD = Decibels(25.0)
_HYSTERESIS = Decibels(4.0)
_CONTRAST = Decibels(6.0)
"""With less than this between threshold and loud parts, the sound never pauses."""


def find_speech(path: Path) -> SpeechTimes:
    """Where the first sound track speaks, on the file's own clock, right to about 20 ms.

    Meant for a voice without music. Sound that never pauses, as with music mixed in, is one
    span from beginning to end.

    Raises:
        MediaError: as `probe`, or `SoundMissing`.
    """
    levels = _levels(decode_mono(path, _RATE))
    return SpeechTimes(tuple(_kept(_joined(_runs(_speaking(levels))))))


def _levels(blocks: Iterable[NDArray[np.float32]]) -> Levels:
    """The RMS level of each frame of 20 ms, in dBFS."""
    parts: list[Levels] = []
    rest = np.zeros(0, dtype=np.float32)
    for block in blocks:
        samples = np.concatenate((rest, block))
        whole = len(samples) // _FRAME * _FRAME
        parts.append(_decibels(samples[:whole]))
        rest = samples[whole:]
    return np.concatenate(parts) if parts else np.zeros(0)


def _decibels(samples: NDArray[np.float32]) -> Levels:
    power = np.mean(samples.reshape(-1, _FRAME).astype(np.float64) ** 2, axis=1)
    return np.asarray(10 * np.log10(np.maximum(power, 10 ** (_SILENCE / 10))), dtype=np.float64)


def _speaking(levels: Levels) -> NDArray[np.bool_]:
    """For each frame whether there is speech in it."""
    if not levels.size:
        return np.zeros(0, dtype=np.bool_)
    noise, loud = np.percentile(levels, (10, 95))
    begin = max(noise + _ABOVE_NOISE, loud - _BELOW_LOUD, _FAINTEST)
    if begin > loud - _CONTRAST:
        return np.full(levels.size, loud > _FAINTEST)
    return _with_hysteresis(levels, begin, begin - _HYSTERESIS)


def _with_hysteresis(levels: Levels, begin: float, go_on: float) -> NDArray[np.bool_]:
    """True from where `begin` is reached until the level falls below `go_on`."""
    decided = np.where(levels >= begin, 1, np.where(levels < go_on, 0, -1))
    decided[0] = max(decided[0], 0)
    last_decided = np.maximum.accumulate(np.where(decided >= 0, np.arange(levels.size), 0))
    return np.asarray(decided[last_decided] == 1)


def _runs(speaking: NDArray[np.bool_]) -> Iterator[Span]:
    edges = np.flatnonzero(np.diff(np.concatenate(([False], speaking, [False])).astype(np.int8)))
    for first, end in edges.reshape(-1, 2).tolist():
        yield Span(_time(first), _time(end))


def _time(frame: int) -> Seconds:
    return Seconds(frame * _FRAME / _RATE)


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    current: Span | None = None
    for span in spans:
        if current and span.start - current.end < PAUSE:
            current = Span(current.start, span.end)
            continue
        if current:
            yield current
        current = span
    if current:
        yield current


def _kept(spans: Iterable[Span]) -> Iterator[Span]:
    return (span for span in spans if span.end - span.start >= BURST)
