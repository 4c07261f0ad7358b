"""One of several answers, as a circle that is filled when chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy
from typing_extensions import override

from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.focus_ring import FocusRing, Outline
from player.ui.widgets.painting import is_hovered, paint_text

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget

    from player.ui.theme.theme import Theme

_CIRCLE = 28
_EDGE = 3
_GAP = 12


class RadioButton(QRadioButton):
    """A circle of 28 with words beside it."""

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.focus_ring = FocusRing(self, theme, lambda: Outline(self._circle(), _CIRCLE / 2))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(TextSize.TEXT))
        words = metrics.horizontalAdvance(self.text()) + _GAP if self.text() else 0
        line = self._theme.scaled(TextSize.TEXT.line_height)
        return QSize(_CIRCLE + words + 1, max(_CIRCLE, line))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_CIRCLE, self.sizeHint().height())

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill = Token.TINT if is_hovered(self) else Token.CARD
        centre = QPointF(self._circle().center()) + QPointF(0.5, 0.5)
        paint_radio(painter, centre, self._theme.colour(fill), self._dot(), self._edge())
        words = QRect(_CIRCLE + _GAP, 0, self.width() - _CIRCLE - _GAP, self.height())
        ink = self._theme.colour(Token.INK if self.isEnabled() else Token.SOFT)
        paint_text(painter, words, self.text(), self._theme.font(TextSize.TEXT), ink)

    def _circle(self) -> QRect:
        return QRect(0, (self.height() - _CIRCLE) // 2, _CIRCLE, _CIRCLE)

    def _edge(self) -> QColor:
        if not self.isEnabled():
            return self._theme.colour(Token.LINE)
        return self._theme.colour(Token.LEAF if self.isChecked() else Token.EDGE)

    def _dot(self) -> QColor | None:
        return self._edge() if self.isChecked() else None


def paint_radio(
    painter: QPainter, centre: QPointF, fill: QColor, dot: QColor | None, edge: QColor
) -> None:
    """Paint the circle of a radio button around `centre`; with a dot it is the chosen one."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, _EDGE))
    painter.setBrush(fill)
    radius = (_CIRCLE - _EDGE) / 2
    painter.drawEllipse(centre, radius, radius)
    if dot is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(dot)
        painter.drawEllipse(centre, _CIRCLE / 4, _CIRCLE / 4)
