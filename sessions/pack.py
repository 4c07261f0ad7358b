"""Opening a pack: from a folder or a `.happyback` file to a challenge."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from media.cache import fingerprint
from media.errors import MediaError
from sessions import pack_errors
from sessions.archive import unpack
from sessions.challenge_builder import build_challenge
from sessions.manifest_file import read_manifest
from sessions.pack_names import MANIFEST_NAME

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sessions.challenge import Challenge


@dataclass(frozen=True, slots=True)
class PackFolder:
    """A pack that lies open: its folder, and the name to call its manifest by."""

    folder: Path
    manifest_name: str

    @property
    def manifest_path(self) -> Path:
        """Where its `challenge.toml` is."""
        return self.folder / MANIFEST_NAME


def open_pack(path: Path, unpacked: Path) -> Challenge:
    """The challenge of a pack; an archive is unpacked below the folder `unpacked` first.

    No media is opened where recorded sessions give both duration and exercises and there are
    no composed ones; whether the media is there and can be played is `check_pack`'s question,
    or shows while playing. What the files of composed sessions say of their own length is
    asked of all of them; see `build_challenge` for those that do not answer.

    Raises:
        PackError: the pack, its manifest or its archive is not as it should be.
    """
    pack = lay_open(path, unpacked)
    file = read_manifest(pack.manifest_path, pack.manifest_name)
    return build_challenge(pack.folder, file)


def lay_open(path: Path, unpacked: Path) -> PackFolder:
    """The folder of a pack that has a `challenge.toml`; see `open_pack` for archives and errors."""
    if path.is_dir():
        folder = path
    elif path.is_file():
        folder = unpacked / content_key(path)
        unpack(path, folder)
        folder = _only_folder_in(folder)
    else:
        raise pack_errors.PackMissing(path=path)
    if not (folder / MANIFEST_NAME).is_file():
        raise pack_errors.PackWithoutManifest(path=path)
    return PackFolder(folder, f"{path.name}/{MANIFEST_NAME}")


def content_key(path: Path) -> str:
    """The name of the folder that an archive is unpacked to, by what it holds.

    Raises:
        PackUnreadable: the archive cannot be read.
    """
    try:
        return fingerprint(path)
    except (OSError, MediaError) as cause:
        raise pack_errors.PackUnreadable(path=path) from cause


def forget_unpacked(unpacked: Path, packs: Iterable[Path]) -> None:
    """Throw away what was unpacked from archives that are not, or not so, among these packs."""
    if not unpacked.is_dir():
        return
    in_use = {key for path in packs if path.is_file() for key in _keys(path)}
    for folder in unpacked.iterdir():
        if folder.name not in in_use:
            shutil.rmtree(folder, ignore_errors=True)


def _keys(archive: Path) -> list[str]:
    with contextlib.suppress(pack_errors.PackUnreadable):
        return [content_key(archive)]
    return []


def _only_folder_in(folder: Path) -> Path:
    """The one folder inside, for archives in which somebody packed a pack's folder itself."""
    if (folder / MANIFEST_NAME).is_file():
        return folder
    inside = [entry for entry in folder.iterdir() if entry.is_dir()]
    return inside[0] if len(inside) == 1 else folder
