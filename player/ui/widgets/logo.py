"""The app's mark: a sun over a hill that is a back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from player.ui.theme.palette import Palette, Token

if TYPE_CHECKING:
    from player.ui.theme.theme import Theme

_BOX = 40
_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


class Logo(QWidget):
    """The mark in a box of 40 times `scale`, and as much larger as the system's text is."""

    def __init__(self, theme: Theme, scale: float = 1.0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        side = theme.scaled(_BOX * scale)
        self.setFixedSize(QSize(side, side))
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.scale(self.width() / _BOX, self.height() / _BOX)
        paint_logo(painter, self._theme.palette)


def window_icon(palette: Palette) -> QIcon:
    """The mark as the icon of a window, in the sizes that desktops ask for."""
    icon = QIcon()
    for size in _ICON_SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.scale(size / _BOX, size / _BOX)
        paint_logo(painter, palette)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def paint_logo(painter: QPainter, palette: Palette) -> None:
    """Paint the mark in a box of 40 at the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette[Token.DAWN])
    painter.drawEllipse(QPointF(27, 12), 7, 7)
    hill = QPainterPath(QPointF(4, 32))
    hill.cubicTo(9, 32, 10, 18, 19, 18)
    hill.cubicTo(28, 18, 29, 32, 36, 32)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    round_cap = Qt.PenCapStyle.RoundCap
    painter.setPen(QPen(palette[Token.LEAF], 4.5, Qt.PenStyle.SolidLine, round_cap))
    painter.drawPath(hill)
