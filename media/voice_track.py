"""The voice of a composed programme: its sounds and chimes, each at its moment."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

import numpy as np

from media.chime import chime_samples
from media.errors import CueDoesNotFit, CuesOverlap
from media.pcm import RATE, PcmTrack, read_track, to_int16

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    from media.composition import Composition, PlacedSound
    from media.units import Seconds

    Samples = NDArray[np.int16]

_EDGE = 5 * RATE // 1000
"""Samples in which a sound fades in and out: too short to be heard, long enough not to click."""
_SLACK = 20 * RATE // 1000
"""Samples by which a sound may be longer than the header of its file says."""
_APART = RATE // 2
"""Samples of silence that keep two sounds out of one window of a loudness meter."""


@dataclass(frozen=True, slots=True)
class Voice:
    """What is heard in a programme, and what of it is the voice.

    `track` is as long as the programme. `spoken` are its sounds without the chimes, each file
    once and the pauses short: as loud as the voice, whatever the pace, and much quicker to
    measure.
    """

    track: PcmTrack
    spoken: PcmTrack


def lay_voice(composition: Composition) -> Voice:
    """All that is heard in a composition, each sound and chime at its moment.

    Each file is decoded once. Time grows with the sounds, not with the silence around them.

    Raises:
        MediaError: as `read_track`, `CueDoesNotFit` or `CuesOverlap`.
    """
    sounds = sorted(composition.sounds, key=attrgetter("at"))
    files = dict.fromkeys(sound.file for sound in sounds)
    spoken = {file: _smoothed(read_track(file)) for file in files}
    track = np.zeros(round(composition.duration * RATE), dtype=np.int16)
    _require_order([_placed(sound, spoken) for sound in sounds], len(track), composition.duration)
    for sound in sounds:
        _add(track, spoken[sound.file], sound.at)
    chime = chime_samples()
    for at in composition.chimes:
        _add(track, chime, at)
    return Voice(PcmTrack(track), _one_by_one(spoken.values()))


def _one_by_one(sounds: Iterable[Samples]) -> PcmTrack:
    pause = np.zeros(_APART, dtype=np.int16)
    return PcmTrack(
        np.concatenate([part for sound in sounds for part in (sound, pause)] or [pause])
    )


@dataclass(frozen=True, slots=True)
class _Laid:
    """A sound on the track, from sample `first` to before `last`."""

    file: Path
    first: int
    last: int


def _smoothed(track: PcmTrack) -> Samples:
    samples = track.samples.copy()
    edge = min(_EDGE, len(samples) // 2)
    rise = np.linspace(0, 1, edge, endpoint=False)
    samples[:edge] = samples[:edge] * rise
    samples[len(samples) - edge :] = samples[len(samples) - edge :] * rise[::-1]
    return samples


def _placed(sound: PlacedSound, spoken: Mapping[Path, Samples]) -> _Laid:
    first = round(sound.at * RATE)
    return _Laid(sound.file, first, first + len(spoken[sound.file]))


def _require_order(laid: list[_Laid], length: int, duration: Seconds) -> None:
    for sound in laid:
        if sound.first < 0 or sound.last > length + _SLACK:
            raise CueDoesNotFit(file=sound.file, at=sound.first / RATE, duration=duration)
    for before, after in pairwise(laid):
        if after.first < before.last - _SLACK:
            raise CuesOverlap(file=after.file, at=after.first / RATE, before=before.file)


def _add(track: Samples, samples: Samples, at: Seconds) -> None:
    first = round(at * RATE)
    under = track[first : first + len(samples)]
    under[:] = to_int16(under.astype(np.int32) + samples[: len(under)])
