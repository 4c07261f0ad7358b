import errno
import shutil
import stat
import zipfile
from pathlib import Path

import pytest

from sessions import archive as archive_module
from sessions.archive import unpack
from sessions.pack_errors import (
    ArchiveDamaged,
    ArchiveLocked,
    ArchiveTooLarge,
    ArchiveUnsafe,
    PackMissing,
    UnpackingNoSpace,
    UnpackingNotWritable,
)


def zip_with(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as target:
        for name in names:
            member = zipfile.ZipInfo("placeholder")
            member.filename = name
            target.writestr(member, b"content")
    return path


def nothing_left(folder: Path) -> bool:
    return not any(folder.iterdir())


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    folder = tmp_path / "cache"
    folder.mkdir()
    return folder


def test_an_archive_becomes_a_folder(tmp_path: Path, cache: Path) -> None:
    archive = zip_with(tmp_path / "a.happyback", "challenge.toml", "video/één dag.mp4")
    unpack(archive, cache / "key")
    assert (cache / "key/video/één dag.mp4").read_bytes() == b"content"
    assert [entry.name for entry in cache.iterdir()] == ["key"]


def test_an_archive_unpacked_before_is_not_unpacked_again(tmp_path: Path, cache: Path) -> None:
    archive = zip_with(tmp_path / "a.happyback", "challenge.toml")
    unpack(archive, cache / "key")
    archive.unlink()
    unpack(archive, cache / "key")
    assert (cache / "key/challenge.toml").is_file()


@pytest.mark.parametrize(
    "name",
    [
        "../outside.txt",
        "video/../../outside.txt",
        "/etc/outside.txt",
        "C:/outside.txt",
        "c:outside.txt",
        "//server/share/outside.txt",
        "video\\..\\..\\outside.txt",
        "..\\outside.txt",
        "./a.txt",
        "video//a.txt",
        "con",
        "video/NUL.mp4",
        "aux.txt",
        "lpt1.dat",
        "video/a.mp4.",
        "video /a.mp4",
        "a.txt:hidden",
        "what?.mp4",
        "a\nb.txt",
        "a\u202egpj.exe",
    ],
)
def test_a_name_that_could_harm_is_refused(tmp_path: Path, cache: Path, name: str) -> None:
    archive = zip_with(tmp_path / "a.happyback", "challenge.toml", name)
    with pytest.raises(ArchiveUnsafe):
        unpack(archive, cache / "key")
    assert nothing_left(cache)
    assert not list(tmp_path.rglob("outside.txt"))


@pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")
@pytest.mark.parametrize(
    "names",
    [
        ("a.txt", "a.txt"),
        ("a.txt", "A.TXT"),
        ("caf\u00e9.txt", "cafe\u0301.txt"),
        ("video", "video/a.mp4"),
        ("Video", "video/a.mp4"),
    ],
)
def test_two_names_for_one_file_are_refused(
    tmp_path: Path, cache: Path, names: tuple[str, str]
) -> None:
    with pytest.raises(ArchiveUnsafe):
        unpack(zip_with(tmp_path / "a.happyback", *names), cache / "key")
    assert nothing_left(cache)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFSOCK])
def test_what_is_no_ordinary_file_is_refused(tmp_path: Path, cache: Path, kind: int) -> None:
    member = zipfile.ZipInfo("link")
    member.external_attr = (kind | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "a.happyback", "w") as target:
        target.writestr(member, "/etc/passwd")
    with pytest.raises(ArchiveUnsafe):
        unpack(tmp_path / "a.happyback", cache / "key")
    assert nothing_left(cache)


def test_a_name_that_is_cut_at_a_zero_byte_is_refused(tmp_path: Path, cache: Path) -> None:
    archive = zip_with(tmp_path / "a.happyback", "aXb.txt")
    archive.write_bytes(archive.read_bytes().replace(b"aXb.txt", b"a\x00b.txt"))
    with pytest.raises(ArchiveUnsafe):
        unpack(archive, cache / "key")


def test_a_password_is_a_sentence(tmp_path: Path, cache: Path) -> None:
    archive = zip_with(tmp_path / "a.happyback", "challenge.toml")
    content = bytearray(archive.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + offset] |= 0x1
    archive.write_bytes(content)
    with pytest.raises(ArchiveLocked, match="password"):
        unpack(archive, cache / "key")


def test_an_archive_that_would_swell_is_refused(tmp_path: Path, cache: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.happyback", "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("video/a.mp4", bytes(20 * 1024**2))
    with pytest.raises(ArchiveTooLarge):
        unpack(tmp_path / "a.happyback", cache / "key")
    assert nothing_left(cache)


def test_an_archive_of_too_many_files_is_refused(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive_module, "MOST_FILES", 3)
    with pytest.raises(ArchiveTooLarge):
        unpack(zip_with(tmp_path / "a.happyback", "a", "b", "c", "d"), cache / "key")


def test_a_file_larger_than_the_archive_says_is_refused(tmp_path: Path, cache: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.happyback", "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr("a.bin", bytes(4096))
    content = (tmp_path / "a.happyback").read_bytes()
    lying = content.replace((4096).to_bytes(4, "little"), (16).to_bytes(4, "little"))
    (tmp_path / "a.happyback").write_bytes(lying)
    with pytest.raises(ArchiveDamaged):
        unpack(tmp_path / "a.happyback", cache / "key")
    assert nothing_left(cache)


@pytest.mark.parametrize("keep", [0, 10, 60, -30])
def test_an_archive_that_broke_off_is_a_sentence(tmp_path: Path, cache: Path, keep: int) -> None:
    archive = zip_with(tmp_path / "a.happyback", "challenge.toml")
    archive.write_bytes(archive.read_bytes()[:keep])
    with pytest.raises(ArchiveDamaged, match="damaged"):
        unpack(archive, cache / "key")
    assert nothing_left(cache)


def test_changed_content_is_noticed(tmp_path: Path, cache: Path) -> None:
    archive = zip_with(tmp_path / "a.happyback", "challenge.toml")
    archive.write_bytes(archive.read_bytes().replace(b"content", b"cintent"))
    with pytest.raises(ArchiveDamaged):
        unpack(archive, cache / "key")
    assert nothing_left(cache)


def test_an_archive_that_is_not_there_is_a_sentence(tmp_path: Path, cache: Path) -> None:
    with pytest.raises(PackMissing):
        unpack(tmp_path / "gone.happyback", cache / "key")


def test_a_folder_that_takes_nothing_is_a_sentence(tmp_path: Path) -> None:
    archive = zip_with(tmp_path / "a.happyback", "challenge.toml")
    with pytest.raises(UnpackingNotWritable, match="cannot be written to"):
        unpack(archive, Path("/proc/happy-back/key"))


def test_a_full_disk_is_a_sentence_and_leaves_nothing(
    tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copyfileobj", full)
    with pytest.raises(UnpackingNoSpace, match="full"):
        unpack(zip_with(tmp_path / "a.happyback", "challenge.toml"), cache / "key")
    assert nothing_left(cache)
