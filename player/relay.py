"""The engine in use, and the one that takes over when it fails."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from media.errors import MediaError, UserFacingError
from media.units import Seconds
from player.engines.contract import Engine, EngineState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_log = logging.getLogger(__name__)


class EngineRelay(QObject):
    """Plays one programme like an engine does, and outlives the failure of one engine.

    When an engine fails for a reason of its own, not of the file's, another is made, once,
    and goes on with the programme at the same place and speed. Whoever draws or sets gains
    learns of it by `engine_changed` before anything is played on the new one.
    """

    state_changed = Signal(EngineState)
    engine_changed = Signal(Engine)
    failed = Signal(object)
    """A `UserFacingError`: the programme cannot be played on any engine."""
    sound_lost = Signal(object)
    """A `UserFacingError`: sound has nowhere to go."""

    def __init__(
        self,
        engine: Engine,
        fallback: Callable[[], Engine] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._fallback = fallback
        self._programme: Path | None = None
        self._start = Seconds(0.0)
        self._meant_to_play = False
        self._rate = 1.0
        self._connect()

    @property
    def engine(self) -> Engine:
        """The engine in use."""
        return self._engine

    @property
    def state(self) -> EngineState:
        """The state of the programme."""
        return self._engine.state

    @property
    def position(self) -> Seconds:
        """Where the programme is now, or where it will open."""
        opening = self._engine.state is EngineState.OPENING
        return self._start if opening else self._engine.position

    def load(self, programme: Path, start: Seconds) -> None:
        """Open a programme, paused at `start`."""
        self._programme = programme
        self._start = start
        self._meant_to_play = False
        self._engine.load(programme, start)

    def play(self) -> None:
        """Go on, or begin as soon as the programme is open."""
        self._meant_to_play = True
        self._engine.play()

    def pause(self) -> None:
        """Hold the programme."""
        self._meant_to_play = False
        self._engine.pause()

    def stop(self) -> None:
        """Let go of the programme."""
        self._programme = None
        self._engine.stop()

    def seek(self, position: Seconds) -> None:
        """Go to a place in the programme."""
        self._start = position
        self._engine.seek(position)

    def set_rate(self, rate: float) -> None:
        """Play at that speed, now and after."""
        self._rate = rate
        self._engine.set_rate(rate)

    def close(self) -> None:
        """Stop and release the engine."""
        self._programme = None
        self._engine.close()

    def _connect(self) -> None:
        self._engine.state_changed.connect(self._on_state_changed)
        self._engine.failed.connect(self._on_failed)
        self._engine.sound_lost.connect(self._on_sound_lost)

    def _on_state_changed(self, state: EngineState) -> None:
        self.state_changed.emit(state)

    def _on_sound_lost(self, problem: UserFacingError) -> None:
        self.sound_lost.emit(problem)

    def _on_failed(self, problem: UserFacingError) -> None:
        if self._programme is None:
            return
        if self._fallback is None or isinstance(problem, MediaError):
            self.failed.emit(problem)
            return
        _log.warning("%s; another engine takes over", problem.sentence)
        make, self._fallback = self._fallback, None
        place = Seconds(max(self._start, self._engine.position))
        self._go_on_with(make(), self._programme, place)

    def _go_on_with(self, engine: Engine, programme: Path, position: Seconds) -> None:
        old, self._engine = self._engine, engine
        old.state_changed.disconnect(self._on_state_changed)
        old.failed.disconnect(self._on_failed)
        old.sound_lost.disconnect(self._on_sound_lost)
        self._connect()
        self.engine_changed.emit(engine)
        engine.set_rate(self._rate)
        self._start = position
        engine.load(programme, position)
        if self._meant_to_play:
            engine.play()
        old.close()
