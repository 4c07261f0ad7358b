"""Programs that a test starts and ends itself, by their own process."""

from __future__ import annotations

import subprocess
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def wait_until(holds: Callable[[], bool], what: str, limit: float = 10.0) -> None:
    """Return as soon as `holds()` is true.

    Raises:
        TimeoutError: `what` did not come about within `limit` seconds.
    """
    deadline = time.monotonic() + limit
    while not holds():
        if time.monotonic() > deadline:
            raise TimeoutError(f"{what}: not within {limit} s")
        time.sleep(0.005)


def end(process: subprocess.Popen[bytes] | subprocess.Popen[str]) -> None:
    """Ask a program to end, insist after 3 s, and wait until it has."""
    process.terminate()
    try:
        process.wait(timeout=3)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()
