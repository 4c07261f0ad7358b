"""What was measured, and the means to measure it: processor time, and light on a screen."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from tests.rig.screen_grab import Part, ScreenGrab

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray


LIT = 20
NEARLY = 6
"""How far each channel may be off in pixels that look alike."""
COLOURFUL = 60


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure, what it should be at most, and the parts that it was made of."""

    name: str
    value: float
    goal: float | None
    unit: str
    detail: str

    def __str__(self) -> str:
        goal = "" if self.goal is None else f"goal ≤ {self.goal:g}{self.unit}"
        met = "" if self.goal is None else ("met" if self.value <= self.goal else "NOT MET")
        value = f"{self.value:.2f}{self.unit}" if self.unit != " ms" else f"{self.value:.0f} ms"
        return f"{self.name:<38} {value:>8}  {goal:<14} {met:<8} {self.detail}"


def processor_seconds(process_id: int) -> float:
    """The processor time that a process has used so far, in user and kernel mode."""
    fields = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Watching(ScreenGrab):
    """Watches a few pixels of a screen, 100 times a second, as long as the context lasts."""

    def __init__(self, display: str, corner: tuple[int, int], size: int = 32) -> None:
        super().__init__(display, Part(*corner, size, size), rate=100, pixels="rgb24")

    def first(
        self, holds: Callable[[NDArray[np.uint8]], bool], after: float, limit: float = 60.0
    ) -> float:
        """When the pixels (rows, columns, red green blue) first looked so, since the epoch.

        Raises:
            TimeoutError: they did not within `limit` seconds.
        """
        deadline = time.monotonic() + limit
        looked_at = 0
        while time.monotonic() < deadline:
            fresh = self.looks[looked_at:]
            looked_at += len(fresh)
            for moment, pixels in fresh:
                if moment >= after and holds(pixels):
                    return moment
            time.sleep(0.05)
        raise TimeoutError("the screen never looked like that")

    def first_as_now(self) -> float:
        """When the pixels first looked as they do now, since the epoch."""
        now = self.looks[-1][1].astype(int)
        alike = (t for t, pixels in self.looks if np.abs(pixels - now).max() < NEARLY)
        return next(alike)


def is_lit(pixels: NDArray[np.uint8]) -> bool:
    """Whether anything at all is drawn on a black screen."""
    return bool(pixels.mean() > LIT)


def is_colourful(pixels: NDArray[np.uint8]) -> bool:
    """Whether the pixels are those of a coloured picture, not of paper or ink."""
    spread = pixels.max(axis=2).astype(int) - pixels.min(axis=2)
    return bool(spread.mean() > COLOURFUL)
