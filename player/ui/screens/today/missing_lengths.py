"""The lengths of days that a screen shows and that were not known when it was painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from player.ui.screens.today.days import Days
    from sessions.library import Shelf


class MissingLengths(QObject):
    """Plans the days one by one, so that the window never waits long; then tells."""

    found = Signal()

    def __init__(self, days: Days, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._days = days
        self._shelf = shelf
        self._wanted: Sequence[tuple[str, int]] = ()
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._plan_one)

    def look_for(self, wanted: Sequence[tuple[str, int]]) -> None:
        """Find the lengths of these days, by challenge and number, soon; none for nothing."""
        self._wanted = wanted
        if wanted:
            self._next.start()

    def stop(self) -> None:
        """Find no more."""
        self._next.stop()

    def _plan_one(self) -> None:
        challenge_id, number = self._wanted[0]
        self._wanted = self._wanted[1:]
        if (challenge := self._shelf.challenge(challenge_id)) is not None:
            self._days.whole(challenge, number)
        if self._wanted:
            self._next.start()
        else:
            self.found.emit()
