"""Captions from WebVTT and SubRip files, as plain text with times."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING

from media.errors import CaptionsBroken, MediaMissing, MediaUnreadable
from media.units import Seconds

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_TIME = r"(?:(\d+):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})"
_TIMING = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s.*)?$")
_TAG = re.compile(r"<[^<>]*>|\{\\[^{}]*\}")
_NOT_SHOWN = ("NOTE", "STYLE", "REGION")

Block = list[tuple[int, str]]
"""Lines that belong together, each with its number in the file."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What is said from `start` to `end`; lines are kept apart by a line feed."""

    start: Seconds
    end: Seconds
    text: str


def read_captions(path: Path) -> tuple[Caption, ...]:
    """The captions of a `.vtt` or `.srt` file in order of time, without tags and settings.

    Raises:
        MediaError: `MediaMissing`, `MediaUnreadable`, or `CaptionsBroken` with the line's number.
    """
    captions = (_caption(path, block) for block in _blocks(_text(path)))
    return tuple(sorted(filter(None, captions), key=lambda caption: caption.start))


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise MediaMissing(file=path) from error
    except OSError as error:
        raise MediaUnreadable(file=path, reason=error.strerror or str(error)) from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")  # what older subtitle editors write


def _blocks(text: str) -> Iterator[Block]:
    block: Block = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            block.append((number, line.strip()))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _caption(path: Path, block: Block) -> Caption | None:
    """The caption that a block holds; None for a header, a note or a style."""
    first = block[0][1]
    if first.startswith(("WEBVTT", *_NOT_SHOWN)) and "-->" not in first:
        return None
    # A cue may have a name or a number before its times, and only one.
    place = next((index for index, (_, line) in enumerate(block[:2]) if "-->" in line), None)
    if place is None:
        raise _broken(path, *block[min(1, len(block) - 1)])
    start, end = _times(path, *block[place])
    text = "\n".join(unescape(_TAG.sub("", line)).strip() for _, line in block[place + 1 :])
    return Caption(start, end, text) if text else None


def _times(path: Path, number: int, line: str) -> tuple[Seconds, Seconds]:
    match = _TIMING.match(line)
    if not match:
        raise _broken(path, number, line)
    start, end = _seconds(*match.groups()[:4]), _seconds(*match.groups()[4:])
    if end <= start:
        raise _broken(path, number, line)
    return start, end


def _seconds(hours: str | None, minutes: str, seconds: str, fraction: str) -> Seconds:
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return Seconds(whole + int(fraction.ljust(3, "0")) / 1000)


def _broken(path: Path, number: int, line: str) -> CaptionsBroken:
    return CaptionsBroken(file=path, line=number, found=line)
