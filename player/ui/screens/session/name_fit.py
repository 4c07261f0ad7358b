"""Making words fit: smaller first, then on more lines, never cut short."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from player.ui.widgets.text_lines import break_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QFont

LEADING = 1.2
"""From one line of several to the next, in sizes of the font."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A font size in pixels and the lines that a text takes in it."""

    size: int
    lines: int

    @property
    def line_height(self) -> int:
        """From one line to the next, in pixels."""
        return round(self.size * LEADING)


def fitting_size(
    text: str, font_of: Callable[[int], QFont], width: int, wanted: int, least: int
) -> int:
    """The largest size in pixels, from `wanted` down to `least`, at which `text` fits on a line.

    `least` where it fits at none: then it needs another line.
    """
    for size in range(wanted, least, -1):
        if QFontMetrics(font_of(size)).horizontalAdvance(text) <= width:
            return size
    return min(wanted, least)


def fitting_lines(
    text: str, font_of: Callable[[int], QFont], room: QSize, wanted: int, least: int
) -> Fit | None:
    """The largest size, from `wanted` down to `least`, at which `text` fits whole in `room`."""
    for size in range(wanted, least - 1, -1):
        fit = Fit(size, len(break_lines(text, font_of(size), room.width())))
        if fit.lines * fit.line_height <= room.height():
            return fit
    return None
