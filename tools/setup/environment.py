"""The project's virtual environment: made once, filled with pinned packages, left alone after."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment in `folder`, holding what `requirements` pins by hash."""

    folder: Path
    requirements: Path

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def is_ready(self) -> bool:
        """Whether it holds exactly these requirements already."""
        return self._stamp.is_file() and self._stamp.read_text() == self._wanted()

    def prepare(self) -> None:
        """Make it and fill it; raises `subprocess.CalledProcessError` when pip refuses."""
        if not self._has_pip():
            venv.create(self.folder, with_pip=True, clear=True, symlinks=os.name != "nt")
        subprocess.run(self._pip_install(), check=True)
        self._stamp.write_text(self._wanted())

    @property
    def _stamp(self) -> Path:
        return self.folder / f"set-up-{self.requirements.stem}.stamp"

    def _has_pip(self) -> bool:
        """False too for an environment whose making was interrupted."""
        if not self.python.exists():
            return False
        pip = [str(self.python), "-m", "pip", "--version"]
        return subprocess.run(pip, check=False, capture_output=True).returncode == 0

    def _wanted(self) -> str:
        content = hashlib.sha256(self.requirements.read_bytes()).hexdigest()
        return f"{sys.version_info[:2]} {self.folder.resolve()} {content}\n"

    def _pip_install(self) -> list[str]:
        options = ["--quiet", "--disable-pip-version-check", "--require-hashes"]
        wheels = ["--only-binary=:all:", "-r", str(self.requirements)]
        return [str(self.python), "-m", "pip", "install", *options, *wheels]
