"""The music under a session: its tracks, one after the other, for ever."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtMultimedia import QMediaPlayer

from player.engines.outbox import Outbox
from player.errors import PlayerError
from player.sound_outputs import SoundOutputs, new_audio_output, qt_device

if TYPE_CHECKING:
    from sessions.preparation import PreparedTrack

Status = QMediaPlayer.MediaStatus


class MusicUnreadable(PlayerError):
    """A piece of music cannot be played."""

    template = "The music “{file}” cannot be played; the session goes on without it."


class MusicBed(QObject):
    """Plays tracks at a gain of its own, and passes over the ones that cannot be read.

    Signals are emitted in a later turn of the event loop than the command that causes them.
    """

    track_changed = Signal(object)
    """The `PreparedTrack` that plays from now on, or None."""
    failed = Signal(object)
    """A `UserFacingError` for a track that cannot be read; once for each track."""

    def __init__(self, outputs: SoundOutputs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outputs = outputs
        self._outbox = Outbox(self)
        self._player = QMediaPlayer(self)
        self._sound = new_audio_output(self)
        self._tracks: tuple[PreparedTrack, ...] = ()
        self._index = 0
        self._unreadable: set[int] = set()
        self._plays = False
        self._device_id = ""
        self._player.setAudioOutput(self._sound)
        self._player.mediaStatusChanged.connect(self._on_media_status_changed)
        self._player.errorOccurred.connect(self._on_error_occurred)
        outputs.changed.connect(self._on_outputs_changed)
        outputs.server_lost.connect(self._on_server_lost)

    @property
    def current_track(self) -> PreparedTrack | None:
        """The track that plays or waits; None without one that can be read."""
        if len(self._unreadable) == len(self._tracks):
            return None
        return self._tracks[self._index]

    def set_tracks(self, tracks: tuple[PreparedTrack, ...]) -> None:
        """Put these in the place of the ones before; they play at once if those did."""
        self._outbox.clear()
        self._tracks, self._index = tracks, 0
        self._unreadable.clear()
        self._put_on()

    def play(self) -> None:
        """Go on from where the music is."""
        self._plays = True
        if self.current_track is not None:
            self._player.play()

    def pause(self) -> None:
        """Be silent, and stay at this place."""
        self._plays = False
        if self.current_track is not None:
            self._player.pause()

    def stop(self) -> None:
        """Be silent, and go back to the beginning of the first track."""
        self._plays = False
        self._player.stop()
        if self._index != 0 and self.current_track is not None:
            self._index = self._next_readable(0)
            self._put_on()

    def set_gain(self, gain: float) -> None:
        """Multiply the amplitude by `gain` (linear, 0 to 1), whatever plays now or later."""
        self._sound.setVolume(min(1.0, max(0.0, gain)))

    def set_output(self, device_id: str) -> None:
        """Sound comes out of that device, or of the system's default for an empty id."""
        self._device_id = device_id
        self._sound.setDevice(qt_device(device_id))

    def close(self) -> None:
        """Stop and let go of the files; the bed is of no use afterwards."""
        self._outbox.clear()
        self._outputs.changed.disconnect(self._on_outputs_changed)
        self._outputs.server_lost.disconnect(self._on_server_lost)
        self._tracks, self._plays = (), False
        self._unreadable.clear()
        self._player.stop()
        self._player.setSource(QUrl())

    def _put_on(self) -> None:
        track = self.current_track
        self._outbox.post(partial(self.track_changed.emit, track))
        if track is None:
            self._player.setSource(QUrl())
            return
        alone = len(self._tracks) - len(self._unreadable) == 1
        self._player.setLoops(QMediaPlayer.Loops.Infinite if alone else QMediaPlayer.Loops.Once)
        self._player.setSource(QUrl.fromLocalFile(str(track.track.file)))
        if self._plays:
            self._player.play()

    def _next_readable(self, index: int) -> int:
        order = [(index + step) % len(self._tracks) for step in range(len(self._tracks))]
        return next((i for i in order if i not in self._unreadable), 0)

    def _go_on(self) -> None:
        if self._tracks:
            self._index = self._next_readable(self._index + 1)
            self._put_on()

    def _pass_over(self, index: int) -> None:
        self._unreadable.add(index)
        self.failed.emit(MusicUnreadable(file=self._tracks[index].track.file.name))
        self._go_on()

    def _on_media_status_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is Status.EndOfMedia:
            self._outbox.post(self._go_on)

    def _on_error_occurred(self) -> None:
        if self._index not in self._unreadable and self._tracks:
            self._outbox.post(partial(self._pass_over, self._index))

    def _on_outputs_changed(self) -> None:
        self._sound.setDevice(qt_device(self._device_id))

    def _on_server_lost(self) -> None:
        # see `qt_is_deaf`; Qt takes a null pointer, its stub does not say so
        self._player.setAudioOutput(None)  # type: ignore[arg-type]
