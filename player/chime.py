"""A short soft tone, to hear where sound comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QtAudio

from player.sound_outputs import qt_device

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice

RATE = 48_000
SECONDS = 1.6
PARTIALS = ((523.25, 1.0), (784.0, 0.5), (1046.5, 0.2))
"""The tones of the chime as (Hz, share): a C, its fifth and its octave."""
PEAK = 0.2
"""The loudest sample at full gain: soft, about -14 dBFS."""
ATTACK = 0.08
DECAY = 0.45


class Chime(QObject):
    """Plays one soft tone at a time on a sound device."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink: QAudioSink | None = None
        self._buffer: QBuffer | None = None

    @property
    def is_playing(self) -> bool:
        """Whether the tone is heard now."""
        return self._sink is not None and self._sink.state() == QtAudio.State.ActiveState

    def play(self, device_id: str, gain: float) -> None:
        """Sound once on that device, or on the system's default for an empty or unknown id.

        `gain` is linear, 0 to 1. Without any device nothing happens.
        """
        self.stop()
        device = qt_device(device_id)
        if device.isNull():
            return
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(samples(gain).tobytes()))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = self._make_sink(device)
        self._sink.start(self._buffer)

    def stop(self) -> None:
        """Be silent."""
        if self._sink is not None:
            self._sink.stop()
            self._sink.deleteLater()
            self._sink = None
        if self._buffer is not None:
            self._buffer.deleteLater()
            self._buffer = None

    def _make_sink(self, device: QAudioDevice) -> QAudioSink:
        layout = QAudioFormat()
        layout.setSampleRate(RATE)
        layout.setChannelCount(1)
        layout.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        sink = QAudioSink(device, layout, self)
        sink.stateChanged.connect(self._on_state_changed)
        return sink

    def _on_state_changed(self) -> None:
        # The new state is asked for: PySide 6.11 cannot hand it to a slot.
        if self._sink is not None and self._sink.state() == QtAudio.State.IdleState:
            self.stop()


def samples(gain: float) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    """The tone as 16-bit mono samples at 48 kHz: it swells, and dies away exponentially."""
    time = np.arange(int(RATE * SECONDS)) / RATE
    tone = sum(share * np.sin(2 * np.pi * hz * time) for hz, share in PARTIALS)
    envelope = np.minimum(time / ATTACK, 1.0) * np.exp(-time / DECAY)
    ending = np.minimum((SECONDS - time) / ATTACK, 1.0)
    wave = tone * envelope * ending
    scaled = wave / np.max(np.abs(wave)) * PEAK * gain
    return np.asarray(np.round(scaled * np.iinfo(np.int16).max), dtype=np.int16)
