"""The terminal: a Qt application without a window, and lines in the user's language."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QCoreApplication

from player.ui.explain import explain
from player.ui.language import Language

if TYPE_CHECKING:
    from media.errors import UserFacingError


class Terminal:
    """Says things to whoever typed the command, in one language."""

    def __init__(
        self, language: str, out: TextIO | None = None, errors: TextIO | None = None
    ) -> None:
        self._application = QCoreApplication.instance() or QCoreApplication(["happy-back"])
        self._out = out or sys.stdout
        self._errors = errors or sys.stderr
        self.language = Language(self._application).speak(language)

    def say(self, line: str = "") -> None:
        """Put a line where the answer belongs."""
        self._write(self._out, line)

    def explain_usage(self, usage: str) -> None:
        """Put lines on how to type a command where problems belong."""
        self._write(self._errors, usage)

    def complain(self, problem: UserFacingError) -> None:
        """Put the sentence of a problem where problems belong."""
        self._write(self._errors, explain(problem))

    def _write(self, stream: TextIO, line: str) -> None:
        """WORKAROUND: a terminal without UTF-8 (CPython, PEP 528) gets what it can show."""
        encoding = stream.encoding or "utf-8"
        stream.write(line.encode(encoding, "replace").decode(encoding) + "\n")
        stream.flush()
