"""The sentence said last, which stands while it is quiet for a short time."""

from __future__ import annotations

from media.units import Seconds

STANDS = Seconds(10.0)
"""How long a sentence stays after it was said: longer than from cue to cue in a calm breath."""
_LONGEST_STEP = Seconds(2.0)
"""Moments come a quarter of a second apart; a longer step, or one back, is a jump."""


class SpokenLine:
    """Keeps a line calm: what was said gives way to the next sentence, a silence, or a jump."""

    def __init__(self) -> None:
        self._said = ""
        self._said_at = Seconds(0.0)
        self._at = Seconds(0.0)

    def line(self, caption: str, day_position: Seconds) -> str:
        """What to show there on the day's clock, where `caption` is being said; empty: nothing."""
        if not 0 <= day_position - self._at <= _LONGEST_STEP:
            self._said = ""
        self._at = day_position
        if caption:
            self._said, self._said_at = caption, day_position
        elif day_position - self._said_at > STANDS:
            self._said = ""
        return self._said
