"""Checking a whole pack for its maker: everything that is wrong, not just the first thing."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from media.captions import read_captions
from media.errors import MediaMissing, PictureMissing, UserFacingError
from media.loudness import SILENT, measure_loudness
from media.probe import probe
from sessions import findings
from sessions.clock_text import clock_text
from sessions.findings import Finding, Severity
from sessions.manifest_file import ManifestFile, exercises_beyond, inspect_manifest
from sessions.pack import file_in_pack, lay_open

if TYPE_CHECKING:
    from pydantic import BaseModel

    from media.probe import MediaInfo
    from sessions.manifest import DayTable, MusicTable, RecordedSessionTable
    from sessions.pack import PackFolder
    from sessions.toml_lines import FieldPath

LANGUAGES = ("nl", "en")
"""The languages of the window, in which a pack should have its texts."""
QUIET_LUFS = -30.0
DURATION_TOLERANCE = 1.0
"""How many seconds a given duration may differ from the files."""
NOT_EVERYWHERE = frozenset({"av1"})

Findings = Iterator[Finding]


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
    """The questions put to one pack; each file is opened once, however often it is used."""

    def __init__(self, pack: PackFolder, file: ManifestFile) -> None:
        self._folder = pack.folder
        self._file = file
        self._probe = cache(probe)
        self._loudness = cache(measure_loudness)

    def findings(self) -> Findings:
        manifest = self._file.manifest
        yield from self._texts(manifest, ())
        yield from self._music(manifest.music, ())
        for index, day in enumerate(manifest.days):
            yield from self._day(day, ("days", index))

    def _day(self, day: DayTable, place: FieldPath) -> Findings:
        if day.thumbnail:
            yield from self._attempt(self._there(day.thumbnail, (*place, "thumbnail")))
        yield from self._music(day.music, place)
        for index, session in enumerate(day.sessions):
            of_session = (*place, "sessions", index)
            yield from self._attempt(self._session(session, of_session))
            yield from self._music(session.music, of_session)

    def _session(self, session: RecordedSessionTable, place: FieldPath) -> Findings:
        video = self._path(session.video, (*place, "video"))
        info = self._probe(video)
        yield from self._attempt(self._picture(session, info, place))
        yield from self._attempt(self._voice(session, info, place))
        yield from self._attempt(self._duration(session, info, place))
        for language, name in session.captions.items():
            yield from self._attempt(self._captions(session, info, place, language, name))

    def _picture(
        self, session: RecordedSessionTable, info: MediaInfo, place: FieldPath
    ) -> Findings:
        if info.video is None:
            severity = Severity.ERROR if session.voice else Severity.WARNING
            yield Finding(severity, PictureMissing(file=session.video))
        elif info.video.codec in NOT_EVERYWHERE:
            facts = {"video": session.video, "codec": info.video.codec.upper()}
            yield self._warning(findings.VideoNotEverywhere, (*place, "video"), **facts)

    def _voice(self, session: RecordedSessionTable, info: MediaInfo, place: FieldPath) -> Findings:
        field = "voice" if session.voice else "video"
        if not session.voice and not info.audio:
            facts = self._facts((*place, "video"))
            yield Finding(Severity.ERROR, findings.NoVoice(**facts, video=session.video))
            return
        name = session.voice or session.video
        loudness = self._loudness(self._path(name, (*place, field))).integrated
        if loudness <= SILENT:
            yield self._warning(findings.VoiceSilent, (*place, field), voice=name)
        elif loudness < QUIET_LUFS:
            yield self._warning(
                findings.VoiceQuiet, (*place, field), voice=name, loudness=round(loudness)
            )

    def _duration(
        self, session: RecordedSessionTable, info: MediaInfo, place: FieldPath
    ) -> Findings:
        found = self._length(session, info, place)
        if session.duration is None:
            for error in exercises_beyond(self._file, place, session, found):
                yield Finding(Severity.ERROR, error)
        elif abs(found - session.duration) > DURATION_TOLERANCE:
            facts = {"found": clock_text(found), "given": clock_text(session.duration)}
            yield self._warning(findings.DurationDiffers, (*place, "duration"), **facts)

    def _length(self, session: RecordedSessionTable, info: MediaInfo, place: FieldPath) -> float:
        """How long the files play: as long as the longer of picture and voice."""
        if not session.voice:
            return info.duration
        voice = self._probe(self._path(session.voice, (*place, "voice")))
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
        last = max((c.end for c in read_captions(self._path(name, field))), default=0.0)
        end = session.duration or self._length(session, info, place)
        if last > end + DURATION_TOLERANCE:
            facts = {"captions": name, "last": clock_text(last), "end": clock_text(end)}
            yield self._warning(findings.CaptionsBeyondEnd, field, **facts)

    def _music(self, tracks: tuple[MusicTable, ...], place: FieldPath) -> Findings:
        for index, track in enumerate(tracks):
            yield from self._attempt(self._track(track, (*place, "music", index, "file")))

    def _track(self, track: MusicTable, field: FieldPath) -> Findings:
        self._loudness(self._path(track.file, field))
        yield from ()

    def _there(self, name: str, field: FieldPath) -> Findings:
        if not self._path(name, field).is_file():
            yield Finding(Severity.ERROR, MediaMissing(file=name))

    def _texts(self, table: BaseModel, place: FieldPath) -> Findings:
        """A warning for each text, anywhere below, that lacks a language of the window."""
        for name, value in table:
            field = (*place, name)
            if isinstance(value, Mapping) and name != "captions":
                for language in LANGUAGES:
                    if language not in value:
                        yield self._warning(findings.TextMissing, field, language=language)
            elif isinstance(value, tuple):
                for index, item in enumerate(value):
                    yield from self._texts(item, (*field, index))

    def _attempt(self, part: Findings) -> Findings:
        """The findings of one part; an error that ends that part is its last finding."""
        try:
            yield from part
        except UserFacingError as error:
            yield Finding(Severity.ERROR, self._named_as_in_pack(error))

    def _named_as_in_pack(self, error: UserFacingError) -> UserFacingError:
        """The same error with files called by their place in the pack, as the maker knows them."""
        facts = {name: self._place_in_pack(fact) for name, fact in error.facts.items()}
        return type(error)(**facts)

    def _place_in_pack(self, fact: object) -> object:
        if isinstance(fact, Path) and fact.is_relative_to(self._folder):
            return fact.relative_to(self._folder).as_posix()
        return fact

    def _path(self, name: str, field: FieldPath) -> Path:
        return file_in_pack(self._folder, self._file, name, field)

    def _facts(self, field: FieldPath) -> dict[str, Any]:
        names = ".".join(part for part in field if isinstance(part, str))
        return {"file": self._file.name, "line": self._file.line_of(field), "field": names}

    def _warning(
        self,
        error: type[UserFacingError],
        field: FieldPath,
        **facts: Any,  # noqa: ANN401 (facts are whatever the sentence shows)
    ) -> Finding:
        return Finding(Severity.WARNING, error(**self._facts(field), **facts))
