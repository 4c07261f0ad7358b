"""Which breath the figure takes at a moment, from the timeline; pure."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from media.units import Seconds
from player.moment import BreathNow

if TYPE_CHECKING:
    from sessions.timeline import BreathPhase, BreathRun, Timeline

SEAM = Seconds(0.001)
"""Phases that are no further apart than this meet."""


def breath_at(timeline: Timeline, position: Seconds) -> BreathNow | None:
    """The breath at that position of the session; None where the figure rests."""
    phase = timeline.phase_at(position)
    if phase is None:
        return None
    return _now(phase, Seconds(position - phase.start), Seconds(phase.end - phase.start))


def breath_start(timeline: Timeline, position: Seconds) -> Seconds | None:
    """Where the breath of that position began, on the session clock; None where it rests."""
    phase = timeline.phase_at(position)
    if phase is None:
        return None
    index = bisect_right(timeline.phases, phase.start, key=lambda item: item.start) - 1
    while index > 0 and _continues(timeline.phases[index - 1], timeline.phases[index]):
        index -= 1
    return timeline.phases[index].start


def same_picture(timeline: Timeline, position: Seconds, now: BreathNow) -> Seconds:
    """Where in the breath of that position the figure looks as it does `now`.

    The position itself where the figure rests there.
    """
    here = timeline.phase_at(position)
    if here is None:
        return position
    for phase in timeline.phases:
        if (phase.step, phase.breath, phase.half) == (here.step, here.breath, now.half):
            return Seconds(phase.start + now.share * (phase.end - phase.start))
    return position


def breath_held(run: BreathRun, since: Seconds) -> BreathNow:
    """The breath so long after the beginning of a run that goes round without an end."""
    phase = run.phase_at(since)
    return _now(phase, Seconds(since - phase.start), Seconds(phase.end - phase.start))


def _now(phase: BreathPhase, gone: Seconds, lasts: Seconds) -> BreathNow:
    share = min(1.0, max(0.0, gone / lasts)) if lasts > 0 else 1.0
    return BreathNow(phase.half, share, lasts, phase.breath, phase.breaths)


def _continues(one: BreathPhase, next_one: BreathPhase) -> bool:
    same = (one.step, one.breath) == (next_one.step, next_one.breath)
    return same and next_one.start - one.end < SEAM
