"""A clip of one breath, stretched to somebody's own inhale and exhale."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from media.composition import Shot
from media.units import Seconds
from sessions.timeline import BreathPhase, Half

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sessions.exercise import CycleClip
    from sessions.pace import Pace


@dataclass(frozen=True, slots=True)
class BreathCycle:
    """One breath of a clip at a pace.

    The clip is shown from one of `clip_edges` to the next in the time from one of `edges` to
    the next. The first phase of a breath, of `first_half`, begins at `lead` on the cycle's
    own clock and takes `first`; what is seen before `lead` is the rest of the phase that ends
    the cycle before.
    """

    clip: CycleClip
    clip_edges: tuple[Seconds, ...]
    edges: tuple[Seconds, ...]
    first_half: Half
    lead: Seconds
    first: Seconds

    @property
    def duration(self) -> Seconds:
        """How long one breath takes."""
        return self.edges[-1]

    def shots(self, start: Seconds, end: Seconds) -> Iterator[Shot]:
        """One cycle, from `start` to `end`, which are `duration` apart."""
        times = (*(Seconds(start + edge) for edge in self.edges[:-1]), end)
        for clip, shown in zip(pairwise(self.clip_edges), pairwise(times), strict=True):
            yield Shot(self.clip.file, *clip, *shown)

    def phases(
        self, start: Seconds, end: Seconds, numbers: range, *, breaths: int, step: int
    ) -> tuple[BreathPhase, ...]:
        """The whole phases of cycles from `start` to `end` that hold the breaths `numbers`.

        They follow each other without a gap from `start + lead`; the last is the shorter by
        the lead, which only a next cycle would bring.
        """
        halves = (self.first_half, _other(self.first_half))
        begins = [start + self.lead + index * self.duration for index in range(len(numbers))]
        edges = [Seconds(edge) for begin in begins for edge in (begin, begin + self.first)]
        return tuple(
            BreathPhase(one, other, halves[index % 2], numbers[index // 2], breaths, step)
            for index, (one, other) in enumerate(pairwise((*edges, end)))
        )

    def lead_in(
        self, start: Seconds, breath: int, *, breaths: int, step: int
    ) -> tuple[BreathPhase, ...]:
        """The part of a phase with which a first cycle begins, if it does not begin with a mark."""
        if not self.lead:
            return ()
        half = _other(self.first_half)
        end = Seconds(start + self.lead)
        return (BreathPhase(start, end, half, breath, breaths, step),)

    def repeating(self, *, breaths: int, step: int) -> tuple[BreathPhase, BreathPhase]:
        """The two phases of any cycle, on its own clock; the second runs on into the next."""
        one, other = self.first_half, _other(self.first_half)
        turn, end = Seconds(self.lead + self.first), Seconds(self.lead + self.duration)
        return (
            BreathPhase(self.lead, turn, one, breaths, breaths, step),
            BreathPhase(turn, end, other, breaths, breaths, step),
        )


def fitted(clip: CycleClip, pace: Pace) -> BreathCycle:
    """The clip's own inhale and exhale, each stretched evenly to those of the pace."""
    lengths = {Half.IN: pace.inhale, Half.OUT: pace.exhale}
    first_half = Half.IN if clip.inhale_at < clip.exhale_at else Half.OUT
    first, second = sorted((clip.inhale_at, clip.exhale_at))
    stretch = lengths[_other(first_half)] / (clip.duration - (second - first))
    lead = Seconds(first * stretch)
    turn = Seconds(lead + lengths[first_half])
    zero = Seconds(0.0)
    clip_edges, edges = (zero, first, second, clip.duration), (zero, lead, turn, pace.breath)
    begin = 0 if first > 0 else 1
    return BreathCycle(
        clip, clip_edges[begin:], edges[begin:], first_half, lead, lengths[first_half]
    )


def _other(half: Half) -> Half:
    return Half.OUT if half is Half.IN else Half.IN
