"""Checking a whole pack for its maker: everything that is wrong, not just the first thing."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from media.captions import read_captions
from media.errors import MediaMissing, PictureMissing, UserFacingError
from media.loudness import SILENT
from sessions import findings
from sessions.clock_text import clock_text
from sessions.contradictions import exercises_beyond
from sessions.exercise_check import ExerciseCheck
from sessions.findings import Finding, Severity
from sessions.inspection import Findings, Inspection
from sessions.manifest import ManifestFile, RecordedSessionTable
from sessions.manifest_file import inspect_manifest
from sessions.pack import lay_open
from sessions.text_check import missing_texts

if TYPE_CHECKING:
    from media.probe import MediaInfo
    from sessions.manifest import DayTable, MusicTable
    from sessions.pack import PackFolder
    from sessions.toml_lines import FieldPath

DURATION_TOLERANCE = 1.0
"""How many seconds a given duration may differ from the files."""
NOT_EVERYWHERE = frozenset({"av1"})


def check_pack(path: Path) -> tuple[Finding, ...]:
    """All that a maker should look at in a pack: the music and texts first, then day by day.

    Takes as long as it takes to decode every voice once.
    """
    with tempfile.TemporaryDirectory() as unpacked:
        try:
            pack = lay_open(path, Path(unpacked))
        except UserFacingError as error:
            return (Finding(Severity.ERROR, error),)
        file = inspect_manifest(pack.manifest_path, pack.manifest_name)
        if not isinstance(file, ManifestFile):
            return tuple(Finding(Severity.ERROR, error) for error in file)
        return _without_repeats(_PackCheck(pack, file).findings())


def _without_repeats(found: Findings) -> tuple[Finding, ...]:
    """Each sentence once: a file that several sessions use is wrong in one way only."""
    return tuple({finding.error.sentence: finding for finding in found}.values())


class _PackCheck:
    """The music, the texts and the recorded sessions; exercises are `ExerciseCheck`'s."""

    def __init__(self, pack: PackFolder, file: ManifestFile) -> None:
        self._pack = Inspection(pack, file)

    def findings(self) -> Findings:
        manifest = self._pack.manifest
        yield from missing_texts(self._pack, manifest, ())
        yield from self._music(manifest.music, ())
        yield from ExerciseCheck(self._pack).findings()
        for index, day in enumerate(manifest.days):
            yield from self._day(day, ("days", index))

    def _day(self, day: DayTable, place: FieldPath) -> Findings:
        if day.thumbnail:
            yield from self._pack.attempt(self._there(day.thumbnail, (*place, "thumbnail")))
        yield from self._music(day.music, place)
        for index, session in enumerate(day.sessions):
            of_session = (*place, "sessions", index)
            if isinstance(session, RecordedSessionTable):
                yield from self._pack.attempt(self._session(session, of_session))
            yield from self._music(session.music, of_session)

    def _session(self, session: RecordedSessionTable, place: FieldPath) -> Findings:
        video = self._pack.path(session.video, (*place, "video"))
        info = self._pack.probe(video)
        yield from self._pack.attempt(self._picture(session, info, place))
        yield from self._pack.attempt(self._voice(session, info, place))
        yield from self._pack.attempt(self._duration(session, info, place))
        for language, name in session.captions.items():
            yield from self._pack.attempt(self._captions(session, info, place, language, name))

    def _picture(
        self, session: RecordedSessionTable, info: MediaInfo, place: FieldPath
    ) -> Findings:
        if info.video is None:
            severity = Severity.ERROR if session.voice else Severity.WARNING
            yield Finding(severity, PictureMissing(file=session.video))
        elif info.video.codec in NOT_EVERYWHERE:
            facts = {"video": session.video, "codec": info.video.codec.upper()}
            yield self._pack.warning(findings.VideoNotEverywhere, (*place, "video"), **facts)

    def _voice(self, session: RecordedSessionTable, info: MediaInfo, place: FieldPath) -> Findings:
        field = "voice" if session.voice else "video"
        if not session.voice and not info.audio:
            facts = self._pack.facts((*place, "video"))
            yield Finding(Severity.ERROR, findings.NoVoice(**facts, video=session.video))
            return
        name = session.voice or session.video
        loudness = self._pack.loudness(self._pack.path(name, (*place, field))).integrated
        if loudness <= SILENT:
            yield self._pack.warning(findings.VoiceSilent, (*place, field), voice=name)
        elif loudness < findings.QUIET_LUFS:
            yield self._pack.warning(
                findings.VoiceQuiet, (*place, field), voice=name, loudness=round(loudness)
            )

    def _duration(
        self, session: RecordedSessionTable, info: MediaInfo, place: FieldPath
    ) -> Findings:
        found = self._length(session, info, place)
        if session.duration is None:
            for error in exercises_beyond(self._pack.file, place, session, found):
                yield Finding(Severity.ERROR, error)
        elif abs(found - session.duration) > DURATION_TOLERANCE:
            facts = {"found": clock_text(found), "given": clock_text(session.duration)}
            yield self._pack.warning(findings.DurationDiffers, (*place, "duration"), **facts)

    def _length(self, session: RecordedSessionTable, info: MediaInfo, place: FieldPath) -> float:
        """How long the files play: as long as the longer of picture and voice."""
        if not session.voice:
            return info.duration
        voice = self._pack.probe(self._pack.path(session.voice, (*place, "voice")))
        return max(info.duration, voice.duration)

    def _captions(
        self,
        session: RecordedSessionTable,
        info: MediaInfo,
        place: FieldPath,
        language: str,
        name: str,
    ) -> Findings:
        field = (*place, "captions", language)
        last = max((c.end for c in read_captions(self._pack.path(name, field))), default=0.0)
        end = session.duration or self._length(session, info, place)
        if last > end + DURATION_TOLERANCE:
            facts = {"captions": name, "last": clock_text(last), "end": clock_text(end)}
            yield self._pack.warning(findings.CaptionsBeyondEnd, field, **facts)

    def _music(self, tracks: tuple[MusicTable, ...], place: FieldPath) -> Findings:
        for index, track in enumerate(tracks):
            yield from self._pack.attempt(self._track(track, (*place, "music", index, "file")))

    def _track(self, track: MusicTable, field: FieldPath) -> Findings:
        self._pack.loudness(self._pack.path(track.file, field))
        yield from ()

    def _there(self, name: str, field: FieldPath) -> Findings:
        if not self._pack.path(name, field).is_file():
            yield Finding(Severity.ERROR, MediaMissing(file=name))
