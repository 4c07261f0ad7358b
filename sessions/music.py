"""A piece of music, as a pack names it."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from sessions.text import Text


class MusicTrack(Struct, frozen=True):
    """One piece of music that plays under a challenge, a day or a session."""

    file: Path
    title: Text
