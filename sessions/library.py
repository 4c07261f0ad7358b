"""All challenges that can be practised: those that come with the app and those of the user."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from media.errors import UserFacingError
from sessions import pack_errors
from sessions.pack import ARCHIVE_SUFFIX, content_key, open_pack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sessions.challenge import Challenge
    from sessions.folders import Folders

BUILT_IN = Path(__file__).parent / "builtin"
"""The packs that come with the app."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The challenges that can be practised, and a sentence for each pack that cannot be used."""

    challenges: tuple[Challenge, ...] = ()
    problems: tuple[UserFacingError, ...] = ()

    def challenge(self, challenge_id: str) -> Challenge | None:
        """The challenge with that id, if there is one."""
        found = (challenge for challenge in self.challenges if challenge.id == challenge_id)
        return next(found, None)


class Library:
    """Finds packs and opens them; a broken one never keeps another from the shelf."""

    def __init__(self, folders: Folders, built_in: Path = BUILT_IN) -> None:
        self._folders = folders
        self._built_in = built_in

    def load(self) -> Shelf:
        """Everything there is, built-in packs first, each group by name.

        Quick for packs that give durations and exercises; an archive is unpacked the
        first time it is met.
        """
        found: dict[str, Challenge] = {}
        problems: list[UserFacingError] = []
        for path in self._packs(problems):
            try:
                challenge = open_pack(path, self._folders.unpacked_packs)
                if challenge.id in found:
                    raise pack_errors.PackTwice(path=path, id=challenge.id)
                found[challenge.id] = challenge
            except UserFacingError as problem:
                problems.append(problem)
        self._forget_unpacked()
        return Shelf(tuple(found.values()), tuple(problems))

    def _forget_unpacked(self) -> None:
        """Throw away what was unpacked from archives that are gone or have changed."""
        archives = [path for path in self._packs([]) if path.is_file()]
        unpacked = self._folders.unpacked_packs
        if unpacked.is_dir():
            in_use = {key for path in archives for key in _keys(path)}
            for folder in unpacked.iterdir():
                if folder.name not in in_use:
                    shutil.rmtree(folder, ignore_errors=True)

    def _packs(self, problems: list[UserFacingError]) -> Iterator[Path]:
        for folder in (self._built_in, self._folders.packs):
            try:
                yield from filter(_looks_like_pack, sorted(folder.iterdir()))
            except FileNotFoundError:
                continue
            except OSError:
                problems.append(pack_errors.PackUnreadable(path=folder))


def _keys(archive: Path) -> list[str]:
    with contextlib.suppress(pack_errors.PackUnreadable):
        return [content_key(archive)]
    return []


def _looks_like_pack(path: Path) -> bool:
    """Folders and archives, but nothing hidden and none of Python's own folders."""
    if path.name.startswith((".", "__")):
        return False
    return path.is_dir() or path.suffix.lower() == ARCHIVE_SUFFIX
