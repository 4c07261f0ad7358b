"""How long a window takes from the start of its process to its first paint."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.measure import Figure, Watching, is_lit
from player.commands.film_studio import Program

if TYPE_CHECKING:
    from benchmarks.app import App

ROUNDS = 5
SETTLED = 2.0
"""How long after the first light a window surely shows what it will show."""
EMPTY = Path(__file__).with_name("empty_window.py")


def measure_start_up(app: App) -> Figure:
    """The app's window against an empty one, the median of five starts each, taken in turn.

    Before them each is started once, so that both are compiled and read from the same disk cache.
    """
    times = {"app": list[float](), "empty": list[float]()}
    for _ in range(1 + ROUNDS):
        times["empty"].append(_first_paint(app, [sys.executable, str(EMPTY)]))
        times["app"].append(_first_paint(app, app.command()))
    ours, empty = median(times["app"][1:]), median(times["empty"][1:])
    detail = f"app {ours * 1000:.0f} ms, empty window {empty * 1000:.0f} ms"
    return Figure("window shown / empty window", ours / empty, 1.5, "", detail)


def _first_paint(app: App, command: list[str]) -> float:
    middle = (app.studio.size[0] // 2, app.studio.size[1] // 2)
    with Watching(app.studio.display, middle) as watching:
        began = time.time()
        with Program(command, app.environment):
            watching.first(is_lit, after=began)  # perhaps only the window manager's frame
            time.sleep(SETTLED)
            return watching.first_as_now() - began
