"""Values kept in a file from one morning to the next, so that nothing is lost on the way."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from msgspec import Struct
from msgspec.json import decode, encode
from msgspec.json import format as laid_out

from sessions.errors import (
    StateDamaged,
    StateFromNewerApp,
    StateNoSpace,
    StateNotWritable,
    StateUnreadable,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from sessions.errors import SessionsError

Model = TypeVar("Model", bound="Versioned")


class Versioned(Protocol):
    """A value that says in which version of its shape it is kept."""

    @property
    def version(self) -> int:
        """The version of the shape."""


@dataclass(frozen=True, slots=True)
class Loaded(Generic[Model]):
    """What a file gave: the value to go on with, and what was wrong, if anything."""

    value: Model
    problem: SessionsError | None = None


def _local_time() -> datetime:
    return datetime.now(UTC).astimezone()


class _Version(Struct):
    """What is read of a file before it is known which shape it has."""

    version: int = 0


class JsonFile(Generic[Model]):
    """One value of a msgspec model in one file, whose `version` field says how to read it.

    The model must have a default for every field, and a `version` whose default is the
    one version that it reads.
    """

    def __init__(
        self, path: Path, model: type[Model], now: Callable[[], datetime] = _local_time
    ) -> None:
        self._path = path
        self._model = model
        self._now = now

    @property
    def path(self) -> Path:
        """Where the file is, or will be."""
        return self._path

    def load(self) -> Loaded[Model]:
        """The value in the file, or the defaults when there is none or it cannot be used.

        A damaged file is set aside beside itself under a name with the time; a file of a
        newer app, or one that may not be read, stays as it is.
        """
        try:
            content = self._read()
            if content is None:
                return Loaded(self._model())
            return Loaded(decode(content, type=self._model))
        except (StateFromNewerApp, StateUnreadable) as problem:
            return Loaded(self._model(), problem)
        except (ValueError, RecursionError):
            return Loaded(self._model(), self._set_aside())

    def save(self, value: Model) -> None:
        """Replace the file as a whole, readable by its owner only; on an error it stays as it was.

        Raises:
            StateFromNewerApp: the file there belongs to a newer app.
            StateUnreadable: there is a file that may not be read, so it may not be replaced.
            StateNoSpace: the disk is full.
            StateNotWritable: the folder does not take files.
        """
        self._read()
        content = laid_out(encode(value), indent=2) + b"\n"
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _replace_file(self._path, content)
        except OSError as cause:
            full = cause.errno in {errno.ENOSPC, errno.EDQUOT}
            error = StateNoSpace if full else StateNotWritable
            raise error(file=self._path.name, folder=self._path.parent) from cause

    def _read(self) -> bytes | None:
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as cause:
            raise StateUnreadable(file=self._path) from cause
        if _version_in(content) > self._model().version:
            raise StateFromNewerApp(file=self._path)
        return content

    def _set_aside(self) -> SessionsError:
        name = f"{self._path.name}.damaged-{self._now():%Y%m%d-%H%M%S}"
        aside = _free_name(self._path.with_name(name))
        try:
            self._path.replace(aside)
        except OSError:
            return StateUnreadable(file=self._path)
        return StateDamaged(file=self._path.name, aside=aside)


def _free_name(path: Path) -> Path:
    others = (path.with_name(f"{path.name}-{number}") for number in count(2))
    return next(name for name in chain([path], others) if not name.exists())


def _version_in(content: bytes) -> int:
    try:
        return decode(content, type=_Version).version
    except (ValueError, RecursionError):
        return 0


def _replace_file(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system lets folders be synced."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
