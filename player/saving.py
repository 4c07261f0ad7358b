"""Keeping a value in its file without the window ever waiting for the disk."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from media.errors import UserFacingError
    from player.background import Background
    from sessions.storage import JsonFile, Versioned

Model = TypeVar("Model", bound="Versioned")


class Saving(Generic[Model]):
    """Writes the newest value soon, one write at a time, skipping those overtaken meanwhile.

    A disk that does not take it is reported once, and again only after a write has worked.
    """

    def __init__(
        self,
        file: JsonFile[Model],
        background: Background,
        on_problem: Callable[[UserFacingError], None],
    ) -> None:
        self._file = file
        self._background = background
        self._on_problem = on_problem
        self._lock = Lock()
        self._newest: Model | None = None
        self._tried: Model | None = None
        self._writing = False
        self._troubled = False

    def save(self, value: Model) -> None:
        """Write this value as soon as the disk is free."""
        self._newest = value
        if not self._writing:
            self._begin()

    def close(self) -> None:
        """Write here and now what has not been tried yet.

        Raises:
            SessionsError: the disk does not take it.
        """
        self._write()

    def _begin(self) -> None:
        self._writing = True
        self._background.run(self._write, self._on_written, self._on_failure)

    def _write(self) -> None:
        with self._lock:
            value = self._newest
            if value is not None and value is not self._tried:
                self._tried = value
                self._file.save(value)

    def _on_written(self, _: None) -> None:
        self._troubled = False
        self._go_on()

    def _on_failure(self, problem: UserFacingError) -> None:
        if not self._troubled:
            self._troubled = True
            self._on_problem(problem)
        self._go_on()

    def _go_on(self) -> None:
        self._writing = False
        if self._newest is not self._tried:
            self._begin()
