"""What the media of a pack say of themselves, asked once each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from media.errors import MediaError
from media.header_length import header_length

if TYPE_CHECKING:
    from pathlib import Path

    from media.probe import MediaInfo
    from media.units import Seconds


class MediaAsked:
    """Asks each file once, however often it is used."""

    def __init__(self) -> None:
        self._answers: dict[Path, MediaInfo | None] = {}
        self._lengths: dict[Path, Seconds | None] = {}

    def length(self, file: Path) -> Seconds | None:
        """How long the file lasts; None where it does not say."""
        if file not in self._lengths:
            told = header_length(file)
            answer = None if told else self.ask(file)
            self._lengths[file] = told or (answer.duration or None if answer else None)
        return self._lengths[file]

    def ask(self, file: Path) -> MediaInfo | None:
        """What the file says of itself; None when it cannot be read."""
        if file not in self._answers:
            self._answers[file] = _answer(file)
        return self._answers[file]


def _answer(file: Path) -> MediaInfo | None:
    # Not every pack must be asked, and PyAV alone takes longer to import than they to open.
    from media.probe import probe  # noqa: PLC0415

    try:
        return probe(file)
    except MediaError:
        return None
