"""One app for one data folder: a second start hands its request to the first and goes away."""

from __future__ import annotations

import contextlib
import logging
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING, ClassVar

from msgspec import Struct
from msgspec.json import decode, encode
from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from player.errors import PlayerError

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE_MS = 3000
"""How long a second start waits for the first one's answer."""
LOCK_NAME = "running.lock"
ANSWER = b"raised\n"

_log = logging.getLogger(__name__)


class OtherDoesNotAnswer(PlayerError):
    """Another app has the data folder, and is too busy or too broken to be raised."""

    template: ClassVar[str] = (
        "Happy Back is already open, but does not answer. Close it, or wait, and start again."
    )


class Opening(Struct, frozen=True):
    """What a start wants to see: a challenge and a day of it (0: the one that is next)."""

    challenge: str = ""
    day: int = 0
    play: bool = False
    full_screen: bool = False


class Instance(QObject):
    """The claim of this app on a data folder, and what later starts ask of it."""

    asked = Signal(Opening)
    """Another start was made, and wants this window raised to show that."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = f"happy-back-{sha256(str(data.resolve()).encode()).hexdigest()[:16]}"
        self._data = data
        self._lock = QLockFile(str(data / LOCK_NAME))
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)

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
            self._listen()
            return True
        if self._hand_over(opening):
            return False
        if self._lock.error() is QLockFile.LockError.LockFailedError:
            raise OtherDoesNotAnswer
        _log.warning("The data folder cannot be locked: %s", self._lock.error().name)
        self._listen()
        return True

    def close(self) -> None:
        """Give the folder free."""
        self._server.close()
        self._lock.unlock()

    def _listen(self) -> None:
        QLocalServer.removeServer(self._name)
        if not self._server.listen(self._name):
            _log.warning("Later starts cannot be heard: %s", self._server.errorString())

    def _hand_over(self, opening: Opening) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(PATIENCE_MS):
            return False
        socket.write(encode(opening) + b"\n")
        socket.flush()
        return socket.waitForReadyRead(PATIENCE_MS)

    def _on_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.readyRead.connect(partial(self._on_ready_read, socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._on_ready_read(socket)

    def _on_ready_read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            opening = decode(bytes(socket.readLine().data()), type=Opening)
        except (ValueError, RecursionError):
            _log.warning("A start asked for something that has no meaning")
            return
        socket.write(ANSWER)
        socket.flush()
        self.asked.emit(opening)
