"""What was slow to make is made once, whole, and within bounds."""

from __future__ import annotations

import errno
import os
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING

import pytest

from media.cache import Cache, fingerprint
from media.errors import CacheUnwritable, CannotWrite, MediaMissing, NoSpace, NotMedia

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def writes(content: bytes) -> Callable[[Path], None]:
    def build(path: Path) -> None:
        path.write_bytes(content)

    return build


def must_not_build(_: Path) -> None:
    pytest.fail("built again")


def cache_in(tmp_path: Path, limit: int = 1000) -> Cache:
    return Cache(tmp_path / "cache", limit)


def test_a_file_is_built_once_and_then_found(tmp_path: Path) -> None:
    cache = cache_in(tmp_path)
    first = cache.file("day 1", ".mkv", writes(b"film"))
    assert cache.file("day 1", ".mkv", must_not_build) == first
    assert first.read_bytes() == b"film"
    assert first.suffix == ".mkv"


def test_a_value_survives_the_program(tmp_path: Path) -> None:
    cache_in(tmp_path).json("loudness", lambda: [-18.5, -1.0])
    assert cache_in(tmp_path).json("loudness", lambda: pytest.fail("again")) == [-18.5, -1.0]


def test_a_damaged_value_is_made_anew(tmp_path: Path) -> None:
    cache = cache_in(tmp_path)
    cache.json("loudness", lambda: 1)
    next((tmp_path / "cache").iterdir()).write_text("{broken")
    assert cache.json("loudness", lambda: 2) == 2


def test_the_least_recently_used_file_goes_first(tmp_path: Path) -> None:
    cache = cache_in(tmp_path, limit=25)
    files = [cache.file(key, "", writes(b"0123456789")) for key in "ab"]
    for age, file in enumerate(files):
        os.utime(file, (1000 + age, 1000 + age))
    cache.file("a", "", must_not_build)
    cache.file("c", "", writes(b"0123456789"))
    assert [file.exists() for file in files] == [True, False]
    assert cache.size_bytes() == 20


def test_a_file_larger_than_the_cache_is_kept_while_it_is_the_newest(tmp_path: Path) -> None:
    assert cache_in(tmp_path, limit=5).file("a", "", writes(b"0123456789")).exists()


def test_a_build_that_fails_leaves_nothing_and_can_be_tried_again(tmp_path: Path) -> None:
    cache = cache_in(tmp_path)

    def fail(path: Path) -> None:
        path.write_bytes(b"half")
        raise NotMedia(file=path)

    with pytest.raises(NotMedia):
        cache.file("a", "", fail)
    assert cache.size_bytes() == 0
    assert cache.file("a", "", writes(b"whole")).read_bytes() == b"whole"


def test_two_threads_that_want_one_file_build_it_once(tmp_path: Path) -> None:
    cache, start, built = cache_in(tmp_path), Barrier(8), []

    def build(path: Path) -> None:
        built.append(path)
        path.write_bytes(b"film")

    def want(_: int) -> bytes:
        start.wait()
        return cache.file("a", ".mkv", build).read_bytes()

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(want, range(8))) == [b"film"] * 8
    assert len(built) == 1


def test_many_threads_stay_within_the_limit(tmp_path: Path) -> None:
    cache = cache_in(tmp_path, limit=500)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: cache.file(str(n), "", writes(bytes(100))), range(64)))
    assert cache.size_bytes() <= 500 + 8 * 100


def test_a_cache_can_be_emptied(tmp_path: Path) -> None:
    cache = cache_in(tmp_path)
    cache.file("a", "", writes(b"film"))
    cache.empty()
    assert cache.size_bytes() == 0


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_names_the_folder_and_not_a_passing_file(tmp_path: Path, number: int) -> None:
    def fill(_: Path) -> None:
        raise OSError(number, "full")

    with pytest.raises(NoSpace) as caught:
        cache_in(tmp_path).file("a", "", fill)
    assert caught.value.facts["file"] == tmp_path / "cache"


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "cache").touch()
    with pytest.raises(CacheUnwritable, match="folder for prepared files"):
        cache_in(tmp_path).file("a", "", writes(b"film"))


def test_a_build_that_cannot_write_blames_the_folder(tmp_path: Path) -> None:
    def refuse(path: Path) -> None:
        raise CannotWrite(file=path, reason="Read-only file system")

    with pytest.raises(CacheUnwritable, match="Read-only"):
        cache_in(tmp_path).file("a", "", refuse)


def test_what_another_program_left_half_made_goes_when_it_is_old(tmp_path: Path) -> None:
    cache = cache_in(tmp_path, limit=5)
    (tmp_path / "cache").mkdir()
    left = tmp_path / "cache" / ".making-abc"
    fresh = tmp_path / "cache" / ".making-def"
    for file in (left, fresh):
        file.write_bytes(bytes(10))
    os.utime(left, (1000, 1000))
    cache.file("a", "", writes(b"film"))
    assert not left.exists()
    assert fresh.exists()


def test_a_fingerprint_follows_the_content_and_not_the_name(tmp_path: Path) -> None:
    one, same, other = (tmp_path / name for name in ("one", "same", "other"))
    one.write_bytes(b"film")
    same.write_bytes(b"film")
    other.write_bytes(b"other")
    assert fingerprint(one) == fingerprint(same) != fingerprint(other)
    assert fingerprint(one, other) != fingerprint(other, one)


def test_a_large_file_has_another_fingerprint_when_its_end_or_its_time_changes(
    tmp_path: Path,
) -> None:
    large = tmp_path / "large"
    large.write_bytes(bytes(3_000_000))
    os.utime(large, (1000, 1000))
    before = fingerprint(large)
    os.utime(large, (2000, 2000))
    later = fingerprint(large)
    with large.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"x")
    os.utime(large, (2000, 2000))
    assert len({before, later, fingerprint(large)}) == 3


def test_a_file_that_is_not_there_has_no_fingerprint(tmp_path: Path) -> None:
    with pytest.raises(MediaMissing):
        fingerprint(tmp_path / "nowhere")
