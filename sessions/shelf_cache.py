"""The challenges as they were last read, so that a start need not read every pack again."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Raw, Struct
from msgspec.msgpack import decode, encode

from sessions.challenge import Challenge

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

JUST_CHANGED_NS = 2 * 10**9
"""What changed so shortly before it was read may do so again without its times telling it:
some file systems count by two seconds."""


class _Stamp(Struct, frozen=True, array_like=True):
    """What shows that a file is the same as before; a size of -1 is a file that is not there."""

    path: Path
    size: int
    modified_ns: int
    changed_ns: int


class _Kept(Struct, frozen=True, array_like=True):
    version: str
    packs: tuple[Path, ...]
    stamps: tuple[_Stamp, ...]
    challenges: Raw


class ShelfCache:
    """One file with challenges, which count as long as everything they were made of is the same.

    That is the version of the app, the packs that there are, each archive, each file and
    folder of the others, every file that a challenge names, and the code that reads packs.
    """

    def __init__(self, file: Path, version: str) -> None:
        self._file = file
        self._version = version

    def read(self, packs: tuple[Path, ...]) -> tuple[Challenge, ...] | None:
        """The challenges of those packs; None when they must be read from the packs."""
        try:
            kept = decode(self._file.read_bytes(), type=_Kept, dec_hook=_from_plain)
            if (kept.version, kept.packs) != (self._version, packs):
                return None
            if any(stamp != _stamp(stamp.path) for stamp in kept.stamps):
                return None
            return decode(kept.challenges, type=tuple[Challenge, ...], dec_hook=_from_plain)
        except (OSError, ValueError, RecursionError):
            return None

    def keep(
        self, packs: tuple[Path, ...], challenges: tuple[Challenge, ...], begun_ns: int
    ) -> None:
        """Keep what was read of those packs from `begun_ns` on, in ns since the epoch.

        Nothing is kept when something changed meanwhile or the disk does not take it: then
        the packs are read again next time.
        """
        # A start with a shelf that is known does without these.
        from media.errors import MediaError
        from media.writing import whole_file

        named: set[Path] = set()

        def noted(value: object) -> bytes:
            plain = _to_plain(value)
            named.add(_from_plain(Path, plain))
            return plain

        content = encode(challenges, enc_hook=noted)
        files = {*_telling_files(packs), *named, *Path(__file__).parent.glob("*.py")}
        stamps = tuple(map(_stamp, sorted(files)))
        if _latest(stamps) > begun_ns - JUST_CHANGED_NS:
            return
        kept = _Kept(self._version, packs, stamps, Raw(content))
        with suppress(MediaError), whole_file(self._file) as making:
            making.write_bytes(encode(kept, enc_hook=_to_plain))


def _telling_files(packs: Iterable[Path]) -> Iterator[Path]:
    """All that a pack is read from, also what no challenge names because it cannot be read.

    A folder changes with the names in it, so that a file that is added is noticed too.
    """
    for pack in packs:
        yield pack
        for folder, _, names in os.walk(pack):
            yield Path(folder)
            yield from (Path(folder, name) for name in names)


def _stamp(path: Path) -> _Stamp:
    try:
        status = path.stat()
    except OSError:
        return _Stamp(path, -1, 0, 0)
    return _Stamp(path, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def _latest(stamps: Iterable[_Stamp]) -> int:
    return max(max(stamp.modified_ns, stamp.changed_ns) for stamp in stamps)


def _to_plain(value: object) -> bytes:
    """A path as bytes, which hold every name that a file can have."""
    if isinstance(value, Path):
        return os.fsencode(value)
    raise NotImplementedError(f"{type(value).__name__} cannot be kept")


def _from_plain(kind: type, value: Any) -> Path:  # noqa: ANN401 (whatever the file gave)
    if kind is Path:
        return Path(os.fsdecode(value))
    raise NotImplementedError(f"{kind.__name__} cannot be read")
