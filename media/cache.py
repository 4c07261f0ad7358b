"""A folder of things that were slow to make, bounded in size, kept by what they were made from."""

from __future__ import annotations

import json
import os
import time
from contextlib import contextmanager, suppress
from hashlib import sha256
from threading import Lock
from typing import TYPE_CHECKING

from media.errors import CacheUnwritable, CannotWrite, MediaMissing, MediaUnreadable, NoSpace
from media.writing import MAKING, whole_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

Json = dict[str, "Json"] | list["Json"] | str | float | int | bool | None

_SMALL = 1 << 20
_EDGE = 1 << 16
_ABANDONED_NS = 24 * 3600 * 10**9


class Cache:
    """Files and values by key; the least recently used files go first when there are too many.

    Safe for several threads and several processes: an entry appears whole or not at all. A
    key should hold a `fingerprint` of what the entry is made from.
    """

    def __init__(self, folder: Path, limit_bytes: int) -> None:
        self._folder = folder
        self._limit_bytes = limit_bytes
        self._keys_lock = Lock()
        self._locks: dict[str, Lock] = {}

    def file(self, key: str, suffix: str, build: Callable[[Path], None]) -> Path:
        """The file of that key; where it is not there, `build` writes it to the path it is given.

        Raises:
            MediaError: what `build` raises, `NoSpace` or `CacheUnwritable`.
        """
        path = self._folder / f"{sha256(key.encode()).hexdigest()[:32]}{suffix}"
        with self._key_lock(path.name), self._writing():
            if not _touched(path):
                self._build(path, build)
                self._let_old_ones_go(keep=path)
        return path

    def json(self, key: str, build: Callable[[], Json]) -> Json:
        """The value of that key; where it is not there or damaged, `build` gives it anew.

        Raises:
            MediaError: what `build` raises, `NoSpace` or `CacheUnwritable`.
        """
        path = self.file(key, ".json", lambda out: _write_json(out, build()))
        with self._writing():
            try:
                value: Json = json.loads(path.read_bytes())
            except (ValueError, FileNotFoundError):
                path.unlink(missing_ok=True)
            else:
                return value
        return self.json(key, build)

    def size_bytes(self) -> int:
        """How much room the cache takes."""
        return sum(size for _, size, _ in self._entries())

    def empty(self) -> None:
        """Throw everything away, except what another program holds open."""
        for _, _, path in self._entries():
            with suppress(OSError):
                path.unlink()

    def _build(self, path: Path, build: Callable[[Path], None]) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with whole_file(path) as making:
            build(making)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Errors name the folder: the user knows nothing of the files in it."""
        try:
            yield
        except NoSpace as error:
            raise NoSpace(file=self._folder) from error
        except CannotWrite as error:
            raise CacheUnwritable(folder=self._folder, reason=error.facts["reason"]) from error
        except OSError as error:
            reason = error.strerror or str(error)
            raise CacheUnwritable(folder=self._folder, reason=reason) from error

    def _let_old_ones_go(self, keep: Path) -> None:
        entries = sorted(self._entries())
        total = sum(size for _, size, _ in entries)
        for used, size, path in entries:
            if total <= self._limit_bytes:
                return
            if path != keep and not _is_being_made(path, used):
                with suppress(OSError):  # another program holds it open, or it is gone already
                    path.unlink()
                    total -= size

    def _entries(self) -> Iterator[tuple[int, int, Path]]:
        """When last used, size and path of each file that is still there."""
        with suppress(OSError):
            for path in self._folder.iterdir():
                with suppress(FileNotFoundError):
                    status = path.stat()
                    yield status.st_mtime_ns, status.st_size, path

    def _key_lock(self, name: str) -> Lock:
        with self._keys_lock:
            return self._locks.setdefault(name, Lock())


def fingerprint(*paths: Path) -> str:
    """A name for what the files hold, the same wherever they lie.

    A file up to 1 MiB is known by its content, a larger one by its size, its time of change
    and its first and last 64 KiB.

    Raises:
        MediaError: `MediaMissing` or `MediaUnreadable`.
    """
    digest = sha256()
    for path in paths:
        try:
            digest.update(sha256(_telling_bytes(path)).digest())
        except FileNotFoundError as error:
            raise MediaMissing(file=path) from error
        except OSError as error:
            raise MediaUnreadable(file=path, reason=error.strerror or str(error)) from error
    return digest.hexdigest()


def _telling_bytes(path: Path) -> bytes:
    status = path.stat()
    if status.st_size <= _SMALL:
        return path.read_bytes()
    with path.open("rb") as file:
        first = file.read(_EDGE)
        file.seek(-_EDGE, os.SEEK_END)
        return b"%d %d " % (status.st_size, status.st_mtime_ns) + first + file.read()


def _is_being_made(path: Path, used_ns: int) -> bool:
    """Whether somebody is writing it; what is older was left by a program that broke off."""
    return path.name.startswith(MAKING) and time.time_ns() - used_ns < _ABANDONED_NS


def _touched(path: Path) -> bool:
    """Whether the entry is there; its time becomes now, where the folder lets it."""
    with suppress(OSError):
        os.utime(path)
    return path.is_file()


def _write_json(path: Path, value: Json) -> None:
    path.write_text(json.dumps(value), encoding="utf-8")
