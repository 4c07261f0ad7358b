"""Whether a file holds all that its own header promises.

FFmpeg plays what there is of a broken download and says nothing; three kinds of header
tell how long the file should be: ISO base media (mp4, mov, m4a), Matroska and RIFF.
"""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

_ISO_BOXES = frozenset(
    {b"ftyp", b"styp", b"moov", b"moof", b"mdat", b"free", b"skip", b"wide", b"sidx", b"meta"}
)
_ISO_BOX_HEADER = 8
_MATROSKA = b"\x1a\x45\xdf\xa3"
_SEGMENT = b"\x18\x53\x80\x67"
_MAGIC = (_MATROSKA, b"RIFF", b"OggS", b"fLaC", b"ID3", b"FORM", b"FLV")
_RIFF_UNKNOWN = 0x7FFF0000
"""From here on a length is what programs write that could not know it: about 2 or 4 GiB."""
_SLACK = 16
"""Bytes by which writers of RIFF and Matroska are seen to miscount."""
_OGG_PAGE_HEADER = 27
_LONGEST_OGG_PAGE = 65_307
_OGG_END = 0x04
"""The flag of a stream's last page (RFC 3533, 6)."""


def looks_like_media(path: Path) -> bool:
    """Whether the first bytes are those of a sound or video container."""
    with path.open("rb") as file:
        head = file.read(12)
    return head.startswith(_MAGIC) or head[4:8] in _ISO_BOXES


def is_cut_off(path: Path) -> bool:
    """Whether the header promises more than the file holds; False for headers that do not tell."""
    held = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(12)
        file.seek(0)
        if head[4:8] in _ISO_BOXES:
            return _iso_is_cut_off(file, held)
        if head.startswith(_MATROSKA):
            return _matroska_length(file) > held + _SLACK
        if head.startswith(b"RIFF"):
            return _riff_length(head) > held + _SLACK
    return False


def breaks_off(path: Path) -> bool:
    """Whether an Ogg file stops before the page that says it is the last; False for others.

    It can be played as far as it goes, and a recording of a broadcast never says so.
    """
    with path.open("rb") as file:
        if file.read(4) != b"OggS":
            return False
        page = last_ogg_page(file)
    return len(page) < ogg_page_length(page) or not page[5] & _OGG_END


def last_ogg_page(file: BinaryIO) -> bytes:
    """The last page of an Ogg file, or what there is of it, with all that follows."""
    end = file.seek(0, os.SEEK_END)
    file.seek(max(0, end - _LONGEST_OGG_PAGE))
    tail = file.read()
    return tail[tail.rfind(b"OggS") :]


def ogg_page_length(page: bytes) -> int:
    """How long a page is by its own table of segments (RFC 3533, 6), or at least is."""
    if len(page) < _OGG_PAGE_HEADER:
        return _OGG_PAGE_HEADER
    content = _OGG_PAGE_HEADER + page[26]
    return content + sum(page[_OGG_PAGE_HEADER:content])


def _iso_is_cut_off(file: BinaryIO, held: int) -> bool:
    """Whether a top-level box (ISO/IEC 14496-12, 4.2) is not whole, or `moov` is not there."""
    seen: set[bytes] = set()
    while (start := file.tell()) + _ISO_BOX_HEADER <= held:
        length = int.from_bytes(file.read(4), "big")
        kind = file.read(4)
        if length == 1:
            length = int.from_bytes(file.read(8), "big")
        if length == 0:
            length = held - start
        if not _ISO_BOX_HEADER <= length <= held - start:
            return kind in _ISO_BOXES or b"moov" not in seen
        seen.add(kind)
        file.seek(start + length)
    return b"moov" not in seen


def _matroska_length(file: BinaryIO) -> int:
    """Where the Segment ends (RFC 9559, 5.1); 0 where that is unknown, as in a live stream."""
    file.seek(4, io.SEEK_CUR)
    length, _ = _variable_length(file)
    file.seek(length, io.SEEK_CUR)
    if file.read(4) != _SEGMENT:
        return 0
    length, unknown = _variable_length(file)
    return 0 if unknown else file.tell() + length


def _variable_length(file: BinaryIO) -> tuple[int, bool]:
    """The next EBML length (RFC 8794, 4), and whether it says "unknown"."""
    first = file.read(1)
    if not first or not first[0]:
        return 0, True
    width = 9 - first[0].bit_length()
    value = int.from_bytes(first + file.read(width - 1), "big")
    ones = (1 << 7 * width) - 1
    return value & ones, value & ones == ones


def _riff_length(head: bytes) -> int:
    length = int.from_bytes(head[4:8], "little")
    return 0 if length >= _RIFF_UNKNOWN else length + 8
