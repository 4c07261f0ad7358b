"""Garbage is collected in the window's thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 2_000


class Tidying(QObject):
    """Takes the place of Python's automatic collection, until it is closed.

    WORKAROUND: Python collects cycles in whichever thread happens to allocate, and PySide
    destroys the Qt objects in them there and then. A QObject that is destroyed outside its own
    thread, with its timers and sockets, crashes the event loop (seen once in a long test run).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()
        gc.disable()

    def close(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()

    def _on_timeout(self) -> None:
        """Collect the oldest generation that is due, as Python would."""
        limits = gc.get_threshold()
        due = [age for age, count in enumerate(gc.get_count()) if count > limits[age] > 0]
        if due:
            gc.collect(due[-1])
