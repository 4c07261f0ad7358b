"""All challenges that can be practised: those that come with the app and those of the user."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from media.errors import UserFacingError
from sessions import pack_errors
from sessions.challenge import Challenge
from sessions.pack_names import ARCHIVE_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sessions.folders import Folders
    from sessions.shelf_cache import ShelfCache

BUILT_IN = Path(__file__).parent / "builtin"
"""The packs that come with the app."""


class Shelf(Struct, frozen=True):
    """The challenges that can be practised, and a sentence for each pack that cannot be used."""

    challenges: tuple[Challenge, ...] = ()
    problems: tuple[UserFacingError, ...] = ()

    def challenge(self, challenge_id: str) -> Challenge | None:
        """The challenge with that id, if there is one."""
        found = (challenge for challenge in self.challenges if challenge.id == challenge_id)
        return next(found, None)


class Library:
    """Finds packs and opens them; a broken one never keeps another from the shelf.

    With a `cache`, packs that are all as they were last time are not opened again.
    """

    def __init__(
        self,
        folders: Folders,
        built_in: Path = BUILT_IN,
        cache: ShelfCache | None = None,
        now_ns: Callable[[], int] = time.time_ns,
    ) -> None:
        self._folders = folders
        self._built_in = built_in
        self._cache = cache
        self._now_ns = now_ns

    def load(self) -> Shelf:
        """Everything there is, built-in packs first, each group by name.

        Quick for packs that give durations and exercises; an archive is unpacked the
        first time it is met.
        """
        begun_ns = self._now_ns()
        problems: list[UserFacingError] = []
        packs = tuple(self._packs(problems))
        if self._cache is None or problems:
            return self._opened(packs, problems)
        known = self._cache.read(packs)
        if known is not None:
            return Shelf(known)
        shelf = self._opened(packs, problems)
        if not shelf.problems:
            self._cache.keep(packs, shelf.challenges, begun_ns)
        return shelf

    def _opened(self, packs: tuple[Path, ...], problems: list[UserFacingError]) -> Shelf:
        # Most starts do without what reads packs, which takes longer to import than to use.
        from sessions.pack import forget_unpacked, open_pack

        found: dict[str, Challenge] = {}
        for path in packs:
            try:
                challenge = open_pack(path, self._folders.unpacked_packs)
                if challenge.id in found:
                    raise pack_errors.PackTwice(path=path, id=challenge.id)
                found[challenge.id] = challenge
            except UserFacingError as problem:
                problems.append(problem)
        forget_unpacked(self._folders.unpacked_packs, packs)
        return Shelf(tuple(found.values()), tuple(problems))

    def _packs(self, problems: list[UserFacingError]) -> Iterator[Path]:
        for folder in (self._built_in, self._folders.packs):
            try:
                yield from filter(_looks_like_pack, sorted(folder.iterdir()))
            except FileNotFoundError:
                continue
            except OSError:
                problems.append(pack_errors.PackUnreadable(path=folder))


def _looks_like_pack(path: Path) -> bool:
    """Folders and archives, but nothing hidden and none of Python's own folders."""
    if path.name.startswith((".", "__")):
        return False
    return path.is_dir() or path.suffix.lower() == ARCHIVE_SUFFIX
