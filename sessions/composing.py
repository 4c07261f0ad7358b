"""A composed session becomes a timeline: each step for each side, at somebody's pace.

How a step goes: a chime, what is said before it, its name and how to get there, over the
figure at rest; breath cycles, in one or more sets, with cues on the breath
(`sessions.cue_placement`); how to come out and what is said after it; a pause.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from media.composition import CHIME_LASTS
from media.units import Seconds
from sessions.breath_cycle import fitted
from sessions.cue_placement import APART, Run, place_cues
from sessions.film import Film
from sessions.pace import Explanations, checked
from sessions.timeline import BreathPhase, BreathRun, CueKind, TimedCue, TimedStep, Timeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from sessions.composed import ComposedSession, Step
    from sessions.exercise import Cue, Cues, Exercise, Form
    from sessions.pace import Pace

BETWEEN_CUES = Seconds(0.6)
"""The silence between two cues that are said one after the other."""
SETTLING = Seconds(3.0)
"""How long at least a new position is seen at rest: somebody has to get into it."""
SHORTEST_REST = Seconds(0.5)
"""A shorter rest at the end of a step would be seen as a flash."""

Line = tuple[CueKind, "Cue"]


def plan_timeline(
    session: ComposedSession, exercises: Mapping[str, Exercise], pace: Pace, language: str
) -> Timeline:
    """The session at that pace, spoken in that language; the same for the same values.

    `exercises` has every exercise that its steps name, by id. An exercise that comes again
    in the session is explained short.

    Raises:
        PaceOutOfRange: nobody breathes, or practises, like that.
    """
    composing = _Composing(checked(pace), language)
    met = set(pace.familiar)
    for turn in _turns(session, exercises):
        composing.add(turn, is_known=turn.step.exercise_id in met)
        met.add(turn.step.exercise_id)
    return composing.timeline(session.id)


@dataclass(frozen=True, slots=True)
class _Turn:
    """A step for one of its sides, and what is said around it."""

    step: Step
    form: Form
    before: tuple[Cue, ...]
    after: tuple[Cue, ...]


def _turns(session: ComposedSession, exercises: Mapping[str, Exercise]) -> Iterator[_Turn]:
    """Each step for each side; what is said before and after a step is said once."""
    for step in session.steps:
        exercise = exercises[step.exercise_id]
        sides = step.sides or exercise.sides or (None,)
        for index, side in enumerate(sides):
            before = step.before if index == 0 else ()
            after = step.after if index == len(sides) - 1 else ()
            yield _Turn(step, exercise.form(side, softer=step.softer), before, after)


class _Composing:
    """A timeline in the making."""

    def __init__(self, pace: Pace, language: str) -> None:
        self._pace = pace
        self._language = language
        self._film = Film()
        self._steps: list[TimedStep] = []
        self._cues: list[TimedCue] = []
        self._phases: list[BreathPhase] = []
        self._runs: list[BreathRun] = []
        self._chimes: list[Seconds] = []
        self._rested: Path | None = None
        """The clip of the position in which the step before began and ended."""

    def add(self, turn: _Turn, *, is_known: bool) -> None:
        """Let that step follow."""
        start, form = self._film.now, turn.form
        sets, breaths = max(1, turn.step.sets), _breaths(turn.step, self._pace)
        self._arrive(turn, is_known=is_known)
        runs = []
        for index in range(sets):
            if index > 0:
                self._film.settle(form.idle, turn.step.rest)
            numbers = range(index * breaths + 1, (index + 1) * breaths + 1)
            runs.append(self._breathe(form, numbers, sets * breaths))
        placed = place_cues(runs, form.cues, turn.step.guided, self._language)
        self._cues.extend(placed.cues)
        self._leave(turn, placed.left_over)
        exercise_id = turn.step.exercise_id
        timed = (form.name, form.side, form.is_softer, start, self._film.now, sets * breaths)
        self._steps.append(TimedStep(exercise_id, *timed))

    def timeline(self, session_id: str) -> Timeline:
        """What was put together."""
        return Timeline(
            session_id=session_id,
            language=self._language,
            pace=self._pace,
            steps=tuple(self._steps),
            shots=tuple(self._film.shots),
            cues=tuple(self._cues),
            phases=tuple(self._phases),
            runs=tuple(self._runs),
            chimes=tuple(self._chimes),
            duration=self._film.now,
        )

    def _arrive(self, turn: _Turn, *, is_known: bool) -> None:
        """Chime, say how to get there, and rest until it is said."""
        start = self._film.now
        if self._pace.chimes:
            self._chimes.append(start)
        lines = [(CueKind.BEFORE, cue) for cue in turn.before]
        lines += _arrival(turn.form.cues, self._pace, is_known=is_known)
        first = CHIME_LASTS if self._pace.chimes else BETWEEN_CUES
        end = self._say(lines, Seconds(start + first))
        until = end + BETWEEN_CUES if lines else start
        least = SETTLING if self._rested not in {None, turn.form.idle.file} else 0.0
        self._film.settle(turn.form.idle, Seconds(max(least, until - start)))
        self._rested = turn.form.idle.file

    def _breathe(self, form: Form, numbers: range, breaths: int) -> Run:
        """Show a set, the breaths `numbers` of all `breaths` of the step."""
        film, step, cycle = self._film, len(self._steps), fitted(form.cycle, self._pace)
        start = film.now
        film.breathe(cycle, len(numbers))
        lead_in = cycle.lead_in(start, numbers[0], breaths=breaths, step=step)
        phases = cycle.phases(start, film.now, numbers, breaths=breaths, step=step)
        self._phases.extend((*lead_in, *phases))
        self._runs.append(
            BreathRun(
                start=start,
                end=film.now,
                step=step,
                cycle=tuple(cycle.shots(Seconds(0.0), cycle.duration)),
                phases=cycle.repeating(breaths=breaths, step=step),
            )
        )
        return Run(phases, film.now)

    def _leave(self, turn: _Turn, left_over: tuple[Cue, ...]) -> None:
        """Say what is still to be said, how to come out, and rest for the pause."""
        behind = self._film.now
        lines = [(CueKind.ENCOURAGE, cue) for cue in left_over]
        lines += [(CueKind.LEAVE, cue) for cue in turn.form.cues.leave]
        lines += [(CueKind.AFTER, cue) for cue in turn.after]
        end = self._say(lines, Seconds(behind + BETWEEN_CUES)) if lines else behind
        spoken = self._cues[-1].end + APART if self._cues else 0.0
        length = max(end + self._pace.pause, spoken) - behind
        self._film.rest(turn.form.idle, Seconds(max(length, SHORTEST_REST) if length > 0 else 0.0))

    def _say(self, lines: Iterable[Line], start: Seconds) -> Seconds:
        """Say them one after the other, and tell where the last one ends."""
        end = start
        for kind, cue in lines:
            end = Seconds(start + cue.duration(self._language))
            self._cues.append(TimedCue(start, end, cue, kind, len(self._steps)))
            start = Seconds(end + BETWEEN_CUES)
        return end


def _arrival(cues: Cues, pace: Pace, *, is_known: bool) -> list[Line]:
    """The name and how to get there, as far as that is wanted."""
    named = [(CueKind.NAME, cues.name)] if cues.name and pace.speaks_names else []
    if pace.explanations is Explanations.NONE:
        return [*named]
    is_short = is_known or pace.explanations is Explanations.SHORT
    explained = cues.arrive_short if is_short else cues.arrive or cues.arrive_short
    return [*named, *((CueKind.ARRIVE, cue) for cue in explained)]


def _breaths(step: Step, pace: Pace) -> int:
    """How many breaths a set takes: as many as were asked for, or come nearest to its seconds."""
    if step.by_rounds:
        return pace.rounds
    if step.seconds is not None:
        return max(1, int(step.seconds / pace.breath + 0.5))
    return max(1, step.breaths or 1)
