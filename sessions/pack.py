"""Opening a pack: from a folder or a `.happyback` file to a challenge."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from media.cache import fingerprint
from media.errors import MediaError
from media.units import Seconds
from sessions import pack_errors
from sessions.archive import unpack
from sessions.challenge import Challenge, Chapter, Day, RecordedSession
from sessions.manifest_file import exercises_beyond, read_manifest
from sessions.music import MusicTrack
from sessions.pack_names import MANIFEST_NAME
from sessions.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from media.probe import MediaInfo
    from sessions.manifest import DayTable, MusicTable, RecordedSessionTable
    from sessions.manifest_file import ManifestFile
    from sessions.toml_lines import FieldPath


@dataclass(frozen=True, slots=True)
class PackFolder:
    """A pack that lies open: its folder, and the name to call its manifest by."""

    folder: Path
    manifest_name: str

    @property
    def manifest_path(self) -> Path:
        """Where its `challenge.toml` is."""
        return self.folder / MANIFEST_NAME


def open_pack(path: Path, unpacked: Path) -> Challenge:
    """The challenge of a pack; an archive is unpacked below the folder `unpacked` first.

    No media is opened where the manifest gives both duration and exercises; whether the
    media is there and can be played is `check_pack`'s question, or shows while playing. A
    session whose length only its video knows, which cannot be read, is one exercise of no length.

    Raises:
        PackError: the pack, its manifest or its archive is not as it should be.
    """
    pack = lay_open(path, unpacked)
    file = read_manifest(pack.manifest_path, pack.manifest_name)
    return _ChallengeBuilder(pack.folder, file).challenge()


def lay_open(path: Path, unpacked: Path) -> PackFolder:
    """The folder of a pack that has a `challenge.toml`; see `open_pack` for archives and errors."""
    if path.is_dir():
        folder = path
    elif path.is_file():
        folder = unpacked / content_key(path)
        unpack(path, folder)
        folder = _only_folder_in(folder)
    else:
        raise pack_errors.PackMissing(path=path)
    if not (folder / MANIFEST_NAME).is_file():
        raise pack_errors.PackWithoutManifest(path=path)
    return PackFolder(folder, f"{path.name}/{MANIFEST_NAME}")


def file_in_pack(folder: Path, file: ManifestFile, name: str, place: FieldPath) -> Path:
    """Where a file that the manifest names at `place` lies, whether it is there or not.

    Raises:
        FieldNotInsidePack: a link leads out of the pack.
    """
    path = folder / name
    if path.resolve().is_relative_to(folder.resolve()):
        return path
    field = ".".join(part for part in place if isinstance(part, str))
    line = file.line_of(place)
    raise pack_errors.FieldNotInsidePack(file=file.name, line=line, field=field)


def _ask(video: Path) -> MediaInfo | None:
    """What the video says of itself; None when it cannot be read."""
    # Most packs need not be asked, and PyAV alone takes longer to import than they to open.
    from media.probe import probe  # noqa: PLC0415

    try:
        return probe(video)
    except MediaError:
        return None


def content_key(path: Path) -> str:
    """The name of the folder that an archive is unpacked to, by what it holds.

    Raises:
        PackUnreadable: the archive cannot be read.
    """
    try:
        return fingerprint(path)
    except (OSError, MediaError) as cause:
        raise pack_errors.PackUnreadable(path=path) from cause


def forget_unpacked(unpacked: Path, packs: Iterable[Path]) -> None:
    """Throw away what was unpacked from archives that are not, or not so, among these packs."""
    if not unpacked.is_dir():
        return
    in_use = {key for path in packs if path.is_file() for key in _keys(path)}
    for folder in unpacked.iterdir():
        if folder.name not in in_use:
            shutil.rmtree(folder, ignore_errors=True)


def _keys(archive: Path) -> list[str]:
    with contextlib.suppress(pack_errors.PackUnreadable):
        return [content_key(archive)]
    return []


def _only_folder_in(folder: Path) -> Path:
    """The one folder inside, for archives in which somebody packed a pack's folder itself."""
    if (folder / MANIFEST_NAME).is_file():
        return folder
    inside = [entry for entry in folder.iterdir() if entry.is_dir()]
    return inside[0] if len(inside) == 1 else folder


class _ChallengeBuilder:
    """Makes the domain's values out of one manifest."""

    def __init__(self, folder: Path, file: ManifestFile) -> None:
        self._folder = folder
        self._file = file
        self._language = file.manifest.language

    def challenge(self) -> Challenge:
        manifest = self._file.manifest
        music = self._tracks(manifest.music, ("music",))
        return Challenge(
            id=manifest.id,
            title=self._text(manifest.title),
            summary=self._text(manifest.summary),
            author=manifest.author,
            licence=manifest.licence,
            language=self._language,
            days=tuple(self._day(i, day, music) for i, day in enumerate(manifest.days)),
        )

    def _day(self, index: int, table: DayTable, music: tuple[MusicTrack, ...]) -> Day:
        place: FieldPath = ("days", index)
        own = self._tracks(table.music, (*place, "music")) or music
        return Day(
            number=index + 1,
            theme=self._text(table.theme),
            greeting=self._text(table.greeting),
            thumbnail=self._path_if_given(table.thumbnail, (*place, "thumbnail")),
            sessions=tuple(
                self._session((*place, "sessions", i), session, own)
                for i, session in enumerate(table.sessions)
            ),
        )

    def _session(
        self, place: FieldPath, table: RecordedSessionTable, music: tuple[MusicTrack, ...]
    ) -> RecordedSession:
        video = self._path(table.video, (*place, "video"))
        asked = None if table.duration and table.exercises else _ask(video)
        duration = table.duration or (asked.duration if asked else Seconds(0))
        if not duration:
            table = table.model_copy(update={"exercises": ()})
        music_inside = table.music_in_video and table.voice is None
        for error in exercises_beyond(self._file, place, table, duration):
            raise error
        return RecordedSession(
            id=table.id,
            title=self._text(table.title),
            video=video,
            voice=self._path_if_given(table.voice, (*place, "voice")),
            music_in_video=music_inside,
            captions={
                language: self._path(name, (*place, "captions", language))
                for language, name in table.captions.items()
            },
            duration=duration,
            chapters=self._chapters(table, duration, asked),
            music=() if music_inside else self._tracks(table.music, (*place, "music")) or music,
        )

    def _chapters(
        self, table: RecordedSessionTable, duration: Seconds, asked: MediaInfo | None
    ) -> tuple[Chapter, ...]:
        """The exercises named in the manifest, else the video's chapters, else one for all."""
        starts = [(self._text(exercise.name), exercise.start) for exercise in table.exercises]
        if not starts and asked:
            starts = self._inside(asked, duration)
        names = [name for name, _ in starts] or [self._text(table.title)]
        edges = [0.0, *(start for _, start in starts[1:]), duration]
        return tuple(
            Chapter(name, Seconds(start), Seconds(end))
            for name, (start, end) in zip(names, pairwise(edges), strict=True)
        )

    def _inside(self, asked: MediaInfo, duration: Seconds) -> list[tuple[Text, Seconds]]:
        """The chapters that have a name and start within the session, each after the one before."""
        named: list[tuple[Text, Seconds]] = []
        for chapter in asked.chapters:
            after = not named or chapter.start > named[-1][1]
            if chapter.title.strip() and chapter.start < duration and after:
                named.append((Text({self._language: chapter.title.strip()}), chapter.start))
        return named

    def _tracks(self, tables: Sequence[MusicTable], place: FieldPath) -> tuple[MusicTrack, ...]:
        return tuple(self._track(table, (*place, i)) for i, table in enumerate(tables))

    def _track(self, table: MusicTable, place: FieldPath) -> MusicTrack:
        file = self._path(table.file, (*place, "file"))
        title = self._text(table.title) if table.title else Text({self._language: file.stem})
        return MusicTrack(file, title)

    def _text(self, by_language: Mapping[str, str] | None) -> Text:
        """The text with the pack's own language first, as `Text` promises."""
        words = by_language or {}
        own_first = sorted(words, key=lambda language: language != self._language)
        return Text({language: words[language] for language in own_first})

    def _path_if_given(self, name: str | None, place: FieldPath) -> Path | None:
        return None if name is None else self._path(name, place)

    def _path(self, name: str, place: FieldPath) -> Path:
        return file_in_pack(self._folder, self._file, name, place)
