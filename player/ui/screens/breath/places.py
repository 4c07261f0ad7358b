"""Where the parts of *Find your breath* stand, for every size of window and text. Without Qt."""

from __future__ import annotations

from dataclasses import dataclass

_MARGIN, _SMALL_MARGIN = 64, 40
_SMALL_BELOW = 1100
_WIDEST = 1312
_GAP, _SMALL_GAP = 64, 40
_BAR_AND_FOOT = 72 + 112
_LARGEST, _SMALLEST, _STACKED = 640, 320, 280
_WORDS = 456
"""The least width of the words beside the shape, at normal size of text."""


@dataclass(frozen=True, slots=True)
class Places:
    """In pixels: the margins, the side of the shape's square, and the gap between it and words.

    Where the words have no room beside the shape they are below it.
    """

    margin: int
    shape: int
    gap: int
    is_stacked: bool


def place_parts(width: int, height: int, scale: float) -> Places:
    """The places in a window of that size, at that scale of text."""
    is_small = width < _SMALL_BELOW
    margin = max(_SMALL_MARGIN if is_small else _MARGIN, (width - _WIDEST) // 2)
    gap = _SMALL_GAP if is_small else _GAP
    room = width - 2 * margin - gap - round(_WORDS * scale)
    if room < _SMALLEST:
        return Places(margin, _STACKED, _SMALL_GAP // 2, is_stacked=True)
    free = height - round(_BAR_AND_FOOT * scale) - gap
    return Places(margin, max(_SMALLEST, min(free, room, _LARGEST)), gap, is_stacked=False)
