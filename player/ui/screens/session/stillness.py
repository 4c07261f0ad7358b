"""Knowing that nobody has moved for a while."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

AFTER_MS = 4000


class Stillness(QObject):
    """Counts from the last movement; while held it never comes."""

    came = Signal()
    ended = Signal()

    def __init__(self, after_ms: int = AFTER_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_still = False
        self._is_held = True
        self._timer = QTimer(self, singleShot=True, interval=after_ms)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_still(self) -> bool:
        """Whether nobody moved for long enough."""
        return self._is_still

    def hold(self, *, held: bool) -> None:
        """Do not come at all, as while something is paused; or begin to count again."""
        self._is_held = held
        self.stir()

    def stir(self) -> None:
        """Somebody moved."""
        if self._is_held:
            self._timer.stop()
        else:
            self._timer.start()
        if self._is_still:
            self._is_still = False
            self.ended.emit()

    def _on_timeout(self) -> None:
        self._is_still = True
        self.came.emit()
