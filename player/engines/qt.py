"""Plays a programme with Qt Multimedia, which comes along inside PySide6."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink
from typing_extensions import override

from media.units import Seconds
from player.engines.contract import SurfaceKind, VideoSink
from player.engines.deck import Deck, Fact, Report
from player.engines.deck_engine import OPEN_LIMIT, DeckEngine
from player.engines.errors import Av1NotPlayed
from player.sound_outputs import SoundOutputs, new_audio_output, qt_device, qt_is_deaf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from media.probe import MediaInfo

Status = QMediaPlayer.MediaStatus
Playback = QMediaPlayer.PlaybackState
MONO_LIFT = 2**0.5
"""Qt spreads one channel over two loudspeakers with 3 dB less in each; libVLC takes nothing off."""
MOTION = {Playback.PlayingState: Fact.PLAYING, Playback.PausedState: Fact.PAUSED}


class QtEngine(DeckEngine):
    """Plays with Qt Multimedia, into a video sink."""

    def __init__(
        self,
        outputs: SoundOutputs,
        parent: QObject | None = None,
        *,
        open_limit: Seconds = OPEN_LIMIT,
    ) -> None:
        super().__init__(parent, outputs=outputs, open_limit=open_limit)
        outputs.server_lost.connect(self._on_server_lost)

    @property
    @override
    def name(self) -> str:
        return "qt"

    @property
    @override
    def surface_kind(self) -> SurfaceKind:
        return SurfaceKind.VIDEO_SINK

    @override
    def _make_deck(self, programme: Path, start: Seconds, info: MediaInfo) -> Deck:
        if info.video is not None and info.video.codec == "av1":
            raise Av1NotPlayed(file=programme.name)
        sink = self._surface.sink if isinstance(self._surface, VideoSink) else None
        picture = sink if isinstance(sink, QVideoSink) and info.video is not None else None
        lift = MONO_LIFT if info.audio and info.audio[0].channels == 1 else 1.0
        return _QtDeck(programme, start, picture, lift, partial(self._tell, self._number))

    @override
    def close(self) -> None:
        if self._outputs is not None:
            self._outputs.server_lost.disconnect(self._on_server_lost)
        super().close()

    def _on_server_lost(self) -> None:
        if isinstance(self._deck, _QtDeck):
            self._deck.fall_silent()

    def _tell(self, deck: int, fact: Fact, position: Seconds) -> None:
        self.reported.emit(Report(deck, fact, position, time.monotonic()))


class _QtDeck(QObject):
    """One `QMediaPlayer` for one programme; ready when its first frame is on the sink."""

    def __init__(
        self,
        programme: Path,
        start: Seconds,
        sink: QVideoSink | None,
        lift: float,
        tell: Callable[[Fact, Seconds], None],
    ) -> None:
        super().__init__()
        self._programme, self._start, self._sink, self._tell = programme, start, sink, tell
        self._lift = lift
        self._cued, self._ready = False, False
        self._player = QMediaPlayer(self)
        self._sound = new_audio_output(self)
        if sink is not None:
            self._player.setVideoSink(sink)

    def open(self) -> None:
        player = self._player
        if not qt_is_deaf():
            player.setAudioOutput(self._sound)
        player.mediaStatusChanged.connect(self._on_media_status_changed)
        player.playbackStateChanged.connect(self._on_playback_state_changed)
        player.positionChanged.connect(self._on_position_changed)
        player.errorOccurred.connect(self._on_error_occurred)
        if self._sink is not None:
            self._sink.videoFrameChanged.connect(self._on_video_frame_changed)
        player.setSource(QUrl.fromLocalFile(str(self._programme)))

    def set_paused(self, paused: bool) -> None:
        if paused:
            self._player.pause()
        else:
            self._player.play()

    def seek(self, position: Seconds) -> None:
        self._player.setPosition(round(position * 1000))

    def set_rate(self, rate: float) -> None:
        self._player.setPlaybackRate(rate)

    def set_gain(self, gain: float) -> None:
        self._sound.setVolume(min(1.0, gain * self._lift))

    def correct_gain(self, gain: float) -> None:
        self.set_gain(gain)

    def set_output(self, device_id: str) -> None:
        self._sound.setDevice(qt_device(device_id))

    def fall_silent(self) -> None:
        """Let go of the sound output, and show the picture on."""
        # Qt takes a null pointer, its stub does not say so
        self._player.setAudioOutput(None)  # type: ignore[arg-type]

    def release(self) -> None:
        self._player.disconnect(self)
        if self._sink is not None:
            self._sink.videoFrameChanged.disconnect(self._on_video_frame_changed)
        self._player.stop()
        self.deleteLater()

    def abandon(self) -> None:
        self.release()

    def _become_ready(self) -> None:
        if not self._ready:
            self._ready = True
            self._tell(Fact.PAUSED, self._start)

    def _on_media_status_changed(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is Status.LoadedMedia and not self._cued:
            self._cued = True  # first: the calls below come back here
            self._player.setPosition(round(self._start * 1000))
            self._player.pause()
            if self._sink is None:
                self._become_ready()
        elif status is Status.EndOfMedia:
            self._tell(Fact.ENDED, Seconds(0))

    def _on_playback_state_changed(self, state: QMediaPlayer.PlaybackState) -> None:
        if self._ready and state in MOTION:
            self._tell(MOTION[state], Seconds(0))

    def _on_position_changed(self, milliseconds: int) -> None:
        if self._player.playbackState() is Playback.PlayingState:
            self._tell(Fact.TIME, Seconds(milliseconds / 1000))

    def _on_video_frame_changed(self, frame: QVideoFrame) -> None:
        if not self._ready and frame.isValid():
            self._become_ready()
            self._tell(Fact.PICTURE, self._start)

    def _on_error_occurred(self) -> None:
        self._tell(Fact.BROKEN, Seconds(0))
