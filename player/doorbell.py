"""How a later start reaches the app that is open: it rings, and says what it wants to see."""

from __future__ import annotations

import logging
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

from msgspec.json import decode, encode
from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from player.opening import Opening

if TYPE_CHECKING:
    from pathlib import Path

ANSWER_MS = 3000
"""How long a start waits for the answer of the app that it reached."""
AGAIN_MS = 50
ANSWER = b"raised\n"

_log = logging.getLogger(__name__)


class Doorbell(QObject):
    """Heard by one app for each data folder."""

    rung = Signal(Opening)
    """Another start was made, and wants to see this."""

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        QLocalServer.removeServer(_name(data))
        if not self._server.listen(_name(data)):
            _log.warning("Later starts cannot be heard: %s", self._server.errorString())

    def close(self) -> None:
        """Hear nobody any more."""
        self._server.close()

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
        self.rung.emit(opening)


def ring(data: Path, opening: Opening, patience_ms: int) -> bool:
    """Whether the app that has this data folder took the wish; it may need a while to listen."""
    socket = QLocalSocket()
    deadline = QDeadlineTimer(patience_ms)
    socket.connectToServer(_name(data))
    while not socket.waitForConnected(ANSWER_MS):
        if deadline.hasExpired():
            return False
        QThread.msleep(AGAIN_MS)
        socket.connectToServer(_name(data))
    socket.write(encode(opening) + b"\n")
    socket.flush()
    return socket.waitForReadyRead(ANSWER_MS)


def _name(data: Path) -> str:
    return f"happy-back-{sha256(str(data.resolve()).encode()).hexdigest()[:16]}"
