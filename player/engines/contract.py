"""What every engine promises: to play one programme and to say truthfully how far it is.

An engine knows no playlist, no setting and no widget. What the contract test
(`tests/player/engines/test_contract.py`) does not show is not promised.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from pathlib import Path

    from media.units import Seconds


class EngineState(Enum):
    """Where an engine is with its programme."""

    EMPTY = "empty"
    OPENING = "opening"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"
    FAILED = "failed"


class SurfaceKind(Enum):
    """What an engine wants to draw on."""

    NATIVE_WINDOW = "native window"
    VIDEO_SINK = "video sink"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class NativeWindow:
    """A window of the system's own, by its id: X11 window, HWND or NSView."""

    window_id: int


@dataclass(frozen=True, slots=True)
class VideoSink:
    """Something that takes frames: a `QVideoSink`, typed loosely to keep the contract small."""

    sink: QObject


Surface = NativeWindow | VideoSink | None


class Engine(QObject):
    """Plays one programme at a time, at a gain that is always the one last set.

    Signals are emitted in the thread that owns the engine, never from inside a
    command of this engine's own caller: a command returns first. Nothing is reported
    of a programme that has been replaced by `load` or let go by `stop`.
    """

    state_changed = Signal(EngineState)
    duration_changed = Signal(float)
    failed = Signal(object)
    """A `UserFacingError`, emitted once, before the state becomes FAILED."""
    first_frame_shown = Signal()
    """The picture of the programme loaded last is on the surface, or, without one, it began.

    With libVLC the surface is ready; a start between key frames is seen when it plays.
    """
    sound_lost = Signal(object)
    """A `UserFacingError`: sound has nowhere to go, or its device went away; the picture goes on.

    Emitted once for each loss, in any state. Whoever listens decides whether to pause.
    """

    @property
    def name(self) -> str:
        """The engine's name on the command line: `vlc`, `qt` or `null`."""
        raise NotImplementedError

    @property
    def surface_kind(self) -> SurfaceKind:
        """What `set_surface` expects."""
        raise NotImplementedError

    @property
    def state(self) -> EngineState:
        """The state last reached; `load` and `stop` reach theirs before they return."""
        raise NotImplementedError

    @property
    def position(self) -> Seconds:
        """Where the programme is now, interpolated between reports; from 0 to `duration`."""
        raise NotImplementedError

    @property
    def duration(self) -> Seconds:
        """How long the programme is; 0 until it is known."""
        raise NotImplementedError

    def set_surface(self, surface: Surface) -> None:
        """Draw there from the next `load` on."""
        raise NotImplementedError

    def load(self, programme: Path, start: Seconds) -> None:
        """Open a programme, paused at `start`, in the place of the one before.

        The state becomes OPENING, then PAUSED (ready, nothing has been heard) or FAILED.
        """
        raise NotImplementedError

    def play(self) -> None:
        """Go on from where the programme is; while OPENING: as soon as it is open.

        After ENDED or FAILED, and when EMPTY, nothing happens: `load` again.
        """
        raise NotImplementedError

    def pause(self) -> None:
        """Hold the picture and be silent; the state becomes PAUSED."""
        raise NotImplementedError

    def stop(self) -> None:
        """Let go of the programme and its file; the state becomes EMPTY."""
        raise NotImplementedError

    def seek(self, position: Seconds) -> None:
        """Go to a place in the programme, clipped to its length, in the state it is in.

        While OPENING the programme opens there. After ENDED or FAILED, and when EMPTY, nothing
        happens.
        """
        raise NotImplementedError

    def set_rate(self, rate: float) -> None:
        """Play at 0.5 to 2 times the speed, at the same pitch; survives `load`."""
        raise NotImplementedError

    def set_gain(self, gain: float) -> None:
        """Multiply the sound's amplitude by `gain` (linear, 0 to 1); survives `load` and `stop`.

        No sample is ever played at a higher gain than the one in force.
        """
        raise NotImplementedError

    def set_output(self, device_id: str) -> None:
        """Sound comes out of that device, or out of the system's default for an empty id."""
        raise NotImplementedError

    def close(self) -> None:
        """Stop and release everything; the engine is of no use afterwards."""
        raise NotImplementedError
