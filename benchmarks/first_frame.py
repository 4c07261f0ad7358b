"""How long it takes from a click on *Begin* until the video is seen."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import av
import numpy as np

from benchmarks.app import TONES
from benchmarks.measure import Figure, Watching, is_colourful
from player.commands.film_studio import StudioSilent, wait_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from benchmarks.app import App

LEAF = np.array([0x2F, 0x5D, 0x50])
"""The colour of the main button on light paper."""
NEARLY = 6
"""How far each channel may be off."""
SMALLEST_BUTTON = 100
"""Pixels: no other stretch of that colour is so wide."""
SETTLED = 1.0


def measure_first_frame(app: App) -> Iterator[Figure]:
    """The first time, when the day has to be prepared, and a later time."""
    for name in ("for the first time", "prepared before"):
        milliseconds = _click_to_frame(app) * 1000
        yield Figure(f"click to first frame, {name}", milliseconds, None, " ms", "")


def _click_to_frame(app: App) -> float:
    studio = app.studio
    middle = (studio.size[0] // 2, studio.size[1] // 3)
    with app.start("--challenge", TONES, "--day", "1") as program:
        wait_for(lambda: studio.shows_window_of(program), "the window", 60)
        studio.run("xdotool", "mousemove", "0", "0")  # a button is darker under the pointer
        wait_for(lambda: _main_button(studio.display, studio.size) is not None, "a button", 30)
        time.sleep(SETTLED)
        place = _main_button(studio.display, studio.size)
        if place is None:
            raise StudioSilent(what="the main button")
        studio.run("xdotool", "mousemove", str(place[0]), str(place[1]))
        with Watching(studio.display, middle) as watching:
            clicked = time.time()
            studio.run("xdotool", "click", "1")
            return watching.first(is_colourful, after=clicked) - clicked


def _main_button(display: str, size: tuple[int, int]) -> tuple[int, int] | None:
    """The middle of the widest stretch of the main button's colour, as x and y."""
    is_leaf = np.abs(_look(display, size).astype(int) - LEAF).max(axis=2) < NEARLY
    widths = is_leaf.sum(axis=1)
    if widths.max() < SMALLEST_BUTTON:
        return None
    rows = np.flatnonzero(widths > 0.9 * widths.max())
    row = int(np.median(rows))
    return int(np.median(np.flatnonzero(is_leaf[row]))), row


def _look(display: str, size: tuple[int, int]) -> NDArray[np.uint8]:
    options = {"video_size": f"{size[0]}x{size[1]}", "draw_mouse": "0"}
    with av.open(display, format="x11grab", options=options) as grab:
        picture = next(grab.decode(video=0)).to_ndarray(format="rgb24")
    return picture.astype(np.uint8, copy=False)
