"""The sound devices there are, and a signal when they change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QAudioDevice, QAudioOutput, QMediaDevices

from player.engines.errors import NoSoundDevice, SoundDeviceGone

if TYPE_CHECKING:
    from media.errors import UserFacingError


DUMMY = "auto_null"
"""What PulseAudio and PipeWire put in the place of a sound device when there is none."""


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
    """A `UserFacingError`: the output in use has gone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._chosen = ""
        self._outputs = _outputs_now()
        self._in_use = self._find_in_use()
        self._devices.audioOutputsChanged.connect(self._on_audio_outputs_changed)

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
    """Qt's own object for an output; the system's default for an empty or unknown id."""
    devices = (d for d in QMediaDevices.audioOutputs() if _output(d).id == device_id)
    return next(devices, QMediaDevices.defaultAudioOutput())


def _output(device: QAudioDevice) -> SoundOutput:
    return SoundOutput(device.id().toStdString(), device.description())


def _outputs_now() -> tuple[SoundOutput, ...]:
    outputs = tuple(_output(device) for device in QMediaDevices.audioOutputs())
    return tuple(output for output in outputs if output.id != DUMMY)
