"""The time left of something, as a ring that gets shorter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from player.ui.theme.palette import Token

if TYPE_CHECKING:
    from player.ui.theme.theme import Theme

_WIDTH = 8
_INSET = 6
_TOP = 90 * 16
_ROUND = 360 * 16
"""Qt counts angles in sixteenths of a degree, against the clock."""


class RingOfTime(QWidget):
    """Dawn over track, clockwise from the top; empty when nothing is left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._left = 1.0
        theme.changed.connect(self.update)

    def set_left(self, share: float) -> None:
        """Show that share of the ring, from 0 to 1."""
        if share != self._left:
            self._left = share
            self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        radius = side / 2 - _INSET
        centre = QRectF(self.rect()).center()
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.setPen(QPen(self._theme.colour(Token.TRACK), _WIDTH))
        painter.drawEllipse(box)
        if self._left > 0:
            round_cap = Qt.PenCapStyle.RoundCap
            dawn = self._theme.colour(Token.DAWN)
            painter.setPen(QPen(dawn, _WIDTH, Qt.PenStyle.SolidLine, round_cap))
            painter.drawArc(box, _TOP, -round(self._left * _ROUND))
