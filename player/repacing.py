"""The day that plays follows the pace, soon after it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from player.pacing import Pacing
    from player.session_player import SessionPlayer
    from sessions.library import Shelf

SETTLED_MS = 400
"""Several steps of a pace in a row are one change."""


class Repacing(QObject):
    """Plans the day that is open again whenever days are paced otherwise."""

    def __init__(
        self, pacing: Pacing, player: SessionPlayer, shelf: Shelf, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pacing = pacing
        self._player = player
        self._shelf = shelf
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(self._plan_again)
        pacing.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        if self._player.plan is not None:
            self._settling.start()

    def _plan_again(self) -> None:
        plan = self._player.plan
        challenge = self._shelf.challenge(plan.challenge_id) if plan is not None else None
        if plan is None or challenge is None:
            return
        new = self._pacing.plan_again(challenge, plan)
        if new != plan:
            self._player.change_plan(new)
