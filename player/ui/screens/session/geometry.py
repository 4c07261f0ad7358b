"""Where everything of the session screen stands, as arithmetic on the size of the window.

All values are device-independent pixels. The design gives them for 1280 × 800 and, full
screen, for 1920 × 1080; `w`, `h` below are the window's.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect

from player.ui.screens.session.figure_places import FigurePlaces, Row, in_column

CAP_HEIGHT = 0.668
"""Of Atkinson Hyperlegible, as a share of the font size."""
READ_FROM_THE_MAT = 1 / 25
"""Cap height of the words of a session, as a share of the window's height, at least."""

_NORMAL_MAT = 48
_NORMAL_HEIGHT = 800
NARROW = 1100
"""A window of less width has smaller margins and gaps."""
_LEAST_LIST = 228
_STRIP = 56
_NAME_GAP = 12
_BEADS = 12
_FULL_SCREEN = (1920, 1080)


@dataclass(frozen=True, slots=True)
class Screen:
    """What the arrangement depends on."""

    width: int
    height: int
    bar_height: int
    """What the control bar needs at this width."""
    bar_shown: bool = True
    list_folded: bool = False
    full_screen: bool = False
    reserved: int = 0
    """Room kept free at the right of the words, for a button that stays where it is."""
    text_scale: float = 1.0
    """What the system asks for; the words for the mat are large already, the small ones grow."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The places of all parts; a part that is not shown has an empty rectangle."""

    video: QRect
    side: QRect
    """The list, or the strip that is left of it."""
    name: QRect
    below_name: QRect
    """*Straks*, a caption or a message."""
    figures: FigurePlaces
    """In a session in which no breath is followed."""
    breathing: FigurePlaces
    """In one in which it is."""
    bar: QRect
    beads: QRect
    name_size: int
    name_line: int
    name_least: int
    """The size that a long name may shrink to."""


def arrange(screen: Screen) -> Arrangement:
    """The places for a window, or for a full screen."""
    return _full_screen(screen) if screen.full_screen else _window(screen)


def least_size(height: int) -> int:
    """The smallest font in pixels that is read from the mat in a window of that height."""
    return ceil(height * READ_FROM_THE_MAT / CAP_HEIGHT)


def mat_size(height: int) -> int:
    """The size of the words of a session, in steps of 4 from 48 up, less in a low window."""
    least = least_size(height)
    return least if height < _NORMAL_HEIGHT else max(_NORMAL_MAT, ceil(least / 4) * 4)


def margin(width: int) -> int:
    """What stays free at the sides of words and bar."""
    return 24 if width < NARROW else 32


def _window(screen: Screen) -> Arrangement:
    mat = mat_size(screen.height)
    words_height = 2 * (mat + 8) + 48
    video = _video(screen, screen.height - screen.bar_height - words_height)
    size = mat if screen.bar_shown else round(mat * 7 / 6)
    line = size + 8
    edge = screen.width - screen.reserved
    row = Row(edge - margin(screen.width), edge, mat, screen.bar_shown, screen.text_scale)
    words = _words_place(screen, video, line, row.left - _NAME_GAP)
    middle = words.center().y()
    side = margin(screen.width)
    bar = QRect(0, screen.height - screen.bar_height, screen.width, screen.bar_height)
    beads = QRect(side, bar.y() + 44, screen.width - 2 * side, _BEADS)
    return Arrangement(
        video=video,
        side=_side(screen, video),
        name=QRect(words.x(), words.y(), words.width(), line),
        below_name=QRect(words.x(), words.bottom() + 1 - line, words.width(), line),
        figures=row.places(middle, size, breathes=False),
        breathing=row.places(middle, size, breathes=True),
        bar=bar if screen.bar_shown else QRect(),
        beads=QRect() if screen.bar_shown else beads,
        name_size=size,
        name_line=line,
        name_least=least_size(screen.height),
    )


def _video(screen: Screen, height: int) -> QRect:
    """At 16:9 in what height is left, at most the width less a list."""
    beside = _STRIP if screen.list_folded else _LEAST_LIST
    width = min(round(height * 16 / 9), screen.width - beside)
    left = (screen.width - _STRIP - width) // 2 if screen.list_folded else 0
    return QRect(left, 0, width, round(width * 9 / 16))


def _side(screen: Screen, video: QRect) -> QRect:
    left = screen.width - _STRIP if screen.list_folded else video.right() + 1
    return QRect(left, 0, screen.width - left, video.height())


def _words_place(screen: Screen, video: QRect, line: int, right: int) -> QRect:
    """Two lines of words as far as `right`, with 4 or 8 between them."""
    above, between = (24, 4) if screen.bar_shown else (16, 8)
    left = margin(screen.width)
    return QRect(left, video.bottom() + 1 + above, right - left, 2 * line + between)


def _full_screen(screen: Screen) -> Arrangement:
    width, height = _FULL_SCREEN
    scale = min(screen.width / width, screen.height / height)

    def px(value: float) -> int:
        return round(value * scale)

    video = QRect(0, 0, px(1504), px(846))
    column = QRect(video.width(), 0, screen.width - video.width(), video.height())
    below = QRect(0, video.height(), screen.width, screen.height - video.height())
    words = screen.width - 2 * px(40) - screen.reserved
    name = QRect(px(40), below.y() + px(44), words, px(84))
    hidden = screen.bar_shown
    return Arrangement(
        video=video,
        side=column,
        name=QRect() if hidden else name,
        below_name=QRect() if hidden else name.translated(0, name.height()),
        figures=in_column(column, scale, breathes=False),
        breathing=in_column(column, scale, breathes=True),
        bar=below if screen.bar_shown else QRect(),
        beads=QRect()
        if screen.bar_shown
        else QRect(px(40), below.y() + px(20), screen.width - 2 * px(40), _BEADS),
        name_size=px(72),
        name_line=px(84),
        name_least=least_size(screen.height),
    )
