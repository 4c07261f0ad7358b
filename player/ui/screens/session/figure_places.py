"""Where pacer, breath and countdown stand: beside the words, or in a column beside the picture.

All values are device-independent pixels, as in `geometry`.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect

_PACER_GAP = 24
_COUNTDOWN_EM = 3
"""Room for the countdown, in widths of its font: `12:34` takes 2.9."""
_PACER = 124
_PACER_ALONE = 144
"""Without the bar."""
_WORD_EM = 5.8
"""Room for what the breath does, in widths of its font: `Breathe out` takes 5.75 in bold."""
_ABOVE_COUNTDOWN = 8


@dataclass(frozen=True, slots=True)
class FigurePlaces:
    """The places of the figures; a part that is not shown has an empty rectangle."""

    pacer: QRect
    word: QRect
    """What the breath does; where it is the place of `left_word`, only one of both is shown."""
    count: QRect
    """Which breath it is."""
    rule: QRect
    left_word: QRect
    countdown: QRect
    word_size: int
    count_size: int
    left_word_size: int
    countdown_size: int
    centred: bool = False
    """Whether they stand centred in a column."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of figures beside the words that ends at `right`, or with larger figures at `edge`."""

    right: int
    edge: int
    mat: int
    """The size of the words while the bar is shown; the row does not grow with them."""
    bar_shown: bool
    text_scale: float = 1.0

    @property
    def left(self) -> int:
        """Where it begins: at the pacer."""
        room = max(_COUNTDOWN_EM * self.mat, ceil(_WORD_EM * self._word_size))
        return self.right - room - _PACER_GAP - self._side

    def places(self, middle: int, size: int, *, breathes: bool) -> FigurePlaces:
        """Round the height `middle`, with a countdown of that size."""
        side, line, count_line = self._side, self._word_size + 8, self._count_size + 6
        left = self.left + side + _PACER_GAP
        room = min(max(self.right - left, _COUNTDOWN_EM * size), self.edge - left)
        height = line + _ABOVE_COUNTDOWN + size + (count_line if breathes else 0)
        top = middle - height // 2 + (4 if breathes else 0)
        word = QRect(left, top, room, line)
        countdown = QRect(left, word.bottom() + 1 + _ABOVE_COUNTDOWN, room, size)
        count = QRect(left, countdown.bottom() + 1, room, count_line)
        return FigurePlaces(
            pacer=QRect(self.left, middle - side // 2 + 1, side, side),
            word=word if breathes else QRect(),
            count=count if breathes else QRect(),
            rule=QRect(),
            left_word=word,
            countdown=countdown,
            word_size=self._word_size,
            count_size=self._count_size,
            left_word_size=self._word_size,
            countdown_size=size,
        )

    @property
    def _word_size(self) -> int:
        return min(max(round(24 * self.text_scale), self.mat // 2), self.mat)

    @property
    def _count_size(self) -> int:
        return min(max(round(18 * self.text_scale), self.mat * 3 // 8), self.mat * 3 // 4)

    @property
    def _side(self) -> int:
        return _PACER if self.bar_shown else _PACER_ALONE


def in_column(column: QRect, scale: float, *, breathes: bool) -> FigurePlaces:
    """Centred in a column, as drawn for 416 by 846, times `scale`."""

    def px(value: float) -> int:
        return round(value * scale)

    breath = px(32) + px(84) + px(48) + px(32) if breathes else 0
    pause = px(36) if breathes else px(48)
    top = column.y() + (column.height() - px(320) - breath - pause - px(48) - px(132)) // 2
    below = top + px(320)
    left = below + breath + pause
    inner = QRect(column.x() + (column.width() - px(336)) // 2, 0, px(336), 0)
    word = QRect(inner.x(), below + px(32), inner.width(), px(84))
    return FigurePlaces(
        pacer=QRect(column.x() + (column.width() - px(320)) // 2, top, px(320), px(320)),
        word=word if breathes else QRect(),
        count=QRect(inner.x(), word.bottom() + 1, inner.width(), px(48)) if breathes else QRect(),
        rule=QRect(inner.x(), below + breath, inner.width(), 1) if breathes else QRect(),
        left_word=QRect(column.x(), left, column.width(), px(48)),
        countdown=QRect(column.x(), left + px(48), column.width(), px(132)),
        word_size=px(72),
        count_size=px(36),
        left_word_size=px(36),
        countdown_size=px(120),
        centred=True,
    )
