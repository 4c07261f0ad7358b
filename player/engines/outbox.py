"""Reports that leave an engine after the command that caused them has returned."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class Outbox(QObject):
    """Delivers what is posted in later turns of the event loop, in order, one a turn."""

    _posted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reports: deque[Callable[[], None]] = deque()
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def post(self, report: Callable[[], None]) -> None:
        """Deliver it after the present command."""
        self._reports.append(report)
        self._posted.emit()

    def clear(self) -> None:
        """Deliver nothing of what is still here."""
        self._reports.clear()

    def _on_posted(self) -> None:
        if self._reports:
            self._reports.popleft()()
