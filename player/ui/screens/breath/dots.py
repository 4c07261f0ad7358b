"""How many breaths are in, as dots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from player.ui.theme.icons import paint_icon
from player.ui.theme.palette import Token

if TYPE_CHECKING:
    from player.ui.theme.theme import Theme

_SIZE = 32
_GAP = 12
_CHECK = 18
_EDGE = 2


class Dots(QWidget):
    """One dot a breath; those that are in are filled and ticked."""

    def __init__(self, theme: Theme, total: int) -> None:
        super().__init__()
        self._theme = theme
        self._total = total
        self._done = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def done(self) -> int:
        """How many are filled."""
        return self._done

    def set_done(self, done: int) -> None:
        """Fill that many."""
        self._done = done
        self.update()

    @override
    def sizeHint(self) -> QSize:
        size = self._theme.scaled(_SIZE)
        return QSize(self._total * (size + _GAP) - _GAP, size)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._theme.scaled(_SIZE)
        for place in range(self._total):
            self._paint_dot(
                painter, QRect(place * (size + _GAP), 0, size, size), is_in=place < self._done
            )

    def _paint_dot(self, painter: QPainter, place: QRect, *, is_in: bool) -> None:
        colour = self._theme.colour
        if not is_in:
            half = _EDGE / 2
            painter.setPen(QPen(colour(Token.EDGE), _EDGE))
            painter.setBrush(colour(Token.CARD))
            painter.drawEllipse(QRectF(place).adjusted(half, half, -half, -half))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(Token.LEAF))
        painter.drawEllipse(place)
        check = self._theme.scaled(_CHECK)
        square = QRect(0, 0, check, check)
        square.moveCenter(place.center())
        paint_icon(painter, square, "check-bold", colour(Token.ON_LEAF))
