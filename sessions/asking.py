"""What the media of a pack say of themselves, asked once each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from media.errors import MediaError

if TYPE_CHECKING:
    from pathlib import Path

    from media.probe import MediaInfo


class MediaAsked:
    """Asks each file once, however often it is used; about 0.4 ms for a file."""

    def __init__(self) -> None:
        self._answers: dict[Path, MediaInfo | None] = {}

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
