"""The sound devices there are, and a signal when they change."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtMultimedia import QAudioDevice, QAudioOutput, QMediaDevices

from player.engines.errors import NoSoundDevice, SoundDeviceGone, SoundServerGone
from player.sound_server import SoundServerWatch, server_socket

if TYPE_CHECKING:
    from media.errors import UserFacingError


DUMMY = "auto_null"
"""What PulseAudio and PipeWire put in the place of a sound device when there is none."""
_SERVER_LOST = "soundServerLost"
"""The application's property for what holds for its whole process: see `qt_is_deaf`."""


@dataclass(frozen=True, slots=True)
class SoundOutput:
    """A place where sound can come out: its id for the system, its name for the user."""

    id: str
    name: str


class SoundOutputs(QObject):
    """Knows the system's sound outputs, and tells when the one in use goes away.

    With PulseAudio, Qt (6.11.3, 6.12.0) does not tell that an output goes that is not the
    system's default, until another one changes.
    """

    changed = Signal(object)
    """The outputs there are now: `tuple[SoundOutput, ...]`."""
    lost = Signal(object)
    """A `UserFacingError`: the output in use has gone, or the sound server."""
    server_lost = Signal()
    """The sound server died, just before `lost` says so."""
    server_back = Signal()
    """A sound server is there again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._chosen = ""
        self._outputs = _outputs_now()
        self._in_use = self._find_in_use()
        self._server = SoundServerWatch(server_socket(sys.platform, os.environ), self)
        self._devices.audioOutputsChanged.connect(self._on_audio_outputs_changed)
        self._server.gone.connect(self._on_server_gone)
        self._server.back.connect(self.server_back)

    @property
    def outputs(self) -> tuple[SoundOutput, ...]:
        """All outputs, in the system's order."""
        return self._outputs

    @property
    def in_use(self) -> SoundOutput | None:
        """The chosen output, or the system's default; None when there is no output at all."""
        return self._in_use

    @property
    def problem(self) -> UserFacingError | None:
        """A sentence when sound has nowhere to go."""
        return None if self._outputs else NoSoundDevice()

    @property
    def silent(self) -> bool:
        """Whether there is not even a stand-in for a sound device, as without a sound server."""
        return not QMediaDevices.audioOutputs()

    @property
    def server_is_gone(self) -> bool:
        """Whether the sound server died and has not come back."""
        return self._server.is_gone

    def choose(self, device_id: str) -> None:
        """Watch over that output from now on; empty for the system's default."""
        self._chosen = device_id
        self._in_use = self._find_in_use()

    def present(self, device_id: str) -> str:
        """The id if that output is there, else empty, which means the system's default."""
        return device_id if any(output.id == device_id for output in self._outputs) else ""

    def _find_in_use(self) -> SoundOutput | None:
        chosen = [output for output in self._outputs if output.id == self._chosen]
        default = _output(QMediaDevices.defaultAudioOutput())
        fallback = default if default in self._outputs else None
        return chosen[0] if chosen else fallback

    def _on_audio_outputs_changed(self) -> None:
        before, self._outputs = self._in_use, _outputs_now()
        self._in_use = self._find_in_use()
        if before is not None and before not in self._outputs:
            self.lost.emit(SoundDeviceGone(name=before.name))
        self.changed.emit(self._outputs)

    def _on_server_gone(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.setProperty(_SERVER_LOST, True)
        self.server_lost.emit()
        self.lost.emit(SoundServerGone())


def qt_is_deaf() -> bool:
    """Whether Qt must make no sound any more, because its sound server died once.

    WORKAROUND: when PulseAudio dies, Qt drops its one connection and mostly never gets another
    (PySide6 6.11.3). Whoever then opens a sound output hands PulseAudio's library a null pointer,
    which aborts the process. May go when Qt connects again by itself.
    """
    application = QCoreApplication.instance()
    return application is not None and bool(application.property(_SERVER_LOST))


def new_audio_output(parent: QObject) -> QAudioOutput:
    """A `QAudioOutput` at full gain, whose player may stop it at any moment.

    WORKAROUND: Qt's audio thread disconnects from the output while it holds a lock that
    `QMediaPlayer.stop()` waits for. If PySide has then to look for a Python override of
    `disconnectNotify`, it waits for the interpreter lock, which the caller of `stop()` has:
    both wait for ever (seen about once in six stops, PySide6 6.11.3). PySide looks only once
    for each object, so it is made to look here. May go when `stop()` lets the lock go.
    """
    output = QAudioOutput(parent)
    output.volumeChanged.connect(output.setVolume)
    output.volumeChanged.disconnect(output.setVolume)
    return output


def qt_device(device_id: str) -> QAudioDevice:
    """Qt's own object for an output; the system's default for an empty or unknown id.

    A null device once `qt_is_deaf`.
    """
    if qt_is_deaf():
        return QAudioDevice()
    devices = (d for d in QMediaDevices.audioOutputs() if _output(d).id == device_id)
    return next(devices, QMediaDevices.defaultAudioOutput())


def _output(device: QAudioDevice) -> SoundOutput:
    return SoundOutput(device.id().toStdString(), device.description())


def _outputs_now() -> tuple[SoundOutput, ...]:
    outputs = tuple(_output(device) for device in QMediaDevices.audioOutputs())
    return tuple(output for output in outputs if output.id != DUMMY)
