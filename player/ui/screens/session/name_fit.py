"""Making the name of an exercise fit: smaller first, then on two lines, never cut short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFont


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
