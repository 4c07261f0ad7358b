"""Whether the sound server still runs: Qt and libVLC do not tell when PulseAudio dies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimerEvent, Signal
from PySide6.QtNetwork import QLocalSocket
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Mapping

RENEW_MS = 30_000
"""PulseAudio ends a connection that says nothing after 60 s, so a fresh one is made before."""
LOOK_MS = 500
"""How often it looks whether a server that went is back."""


def server_socket(system: str, environment: Mapping[str, str]) -> Path | None:
    """Where PulseAudio, or PipeWire in its place, listens on this computer; None if nowhere."""
    if system != "linux":
        return None
    if servers := environment.get("PULSE_SERVER", "").split():
        address = servers[0].rpartition("}")[2].removeprefix("unix:")
        return Path(address) if address.startswith("/") else None
    runtime = environment.get("XDG_RUNTIME_DIR")
    return Path(runtime) / "pulse" / "native" if runtime else None


class SoundServerWatch(QObject):
    """Holds a silent connection to the sound server: when that breaks, the server has gone.

    A server that is not there in the beginning is not watched.
    """

    gone = Signal()
    back = Signal()

    def __init__(self, address: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._socket: QLocalSocket | None = None
        self._is_gone = False
        self._timer = 0
        if address is not None:
            self._connect(address)

    @property
    def is_gone(self) -> bool:
        """Whether the server went, and has not come back."""
        return self._is_gone

    @override
    def timerEvent(self, event: QTimerEvent) -> None:
        if self._address is not None:
            self._connect(self._address)

    def _connect(self, address: Path) -> None:
        self._let_go()
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._on_connected)
        self._socket.disconnected.connect(self._on_disconnected)
        self._socket.connectToServer(str(address))

    def _let_go(self) -> None:
        if self._socket is not None:
            self._socket.disconnect(self)
            self._socket.abort()
            self._socket.deleteLater()
            self._socket = None

    def _look_every(self, milliseconds: int) -> None:
        if self._timer:
            self.killTimer(self._timer)
        self._timer = self.startTimer(milliseconds)

    def _on_connected(self) -> None:
        self._look_every(RENEW_MS)
        if self._is_gone:
            self._is_gone = False
            self.back.emit()

    def _on_disconnected(self) -> None:
        self._look_every(LOOK_MS)
        if not self._is_gone:
            self._is_gone = True
            self.gone.emit()
