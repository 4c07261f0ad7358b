"""From the exercises of a manifest to those of a challenge, with the lengths of their files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from media.units import Seconds
from sessions.contradictions import marks_beyond
from sessions.exercise import Clip, Cue, Cues, CycleClip, Exercise, Form, Side, VoiceFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sessions.asking import MediaAsked
    from sessions.manifest import ManifestFile
    from sessions.manifest_exercises import (
        CueTable,
        CycleTable,
        ExerciseTable,
        VariantTable,
        Way,
    )
    from sessions.pack_parts import PackParts
    from sessions.toml_lines import FieldPath

UNKNOWN_CLIP = Seconds(4.0)
"""What a clip that cannot be asked is taken to last behind its last breath mark."""


class _Layers:
    """An exercise and what differs in one of its forms; what is said last counts."""

    def __init__(
        self, layers: list[tuple[Way, ExerciseTable | VariantTable]], at: FieldPath
    ) -> None:
        self._layers = [(table, (*at, *way)) for way, table in reversed(layers)]

    def last(self, field: str) -> tuple[Any, FieldPath]:
        """The field as it was given last, and where; every exercise gives it itself."""
        return next(
            (value, (*place, field))
            for table, place in self._layers
            if (value := getattr(table, field)) is not None
        )

    def last_cue(self, field: str) -> tuple[Any, FieldPath]:
        """The cue or cues as they were given last, and where; None where they never were."""
        given = (
            (value, (*place, "cues", field))
            for table, place in self._layers
            if (value := getattr(table.cues, field)) is not None
        )
        return next(given, (None, ()))


class ExerciseBuilder:
    """Makes exercises and cues; a voice that cannot be read is left out of its cue.

    A clip that cannot be read is taken to last `UNKNOWN_CLIP`: the day can be planned, and
    whoever shows the clip says what is wrong with it.
    """

    def __init__(self, file: ManifestFile, parts: PackParts, media: MediaAsked) -> None:
        self._file = file
        self._parts = parts
        self._media = media

    def exercise(self, table: ExerciseTable, place: FieldPath) -> Exercise:
        """The exercise at `place` with its forms: each side, then the softer variants.

        Raises:
            BreathMarkOutside: a breath begins where its clip is over.
            FieldNotInsidePack: a link leads out of the pack.
        """
        text = self._parts.text
        return Exercise(
            id=table.id,
            name=text(table.name),
            description=text(table.description),
            leave_out_when=text(table.leave_out_when),
            softer=text(table.softer),
            forms=tuple(self._forms(table, place)),
        )

    def cues(self, tables: Iterable[CueTable] | None, place: FieldPath) -> tuple[Cue, ...]:
        """The cues of the list at `place`."""
        return tuple(self._cue(table, (*place, i)) for i, table in enumerate(tables or ()))

    def _forms(self, table: ExerciseTable, place: FieldPath) -> Iterator[Form]:
        sides = (Side.RIGHT, Side.LEFT) if table.has_sides else (None,)
        for softer in (False, True):
            for side in sides:
                layers = list(table.layers(side, softer=softer))
                if not softer or any("softer_form" in way for way, _ in layers):
                    yield self._form(_Layers(layers, place), side, is_softer=softer)

    def _form(self, layers: _Layers, side: Side | None, *, is_softer: bool) -> Form:
        return Form(
            name=self._parts.text(layers.last("name")[0]),
            idle=self._idle(*layers.last("idle")),
            cycle=self._cycle(*layers.last("cycle")),
            cues=self._all_cues(layers),
            side=side,
            is_softer=is_softer,
        )

    def _idle(self, name: str, place: FieldPath) -> Clip:
        file = self._parts.path(name, place)
        return Clip(file, self._media.length(file) or UNKNOWN_CLIP)

    def _cycle(self, table: CycleTable, place: FieldPath) -> CycleClip:
        file = self._parts.path(table.file, (*place, "file"))
        length = self._media.length(file)
        for error in marks_beyond(self._file, place, table, length) if length else ():
            raise error
        latest = max(table.inhale_at, table.exhale_at)
        duration = length or Seconds(latest + UNKNOWN_CLIP)
        return CycleClip(file, duration, table.inhale_at, table.exhale_at)

    def _all_cues(self, layers: _Layers) -> Cues:
        name, name_place = layers.last_cue("name")
        encourage, place = layers.last_cue("encourage")
        lists = {
            field: self.cues(*layers.last_cue(field))
            for field in ("arrive", "arrive_short", "inhale", "exhale", "leave")
        }
        return Cues(
            name=self._cue(name, name_place) if name else None,
            encourage={
                table.breath: self._cue(table, (*place, i))
                for i, table in enumerate(encourage or ())
            },
            **lists,
        )

    def _cue(self, table: CueTable, place: FieldPath) -> Cue:
        files = {
            language: self._parts.path(name, (*place, "voice", language))
            for language, name in table.voice.items()
        }
        lengths = {language: self._media.length(file) for language, file in files.items()}
        return Cue(
            text=self._parts.text(table.text),
            voices={
                language: VoiceFile(files[language], length)
                for language, length in lengths.items()
                if length
            },
        )
