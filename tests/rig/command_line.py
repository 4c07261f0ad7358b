"""The app's command line, as a program of its own without a display."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

MAIN = Path(__file__).resolve().parents[2] / "main.py"


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """What `main.py` answers to these words where there is no display."""
    unwanted = {"DISPLAY", "WAYLAND_DISPLAY", "LANG", "LC_ALL", "LANGUAGE"}
    environment = {name: value for name, value in os.environ.items() if name not in unwanted}
    return subprocess.run(
        [sys.executable, str(MAIN), *map(str, words)],
        env={**environment, "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
