"""Three engines on one bench, each with a surface and its own way to let time pass."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from media.units import Seconds
from player.engines.contract import Engine, EngineState, NativeWindow, VideoSink
from player.engines.null import NullEngine
from player.engines.qt import QtEngine
from player.engines.vlc import VlcEngine
from tests.rig.events import run_until, turn

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtMultimediaWidgets import QVideoWidget
    from PySide6.QtWidgets import QWidget

    from media.errors import UserFacingError
    from player.sound_outputs import SoundOutputs


class Bench:
    """An engine under test, and everything that it has told so far."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.states: list[EngineState] = []
        self.failures: list[UserFacingError] = []
        self.losses: list[UserFacingError] = []
        self.durations: list[float] = []
        self.first_frames = 0
        engine.state_changed.connect(self.states.append)
        engine.failed.connect(self.failures.append)
        engine.sound_lost.connect(self.losses.append)
        engine.duration_changed.connect(self.durations.append)
        engine.first_frame_shown.connect(self._on_first_frame_shown)

    def run(self, seconds: float) -> None:
        """Let that much time pass."""
        deadline = time.monotonic() + seconds
        self.until(lambda: time.monotonic() >= deadline)

    def until(self, holds: Callable[[], bool]) -> None:
        """Let time pass until something holds."""
        run_until(holds, lambda: f"{self.engine.state}, heard of {self.states}")

    def until_state(self, state: EngineState) -> None:
        """Let time pass until that state has been told."""
        self.until(lambda: self.engine.state is state and self.states[-1:] == [state])

    def open(self, programme: Path, start: float = 0.0) -> None:
        """Load a programme and wait until it is ready."""
        self.engine.load(programme, Seconds(start))
        self.until_state(EngineState.PAUSED)

    def play(self, programme: Path, start: float = 0.0) -> None:
        """Load a programme and wait until it plays."""
        self.engine.load(programme, Seconds(start))
        self.engine.play()
        self.until_state(EngineState.PLAYING)

    @property
    def output_in_use(self) -> str:
        """The id of the output that sound comes out of; empty for an engine without sound."""
        return ""

    def picture(self) -> QImage | None:
        """What the surface shows now; None for an engine without pictures."""
        return None

    def _on_first_frame_shown(self) -> None:
        self.first_frames += 1


class VlcBench(Bench):
    """libVLC in a window of its own."""

    def __init__(self, outputs: SoundOutputs, window: QWidget) -> None:
        super().__init__(VlcEngine(outputs))
        self._outputs = outputs
        self._window = window
        self.engine.set_surface(NativeWindow(int(window.winId())))

    @property
    def output_in_use(self) -> str:
        return self._outputs.in_use.id if self._outputs.in_use is not None else ""

    def picture(self) -> QImage | None:
        return self._window.screen().grabWindow(self._window.winId()).toImage()


class QtBench(Bench):
    """Qt Multimedia on a video widget."""

    def __init__(self, outputs: SoundOutputs, window: QVideoWidget) -> None:
        super().__init__(QtEngine(outputs))
        self._outputs = outputs
        self._window = window
        self.engine.set_surface(VideoSink(window.videoSink()))

    @property
    def output_in_use(self) -> str:
        return self._outputs.in_use.id if self._outputs.in_use is not None else ""

    def picture(self) -> QImage | None:
        return self._window.videoSink().videoFrame().toImage()


class NullBench(Bench):
    """Nothing at all, by hand."""

    engine: NullEngine

    def __init__(self) -> None:
        super().__init__(NullEngine())

    def run(self, seconds: float) -> None:
        super().run(0)
        for _ in range(round(seconds * 20)):
            self.engine.advance(Seconds(0.05))
            turn()

    def until(self, holds: Callable[[], bool]) -> None:
        def a_little_later() -> bool:
            self.engine.advance(Seconds(0.01))
            return holds()

        super().until(a_little_later)
