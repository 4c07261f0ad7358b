"""What every part of a pack is made of: its files, its texts and its music."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from sessions import pack_errors
from sessions.music import MusicTrack
from sessions.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from sessions.manifest import ManifestFile, MusicTable
    from sessions.toml_lines import FieldPath


class PackFiles:
    """Where the files of a pack lie, whether they are there or not."""

    def __init__(self, folder: Path, file: ManifestFile) -> None:
        self._folder = folder
        self._file = file
        self._real_folder = folder.resolve()
        self._inside = cache(self._is_inside)

    def at(self, name: str, place: FieldPath) -> Path:
        """Where the file lies that the manifest names at `place`.

        Raises:
            FieldNotInsidePack: a link leads out of the pack.
        """
        path = self._folder / name
        # a pack has hundreds of files in few folders, and following all links takes long
        if self._is_inside(path) if path.is_symlink() else self._inside(path.parent):
            return path
        field = ".".join(part for part in place if isinstance(part, str))
        line = self._file.line_of(place)
        raise pack_errors.FieldNotInsidePack(file=self._file.name, line=line, field=field)

    def _is_inside(self, path: Path) -> bool:
        return path.resolve().is_relative_to(self._real_folder)


class PackParts:
    """Makes texts, paths and music tracks out of what a manifest says of them."""

    def __init__(self, folder: Path, file: ManifestFile) -> None:
        self._files = PackFiles(folder, file)
        self._language = file.manifest.language

    def text(self, by_language: Mapping[str, str] | None) -> Text:
        """The text with the pack's own language first, as `Text` promises."""
        words = by_language or {}
        own_first = sorted(words, key=lambda language: language != self._language)
        return Text({language: words[language] for language in own_first})

    def own_text(self, words: str) -> Text:
        """A text that is there in the pack's own language only."""
        return Text({self._language: words})

    def path(self, name: str, place: FieldPath) -> Path:
        """Where the file that the manifest names at `place` lies; see `PackFiles`."""
        return self._files.at(name, place)

    def path_if_given(self, name: str | None, place: FieldPath) -> Path | None:
        """The same for a file that need not be named."""
        return None if name is None else self.path(name, place)

    def tracks(self, tables: Sequence[MusicTable], place: FieldPath) -> tuple[MusicTrack, ...]:
        """The music tracks that stand at `place`."""
        return tuple(self._track(table, (*place, i)) for i, table in enumerate(tables))

    def _track(self, table: MusicTable, place: FieldPath) -> MusicTrack:
        file = self.path(table.file, (*place, "file"))
        return MusicTrack(file, self.text(table.title) if table.title else self.own_text(file.stem))
