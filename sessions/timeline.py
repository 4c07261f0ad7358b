"""A timeline: a composed session at somebody's pace, as pure data on one clock."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from media.units import Seconds

if TYPE_CHECKING:
    from media.composition import Shot
    from sessions.exercise import Cue, Side
    from sessions.pace import Pace
    from sessions.text import Text


class Half(Enum):
    """The half of a breath."""

    IN = "in"
    OUT = "out"


class CueKind(Enum):
    """Which part of an exercise a cue belongs to."""

    BEFORE = "before"
    NAME = "name"
    ARRIVE = "arrive"
    INHALE = "inhale"
    EXHALE = "exhale"
    ENCOURAGE = "encourage"
    LEAVE = "leave"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class TimedCue:
    """A cue from `start` to `end`, in the step of that index."""

    start: Seconds
    end: Seconds
    cue: Cue
    kind: CueKind
    step: int


@dataclass(frozen=True, slots=True)
class BreathPhase:
    """An inhale or exhale; `breath` of `breaths` counts from 1 within the step."""

    start: Seconds
    end: Seconds
    half: Half
    breath: int
    breaths: int
    step: int


@dataclass(frozen=True, slots=True)
class BreathRun:
    """Breath cycles without a break: what can be held.

    `cycle` are the shots of one whole cycle, on a clock of their own that begins at 0, and
    `phases` its two breath phases on the same clock; both repeat for as long as somebody
    holds. The second phase runs on into the next cycle where the first does not begin at 0.
    """

    start: Seconds
    end: Seconds
    step: int
    cycle: tuple[Shot, ...]
    phases: tuple[BreathPhase, BreathPhase]

    def phase_at(self, since: Seconds) -> BreathPhase:
        """The breath phase so long after the run began, also long after it ended; on that clock."""
        first, second = self.phases
        cycles = (since - first.start) // (second.end - first.start)
        shift = cycles * (second.end - first.start)
        phase = first if since < second.start + shift else second
        return replace(phase, start=Seconds(phase.start + shift), end=Seconds(phase.end + shift))


@dataclass(frozen=True, slots=True)
class TimedStep:
    """An exercise of the session, for one side, from `start` to `end`."""

    exercise_id: str
    name: Text
    side: Side | None
    is_softer: bool
    start: Seconds
    end: Seconds
    breaths: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """A session at a pace, spoken in a language; everything in order of time.

    Steps and shots follow each other without gaps from 0 to `duration`. No cue overlaps
    another or leaves its step.
    """

    session_id: str
    language: str
    pace: Pace
    steps: tuple[TimedStep, ...]
    shots: tuple[Shot, ...]
    cues: tuple[TimedCue, ...]
    phases: tuple[BreathPhase, ...]
    runs: tuple[BreathRun, ...]
    chimes: tuple[Seconds, ...]
    duration: Seconds

    def phase_at(self, position: Seconds) -> BreathPhase | None:
        """The breath phase at that moment; None where the figure rests."""
        index = bisect_right(self.phases, position, key=lambda phase: phase.start) - 1
        found = self.phases[index] if index >= 0 else None
        return found if found is not None and position < found.end else None
