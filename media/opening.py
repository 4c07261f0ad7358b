"""Media files are opened here: what cannot be opened becomes a sentence that says why."""

from __future__ import annotations

from contextlib import contextmanager
from fractions import Fraction
from typing import TYPE_CHECKING

import av

from media.completeness import is_cut_off, looks_like_media
from media.errors import MediaEmpty, MediaMissing, MediaTruncated, MediaUnreadable, NotMedia

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from av.container import InputContainer

_CONTAINERS = (
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,ogg,wav,w64,flac,mp3,aac,"
    "avi,mpegts,mpeg,asf,aiff,caf,flv"
)
"""What is taken for media; text shown as video and playlists of further files are refused."""

_OPTIONS = {"format_whitelist": _CONTAINERS, "protocol_whitelist": "file"}
_OWN_CLOCK = ("mov,", "matroska,")
"""Containers whose time 0 is the beginning, whatever the first packet says."""


@contextmanager
def open_media(path: Path) -> Iterator[InputContainer]:
    """A media file, open for reading inside the `with` block.

    Raises:
        MediaError: `MediaMissing`, `MediaEmpty`, `MediaUnreadable`, `NotMedia` or `MediaTruncated`.
    """
    _require_readable(path)
    try:
        container = av.open(str(path.absolute()), options=_OPTIONS)
    except av.FFmpegError as error:
        damaged = looks_like_media(path)
        raise (MediaTruncated if damaged else NotMedia)(file=path) from error
    try:
        with container:
            yield container
    except av.FFmpegError as error:
        raise MediaUnreadable(file=path, reason=error.strerror) from error


def clock_zero(container: InputContainer) -> Fraction:
    """The time stamp, in seconds, that is heard and seen as 0.

    An MPEG transport stream begins anywhere, an MP3 at its encoder's delay.
    """
    if container.format.name.startswith(_OWN_CLOCK):
        return Fraction(0)
    return Fraction(container.start_time or 0, av.time_base)


def _require_readable(path: Path) -> None:
    try:
        if not path.exists():
            raise MediaMissing(file=path)
        if path.is_dir():
            raise NotMedia(file=path)
        with path.open("rb") as file:
            first = file.read(1)
        cut_off = bool(first) and is_cut_off(path)
    except OSError as error:
        raise MediaUnreadable(file=path, reason=error.strerror or str(error)) from error
    if not first:
        raise MediaEmpty(file=path)
    if cut_off:
        raise MediaTruncated(file=path)
