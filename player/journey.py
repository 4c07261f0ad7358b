"""How far somebody is, for everybody who shows it."""

from __future__ import annotations

import logging
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from player.saving import Saving
from sessions.errors import SessionsError
from sessions.progress import (
    LeftAt,
    Progress,
    with_day_done,
    with_left_at,
    with_left_out,
    with_met,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from player.background import Background
    from sessions.storage import JsonFile

_log = logging.getLogger(__name__)


def _local_date() -> date:
    return datetime.now(UTC).astimezone().date()


class Journey(QObject):
    """The progress so far; a step holds at once and is kept soon after.

    What was wrong with the file at the start is reported once the event loop runs.
    """

    changed = Signal(Progress)
    problem_met = Signal(object)
    """A `UserFacingError`."""

    def __init__(
        self,
        file: JsonFile[Progress],
        background: Background,
        today: Callable[[], date] = _local_date,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        loaded = file.load()
        self._current = loaded.value
        self._today = today
        self._saving = Saving(file, background, self.problem_met.emit)
        if loaded.problem is not None:
            QTimer.singleShot(0, self, lambda: self.problem_met.emit(loaded.problem))

    @property
    def current(self) -> Progress:
        """The progress as it is now."""
        return self._current

    def day_done(self, challenge_id: str, day: int) -> None:
        """That day was practised to its end, today."""
        self._become(with_day_done(self._current, challenge_id, day, self._today()))

    def left_at(self, challenge_id: str, place: LeftAt) -> None:
        """A day was left there, or has come so far."""
        self._become(with_left_at(self._current, challenge_id, place))

    def met(self, challenge_id: str, exercise_ids: Iterable[str]) -> None:
        """Those exercises were explained."""
        self._become(with_met(self._current, challenge_id, exercise_ids))

    def set_left_out(
        self,
        challenge_id: str,
        day: int,
        session_id: str,
        left_out: bool,
    ) -> None:
        """Leave a session of a day out from now on, or play it again."""
        new = with_left_out(self._current, challenge_id, day, session_id, left_out=left_out)
        self._become(new)

    def forget(self) -> None:
        """Begin again as if nothing had been done."""
        self._become(Progress())

    def close(self) -> None:
        """Keep what has not been kept yet, before the app goes."""
        try:
            self._saving.close()
        except SessionsError as problem:
            _log.warning("The progress was not kept: %s", problem.sentence)

    def _become(self, new: Progress) -> None:
        if new == self._current:
            return
        self._current = new
        self._saving.save(new)
        self.changed.emit(new)
