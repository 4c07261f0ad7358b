"""The large disc that breathes: it is held with a key, a mouse or a finger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override

from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.breath_pacer import EMPTY, STILL
from player.ui.widgets.focus_ring import ROOM, FocusRing, Outline

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from player.ui.theme.theme import Theme

_EDGE = 2
_DASHES = (1, 3)
"""Dash and gap, in widths of the pen."""
_SIDE = 480
_WORD = 0.5
"""The word is at most this large, as a share of the smallest disc's radius."""


class BreathShape(QAbstractButton):
    """A disc in a dotted circle, which is where a whole inhale reaches.

    Where motion is reduced the disc stands still, and the words on it say what to do.
    """

    held = Signal()
    let_go = Signal()
    abandoned = Signal()
    """The focus went elsewhere, perhaps while it was held."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fullness = 0.0
        self._words = ""
        self.focus_ring = FocusRing(self, theme, self._outline)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    @property
    def fullness(self) -> float:
        """From 0, breathed out, to 1, breathed in."""
        return self._fullness

    @property
    def words(self) -> str:
        """What stands on the disc."""
        return self._words

    def show_breath(self, fullness: float, words: str = "") -> None:
        """Be so full, with these words on the disc."""
        if (fullness, words) != (self._fullness, self._words):
            self._fullness = fullness
            self._words = words
            self.update()

    def release(self) -> None:
        """Be held no longer, without a word about it."""
        self.setDown(False)

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()  # some systems would press a button with it
        elif event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._hold()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._let_go()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._hold()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A pointer that strays while it is held lets go of nothing."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._let_go()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setDown(False)
        self.abandoned.emit()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre, reach = QRectF(self.rect()).center(), self._reach()
        pen = QPen(self._theme.colour(Token.LEAF), _EDGE)
        pen.setDashPattern(_DASHES)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawEllipse(centre, reach, reach)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Token.LEAF))
        share = STILL if self._theme.motion_reduced else EMPTY + (1.0 - EMPTY) * self._fullness
        painter.drawEllipse(centre, share * reach, share * reach)
        self._paint_words(painter, centre)

    def _paint_words(self, painter: QPainter, centre: QPointF) -> None:
        font = self._theme.font(TextSize.HEAD, bold=True, tabular=True)
        font.setPixelSize(min(font.pixelSize(), max(1, round(EMPTY * self._reach() * _WORD))))
        painter.setFont(font)
        painter.setPen(self._theme.colour(Token.ON_LEAF))
        place = QRectF(self.rect())
        place.moveCenter(centre)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._words)

    def _hold(self) -> None:
        if not self.isDown():
            self.setDown(True)
            self.held.emit()

    def _let_go(self) -> None:
        if self.isDown():
            self.setDown(False)
            self.let_go.emit()

    def _reach(self) -> float:
        return min(self.width(), self.height()) / 2 - ROOM - _EDGE

    def _outline(self) -> Outline:
        side = round(2 * (self._reach() + _EDGE))
        square = QRect(0, 0, side, side)
        square.moveCenter(self.rect().center())
        return Outline(square, side / 2)
