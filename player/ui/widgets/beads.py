"""A day as a row of beads: one an exercise, filled as far as it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from player.ui.theme.palette import Token

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from player.ui.theme.theme import Theme

_GAP = 8
_HEIGHT = 12


class Beads(QWidget):
    """Each bead as wide as its exercise is long; done leaf, to come track."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._durations: Sequence[float] = ()
        self._index = 0
        self._share = 0.0
        self._done: Collection[int] = ()
        theme.changed.connect(self.update)

    def set_durations(self, durations: Sequence[float]) -> None:
        """Thread a bead for each of these, in seconds."""
        self._durations = durations
        self.update()

    def set_place(self, index: int, share: float, done: Collection[int]) -> None:
        """Fill that share of the bead at `index`, and of those before it the ones that are done."""
        self._index = index
        self._share = share
        self._done = frozenset(done)
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - _HEIGHT) / 2
        left = 0.0
        for index, width in enumerate(self._widths()):
            self._paint_bead(painter, QRectF(left, top, width, _HEIGHT), self._filled(index))
            left += width + _GAP

    def _widths(self) -> list[float]:
        room = self.width() - _GAP * (len(self._durations) - 1)
        total = sum(self._durations)
        return [max(room * duration / total, 1.0) for duration in self._durations] if total else []

    def _filled(self, index: int) -> float:
        if index == self._index:
            return self._share
        return 1.0 if index < self._index and index in self._done else 0.0

    def _paint_bead(self, painter: QPainter, rect: QRectF, filled: float) -> None:
        bead = QPainterPath()
        bead.addRoundedRect(rect, _HEIGHT / 2, _HEIGHT / 2)
        painter.fillPath(bead, self._theme.colour(Token.TRACK))
        if filled > 0:
            done = QPainterPath()
            done.addRect(QRectF(rect.x(), rect.y(), rect.width() * filled, rect.height()))
            painter.fillPath(bead.intersected(done), self._theme.colour(Token.LEAF))
