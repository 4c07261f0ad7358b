"""The spoken lines as WebVTT."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from media.units import Seconds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tools.content.voice import SpokenLine

LINGER = Seconds(0.8)
"""How long a line stays after it was said, when the next one leaves room."""


def write_captions(
    lines: Sequence[SpokenLine], language: Literal["nl", "en"], duration: Seconds
) -> str:
    """The text of a WebVTT file with each line from the moment that it is heard."""
    ends = [min(a.end + LINGER, b.start) for a, b in pairwise(lines)]
    ends.append(min(lines[-1].end + LINGER, duration))
    blocks = ["WEBVTT"]
    for line, end in zip(lines, ends, strict=True):
        blocks.append(f"{_clock(line.start)} --> {_clock(end)}\n{line.text[language]}")
    return "\n\n".join(blocks) + "\n"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds * 1000), 60_000)
    return f"{minutes:02}:{rest // 1000:02}.{rest % 1000:03}"
