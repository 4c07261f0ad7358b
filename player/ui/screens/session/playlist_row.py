"""One exercise in the list beside the picture: done, now, or to come."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from player.ui.theme.icons import paint_icon
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.focus_ring import ROOM, FocusRing, Outline
from player.ui.widgets.painting import RADIUS, Look, is_hovered, paint_box, paint_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from player.ui.theme.theme import Theme

_HEIGHT = 48
_SIDE = 12
_ICON = 24
_GAP = 12
_BAR_WIDTH = 4
_BAR_INSET = 8
_SHORT_LIST = 260
"""A list narrower than this shows no durations."""


class Progressed(Enum):
    """Where an exercise is with respect to now, and its icon."""

    DONE = "check-circle-fill"
    CURRENT = "play-fill"
    TO_COME = "circle"


class PlaylistRow(QPushButton):
    """A click starts the day at this exercise."""

    def __init__(
        self, theme: Theme, name: str, duration: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._theme = theme
        self._duration = duration
        self._progressed = Progressed.TO_COME
        self.focus_ring = FocusRing(self, theme, self._outline)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @property
    def progressed(self) -> Progressed:
        """Whether the exercise is done, now or to come."""
        return self._progressed

    def set_progressed(self, progressed: Progressed, in_words: str) -> None:
        """Show where the exercise is, also in words for a screen reader."""
        self._progressed = progressed
        self.setAccessibleName(f"{self.text()}, {self._duration}, {in_words}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.scaled(200), self._theme.scaled(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look()
        paint_box(painter, self.rect(), look)
        if self._progressed is Progressed.CURRENT:
            self._paint_bar(painter)
        icon = self._theme.scaled(_ICON)
        square = QRect(_SIDE, (self.height() - icon) // 2, icon, icon)
        leaf = self._theme.colour(Token.LEAF_INK)
        to_come = self._progressed is Progressed.TO_COME
        paint_icon(painter, square, self._progressed.value, look.ink if to_come else leaf)
        self._paint_words(painter, look, _SIDE + icon + _GAP)

    def _paint_words(self, painter: QPainter, look: Look, left: int) -> None:
        is_bold = self._progressed is Progressed.CURRENT
        right = self.width() - _SIDE
        if self.width() >= self._theme.scaled(_SHORT_LIST):
            figures = self._theme.font(TextSize.TEXT, bold=is_bold, tabular=True)
            width = QFontMetrics(figures).horizontalAdvance(self._duration) + 1
            soft = self._theme.colour(Token.INK if is_bold else Token.SOFT)
            place = QRect(right - width, 0, width, self.height())
            paint_text(painter, place, self._duration, figures, soft)
            right -= width + _GAP
        words = QRect(left, 0, right - left, self.height())
        paint_text(
            painter, words, self.text(), self._theme.font(TextSize.TEXT, bold=is_bold), look.ink
        )

    def _paint_bar(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Token.LEAF))
        height = self.height() - 2 * _BAR_INSET
        painter.drawRoundedRect(QRectF(0, _BAR_INSET, _BAR_WIDTH, height), 2, 2)

    def _look(self) -> Look:
        colour = self._theme.colour
        if self.isDown():
            return Look(colour(Token.TINT_PRESS), None, colour(Token.INK))
        if self._progressed is Progressed.CURRENT:
            return Look(colour(Token.TINT), None, colour(Token.LEAF_INK))
        ink = Token.SOFT if self._progressed is Progressed.DONE else Token.INK
        return Look(colour(Token.TINT) if is_hovered(self) else None, None, colour(ink))

    def _outline(self) -> Outline:
        return Outline(self.rect().adjusted(ROOM, ROOM, -ROOM, -ROOM), RADIUS - ROOM)
