"""What the user looks at is made ready beforehand, so that the first press of *Begin* plays."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from player.background import Background
    from player.preparations import ReadySession
    from sessions.planning import PlannedSession

SETTLE_MS = 500
"""A day has to be looked at for so long: leafing through days is no work, nor is starting up."""


class Rehearsal(QObject):
    """Fills the cache with the sessions of one day, one after the other, in the background.

    Nothing is reported: what cannot be made ready is told when it is to be played.
    """

    def __init__(
        self,
        background: Background,
        make_ready: Callable[[PlannedSession], ReadySession],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._make_ready = make_ready
        self._left: deque[PlannedSession] = deque()
        self._is_busy = False
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._begin)

    def look_at(self, sessions: Iterable[PlannedSession]) -> None:
        """Make these ready soon, in the place of those of the day before."""
        self._left = deque(sessions)
        self._settling.start()

    def close(self) -> None:
        """Begin nothing more."""
        self._settling.stop()
        self._left.clear()

    def _begin(self) -> None:
        if self._is_busy or not self._left:
            return
        self._is_busy = True
        work = partial(self._make_ready, self._left.popleft())
        self._background.run(work, self._on_finished, self._on_finished)

    def _on_finished(self, _: object) -> None:
        self._is_busy = False
        self._begin()
