"""Two clocks: a session as somebody sees it, and the file of it, of which parts are passed over.

The *session clock* runs from 0 to what a screen tells as the session's length. The *programme
clock* is the file's. They differ where the file holds what is only played when it is asked
for: cycles in reserve for holding an exercise, or explanations that somebody knows.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from media.speech_times import Span
from media.units import Seconds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch that is played in one go: from `start` (session), which is `at` (programme)."""

    start: Seconds
    at: Seconds
    duration: Seconds

    @property
    def end(self) -> Seconds:
        """Where it ends, on the session clock."""
        return Seconds(self.start + self.duration)

    @property
    def until(self) -> Seconds:
        """Where it ends, on the programme clock."""
        return Seconds(self.at + self.duration)


@dataclass(frozen=True, slots=True)
class Gap:
    """What normal playing passes over, on the programme clock: from `leave` on to `enter`."""

    leave: Seconds
    enter: Seconds


@dataclass(frozen=True, slots=True)
class HoldLoop:
    """A run of breath cycles, and the cycles in reserve behind it that holding plays on into.

    `start` and `end` of the run are on the session clock, `at` is its start on the programme
    clock; `reserve_at` to `reserve_end`, whole cycles, begin where the run ends. Who asks to
    hold anywhere `within` (session clock) means this run.
    """

    step: int
    start: Seconds
    end: Seconds
    at: Seconds
    reserve_at: Seconds
    reserve_end: Seconds
    cycle: Seconds
    within: Span


@dataclass(frozen=True, slots=True)
class Route:
    """How a session goes through its programme: passages in order, the first from 0.

    They follow each other without a gap on the session clock and never go back on the
    programme clock. There is at least one. `length` is how long the programme's file is.
    """

    passages: tuple[Passage, ...]
    holds: tuple[HoldLoop, ...]
    length: Seconds

    @property
    def duration(self) -> Seconds:
        """How long the session takes, on its own clock."""
        return self.passages[-1].end

    def programme_time(self, position: Seconds) -> Seconds:
        """Where in the programme a position is; one outside the session is clipped to it.

        Where two passages meet, it is the beginning of the later one.
        """
        index = bisect_right(self.passages, position, key=lambda passage: passage.start) - 1
        passage = self.passages[max(index, 0)]
        inside = min(max(position - passage.start, 0.0), passage.duration)
        return Seconds(passage.at + inside)

    def session_time(self, programme_time: Seconds) -> Seconds:
        """The position at that moment of the programme.

        In what is passed over, it is the end of the passage before.
        """
        index = bisect_right(self.passages, programme_time, key=lambda passage: passage.at) - 1
        passage = self.passages[max(index, 0)]
        inside = min(max(programme_time - passage.at, 0.0), passage.duration)
        return Seconds(passage.start + inside)

    def gap_after(self, programme_time: Seconds) -> Gap | None:
        """The gap in which that moment of the programme lies, else the next; None: no more.

        A gap that goes to the programme's `length` ends the session.
        """
        return next((gap for gap in self._gaps() if programme_time < gap.enter), None)

    def hold_at(self, position: Seconds) -> HoldLoop | None:
        """The run to hold at that position; None in a session that has no breath cycles.

        Before a run of the same step it is that run, behind the last one the last.
        """
        index = bisect_right(self.holds, position, key=lambda hold: hold.within.start) - 1
        return self.holds[max(index, 0)] if self.holds else None

    def _gaps(self) -> Iterator[Gap]:
        leaves = [Seconds(0.0), *(passage.until for passage in self.passages)]
        enters = [*(passage.at for passage in self.passages), self.length]
        for leave, enter in zip(leaves, enters, strict=True):
            if enter > leave:
                yield Gap(leave, enter)


def straight(duration: Seconds) -> Route:
    """The route through a programme of which everything is played."""
    return Route((Passage(Seconds(0.0), Seconds(0.0), duration),), (), duration)


def without(duration: Seconds, skipped: Iterable[Span]) -> Route:
    """The route through a programme of that length that passes over those spans of it.

    Spans are in order and apart from each other or adjacent. When nothing would be left,
    everything is played.
    """
    beginning, end = Span(Seconds(0.0), Seconds(0.0)), Span(duration, duration)
    passages: list[Passage] = []
    position = Seconds(0.0)
    for one, next_one in pairwise((beginning, *skipped, end)):
        if next_one.start > one.end:
            passages.append(Passage(position, one.end, Seconds(next_one.start - one.end)))
            position = passages[-1].end
    return Route(tuple(passages), (), duration) if passages else straight(duration)
