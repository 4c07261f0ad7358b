"""Letting time pass in a test that has an event loop."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

TURN_MS = 5


def turn() -> None:
    """Let the event loop run for 5 ms."""
    loop = QEventLoop()
    QTimer.singleShot(TURN_MS, loop.quit)
    loop.exec()


def run_until(holds: Callable[[], bool], describe: Callable[[], str], limit: float = 15.0) -> None:
    """Let the event loop run until something holds.

    Raises:
        AssertionError: it did not, within `limit` seconds; says `describe()`.
    """
    deadline = time.monotonic() + limit
    while not holds():
        assert time.monotonic() < deadline, describe()
        turn()
