"""What a composed programme consists of: pieces of clips and sounds, each at its time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from media.units import Decibels, Seconds

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from media.captions import Caption
    from media.probe import Chapter


@dataclass(frozen=True, slots=True)
class Shot:
    """A stretch of a clip, shown faster or slower so that it fills its time exactly.

    `clip_start` to `clip_end` on the clip's clock is shown from `start` to `end`. A clip is
    entered at its beginning only, or where the shot before it stopped.
    """

    clip: Path
    clip_start: Seconds
    clip_end: Seconds
    start: Seconds
    end: Seconds


@dataclass(frozen=True, slots=True)
class PlacedSound:
    """A sound file, whole, heard from `at` on."""

    file: Path
    at: Seconds


@dataclass(frozen=True, slots=True)
class Composition:
    """A programme as it is to be written: shots without a gap from 0 to `duration`.

    Sounds do not overlap. `chimes` are the moments of a soft tone. `captions` are by language.
    """

    shots: tuple[Shot, ...]
    sounds: tuple[PlacedSound, ...]
    chimes: tuple[Seconds, ...]
    chapters: tuple[Chapter, ...]
    captions: Mapping[str, tuple[Caption, ...]]
    duration: Seconds


CHIME_LASTS = Seconds(1.2)
"""How long the tone of a chime can be heard."""
CHIME_PEAK = Decibels(-24.0)
"""How loud a chime is at most, in dBFS."""
