"""Checking what composed sessions are made of: clips, spoken lines, and how they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from media.clips import check_clips
from media.completeness import breaks_off
from media.errors import MediaError
from media.loudness import SILENT
from sessions import findings
from sessions.contradictions import marks_beyond
from sessions.findings import Finding, Severity
from sessions.manifest import ComposedSessionTable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sessions.inspection import Findings, Inspection
    from sessions.manifest_exercises import CueTable, CycleTable, StepTable
    from sessions.toml_lines import FieldPath

LONG_ENOUGH = 0.5
"""Seconds that a line must last for its loudness to be measured."""


class ExerciseCheck:
    """The exercises of a pack and the steps that use them."""

    def __init__(self, pack: Inspection) -> None:
        self._pack = pack

    def findings(self) -> Findings:
        """What a maker should look at, exercise by exercise, then line by line."""
        clips: dict[Path, None] = {}
        for field, name in self._clips():
            yield from self._pack.attempt(self._clip(name, field, clips))
        yield from self._alike(list(clips))
        for field, cycle in self._cycles():
            yield from self._pack.attempt(self._marks(cycle, field))
        yield from self._cues()
        yield from self._use()

    def _clips(self) -> Iterator[tuple[FieldPath, str]]:
        for index, exercise in enumerate(self._pack.manifest.exercises):
            for way, variant in exercise.variants():
                if variant.idle:
                    yield ("exercises", index, *way, "idle"), variant.idle
        for field, cycle in self._cycles():
            yield (*field, "file"), cycle.file

    def _cycles(self) -> Iterator[tuple[FieldPath, CycleTable]]:
        for index, exercise in enumerate(self._pack.manifest.exercises):
            for way, variant in exercise.variants():
                if variant.cycle:
                    yield ("exercises", index, *way, "cycle"), variant.cycle

    def _clip(self, name: str, field: FieldPath, good: dict[Path, None]) -> Findings:
        """What is wrong with a clip by itself; one that is whole is added to `good`."""
        file = self._pack.path(name, field)
        check_clips([file])
        good[file] = None
        if self._pack.probe(file).audio:
            yield self._pack.warning(findings.ClipHasSound, field, clip=name)

    def _alike(self, clips: list[Path]) -> Findings:
        """Each clip that cannot follow the first in one stream."""
        for clip in clips[1:]:
            yield from self._pack.attempt(_pair(clips[0], clip))

    def _marks(self, cycle: CycleTable, place: FieldPath) -> Findings:
        try:
            length = self._pack.probe(self._pack.path(cycle.file, (*place, "file"))).duration
        except MediaError:
            return  # said of the clip already
        for error in marks_beyond(self._pack.file, place, cycle, length):
            yield Finding(Severity.ERROR, error)

    def _cues(self) -> Findings:
        lines = list(self._lines())
        spoken = {language for _, cue in lines for language in cue.voice}
        languages = sorted(spoken or {self._pack.manifest.language})
        for place, cue in lines:
            for language in languages:
                yield from self._pack.attempt(self._voice(cue, place, language))

    def _lines(self) -> Iterator[tuple[FieldPath, CueTable]]:
        for index, exercise in enumerate(self._pack.manifest.exercises):
            for way, variant in exercise.variants():
                for end, cue in variant.cues.lines():
                    yield ("exercises", index, *way, "cues", *end), cue
        for place, step in self._steps():
            for name, cues in (("before", step.before), ("after", step.after)):
                for number, cue in enumerate(cues):
                    yield (*place, name, number), cue

    def _voice(self, cue: CueTable, place: FieldPath, language: str) -> Findings:
        name = cue.voice.get(language)
        words = cue.text.get(language) or next(iter(cue.text.values()))
        if name is None:
            facts = {"text": words, "language": language}
            yield self._pack.warning(findings.CueWithoutVoice, place, **facts)
            return
        field = (*place, "voice", language)
        try:
            file = self._pack.path(name, field)
            length = self._pack.probe(file).duration
            loudness = self._pack.loudness(file).integrated if length >= LONG_ENOUGH else 0.0
        except MediaError:
            yield self._pack.warning(findings.CueNotHeard, field, voice=name, text=words)
            return
        if breaks_off(file):
            yield self._pack.warning(findings.CueCutOff, field, voice=name, text=words)
        if loudness <= SILENT:
            yield self._pack.warning(findings.VoiceSilent, field, voice=name)
        elif loudness < findings.QUIET_LUFS:
            yield self._pack.warning(
                findings.VoiceQuiet, field, voice=name, loudness=round(loudness)
            )

    def _steps(self) -> Iterator[tuple[FieldPath, StepTable]]:
        for day_index, day in enumerate(self._pack.manifest.days):
            for index, session in enumerate(day.sessions):
                if isinstance(session, ComposedSessionTable):
                    for number, step in enumerate(session.steps):
                        yield ("days", day_index, "sessions", index, "steps", number), step

    def _use(self) -> Findings:
        exercises = {exercise.id: exercise for exercise in self._pack.manifest.exercises}
        steps = list(self._steps())
        for place, step in steps:
            if step.softer and not exercises[step.exercise].has_softer_form:
                field = (*place, "softer")
                yield self._pack.warning(findings.NotSofter, field, exercise=step.exercise)
        used = {step.exercise for _, step in steps}
        for index, exercise_id in enumerate(exercises):
            if exercise_id not in used:
                field = ("exercises", index, "id")
                yield self._pack.warning(findings.ExerciseUnused, field, exercise=exercise_id)


def _pair(first: Path, clip: Path) -> Findings:
    check_clips([first, clip])
    yield from ()
