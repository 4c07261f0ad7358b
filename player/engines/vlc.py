"""Plays a programme with libVLC; the only file that knows libVLC."""

from __future__ import annotations

import contextlib
import math
import sys
import threading
import time
from functools import partial
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from media.units import Seconds
from player.engines.contract import EngineState, NativeWindow, SurfaceKind
from player.engines.deck import Deck, Fact, Report
from player.engines.deck_engine import OPEN_LIMIT, DeckEngine
from player.engines.errors import VlcBroken, VlcMissing

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject

    from media.probe import MediaInfo
    from player.sound_outputs import SoundOutputs

AUDIO_OUTPUTS = {"win32": "directsound", "darwin": "auhal"}
"""By platform, else PulseAudio and ALSA. Windows' `mmdevice` shares one volume per process
(vlcj issue 985), which would turn the music down with the voice."""
EVENTS = {
    Fact.PLAYING: "MediaPlayerPlaying",
    Fact.PAUSED: "MediaPlayerPaused",
    Fact.ENDED: "MediaPlayerEndReached",
    Fact.BROKEN: "MediaPlayerEncounteredError",
    Fact.PICTURE: "MediaPlayerVout",
    Fact.TIME: "MediaPlayerTimeChanged",
    Fact.VOLUME: "MediaPlayerAudioVolume",
}


def volume_percent(gain: float) -> int:
    """What libVLC calls a linear gain: its percent is cubic (measured), and rounded down here."""
    return math.floor(100 * math.cbrt(gain) + 1e-6)


def vlc_device(device_id: str, platform: str) -> str | None:
    """What libVLC calls an output that Qt calls `device_id`; None for the system's default."""
    if platform == "win32":  # DirectSound knows the GUID at the end of an endpoint's id
        return device_id.rpartition(".")[2] or None
    return None if platform == "darwin" else device_id or None


def libvlc_version() -> str:
    """Which libVLC there is; raises `VlcMissing` or `VlcBroken` when it does not work."""
    library = _Library()
    library.release()
    return str(library.version)


class VlcEngine(DeckEngine):
    """Plays with libVLC in a window of the system's own, with one libVLC player per programme.

    Raises `VlcMissing` or `VlcBroken` when it is made without a working libVLC.
    """

    def __init__(
        self,
        outputs: SoundOutputs,
        parent: QObject | None = None,
        *,
        open_limit: Seconds = OPEN_LIMIT,
    ) -> None:
        library = _Library()
        super().__init__(parent, outputs=outputs, open_limit=open_limit)
        self._library = library
        self._programme: Path | None = None
        self._is_deaf = False
        outputs.server_lost.connect(self._on_server_lost)
        outputs.server_back.connect(self._hear_again)
        self.state_changed.connect(self._hear_again)

    @property
    @override
    def name(self) -> str:
        return "vlc"

    @property
    @override
    def surface_kind(self) -> SurfaceKind:
        return SurfaceKind.NATIVE_WINDOW

    @override
    def load(self, programme: Path, start: Seconds) -> None:
        self._programme = programme
        self._is_deaf = self._outputs is not None and self._outputs.server_is_gone
        super().load(programme, start)

    @override
    def close(self) -> None:
        if self._outputs is not None:
            self._outputs.server_lost.disconnect(self._on_server_lost)
            self._outputs.server_back.disconnect(self._hear_again)
        super().close()
        self._library.release()

    @override
    def _make_deck(self, programme: Path, start: Seconds, info: MediaInfo) -> Deck:
        surface = self._surface if isinstance(self._surface, NativeWindow) else None
        seen = info.video is not None and surface is not None
        silent = seen and self._outputs is not None and self._outputs.silent
        player = self._library.player(programme, start, surface, silent=silent)
        return _VlcDeck(self._library.event_types, player, partial(self._tell, self._number))

    def _on_server_lost(self) -> None:
        self._is_deaf = True

    def _hear_again(self) -> None:
        """Give a paused programme whose sound server died a new player, which finds the new one."""
        server_is_there = self._outputs is not None and not self._outputs.server_is_gone
        paused = self._state is EngineState.PAUSED and not self._wants_play
        if self._is_deaf and server_is_there and paused and self._programme is not None:
            self.load(self._programme, self.position)

    def _tell(self, deck: int, fact: Fact, position: Seconds) -> None:
        with contextlib.suppress(RuntimeError):  # the engine was deleted in the meantime
            self.reported.emit(Report(deck, fact, position, time.monotonic()))


class _Library:
    """libVLC itself, or one of the reasons why it cannot be had."""

    def __init__(self) -> None:
        try:
            import vlc  # noqa: PLC0415 (importing it loads libVLC, which may not be there)

            self.event_types = vlc.EventType
            self._role = vlc.MediaPlayerRole.Production
            self.version = vlc.libvlc_get_version().decode()
            self._instance: Any = vlc.Instance(list(_arguments()))
        except (ImportError, OSError, NotImplementedError, NameError, AttributeError) as error:
            raise VlcMissing from error
        except SystemExit as error:  # python-vlc ends the process when told a path that is wrong
            raise VlcBroken from error
        if self._instance is None:
            raise VlcBroken
        # the name in the desktop's volume control
        self._instance.set_user_agent("Happy Back", "HappyBack")

    def player(
        self, programme: Path, start: Seconds, surface: NativeWindow | None, *, silent: bool
    ) -> Any:  # noqa: ANN401 (untyped library)
        player = self._instance.media_player_new()
        # PulseAudio keeps a volume for each role, and `video` is what other players begin with
        player.set_role(self._role)
        # not media_new, which takes "Yoga: one.mp4" for an address
        media = self._instance.media_new_path(str(programme))
        media.add_option(":start-paused")
        # at 0 libVLC does not seek, and without a seek no frame is shown while it is paused
        media.add_option(f":start-time={max(0.001, start):.3f}")
        if silent:  # libVLC would look for a device at each block of sound, and complain
            media.add_option(":no-audio")
        if surface is None:
            media.add_option(":no-video")
        else:
            _draw_in(player, surface.window_id)
        player.set_media(media)
        media.release()
        return player

    def release(self) -> None:
        if self._instance is not None:
            self._instance.release()
            self._instance = None


class _VlcDeck:
    """One libVLC player for one programme: with a second one it would jump to full level."""

    def __init__(
        self,
        event_types: Any,  # noqa: ANN401 (untyped library)
        player: Any,  # noqa: ANN401 (untyped library)
        tell: Callable[[Fact, Seconds], None],
    ) -> None:
        self._player = player
        self._events = player.event_manager()
        self._event_types = {fact: getattr(event_types, name) for fact, name in EVENTS.items()}
        self._tell = tell

    def open(self) -> None:
        for fact, event_type in self._event_types.items():
            self._events.event_attach(event_type, partial(_pass_on, self._tell, fact))
        self._player.play()

    def set_paused(self, paused: bool) -> None:
        self._player.set_pause(int(paused))

    def seek(self, position: Seconds) -> None:
        self._player.set_time(round(position * 1000))

    def set_rate(self, rate: float) -> None:
        self._player.set_rate(rate)

    def set_gain(self, gain: float) -> None:
        self._player.audio_set_volume(volume_percent(gain))

    def correct_gain(self, gain: float) -> None:
        if self._player.audio_get_volume() > volume_percent(gain):
            self.set_gain(gain)

    def set_output(self, device_id: str) -> None:
        self._player.audio_output_device_set(None, vlc_device(device_id, sys.platform))

    def release(self) -> None:
        for event_type in self._event_types.values():
            self._events.event_detach(event_type)
        self._player.stop()
        self._player.release()

    def abandon(self) -> None:
        threading.Thread(target=self.release, name="abandoned libVLC player", daemon=True).start()


def _pass_on(tell: Callable[[Fact, Seconds], None], fact: Fact, event: Any) -> None:  # noqa: ANN401 (untyped library)
    """Called by libVLC in a thread of its own, where nothing of libVLC may be called."""
    position = event.u.new_time / 1000 if fact is Fact.TIME else 0.0
    if fact is not Fact.PICTURE or event.u.new_count > 0:
        tell(fact, Seconds(position))


def _arguments() -> tuple[str, ...]:
    output = AUDIO_OUTPUTS.get(sys.platform, "pulse,alsa,any")
    return (
        *("--quiet", "--no-video-title-show", "--no-osd", "--no-snapshot-preview"),
        *("--no-sub-autodetect-file", "--no-metadata-network-access"),
        # with the default of 1 s, sound comes 1.1 s late and a rate change is 1.1 s of silence
        "--file-caching=300",
        f"--aout={output}",
        *(("--no-xlib",) if sys.platform.startswith("linux") else ()),
    )


def _draw_in(player: Any, window_id: int) -> None:  # noqa: ANN401 (untyped library)
    player.video_set_mouse_input(False)
    player.video_set_key_input(False)
    if sys.platform == "win32":
        player.set_hwnd(window_id)
    elif sys.platform == "darwin":
        player.set_nsobject(window_id)
    else:
        player.set_xwindow(window_id)
