"""Plays nothing, truthfully: an engine whose clock is moved by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from media.probe import MediaInfo, probe
from player.clock import InterpolatedClock
from player.engines.contract import EngineState, SurfaceKind
from player.engines.deck import Deck, Fact, Report
from player.engines.deck_engine import DeckEngine

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject

    from media.errors import UserFacingError
    from media.units import Seconds


class HandClock:
    """A monotonic clock that stands still until it is moved."""

    def __init__(self) -> None:
        self._now = 0.0

    def now(self) -> float:
        """Seconds since it was made."""
        return self._now

    def advance(self, seconds: Seconds) -> None:
        """Let that much time pass."""
        self._now += seconds


class NullEngine(DeckEngine):
    """Keeps the whole contract without sound or picture; `advance` is its time.

    `read` tells what is in a programme: the real probe, or a function of the test's own.
    """

    def __init__(
        self, parent: QObject | None = None, *, read: Callable[[Path], MediaInfo] = probe
    ) -> None:
        self._time = HandClock()
        super().__init__(parent, read=read, clock=InterpolatedClock(self._time.now))
        self.programme: Path | None = None

    @property
    @override
    def name(self) -> str:
        return "null"

    @property
    @override
    def surface_kind(self) -> SurfaceKind:
        return SurfaceKind.NONE

    @property
    def gain(self) -> float:
        """The gain in force."""
        return self._gain

    @property
    def rate(self) -> float:
        """The rate in force."""
        return self._rate

    @property
    def output(self) -> str:
        """The id of the output that was set."""
        return self._device_id

    def advance(self, seconds: Seconds) -> None:
        """Let time pass; a programme that plays goes on, and ends at its end."""
        self._time.advance(seconds)
        if self._state is EngineState.PLAYING:
            ended = self.position >= self.duration
            self._tell(Fact.ENDED if ended else Fact.TIME)

    def fail(self, error: UserFacingError) -> None:
        """As when a programme breaks while it is loaded."""
        self._fail(error)

    def lose_sound(self, error: UserFacingError) -> None:
        """As when the sound device is pulled out."""
        self.sound_lost.emit(error)

    @override
    def _make_deck(self, programme: Path, start: Seconds, info: MediaInfo) -> Deck:
        self.programme = programme
        return _NullDeck(self._tell)

    def _tell(self, fact: Fact) -> None:
        self.reported.emit(Report(self._number, fact, self._clock.position, self._time.now()))


class _NullDeck:
    """A deck that obeys at once and plays nothing."""

    def __init__(self, tell: Callable[[Fact], None]) -> None:
        self._tell = tell

    def open(self) -> None:
        self._tell(Fact.PAUSED)
        self._tell(Fact.PICTURE)

    def set_paused(self, paused: bool) -> None:
        self._tell(Fact.PAUSED if paused else Fact.PLAYING)

    def seek(self, position: Seconds) -> None: ...

    def set_rate(self, rate: float) -> None: ...

    def set_gain(self, gain: float) -> None: ...

    def correct_gain(self, gain: float) -> None: ...

    def set_output(self, device_id: str) -> None: ...

    def release(self) -> None: ...

    def abandon(self) -> None: ...
