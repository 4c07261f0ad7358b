"""What each field of a manifest may hold alone, but not beside the others."""

from __future__ import annotations

import difflib
from itertools import pairwise
from typing import TYPE_CHECKING

from sessions import exercise_errors, pack_errors
from sessions.clock_text import clock_text
from sessions.manifest import ComposedSessionTable, RecordedSessionTable
from sessions.pace import FASTEST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sessions.manifest import ManifestFile
    from sessions.manifest_exercises import CuesTable, CycleTable, ExerciseTable, StepTable
    from sessions.pack_errors import ManifestError
    from sessions.toml_lines import FieldPath


LONGEST_SESSION = 3 * 3600.0
"""Seconds; nobody practises longer, and a number with a zero too many would fill the memory."""
SHORTEST_BREATH = 60 / FASTEST
"""Seconds."""


def contradictions(file: ManifestFile) -> Iterator[ManifestError]:
    """A sentence for each thing in the manifest that goes against another."""
    seen: set[str] = set()
    for index, exercise in enumerate(file.manifest.exercises):
        place: FieldPath = ("exercises", index)
        if exercise.id in seen:
            line = file.line_of((*place, "id"))
            yield exercise_errors.ExerciseTwice(file=file.name, line=line, value=exercise.id)
        seen.add(exercise.id)
        for way, variant in exercise.variants():
            if variant.cycle:
                yield from _equal_marks(file, (*place, *way, "cycle"), variant.cycle)
            yield from _same_breath(file, (*place, *way, "cues"), variant.cues)
    for index, day in enumerate(file.manifest.days):
        yield from _in_day(file, ("days", index), day.sessions)


def exercises_beyond(
    file: ManifestFile, place: FieldPath, session: RecordedSessionTable, duration: float
) -> Iterator[ManifestError]:
    """A sentence for each exercise of the session at `place` that starts when it is over."""
    for index, exercise in enumerate(session.exercises):
        if exercise.start >= duration:
            line = file.line_of((*place, "exercises", index, "start"))
            end = clock_text(duration)
            yield pack_errors.ExerciseBeyondEnd(file=file.name, line=line, end=end)


def marks_beyond(
    file: ManifestFile, place: FieldPath, cycle: CycleTable, duration: float
) -> Iterator[ManifestError]:
    """A sentence for each breath mark of the cycle at `place` that lies behind its clip's end."""
    for name, at in (("inhale_at", cycle.inhale_at), ("exhale_at", cycle.exhale_at)):
        if at >= duration:
            yield exercise_errors.BreathMarkOutside(
                file=file.name,
                line=file.line_of((*place, name)),
                field=name,
                at=f"{at:g}",
                clip=cycle.file,
                duration=f"{duration:.2f}",
            )


def _equal_marks(
    file: ManifestFile, place: FieldPath, cycle: CycleTable
) -> Iterator[ManifestError]:
    if cycle.inhale_at == cycle.exhale_at:
        line = file.line_of((*place, "exhale_at"))
        yield exercise_errors.BreathMarksEqual(file=file.name, line=line, at=f"{cycle.exhale_at:g}")


def _same_breath(file: ManifestFile, place: FieldPath, cues: CuesTable) -> Iterator[ManifestError]:
    seen: set[int] = set()
    for index, line in enumerate(cues.encourage or ()):
        if line.breath in seen:
            yield exercise_errors.EncouragementTwice(
                file=file.name,
                line=file.line_of((*place, "encourage", index, "breath")),
                breath=line.breath,
            )
        seen.add(line.breath)


def _in_day(
    file: ManifestFile,
    day: FieldPath,
    sessions: tuple[RecordedSessionTable | ComposedSessionTable, ...],
) -> Iterator[ManifestError]:
    seen: set[str] = set()
    for index, session in enumerate(sessions):
        place: FieldPath = (*day, "sessions", index)
        if session.id in seen:
            line = file.line_of((*place, "id"))
            yield pack_errors.SessionTwice(file=file.name, line=line, value=session.id)
        seen.add(session.id)
        if isinstance(session, RecordedSessionTable):
            yield from _wrong_starts(file, place, session)
        else:
            for number, step in enumerate(session.steps):
                yield from _in_step(file, (*place, "steps", number), step)
            yield from _too_long(file, place, session)


def _wrong_starts(
    file: ManifestFile, place: FieldPath, session: RecordedSessionTable
) -> Iterator[ManifestError]:
    for index, (one, next_one) in enumerate(pairwise(session.exercises), start=1):
        if next_one.start <= one.start:
            line = file.line_of((*place, "exercises", index, "start"))
            yield pack_errors.ExerciseOutOfOrder(file=file.name, line=line)
    if session.duration is not None:
        yield from exercises_beyond(file, place, session, session.duration)


def _in_step(file: ManifestFile, place: FieldPath, step: StepTable) -> Iterator[ManifestError]:
    if step.breaths is None and step.seconds is None:
        yield exercise_errors.StepWithoutLength(file=file.name, line=file.line_of(place))
    if step.breaths is not None and step.seconds is not None:
        line = file.line_of((*place, "seconds"))
        yield exercise_errors.StepLengthTwice(file=file.name, line=line)
    exercises = {exercise.id: exercise for exercise in file.manifest.exercises}
    exercise = exercises.get(step.exercise)
    if exercise is None:
        yield _unknown_exercise(file, place, step.exercise, list(exercises))
    elif step.sides and not exercise.has_sides:
        yield _unknown_side(file, place, exercise)


def _too_long(
    file: ManifestFile, place: FieldPath, session: ComposedSessionTable
) -> Iterator[ManifestError]:
    two_sided = {exercise.id for exercise in file.manifest.exercises if exercise.has_sides}
    total = 0.0
    for index, step in enumerate(session.steps):
        breaths = step.breaths if isinstance(step.breaths, int) else 1
        once = max(breaths * SHORTEST_BREATH, step.seconds or 0.0) + step.rest
        sides = len(step.sides or ()) or (2 if step.exercise in two_sided else 1)
        total += once * step.sets * sides
        if total > LONGEST_SESSION:
            line = file.line_of((*place, "steps", index))
            yield exercise_errors.SessionTooLong(file=file.name, line=line)
            return


def _unknown_exercise(
    file: ManifestFile, place: FieldPath, exercise_id: str, known: list[str]
) -> ManifestError:
    line = file.line_of((*place, "exercise"))
    close = difflib.get_close_matches(exercise_id, known, n=1)
    if not close:
        return exercise_errors.ExerciseUnknown(file=file.name, line=line, value=exercise_id)
    return exercise_errors.ExerciseMisspelt(
        file=file.name, line=line, value=exercise_id, closest=close[0]
    )


def _unknown_side(file: ManifestFile, place: FieldPath, exercise: ExerciseTable) -> ManifestError:
    line = file.line_of((*place, "sides"))
    return exercise_errors.SideUnknown(
        file=file.name, line=line, field="sides", exercise=exercise.id
    )
