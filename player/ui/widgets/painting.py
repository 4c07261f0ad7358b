"""What several widgets paint: a rounded box, and an icon with a word beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from player.ui.theme.icons import paint_icon
from player.ui.widgets.text_lines import cut_short

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont
    from PySide6.QtWidgets import QAbstractButton

RADIUS = 12
"""The corner of everything that has one."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a box and what stands in it are coloured; no fill or no border where None."""

    fill: QColor | None
    border: QColor | None
    ink: QColor
    border_width: int = 2


@dataclass(frozen=True, slots=True)
class Words:
    """An icon and a word in one row; `icon` is a Phosphor name or empty."""

    text: str
    font: QFont
    icon: str = ""
    icon_size: int = 24
    gap: int = 12
    icon_after: bool = False

    def width(self) -> int:
        """The room that icon, gap and word take beside each other."""
        text_width = QFontMetrics(self.font).horizontalAdvance(self.text) if self.text else 0
        icon_width = self.icon_size if self.icon else 0
        return text_width + icon_width + (self.gap if text_width and icon_width else 0)


def paint_box(painter: QPainter, rect: QRect, look: Look, radius: float = RADIUS) -> None:
    """Fill a rounded box and draw its border inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    half = look.border_width / 2 if look.border else 0.0
    painter.setPen(QPen(look.border, look.border_width) if look.border else Qt.PenStyle.NoPen)
    painter.setBrush(look.fill if look.fill else Qt.BrushStyle.NoBrush)
    inner = QRectF(rect).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(inner, radius - half, radius - half)


def paint_words(painter: QPainter, rect: QRect, words: Words, colour: QColor) -> None:
    """Paint icon and word centred in `rect`; the word is elided where there is no room."""
    width = min(words.width(), rect.width())
    x = rect.x() + (rect.width() - width) // 2
    icon_room = words.icon_size + words.gap if words.icon and words.text else words.icon_size
    text_width = width - icon_room if words.icon else width
    icon_x = x + width - words.icon_size if words.icon_after else x
    text_x = x if words.icon_after or not words.icon else x + icon_room
    if words.icon:
        icon_y = rect.y() + (rect.height() - words.icon_size) // 2
        square = QRect(icon_x, icon_y, words.icon_size, words.icon_size)
        paint_icon(painter, square, words.icon, colour)
    place = QRect(text_x, rect.y(), text_width, rect.height())
    paint_text(painter, place, words.text, words.font, colour)


def paint_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    colour: QColor,
    *,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Paint one line, centred from top to bottom, elided where there is no room."""
    painter.setFont(font)
    painter.setPen(colour)
    shown = cut_short(text, font, max(rect.width(), 0) + 1)
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    painter.drawText(rect, flags, shown)


def is_hovered(button: QAbstractButton) -> bool:
    """Whether the mouse is over a button that can be used."""
    return button.isEnabled() and button.underMouse()
