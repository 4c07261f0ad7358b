"""Unpacking a `.happyback` file, which may come from anywhere, without harm."""

from __future__ import annotations

import errno
import shutil
import stat
import tempfile
import unicodedata
import zipfile
import zlib
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from sessions import pack_errors

if TYPE_CHECKING:
    from sessions.pack_errors import PackError

MOST_FILES = 2_000
MOST_BYTES = 8 * 1024**3
MOST_TIMES_LARGER = 100
"""Video and sound hardly shrink in a zip; what grows this much is no pack."""
SMALL_BYTES = 10 * 1024**2
"""Up to this size it may grow as it likes: texts shrink well."""

_ENCRYPTED = 0x1
_RESERVED_NAMES = {"con", "prn", "aux", "nul", "conin$", "conout$"} | {
    f"{device}{number}" for device in ("com", "lpt") for number in "123456789¹²³"
}


def unpack(archive: Path, target: Path) -> None:
    """Unpack the archive as the folder `target`, which appears whole or not at all.

    Nothing happens when `target` is there already.

    Raises:
        PackError: the archive is missing, damaged, locked, unsafe or too large, or there is
            no room for it.
    """
    if target.is_dir():
        return
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".unpacking-") as name:
            whole = Path(name) / "pack"
            _unpack_into(archive, whole)
            _rename_once(whole, target)
    except OSError as cause:
        full = cause.errno in {errno.ENOSPC, errno.EDQUOT}
        error = pack_errors.UnpackingNoSpace if full else pack_errors.UnpackingNotWritable
        raise error(path=archive, folder=target.parent) from cause


def _rename_once(whole: Path, target: Path) -> None:
    try:
        whole.rename(target)
    except OSError:
        if not target.is_dir():  # another thread may have unpacked the same content just now
            raise


def _unpack_into(archive: Path, folder: Path) -> None:
    try:
        source = zipfile.ZipFile(archive)
    except FileNotFoundError as cause:
        raise pack_errors.PackMissing(path=archive) from cause
    except OSError as cause:
        raise pack_errors.PackUnreadable(path=archive) from cause
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as cause:
        raise pack_errors.ArchiveDamaged(path=archive) from cause
    with source:
        members = source.infolist()
        _refuse_harm(archive, members)
        folder.mkdir()
        for member in members:
            _write_member(archive, source, member, folder)


def _write_member(
    archive: Path, source: zipfile.ZipFile, member: zipfile.ZipInfo, folder: Path
) -> None:
    path = folder / PurePosixPath(member.filename)
    if member.is_dir():
        path.mkdir(parents=True, exist_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with source.open(member) as content, path.open("xb") as file:
            shutil.copyfileobj(content, file)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as cause:
        raise pack_errors.ArchiveDamaged(path=archive) from cause


def _refuse_harm(archive: Path, members: list[zipfile.ZipInfo]) -> None:
    if error := _too_large(archive, members):
        raise error
    taken: set[str] = set()
    for member in members:
        if member.flag_bits & _ENCRYPTED:
            raise pack_errors.ArchiveLocked(path=archive)
        key = _same_on_every_system(member.filename)
        if key in taken or not _is_ordinary(member):
            raise pack_errors.ArchiveUnsafe(path=archive, member=member.filename)
        taken.add(key)
    _refuse_files_as_folders(archive, members)


def _refuse_files_as_folders(archive: Path, members: list[zipfile.ZipInfo]) -> None:
    files = {_same_on_every_system(m.filename) for m in members if not m.is_dir()}
    for member in members:
        around = PurePosixPath(_same_on_every_system(member.filename)).parents
        if any(str(folder) in files for folder in around):
            raise pack_errors.ArchiveUnsafe(path=archive, member=member.filename)


def _too_large(archive: Path, members: list[zipfile.ZipInfo]) -> PackError | None:
    size = sum(member.file_size for member in members)
    grows = size > SMALL_BYTES and size > MOST_TIMES_LARGER * archive.stat().st_size
    if len(members) > MOST_FILES or size > MOST_BYTES or grows:
        return pack_errors.ArchiveTooLarge(path=archive)
    return None


def _same_on_every_system(name: str) -> str:
    """One key for all names that some file system would take for the same file."""
    return unicodedata.normalize("NFC", name).casefold().rstrip("/")


def _is_ordinary(member: zipfile.ZipInfo) -> bool:
    name = member.filename
    kind = stat.S_IFMT(member.external_attr >> 16)
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR} or name != member.orig_filename:
        return False
    if not name.isprintable() or any(sign in name for sign in '\\:*?"<>|'):
        return False
    if PurePosixPath(name).is_absolute() or PureWindowsPath(name).drive:
        return False
    return all(_is_ordinary_part(part) for part in name.removesuffix("/").split("/"))


def _is_ordinary_part(part: str) -> bool:
    """Whether a file or folder of that name can be made, as itself, on every system."""
    stem = part.split(".", maxsplit=1)[0].rstrip().casefold()
    return (
        bool(part)
        and part not in {".", ".."}
        and part[-1] not in ". "
        and (stem not in _RESERVED_NAMES)
    )
