"""Phosphor icons by name, in any colour, with the whole em box as their size."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.json import decode
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QPainter, QPen, QPixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

_SIDEBAR_SIMPLE = "sidebar-simple"
"""Younger than the Phosphor that qtawesome ships, so drawn here."""


@dataclass(frozen=True, slots=True)
class _Glyphs:
    family: str
    codes: dict[str, str]
    """In hexadecimal, by name: there are thousands, of which a screen shows some."""

    def font(self, pixels: int) -> QFont:
        font = QFont(self.family)
        font.setPixelSize(pixels)
        return font

    def character(self, name: str) -> str:
        """What draws that icon."""
        return chr(int(self.codes[name], 16))


@cache
def _phosphor() -> _Glyphs:
    """The font inside the qtawesome package, which itself takes 0.2 s to import."""
    package = find_spec("qtawesome")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("qtawesome")
    fonts = Path(package.origin).parent / "fonts"
    file = QFontDatabase.addApplicationFont(str(next(fonts.glob("phosphor-*.ttf"))))
    codes = decode(next(fonts.glob("phosphor-charmap-*.json")).read_bytes(), type=dict[str, str])
    return _Glyphs(QFontDatabase.applicationFontFamilies(file)[0], codes)


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Paint an icon by its Phosphor name (`play-fill`, `check-bold`) to fill `rect`."""
    if name == _SIDEBAR_SIMPLE:
        _paint_sidebar_simple(painter, rect, colour)
        return
    glyphs = _phosphor()
    painter.save()
    painter.setPen(colour)
    painter.setFont(glyphs.font(rect.height()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, glyphs.character(name))
    painter.restore()


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
