"""A switch: on or off, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPoint, QPointF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy
from typing_extensions import override

from player.ui.theme.palette import Token
from player.ui.widgets.focus_ring import FocusRing, Outline
from player.ui.widgets.painting import Look, is_hovered, paint_box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from player.ui.theme.theme import Theme

_SIZE = QSize(64, 36)
_KNOB_RADIUS = 12
_KNOB_MARGIN = 6
"""From the outside of the switch: its edge of 2, and 4 of room."""
_MOTION_MS = 250


class Switch(QCheckBox):
    """A knob that stands left for off and right for on; its meaning is in its accessible name."""

    def __init__(self, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._place = 0.0
        self.focus_ring = FocusRing(self, theme, lambda: Outline(self.rect(), _SIZE.height() / 2))
        self._slide = QVariantAnimation(self)
        self._slide.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._slide.valueChanged.connect(self._on_slid)
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.toggled.connect(self._on_toggled)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return _SIZE

    @override
    def minimumSizeHint(self) -> QSize:
        return _SIZE

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look()
        paint_box(painter, self.rect(), look, self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.ink)
        left = _KNOB_MARGIN + _KNOB_RADIUS
        way = self.width() - 2 * left
        painter.drawEllipse(
            QPointF(left + way * self._place, self.height() / 2), _KNOB_RADIUS, _KNOB_RADIUS
        )

    def _look(self) -> Look:
        colour = self._theme.colour
        if not self.isEnabled():
            return Look(colour(Token.PAPER), colour(Token.LINE), colour(Token.EDGE))
        if self.isChecked():
            fill = Token.LEAF_HOVER if is_hovered(self) else Token.LEAF
            return Look(colour(fill), None, colour(Token.ON_LEAF))
        fill = Token.TINT if is_hovered(self) else Token.CARD
        return Look(colour(fill), colour(Token.EDGE), colour(Token.EDGE))

    def _on_toggled(self, is_on: bool) -> None:
        self._slide.stop()
        duration = self._theme.motion_ms(_MOTION_MS) if self.isVisible() else 0
        if duration == 0:
            self._on_slid(float(is_on))
            return
        self._slide.setDuration(duration)
        self._slide.setStartValue(self._place)
        self._slide.setEndValue(float(is_on))
        self._slide.start()

    def _on_slid(self, place: float) -> None:
        self._place = place
        self.update()
