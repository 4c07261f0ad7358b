"""A screen that stays on while somebody lies on a mat and looks at it."""

from __future__ import annotations

import logging
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from wakepy import keep

from media.units import Seconds
from player.background import Background
from player.moment import PlayState

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from wakepy import ActivationResult

    from media.errors import UserFacingError
    from player.session_player import SessionPlayer

THROUGH_A_PAUSE = Seconds(15 * 60.0)
"""A pause longer than this lets the screen go dark."""

_log = logging.getLogger(__name__)


def keep_presenting() -> AbstractContextManager[object]:
    """The screen does not go dark inside this context, where the system lets itself be asked."""
    return keep.presenting(on_fail=_log_failure)


class Awake(QObject):
    """Keeps the screen awake while a day is prepared or played, and through a pause of 15 min.

    The system is asked on a thread of its own, always the same, and may take its time; a
    system that cannot be asked is only logged.
    """

    def __init__(
        self,
        player: SessionPlayer,
        make_context: Callable[[], AbstractContextManager[object]] = keep_presenting,
        through_a_pause: Seconds = THROUGH_A_PAUSE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_context = make_context
        self._inside = ExitStack()
        self._wanted = False
        self._thread = Background(threads=1, parent=self)
        self._patience = QTimer(self, singleShot=True, interval=round(through_a_pause * 1000))
        self._patience.timeout.connect(self._on_pause_too_long)
        player.state_changed.connect(self._on_state_changed)

    def close(self) -> None:
        """Let the screen go dark again, before the app goes."""
        self._patience.stop()
        self._want(False)
        self._thread.finish()

    def _on_state_changed(self, state: PlayState) -> None:
        self._patience.stop()
        match state:
            case PlayState.PREPARING | PlayState.PLAYING:
                self._want(True)
            case PlayState.PAUSED:
                self._patience.start()
            case PlayState.IDLE | PlayState.FINISHED:
                self._want(False)

    def _on_pause_too_long(self) -> None:
        self._want(False)

    def _want(self, wanted: bool) -> None:
        if wanted is not self._wanted:
            self._wanted = wanted
            work = self._enter if wanted else self._inside.close
            self._thread.run(work, _on_done, _on_failure)

    def _enter(self) -> None:
        self._inside.enter_context(self._make_context())


def _on_done(_: None) -> None:
    """Nothing is to be done: the system was asked."""


def _on_failure(_: UserFacingError) -> None:
    """Nothing is to be done: the background has logged it."""


def _log_failure(result: ActivationResult) -> None:
    _log.info("The screen cannot be kept awake here: %s", result.get_failure_text())
