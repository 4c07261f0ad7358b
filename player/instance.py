"""One app for one data folder: a second start hands its request to the first and goes away."""

from __future__ import annotations

import contextlib
import logging
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLockFile, QObject, Signal

from player.errors import PlayerError
from player.opening import Opening

if TYPE_CHECKING:
    from pathlib import Path

    from player.doorbell import Doorbell

PATIENCE_MS = 3000
"""How long a second start tries to reach the first one, which may be starting too."""
LOCK_NAME = "running.lock"

_log = logging.getLogger(__name__)


class OtherDoesNotAnswer(PlayerError):
    """Another app has the data folder, and is too busy or too broken to be raised."""

    template: ClassVar[str] = (
        "Happy Back is already open, but does not answer. Close it, or wait, and start again."
    )


class Instance(QObject):
    """The claim of this app on a data folder, and what later starts ask of it.

    What they ask is heard once `listen` was called, which can wait for the first paint.
    """

    asked = Signal(Opening)
    """Another start was made, and wants this window raised to show that."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._lock = QLockFile(str(data / LOCK_NAME))
        self._lock.setStaleLockTime(0)
        self._doorbell: Doorbell | None = None

    def claim(self, opening: Opening) -> bool:
        """Whether this app is the one; if not, the one has been asked for `opening`.

        What an app that crashed has left behind does not count. A data folder that takes no
        files is claimed without a lock.

        Raises:
            OtherDoesNotAnswer: there is another, and it cannot be asked.
        """
        with contextlib.suppress(OSError):  # then it takes no lock either, which is told below
            self._data.mkdir(mode=0o700, parents=True, exist_ok=True)
        if self._lock.tryLock(0):
            return True
        from player.doorbell import ring

        is_held = self._lock.error() is QLockFile.LockError.LockFailedError
        if ring(self._data, opening, PATIENCE_MS if is_held else 0):
            return False
        if is_held:
            raise OtherDoesNotAnswer
        _log.warning("The data folder cannot be locked: %s", self._lock.error().name)
        return True

    def listen(self) -> None:
        """Hear later starts from now on."""
        from player.doorbell import Doorbell

        self._doorbell = Doorbell(self._data, self)
        self._doorbell.rung.connect(self.asked)

    def close(self) -> None:
        """Give the folder free."""
        if self._doorbell is not None:
            self._doorbell.close()
        self._lock.unlock()
