"""An exercise as data: how it is shown, what is said, for each side and in its softer variant."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from pathlib import Path

from msgspec import Struct

from media.units import Seconds
from sessions.text import Text

READING_SECONDS_A_LETTER = 0.065
"""How long a caption that nobody speaks is given for each letter; about 15 letters a second."""
SHORTEST_READING = Seconds(1.5)


class Side(Enum):
    """The side of the body that does the work."""

    LEFT = "left"
    RIGHT = "right"


class VoiceFile(Struct, frozen=True):
    """A cue, spoken: its sound file and how long that lasts."""

    file: Path
    duration: Seconds


class Cue(Struct, frozen=True):
    """One spoken line, and the files in which it is spoken, by language."""

    text: Text
    voices: Mapping[str, VoiceFile] = {}

    def duration(self, language: str) -> Seconds:
        """How long it takes to say, or to read where it has no voice in that language."""
        voice = self.voices.get(language)
        if voice is not None:
            return voice.duration
        letters = len(self.text.in_language(language))
        return Seconds(max(SHORTEST_READING, letters * READING_SECONDS_A_LETTER))


class Clip(Struct, frozen=True):
    """A video without sound that ends as it begins."""

    file: Path
    duration: Seconds


class CycleClip(Struct, frozen=True):
    """One breath cycle: the inhale begins at `inhale_at`, the exhale at `exhale_at`.

    Both are on the clip's clock, within it, and differ. The cycle need not begin with either.
    """

    file: Path
    duration: Seconds
    inhale_at: Seconds
    exhale_at: Seconds


class Cues(Struct, frozen=True):
    """What is said in an exercise, in the order of its parts."""

    name: Cue | None = None
    """Its name, at its beginning."""
    arrive: tuple[Cue, ...] = ()
    """How to get there, in full."""
    arrive_short: tuple[Cue, ...] = ()
    """The same for somebody who knows it."""
    inhale: tuple[Cue, ...] = ()
    """One for each breath, in turn; said as an inhale begins."""
    exhale: tuple[Cue, ...] = ()
    """One for each breath, in turn; said as an exhale begins."""
    encourage: Mapping[int, Cue] = {}
    """Said on the exhale of the breath of that number, from 1."""
    leave: tuple[Cue, ...] = ()
    """How to come out of it."""


class Form(Struct, frozen=True):
    """One way to do an exercise: what is seen and said for a side, or in the softer variant."""

    name: Text
    idle: Clip
    """The figure in the position from which the cycle begins and in which it ends, breathing."""
    cycle: CycleClip
    cues: Cues
    side: Side | None = None
    is_softer: bool = False


class Exercise(Struct, frozen=True):
    """An exercise of a pack and all its forms, of which there is at least one."""

    id: str
    name: Text
    description: Text
    """What it does, in a sentence or two."""
    leave_out_when: Text
    """When it is better left out; empty for an exercise for everybody."""
    softer: Text
    """How to do it softer; empty where there is no softer variant."""
    forms: tuple[Form, ...]

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides that it has, right before left; none for an exercise of the whole body."""
        present = {form.side for form in self.forms}
        return tuple(side for side in (Side.RIGHT, Side.LEFT) if side in present)

    def form(self, side: Side | None = None, *, softer: bool = False) -> Form:
        """The form for that side; the softer one where that was asked for and there is one."""
        of_side = [form for form in self.forms if form.side is side] or list(self.forms)
        return next((form for form in of_side if form.is_softer is softer), of_side[0])
