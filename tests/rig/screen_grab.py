"""A part of a virtual screen, looked at many times a second."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import av
import numpy as np

if TYPE_CHECKING:
    from av.container import InputContainer
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Part:
    """A rectangle of a screen, in its pixels."""

    left: int
    top: int
    width: int
    height: int


class ScreenGrab:
    """Looks at a part of a screen on a thread of its own, as long as the context lasts.

    `rate` is in looks a second, `pixels` FFmpeg's name of what a look holds (`rgb24`, `gray`).
    """

    def __init__(self, display: str, part: Part, rate: int, pixels: str) -> None:
        size = f"{part.width}x{part.height}"
        self._grab: InputContainer = av.open(
            f"{display}+{part.left},{part.top}",
            format="x11grab",
            options={"video_size": size, "framerate": f"{rate}", "draw_mouse": "0"},
        )
        self._pixels = pixels
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="screen grab")
        self._looks: list[tuple[float, NDArray[np.uint8]]] = []

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._stopping.set()
        self._thread.join()
        self._grab.close()

    @property
    def looks(self) -> list[tuple[float, NDArray[np.uint8]]]:
        """Every look so far: when, in seconds since the epoch, and the pixels."""
        return self._looks

    def _watch(self) -> None:
        for frame in self._grab.decode(video=0):
            if self._stopping.is_set():
                return
            pixels = frame.to_ndarray(format=self._pixels).astype(np.uint8, copy=False)
            self._looks.append((float(frame.time or 0.0), pixels))
