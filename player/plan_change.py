"""The same day at another pace, made ready while the old one plays on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from player.preparations import ReadySession
from sessions.playlist import DayPlan

if TYPE_CHECKING:
    from collections.abc import Callable

    from media.errors import UserFacingError
    from player.background import Background, Job
    from sessions.planning import PlannedSession


class PlanChange(QObject):
    """Makes one session of another plan ready in the background; a later wish replaces it."""

    ready = Signal(DayPlan, int, ReadySession)
    """The plan that was wished for, and its session of that index."""
    failed = Signal(object)
    """A `UserFacingError`; the wish is dropped."""

    def __init__(
        self,
        background: Background,
        make_ready: Callable[[PlannedSession], ReadySession],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._make_ready = make_ready
        self._job: Job[ReadySession] | None = None

    def begin(self, plan: DayPlan, index: int) -> None:
        """Make that session of the plan ready, in the place of what was wished before."""
        self.drop()
        self._job = self._background.run(
            partial(self._make_ready, plan.sessions[index]),
            partial(self._on_ready, plan, index),
            self._on_failure,
        )

    def drop(self) -> None:
        """Wish for nothing any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_ready(self, plan: DayPlan, index: int, session: ReadySession) -> None:
        self._job = None
        self.ready.emit(plan, index, session)

    def _on_failure(self, problem: UserFacingError) -> None:
        self._job = None
        self.failed.emit(problem)
