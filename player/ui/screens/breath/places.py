"""Where the parts of *Find your breath* stand, for every size of window and text. Without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from player.ui.screens.two_columns import STACK_ABOVE

_MARGIN, _SMALL_MARGIN = 64, 40
_SMALL_BELOW = 1100
_WIDEST = 1312
_GAP, _SMALL_GAP = 64, 40
_BAR_AND_FOOT = 72 + 112
_LARGEST, _SMALLEST = 640, 220
_SCROLL_BAR = 12
_WORDS = 532
"""How wide the words beside the shape should be, at normal size of text."""


@dataclass(frozen=True, slots=True)
class Places:
    """In pixels: the margins, the side of the shape's square, the gap, and the width of the words.

    The words' width leaves room for a scroll bar.
    """

    margin: int
    shape: int
    gap: int
    words: int


def place_parts(width: int, height: int, scale: float) -> Places:
    """The places in a window of that size, at that scale of text; the words go first."""
    is_small = width < _SMALL_BELOW
    margin = max(_SMALL_MARGIN if is_small else _MARGIN, (width - _WIDEST) // 2)
    gap = _SMALL_GAP if is_small or scale > STACK_ABOVE else _GAP
    beside = width - 2 * margin - gap - round(_WORDS * scale)
    below = height - round(_BAR_AND_FOOT * scale) - gap
    shape = max(_SMALLEST, min(beside, below, _LARGEST))
    return Places(margin, shape, gap, width - 2 * margin - gap - shape - _SCROLL_BAR)
