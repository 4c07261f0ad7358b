"""A shelf that is kept is the shelf as it is, or it is not used."""

from __future__ import annotations

import os
import stat
import time
from typing import TYPE_CHECKING

import pytest

from sessions import pack
from sessions.folders import Folders
from sessions.library import BUILT_IN, Library, Shelf
from sessions.shelf_cache import JUST_CHANGED_NS, ShelfCache
from tests.builders_composed import write_composed_pack
from tests.builders_media import make_tone, make_video
from tests.builders_sessions import manifest_text, recorded, write_manifest, zip_pack

if TYPE_CHECKING:
    from pathlib import Path

    from sessions.challenge import Challenge

NO_DURATION = manifest_text().replace("duration = 4.0", "")


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders.below(tmp_path)
    write_manifest(folders.packs / "klein", manifest_text())
    return folders


def a_while_later() -> int:
    """A start at which nothing was changed a moment ago."""
    return time.time_ns() + 2 * JUST_CHANGED_NS


def load(folders: Folders, version: str = "1") -> Shelf:
    cache = ShelfCache(folders.shelf_file, version)
    return Library(folders, folders.data / "none", cache, a_while_later).load()


def loads_without_reading(folders: Folders, version: str = "1") -> bool:
    """Whether a start opens no pack; what it shows is what the packs hold in any case."""
    opened: list[Path] = []
    open_pack = pack.open_pack

    def noted(path: Path, unpacked: Path) -> Challenge:
        opened.append(path)
        return open_pack(path, unpacked)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pack, "open_pack", noted)
        shown = load(folders, version)
    assert shown == Library(folders, folders.data / "none").load()
    return not opened


def test_packs_that_are_as_they_were_are_not_read_again(folders: Folders) -> None:
    shelf = load(folders)
    assert [challenge.id for challenge in shelf.challenges] == ["klein"]
    assert loads_without_reading(folders)


def test_an_archive_that_is_as_it_was_is_not_read_again(folders: Folders, tmp_path: Path) -> None:
    mine = manifest_text().replace('id = "klein"', 'id = "mijn"')
    write_manifest(tmp_path / "mijn", mine)
    archive = zip_pack(tmp_path / "mijn", folders.packs / "mijn.happyback")
    load(folders)
    assert loads_without_reading(folders)
    write_manifest(tmp_path / "mijn", mine.replace("A. Maker", "B. Maker"))
    zip_pack(tmp_path / "mijn", archive)
    assert load(folders).challenges[1].author == "B. Maker"


def test_a_changed_manifest_is_read_though_its_size_is_the_same(folders: Folders) -> None:
    load(folders)
    write_manifest(folders.packs / "klein", manifest_text().replace("A. Maker", "B. Maker"))
    assert load(folders).challenges[0].author == "B. Maker"


def test_a_change_that_hides_its_time_is_read_too(folders: Folders) -> None:
    load(folders)
    manifest = folders.packs / "klein/challenge.toml"
    before = manifest.stat().st_mtime_ns
    manifest.write_text(manifest_text().replace("A. Maker", "B. Maker"))
    os.utime(manifest, ns=(before, before))
    assert load(folders).challenges[0].author == "B. Maker"


def test_a_pack_that_is_added_is_shown_and_one_that_is_gone_is_not(folders: Folders) -> None:
    load(folders)
    added = write_manifest(
        folders.packs / "mijn", manifest_text().replace('id = "klein"', 'id = "mijn"')
    )
    assert load(folders).challenge("mijn") is not None
    added.unlink()
    added.parent.rmdir()
    assert load(folders).challenge("mijn") is None


def test_a_video_that_was_asked_how_long_it_is_is_asked_again_when_it_changed(
    folders: Folders,
) -> None:
    write_manifest(folders.packs / "klein", NO_DURATION.replace("start = 2.0", "start = 0.1"))
    video = folders.packs / "klein/video/losmaken.mp4"
    video.parent.mkdir()
    load(folders)  # it may come later
    for seconds in (1.0, 2.0):
        make_video(video, seconds)
        session = recorded(load(folders).challenges[0].days[0].sessions)[1]
        assert session.duration == pytest.approx(seconds, abs=0.1)


def voices(folders: Folders) -> list[float]:
    """How long the voice of each inhale lasts, by the challenge as a start shows it."""
    challenge = load(folders).challenge("adem")
    assert challenge is not None
    cue = challenge.exercises[0].form().cues.inhale[0]
    return [voice.duration for voice in cue.voices.values()]


def test_a_voice_that_is_missing_mended_or_recorded_anew_is_asked_again(folders: Folders) -> None:
    pack = write_composed_pack(folders.packs / "adem")
    voice = pack / "voice/in.opus"
    voice.unlink()
    assert voices(folders) == []
    voice.write_bytes(b"no sound at all")
    assert voices(folders) == []
    for seconds in (1.0, 2.0):
        make_tone(voice, seconds)
        assert voices(folders) == pytest.approx([seconds], abs=0.05)
    assert loads_without_reading(folders)


def test_a_broken_pack_is_told_at_every_start(folders: Folders) -> None:
    load(folders)
    write_manifest(folders.packs / "stuk", "format =")
    for _ in range(2):
        assert len(load(folders).problems) == 1
    (folders.packs / "stuk/challenge.toml").unlink()
    assert len(load(folders).problems) == 1


def test_a_folder_that_cannot_be_listed_is_told_though_nothing_was_in_it(
    folders: Folders, tmp_path: Path
) -> None:
    built_in = tmp_path / "builtin"
    folders.packs.rename(built_in)
    folders.packs.mkdir()
    cache = ShelfCache(folders.shelf_file, "1")
    assert not Library(folders, built_in, cache, a_while_later).load().problems
    assert folders.shelf_file.exists()
    folders.packs.rmdir()
    folders.packs.write_text("a file in its place")
    assert Library(folders, built_in, cache, a_while_later).load().problems


def test_another_version_of_the_app_reads_for_itself(folders: Folders) -> None:
    load(folders, "1")
    assert not loads_without_reading(folders, "2")


def test_code_that_reads_packs_otherwise_reads_them_anew(
    folders: Folders, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    code = tmp_path / "sessions/shelf_cache.py"
    code.parent.mkdir()
    code.write_text("before")
    monkeypatch.setattr("sessions.shelf_cache.__file__", str(code))
    load(folders)
    assert loads_without_reading(folders)
    code.write_text("after")
    assert not loads_without_reading(folders)


def test_what_changed_a_moment_ago_is_not_kept(folders: Folders) -> None:
    cache = ShelfCache(folders.shelf_file, "1")
    Library(folders, folders.data / "none", cache).load()
    assert not folders.shelf_file.exists()


@pytest.mark.parametrize("keep", [0, 1, 40, -1])
def test_a_cache_that_is_cut_off_is_not_used(folders: Folders, keep: int) -> None:
    load(folders)
    folders.shelf_file.write_bytes(folders.shelf_file.read_bytes()[:keep])
    assert not loads_without_reading(folders)


def test_a_cache_with_any_byte_changed_never_breaks_a_start(folders: Folders) -> None:
    load(folders)
    content = folders.shelf_file.read_bytes()
    cache = ShelfCache(folders.shelf_file, "1")
    packs = (folders.packs / "klein",)
    for place in range(len(content)):
        folders.shelf_file.write_bytes(content[:place] + b"\xc1" + content[place + 1 :])
        cache.read(packs)


def test_a_folder_that_takes_no_cache_is_no_problem(folders: Folders) -> None:
    folders.cache.write_text("a file where the folder should be")
    assert load(folders).challenge("klein") is not None
    assert load(folders).problems == ()


def test_only_the_owner_may_read_the_cache_and_nothing_is_left_beside_it(folders: Folders) -> None:
    load(folders)
    assert stat.S_IMODE(folders.shelf_file.stat().st_mode) == 0o600
    assert list(folders.cache.iterdir()) == [folders.shelf_file]


def test_a_name_that_is_no_text_is_kept_as_it_is(folders: Folders) -> None:
    odd = folders.packs / os.fsdecode(b"r\xfcg")
    (folders.packs / "klein").rename(odd)
    load(folders)
    assert loads_without_reading(folders)


def test_what_comes_with_the_app_is_kept(folders: Folders, tmp_path: Path) -> None:
    cache = ShelfCache(folders.shelf_file, "1")
    with_app = Library(Folders.below(tmp_path / "nobody"), BUILT_IN, cache, a_while_later)
    shelf = with_app.load()
    assert folders.shelf_file.exists()
    assert with_app.load() == shelf
