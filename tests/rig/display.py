"""A virtual X display."""

from __future__ import annotations

import os
import subprocess
from typing import Self

from tests.rig.programs import end


class VirtualDisplay:
    """An Xvfb on a display number that was free, as long as the context lasts."""

    def __init__(self, width: int = 1920, height: int = 1200) -> None:
        self._screen = f"{width}x{height}x24"
        self._process: subprocess.Popen[bytes] | None = None
        self.name = ""

    def __enter__(self) -> Self:
        reading, writing = os.pipe()
        self._process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", self._screen, "-nolisten", "tcp"],
            pass_fds=(writing,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading, "rb") as answer:
            number = answer.readline().decode().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.name = f":{number}"
        return self

    def __exit__(self, *exception: object) -> None:
        if self._process is not None:
            end(self._process)
