"""Places that hold at any pace: which step, which breath, how far into it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from media.units import Seconds
from sessions.challenge import RecordedSession
from sessions.route import straight, without

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sessions.planning import PlannedSession
    from sessions.route import Route
    from sessions.timeline import BreathPhase, Timeline

_REST = 3
"""The part of a breath behind its two phases and what may go before: the figure rests."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A step of a composed session, from 0, and the breath in it, from 1; 0 before the first."""

    step: int
    breath: int


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A breath phase or a rest; `key` is step, breath and part, and grows along the session."""

    key: tuple[int, int, int]
    start: Seconds
    end: Seconds


def mark_at(planned: PlannedSession, position: Seconds) -> Mark | None:
    """The step and breath at that position; None in a recorded session, which has no pace.

    Behind the last breath of a step it is still that breath.
    """
    if planned.timeline is None:
        return None
    step, breath, _ = _at(_stretches(planned.timeline), position).key
    return Mark(step, breath)


def place_of(planned: PlannedSession, mark: Mark) -> Seconds:
    """Where the breath of that mark begins, or its step for breath 0.

    A step or breath that is no longer there gives the last one that is; a recorded session
    its beginning.
    """
    if planned.timeline is None:
        return Seconds(0.0)
    steps = planned.timeline.steps
    step = min(mark.step, len(steps) - 1)
    if mark.breath == 0:
        return steps[step].start
    stretches = _stretches(planned.timeline)
    key = (step, min(mark.breath, steps[step].breaths), 0)
    return stretches[bisect_left(stretches, key, key=lambda stretch: stretch.key)].start


def corresponding(old: PlannedSession, new: PlannedSession, position: Seconds) -> Seconds:
    """The position in `new` that is the same place of the same session as in `old`.

    In a composed session that is the same step, breath and share of its phase, or the same
    share of the rest before or behind; in a recorded one the same moment of the recording.
    """
    if old.timeline is None or new.timeline is None:
        return _route(new).session_time(_route(old).programme_time(position))
    one = _at(_stretches(old.timeline), position)
    others = _stretches(new.timeline)
    key = _key_in(one.key, old.timeline, new.timeline)
    index = bisect_left(others, key, key=lambda stretch: stretch.key)
    if index == len(others):
        return new.duration
    other = others[index]
    if other.key != key:
        return other.start
    share = min(max((position - one.start) / (one.end - one.start), 0.0), 1.0)
    return Seconds(other.start + share * (other.end - other.start))


def _route(planned: PlannedSession) -> Route:
    session = planned.session
    if isinstance(session, RecordedSession):
        return without(session.duration, planned.skipped)
    return straight(planned.duration)


def _key_in(key: tuple[int, int, int], old: Timeline, new: Timeline) -> tuple[int, int, int]:
    """The key of the same place where a step may take more breaths, or less."""
    step, breath, part = key
    own = new.steps[step].breaths
    is_behind = part == _REST and breath == old.steps[step].breaths
    return (step, own if is_behind else min(breath, own), part)


def _at(stretches: tuple[_Stretch, ...], position: Seconds) -> _Stretch:
    index = bisect_right(stretches, position, key=lambda stretch: stretch.start) - 1
    return stretches[max(index, 0)]


def _stretches(timeline: Timeline) -> tuple[_Stretch, ...]:
    """The whole session, without gaps."""
    of_step = {i: list(own) for i, own in groupby(timeline.phases, key=lambda phase: phase.step)}
    return tuple(
        stretch
        for index, step in enumerate(timeline.steps)
        for stretch in _stretches_of(index, step.start, step.end, of_step.get(index, []))
    )


def _stretches_of(
    step: int, start: Seconds, end: Seconds, phases: list[BreathPhase]
) -> Iterator[_Stretch]:
    position, last = start, 0
    for breath, group in groupby(phases, key=lambda phase: phase.breath):
        own = list(group)
        if own[0].start > position:
            yield _Stretch((step, last, _REST), position, own[0].start)
        for part, phase in enumerate(own, start=_REST - len(own)):
            yield _Stretch((step, breath, part), phase.start, phase.end)
        position, last = own[-1].end, breath
    if end > position:
        yield _Stretch((step, last, _REST), position, end)
