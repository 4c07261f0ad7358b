from pathlib import Path

import pytest

from sessions.folders import Folders
from sessions.library import Library
from sessions.pack_errors import ArchiveDamaged, ManifestSyntax, PackTwice
from tests.builders_sessions import manifest_text, write_manifest, zip_pack


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.below(tmp_path / "home")


@pytest.fixture
def built_in(tmp_path: Path) -> Path:
    folder = tmp_path / "builtin"
    write_manifest(folder / "one", manifest_text())
    return folder


def other_pack(folder: Path, pack_id: str) -> Path:
    write_manifest(folder, manifest_text().replace('id = "klein"', f'id = "{pack_id}"'))
    return folder


def test_built_in_challenges_come_first(folders: Folders, built_in: Path) -> None:
    other_pack(folders.packs / "aaa", "mine")
    shelf = Library(folders, built_in).load()
    assert [challenge.id for challenge in shelf.challenges] == ["klein", "mine"]
    assert shelf.problems == ()


def test_an_archive_among_the_users_packs_is_opened(
    folders: Folders, built_in: Path, tmp_path: Path
) -> None:
    folders.packs.mkdir(parents=True)
    zip_pack(other_pack(tmp_path / "mine", "mine"), folders.packs / "Mine.HAPPYBACK")
    assert Library(folders, built_in).load().challenge("mine") is not None


def test_what_was_unpacked_from_a_pack_that_is_gone_is_thrown_away(
    folders: Folders, built_in: Path, tmp_path: Path
) -> None:
    folders.packs.mkdir(parents=True)
    for name in ("one", "two"):
        zip_pack(other_pack(tmp_path / name, name), folders.packs / f"{name}.happyback")
    library = Library(folders, built_in)
    library.load()
    (folders.packs / "one.happyback").unlink()
    assert library.load().challenge("two") is not None
    assert len(list(folders.unpacked_packs.iterdir())) == 1


def test_a_broken_pack_is_a_sentence_and_the_others_stay(folders: Folders, built_in: Path) -> None:
    write_manifest(folders.packs / "a", "format =")
    (folders.packs / "b.happyback").write_bytes(b"no zip")
    other_pack(folders.packs / "c", "mine")
    shelf = Library(folders, built_in).load()
    assert [challenge.id for challenge in shelf.challenges] == ["klein", "mine"]
    assert [type(problem) for problem in shelf.problems] == [ManifestSyntax, ArchiveDamaged]
    assert shelf.problems[0].sentence.startswith("a/challenge.toml, line 1")


def test_the_second_pack_with_an_id_is_a_sentence(folders: Folders, built_in: Path) -> None:
    other_pack(folders.packs / "copy", "klein")
    shelf = Library(folders, built_in).load()
    assert len(shelf.challenges) == 1
    assert isinstance(shelf.problems[0], PackTwice)


def test_other_files_among_the_packs_are_left_alone(folders: Folders, built_in: Path) -> None:
    folders.packs.mkdir(parents=True)
    (folders.packs / "notes.txt").write_text("not a pack")
    (folders.packs / ".trash").mkdir()
    assert Library(folders, built_in).load().problems == ()


def test_the_first_morning_there_is_no_folder_yet(folders: Folders, built_in: Path) -> None:
    shelf = Library(folders, built_in).load()
    assert shelf.problems == ()
    assert shelf.challenge("gone") is None


def test_everything_that_comes_with_the_app_opens(folders: Folders) -> None:
    assert Library(folders).load().problems == ()
