"""Phosphor icons by name, in any colour, with the whole em box as their size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import qtawesome
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

_WHOLE_EM = 8 / 7
"""qtawesome draws a glyph at 7/8 of the rectangle; Phosphor's em box has its own margin already."""

_SIDEBAR_SIMPLE = "sidebar-simple"
"""Younger than the Phosphor that qtawesome ships, so drawn here."""


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Paint an icon by its Phosphor name (`play-fill`, `check-bold`) to fill `rect`."""
    if name == _SIDEBAR_SIMPLE:
        _paint_sidebar_simple(painter, rect, colour)
        return
    icon = qtawesome.icon(f"ph.{name}", color=colour, color_disabled=colour, scale_factor=_WHOLE_EM)
    icon.paint(painter, rect)


def icon(name: str, colour: QColor, size: int = 24) -> QIcon:
    """An icon for a Qt widget that draws its own; 2 pixels a unit, for dense screens."""
    pixmap = QPixmap(QSize(size, size) * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, QRect(0, 0, size, size), name, colour)
    painter.end()
    return QIcon(pixmap)


def _paint_sidebar_simple(painter: QPainter, rect: QRect, colour: QColor) -> None:
    unit = rect.width() / 256
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(unit, unit)
    painter.setPen(QPen(colour, 16, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawRoundedRect(QRectF(32, 48, 192, 160), 8, 8)
    painter.drawLine(QPointF(88, 48), QPointF(88, 208))
    painter.restore()
