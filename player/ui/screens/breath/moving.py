"""What moves the shape: a key that is followed, or a pace that is tried, frame by frame."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from media.units import Seconds
from player.ui.screens.breath.motion import Following, Swing
from sessions.timeline import Half

if TYPE_CHECKING:
    from collections.abc import Callable

    from player.ui.screens.breath.shape import BreathShape
    from player.ui.theme.theme import Theme

FRAME_MS = 16


class Moving(QObject):
    """Shows the shape as its movement says it is, for as long as it moves and is seen."""

    def __init__(self, theme: Theme, shape: BreathShape, now: Callable[[], float]) -> None:
        super().__init__(shape)
        self._theme = theme
        self._shape = shape
        self._now = now
        self._movement: Following | Swing = Following(Half.OUT)
        self._began = 0.0
        self._frames = QTimer(self, interval=FRAME_MS)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self.look)

    def move(self, movement: Following | Swing) -> None:
        """Begin that movement now."""
        self._begin(movement, self._now())

    def move_on(self, swing: Swing) -> None:
        """Go on at another pace in the middle of the breath, where a pace is tried."""
        if isinstance(self._movement, Swing):
            share = self._movement.share(self._elapsed())
            self._begin(swing, self._now() - share * 60.0 / swing.breaths_per_minute)

    def rest(self) -> None:
        """Breathe out, and then stand still."""
        self.move(Following(Half.OUT, self._shape.fullness))

    def stop(self) -> None:
        """Move no more."""
        self._frames.stop()

    def look(self) -> None:
        """Show the shape as it is at this moment."""
        elapsed = self._elapsed()
        if isinstance(self._movement, Swing):
            words = self._words(self._movement, elapsed)
            self._shape.show_breath(self._movement.fullness(elapsed), words)
            return
        self._shape.show_breath(self._movement.fullness(elapsed))
        if elapsed >= self._movement.expected:
            self._frames.stop()

    def _begin(self, movement: Following | Swing, began: float) -> None:
        self._movement = movement
        self._began = began
        self.look()
        if self._shape.isVisible():
            self._frames.start()

    def _elapsed(self) -> Seconds:
        return Seconds(self._now() - self._began)

    def _words(self, swing: Swing, elapsed: Seconds) -> str:
        word = {
            Half.IN: QCoreApplication.translate("BreathScreen", "Breathe in"),
            Half.OUT: QCoreApplication.translate("BreathScreen", "Breathe out"),
        }[swing.half(elapsed)]
        counted = f"\n{ceil(swing.left(elapsed))}" if self._theme.motion_reduced else ""
        return word + counted
