"""When each clip is shown and each line is said in a session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from media.units import Seconds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tools.content.script import Exercise, Figure, Line, Session, Words

HALF_BREATH = Seconds(5.0)
"""How long the figure breathes in, and out."""

BREATH = Seconds(2 * HALF_BREATH)


@dataclass(frozen=True, slots=True)
class Shot:
    """The first `seconds` of a clip."""

    clip: str
    seconds: Seconds


@dataclass(frozen=True, slots=True)
class TimedLine:
    """A line and when it is said, in the session."""

    at: Seconds
    text: Words


@dataclass(frozen=True, slots=True)
class TimedExercise:
    """An exercise and when it starts, in the session."""

    start: Seconds
    name: Words


@dataclass(frozen=True, slots=True)
class Timeline:
    """A session, second by second; lines and exercises are in order."""

    shots: tuple[Shot, ...]
    exercises: tuple[TimedExercise, ...]
    lines: tuple[TimedLine, ...]

    @property
    def duration(self) -> Seconds:
        """How long the session takes."""
        return Seconds(sum(shot.seconds for shot in self.shots))


def plan_session(session: Session, figures: Mapping[str, Figure]) -> Timeline:
    """The session's shots one after the other, and every line at its breath.

    Raises:
        ValueError: a line that comes before the one above it, or does not say when.
    """
    shots: list[Shot] = []
    exercises: list[TimedExercise] = []
    lines: list[TimedLine] = []
    for exercise in session.exercises:
        start = Seconds(sum(shot.seconds for shot in shots))
        figure = figures[exercise.figure]
        exercises.append(TimedExercise(start, exercise.name))
        lines += [_timed(line, start, exercise, figure) for line in exercise.lines]
        shots += _shots(exercise, figure)
    if lines != sorted(lines, key=lambda line: line.at):
        raise ValueError(f"{session.id}: the lines are not in the order in which they are said")
    return Timeline(tuple(shots), tuple(exercises), tuple(lines))


def _shots(exercise: Exercise, figure: Figure) -> Iterator[Shot]:
    if figure.still and exercise.before:
        yield Shot(figure.still, Seconds(exercise.before))
    if figure.enter:
        yield Shot(figure.enter, HALF_BREATH)
    for _ in range(exercise.breaths):
        yield Shot(figure.loop, BREATH)
    if figure.leave:
        yield Shot(figure.leave, HALF_BREATH)
    if figure.still and exercise.after:
        yield Shot(figure.still, Seconds(exercise.after))


def _timed(line: Line, start: Seconds, exercise: Exercise, figure: Figure) -> TimedLine:
    text: Words = {"nl": line.nl, "en": line.en}
    return TimedLine(Seconds(start + _within(line, exercise, figure)), text)


def _within(line: Line, exercise: Exercise, figure: Figure) -> float:
    """When a line is said, in its exercise."""
    first_breath = exercise.before + (HALF_BREATH if figure.enter else 0)
    if line.at is not None:
        return line.at
    for half, number in (("in", line.in_), ("out", line.out)):
        if number is not None:
            turned = 0 if figure.starts_with == half else HALF_BREATH
            return first_breath + (number - 1) * BREATH + turned
    raise ValueError(f"“{line.nl}” does not say when: give it at, in or out")
