"""How long a file lasts, for those many small files whose header tells it in a few bytes.

FFmpeg knows more kinds of files, but takes ten times as long for each and itself long to load.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, BinaryIO

from media.completeness import is_cut_off, last_ogg_page, ogg_page_length
from media.units import Seconds

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_OPUS_RATE = 48_000
"""What an Ogg page counts by, whatever the sound was before (RFC 7845, 4)."""
_HEAD = 64
"""Bytes that tell what kind of file it is; both kinds have more."""
_PAGE_HEADER = 27
_OPUS_HEADER = 19
_MP4_HEADER = 32
_MOST_IN_FRONT = 1 << 20
"""Bytes of `moov` that are read at most; a film of hours has more, and is asked otherwise."""


def header_length(path: Path) -> Seconds | None:
    """How long an Ogg Opus or an MP4 file lasts; None for others, and for all that is odd.

    None is no verdict on the file: `probe` says what it is.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
            if len(head) == _HEAD and head.startswith(b"OggS"):
                return _opus_length(file, head)
            if head[4:8] == b"ftyp" and not is_cut_off(path):
                return _mp4_length(file)
    except (OSError, ValueError):
        return None
    return None


def _opus_length(file: BinaryIO, head: bytes) -> Seconds | None:
    """From the last page's position, less what a decoder throws away first (RFC 7845, 4.3)."""
    packet = head[_PAGE_HEADER + head[26] :]
    if not packet.startswith(b"OpusHead") or len(packet) < _OPUS_HEADER:
        return None
    page = last_ogg_page(file)
    if page[14:18] != head[14:18] or len(page) != ogg_page_length(page):
        return None
    position = int.from_bytes(page[6:14], "little", signed=True)
    played = position - int.from_bytes(packet[10:12], "little")
    return Seconds(played / _OPUS_RATE) if played > 0 else None


def _mp4_length(file: BinaryIO) -> Seconds | None:
    """From `mvhd` (ISO/IEC 14496-12, 8.2.2), unless the film comes in fragments."""
    file.seek(0, os.SEEK_END)
    end = file.tell()
    moov = next((span for kind, *span in _boxes(file, 0, end) if kind == b"moov"), None)
    if moov is None or moov[1] - moov[0] > _MOST_IN_FRONT:
        return None
    inside = {kind: start for kind, start, _ in _boxes(file, *moov)}
    if b"mvex" in inside or b"mvhd" not in inside:
        return None
    file.seek(inside[b"mvhd"])
    header = file.read(_MP4_HEADER)
    if len(header) < _MP4_HEADER:
        return None
    # version 1 has dates and a duration of eight bytes, version 0 of four
    rate, length = (header[20:24], header[24:32]) if header[0] else (header[12:16], header[16:20])
    ticks, duration = int.from_bytes(rate, "big"), int.from_bytes(length, "big")
    return Seconds(duration / ticks) if ticks and duration else None


def _boxes(file: BinaryIO, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Each box from `start` to `end`: its kind, and where its content begins and ends."""
    while start + 8 <= end:
        file.seek(start)
        length, kind = int.from_bytes(file.read(4), "big"), file.read(4)
        content = start + 8
        if length == 1:
            length, content = int.from_bytes(file.read(8), "big"), start + 16
        length = length or end - start
        if length < content - start:
            raise ValueError(kind)
        yield kind, content, start + length
        start += length
