"""A slider on which a click goes straight to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider
from typing_extensions import override

from player.ui.theme.palette import Token
from player.ui.widgets.focus_ring import FocusRing, Outline

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from player.ui.theme.theme import Theme

_HEIGHT = 32
_GROOVE = 8
_HANDLE = 28
_HANDLE_HOVERED = 32
_HANDLE_EDGE = 4
_STEP = 5


class Slider(QSlider):
    """Percents from left to right; moved by mouse and keys, by the wheel only when focused."""

    def __init__(self, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.focus_ring = FocusRing(self, theme, self._handle_outline)
        self.setRange(0, 100)
        self.setSingleStep(_STEP)
        self.setPageStep(2 * _STEP)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.valueChanged.connect(self.focus_ring.place)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(192, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(96, _HEIGHT)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go_to(event)
        else:
            event.ignore()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = self._handle_centre()
        self._paint_groove(painter, centre)
        self._paint_handle(painter, centre)

    def _paint_groove(self, painter: QPainter, centre: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - _GROOVE) / 2
        painter.setBrush(self._theme.colour(Token.TRACK))
        painter.drawRoundedRect(QRectF(0, top, self.width(), _GROOVE), 4, 4)
        painter.setBrush(self._theme.colour(self._tone()))
        painter.drawRoundedRect(QRectF(0, top, centre.x(), _GROOVE), 4, 4)

    def _paint_handle(self, painter: QPainter, centre: QPointF) -> None:
        tone = self._theme.colour(self._tone())
        size = _HANDLE_HOVERED if self.isEnabled() and self.underMouse() else _HANDLE
        radius = (size - _HANDLE_EDGE) / 2
        painter.setPen(QPen(tone, _HANDLE_EDGE))
        painter.setBrush(tone if self.isSliderDown() else self._theme.colour(Token.CARD))
        painter.drawEllipse(centre, radius, radius)

    def _tone(self) -> Token:
        is_off = not self.isEnabled() or self.value() == self.minimum()
        return Token.EDGE if is_off else Token.LEAF

    def _way(self) -> int:
        return max(self.width() - _HANDLE, 1)

    def _handle_centre(self) -> QPointF:
        share = (self.value() - self.minimum()) / max(self.maximum() - self.minimum(), 1)
        return QPointF(_HANDLE / 2 + share * self._way(), self.height() / 2)

    def _handle_outline(self) -> Outline:
        left = round(self._handle_centre().x()) - _HANDLE // 2
        return Outline(QRect(left, (self.height() - _HANDLE) // 2, _HANDLE, _HANDLE), _HANDLE / 2)

    def _go_to(self, event: QMouseEvent) -> None:
        share = (event.position().x() - _HANDLE / 2) / self._way()
        span = self.maximum() - self.minimum()
        self.setValue(self.minimum() + round(min(max(share, 0.0), 1.0) * span))
