"""The sizes of text: four, of which a screen uses three at most."""

from __future__ import annotations

from enum import Enum


class TextSize(Enum):
    """A size as (font pixels, line height in pixels) at the system's normal font size."""

    MAT = (48, 56)
    TITLE = (36, 40)
    HEAD = (24, 32)
    TEXT = (18, 24)

    @property
    def pixels(self) -> int:
        """The height of the font, for `QFont.setPixelSize`."""
        return self.value[0]

    @property
    def line_height(self) -> int:
        """From one baseline to the next."""
        return self.value[1]
