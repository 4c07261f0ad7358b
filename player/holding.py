"""Holding an exercise: which cycles go round meanwhile, and where it goes on afterwards; pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from math import floor
from typing import TYPE_CHECKING

from media.units import Seconds

if TYPE_CHECKING:
    from media.speech_times import Span
    from sessions.route import HoldLoop, Route

ROUNDING = Seconds(0.001)
"""What two clocks may differ by that mean the same moment."""


class HoldState(Enum):
    """What has become of the wish to stay in an exercise."""

    OFF = "off"
    AWAITED = "awaited"
    """It was asked for; what is explained is said to its end before."""
    ON = "on"
    """The exercise goes round, and the session's clock stands still."""
    RETURNING = "returning"
    """It was let go of, and the programme is on its way back to the breath that was held."""


@dataclass(frozen=True, slots=True)
class Loop:
    """What goes round, on the programme clock: whole cycles from `begin` to `end`.

    Who comes from elsewhere enters at `entry`.
    """

    begin: Seconds
    end: Seconds
    cycle: Seconds
    entry: Seconds

    def contains(self, programme_time: Seconds) -> bool:
        """Whether that moment is in it."""
        return self.begin - ROUNDING <= programme_time < self.end

    def back(self, programme_time: Seconds) -> Seconds:
        """As early as can be in the loop with the same picture; its beginning if there is none."""
        cycles = max(1, floor((programme_time - self.begin) / self.cycle))
        return Seconds(max(self.begin, programme_time - cycles * self.cycle))


@dataclass(frozen=True, slots=True)
class Hold:
    """An exercise that is held at `position` of the session clock, where it will go on.

    `breath_at` and `run_end`, on the programme clock, are where the breath begins in which it
    was held, and where its run ends; None where it was not held in a breath.
    """

    state: HoldState
    loop: Loop
    position: Seconds
    breath_at: Seconds | None = None
    run_end: Seconds | None = None

    def resumes_at(self, programme_time: Seconds, route: Route) -> Seconds:
        """Where to go on from that moment: in the breath that was held, with the same picture."""
        if self.breath_at is None or self.run_end is None:
            return route.programme_time(self.position)
        since = (programme_time - self.breath_at + ROUNDING) % self.loop.cycle - ROUNDING
        place = self.breath_at + max(0.0, since)
        return Seconds(place if place < self.run_end else place - self.loop.cycle)


def hold_chapter(chapter: Span, position: Seconds, route: Route) -> Hold:
    """Hold at a position of a session without breaths: all of that chapter goes round."""
    begin, lasts = route.programme_time(chapter.start), chapter.end - chapter.start
    loop = Loop(begin, Seconds(begin + lasts), Seconds(lasts), begin)
    return Hold(HoldState.ON, loop, position)


def hold_run(run: HoldLoop, position: Seconds, breath_start: Seconds | None) -> Hold:
    """Hold at a position in the run's step; `breath_start` is where the breath there began.

    Both are on the session clock. Before the run it is awaited; behind it, it goes round
    in the reserve.
    """
    has_reserve = run.reserve_end > run.reserve_at + ROUNDING
    loop = Loop(run.at, run.reserve_end, run.cycle, run.reserve_at if has_reserve else run.at)
    if position < run.start - ROUNDING:
        first = Hold(HoldState.AWAITED, loop, run.start)
        return replace(first, breath_at=run.at, run_end=run.reserve_at)
    if position >= run.end or breath_start is None:
        return Hold(HoldState.ON, loop, position)
    breath_at = Seconds(run.at + breath_start - run.start)
    return Hold(HoldState.ON, loop, position, breath_at, run.reserve_at)
