"""From a manifest to the challenge that it describes."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from media.units import Seconds
from sessions.asking import MediaAsked
from sessions.challenge import Challenge, Chapter, Day, RecordedSession
from sessions.composed import ComposedSession, Step
from sessions.contradictions import exercises_beyond
from sessions.exercise_builder import ExerciseBuilder
from sessions.manifest import RecordedSessionTable
from sessions.manifest_fields import ROUNDS
from sessions.pack_parts import PackParts

if TYPE_CHECKING:
    from pathlib import Path

    from media.probe import MediaInfo
    from sessions.challenge import Session
    from sessions.manifest import ComposedSessionTable, DayTable, ManifestFile
    from sessions.manifest_exercises import StepTable
    from sessions.music import MusicTrack
    from sessions.text import Text
    from sessions.toml_lines import FieldPath


def build_challenge(folder: Path, file: ManifestFile) -> Challenge:
    """The challenge of the manifest that was read, whose files lie in that folder.

    A recorded session whose length only its video knows, which cannot be read, is one chapter
    of no length. A cue whose voice cannot be read is shown only.

    Raises:
        ManifestError: something that only the files tell is not as it should be.
    """
    return _ChallengeBuilder(folder, file).challenge()


class _ChallengeBuilder:
    def __init__(self, folder: Path, file: ManifestFile) -> None:
        self._file = file
        self._parts = PackParts(folder, file)
        self._media = MediaAsked()
        self._exercises = ExerciseBuilder(file, self._parts, self._media)

    def challenge(self) -> Challenge:
        manifest = self._file.manifest
        music = self._parts.tracks(manifest.music, ("music",))
        return Challenge(
            id=manifest.id,
            title=self._parts.text(manifest.title),
            summary=self._parts.text(manifest.summary),
            author=manifest.author,
            licence=manifest.licence,
            language=manifest.language,
            days=tuple(self._day(i, day, music) for i, day in enumerate(manifest.days)),
            exercises=tuple(
                self._exercises.exercise(table, ("exercises", i))
                for i, table in enumerate(manifest.exercises)
            ),
        )

    def _day(self, index: int, table: DayTable, music: tuple[MusicTrack, ...]) -> Day:
        place: FieldPath = ("days", index)
        own = self._music(table, place, music)
        return Day(
            number=index + 1,
            theme=self._parts.text(table.theme),
            greeting=self._parts.text(table.greeting),
            thumbnail=self._parts.path_if_given(table.thumbnail, (*place, "thumbnail")),
            sessions=tuple(
                self._session((*place, "sessions", i), session, own)
                for i, session in enumerate(table.sessions)
            ),
        )

    def _music(
        self,
        table: DayTable | RecordedSessionTable | ComposedSessionTable,
        place: FieldPath,
        inherited: tuple[MusicTrack, ...],
    ) -> tuple[MusicTrack, ...]:
        """What plays there: an empty list is silence, and nothing said is as it is around it."""
        if "music" not in table.model_fields_set:
            return inherited
        return self._parts.tracks(table.music, (*place, "music"))

    def _session(
        self,
        place: FieldPath,
        table: RecordedSessionTable | ComposedSessionTable,
        music: tuple[MusicTrack, ...],
    ) -> Session:
        if isinstance(table, RecordedSessionTable):
            return self._recorded(place, table, music)
        return ComposedSession(
            id=table.id,
            title=self._parts.text(table.title),
            steps=tuple(
                self._step(step, (*place, "steps", i)) for i, step in enumerate(table.steps)
            ),
            music=self._music(table, place, music),
        )

    def _step(self, table: StepTable, place: FieldPath) -> Step:
        return Step(
            exercise_id=table.exercise,
            breaths=table.breaths if isinstance(table.breaths, int) else None,
            seconds=table.seconds,
            by_rounds=table.breaths == ROUNDS,
            sides=table.sides or (),
            sets=table.sets,
            rest=table.rest,
            softer=table.softer,
            guided=table.guided,
            before=self._exercises.cues(table.before, (*place, "before")),
            after=self._exercises.cues(table.after, (*place, "after")),
        )

    def _recorded(
        self, place: FieldPath, table: RecordedSessionTable, music: tuple[MusicTrack, ...]
    ) -> RecordedSession:
        video = self._parts.path(table.video, (*place, "video"))
        asked = None if table.duration and table.exercises else self._media.ask(video)
        duration = table.duration or (asked.duration if asked else Seconds(0))
        if not duration:
            table = table.model_copy(update={"exercises": ()})
        music_inside = table.music_in_video and table.voice is None
        own_music = self._music(table, place, music)
        for error in exercises_beyond(self._file, place, table, duration):
            raise error
        return RecordedSession(
            id=table.id,
            title=self._parts.text(table.title),
            video=video,
            voice=self._parts.path_if_given(table.voice, (*place, "voice")),
            music_in_video=music_inside,
            captions={
                language: self._parts.path(name, (*place, "captions", language))
                for language, name in table.captions.items()
            },
            duration=duration,
            chapters=self._chapters(table, duration, asked),
            music=() if music_inside else own_music,
        )

    def _chapters(
        self, table: RecordedSessionTable, duration: Seconds, asked: MediaInfo | None
    ) -> tuple[Chapter, ...]:
        """The exercises named in the manifest, else the video's chapters, else one for all."""
        starts = [
            (self._parts.text(part.name), part.start, part.explanation) for part in table.exercises
        ]
        if not starts and asked:
            starts = [(name, start, False) for name, start in self._inside(asked, duration)]
        if not starts:
            starts = [(self._parts.text(table.title), Seconds(0), False)]
        edges = [0.0, *(start for _, start, _ in starts[1:]), duration]
        return tuple(
            Chapter(name, Seconds(start), Seconds(end), is_explanation)
            for (name, _, is_explanation), (start, end) in zip(starts, pairwise(edges), strict=True)
        )

    def _inside(self, asked: MediaInfo, duration: Seconds) -> list[tuple[Text, Seconds]]:
        """The chapters that have a name and start within the session, each after the one before."""
        named: list[tuple[Text, Seconds]] = []
        for chapter in asked.chapters:
            after = not named or chapter.start > named[-1][1]
            if chapter.title.strip() and chapter.start < duration and after:
                named.append((self._parts.own_text(chapter.title.strip()), chapter.start))
        return named
