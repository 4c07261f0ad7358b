"""Where a cue is placed among breaths: on the inhale, on the exhale, or not at all.

A cue begins as a phase begins. It may run on into the next phase only where nothing is said
then, and never beyond the run of breaths that it is in. Where there is no time for a cue on
every phase, inhale and exhale take turns.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from media.units import Seconds
from sessions.timeline import CueKind, Half, TimedCue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sessions.exercise import Cue, Cues
    from sessions.timeline import BreathPhase

APART = Seconds(0.25)
"""The least silence between two cues."""

_KINDS = {Half.IN: CueKind.INHALE, Half.OUT: CueKind.EXHALE}


@dataclass(frozen=True, slots=True)
class Run:
    """The whole breath phases of a run, without a gap, until `end`."""

    phases: tuple[BreathPhase, ...]
    end: Seconds


@dataclass(frozen=True, slots=True)
class PlacedCues:
    """The cues that are said among the breaths, and the encouragements to be said behind them."""

    cues: tuple[TimedCue, ...]
    left_over: tuple[Cue, ...]


def place_cues(runs: Sequence[Run], cues: Cues, guided: int | None, language: str) -> PlacedCues:
    """Say the cues of an exercise in its runs of breaths, those on in- and exhale while `guided`.

    `guided` is the number of breaths that are, None for all. No cue is said before the runs
    that ends less than `APART` before the first phase.
    """
    placement = _Placement(cues, guided, language)
    for run in runs:
        for slot in _slots(run):
            placement.fill(slot)
    return PlacedCues(tuple(placement.said), tuple(placement.waiting))


@dataclass(frozen=True, slots=True)
class _Slot:
    """A phase in which a cue can begin, and what comes next."""

    phase: BreathPhase
    following: BreathPhase | None
    limit: Seconds
    """Where a cue on this phase ends at the latest: before the same half begins again."""
    following_limit: Seconds
    run_end: Seconds


def _slots(run: Run) -> Iterator[_Slot]:
    phases, last = run.phases, len(run.phases) - 1
    limits = [
        run.end if index + 2 > last else Seconds(phases[index + 2].start - APART)
        for index in range(len(phases))
    ]
    for index, (phase, limit) in enumerate(zip(phases, limits, strict=True)):
        following = phases[index + 1] if index < last else None
        yield _Slot(phase, following, limit, limits[min(index + 1, last)], run.end)


@dataclass(slots=True)
class _Turns:
    """Cues that are said in turn and start over, and how often in a row none could be said."""

    cues: tuple[Cue, ...]
    said: int = 0
    missed: int = 0

    @property
    def next(self) -> Cue:
        return self.cues[self.said % len(self.cues)]


class _Placement:
    """The cues said so far, in order of time."""

    def __init__(self, cues: Cues, guided: int | None, language: str) -> None:
        self.said: list[TimedCue] = []
        self.waiting: list[Cue] = []
        """Encouragements whose breath has come, and that were not said yet."""
        self._encourage_on = cues.encourage
        self._turns = {Half.IN: _Turns(cues.inhale), Half.OUT: _Turns(cues.exhale)}
        self._guided = guided
        self._language = language
        self._free_from = 0.0

    def fill(self, slot: _Slot) -> None:
        """Say what fits as this phase begins."""
        phase = slot.phase
        self.waiting.extend(self._due(phase))
        if self._encourage(slot):
            return
        cue = self._wanted(phase, slot.limit)
        if cue is None:
            return
        turns = self._turns[phase.half]
        if phase.start >= self._free_from and self._fits(slot, cue):
            self._say(phase, cue, _KINDS[phase.half])
            turns.said, turns.missed = turns.said + 1, 0
        else:
            turns.missed += 1

    def _encourage(self, slot: _Slot) -> bool:
        """Say the first encouragement that fits, if there is one, on an exhale that is free."""
        phase = slot.phase
        if phase.half is not Half.OUT or phase.start < self._free_from:
            return False
        cue = next((cue for cue in self.waiting if self._ends(phase, cue) <= slot.run_end), None)
        if cue is None:
            return False
        self._say(phase, cue, CueKind.ENCOURAGE)
        self.waiting.remove(cue)
        self._turns[Half.OUT].missed = 0
        return True

    def _fits(self, slot: _Slot, cue: Cue) -> bool:
        """Whether the cue is over before the next phase, or is to be heard instead of its cue."""
        following = slot.following
        if following is None or self._ends(slot.phase, cue) + APART <= following.start:
            return True
        return not self._comes_first(slot, following)

    def _comes_first(self, slot: _Slot, following: BreathPhase) -> bool:
        """Whether what could be said on the following phase is more due than this."""
        waiting = (*self.waiting, *self._due(following)) if following.half is Half.OUT else ()
        if any(self._ends(following, cue) <= slot.run_end for cue in waiting):
            return True
        cue = self._wanted(following, slot.following_limit)
        turns, others = self._turns[slot.phase.half], self._turns[following.half]
        return cue is not None and others.missed > turns.missed

    def _due(self, phase: BreathPhase) -> tuple[Cue, ...]:
        """The encouragement that belongs to that phase."""
        cue = self._encourage_on.get(phase.breath) if phase.half is Half.OUT else None
        return () if cue is None else (cue,)

    def _wanted(self, phase: BreathPhase, limit: Seconds) -> Cue | None:
        """The cue whose turn it is in that phase, passing over those too long for it."""
        turns = self._turns[phase.half]
        if self._guided is not None and phase.breath > self._guided:
            return None
        for _ in turns.cues:
            if self._ends(phase, turns.next) <= limit:
                return turns.next
            turns.said += 1
        return None

    def _ends(self, phase: BreathPhase, cue: Cue) -> Seconds:
        return Seconds(phase.start + cue.duration(self._language))

    def _say(self, phase: BreathPhase, cue: Cue, kind: CueKind) -> None:
        end = self._ends(phase, cue)
        self.said.append(TimedCue(phase.start, end, cue, kind, phase.step))
        self._free_from = end + APART
