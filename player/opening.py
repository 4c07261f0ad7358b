"""What a start of the app wants to see."""

from __future__ import annotations

from msgspec import Struct


class Opening(Struct, frozen=True):
    """What a start wants to see: a challenge and a day of it (0: the one that is next)."""

    challenge: str = ""
    day: int = 0
    play: bool = False
    full_screen: bool = False
