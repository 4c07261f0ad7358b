import errno
import os
import stat
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sessions.errors import (
    StateDamaged,
    StateFromNewerApp,
    StateNoSpace,
    StateNotWritable,
    StateUnreadable,
)
from sessions.progress import BY_POSITION, Progress
from sessions.settings import Settings
from sessions.storage import JsonFile

SPECIMENS = Path(__file__).parent / "specimens"
MORNING = datetime(2026, 11, 22, 7, 5, 9, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


@pytest.fixture
def file(path: Path) -> JsonFile[Settings]:
    return JsonFile(path, Settings, now=lambda: MORNING)


def test_what_was_saved_is_loaded_again(file: JsonFile[Settings]) -> None:
    file.save(Settings(music_percent=30))
    loaded = file.load()
    assert loaded.value.music_percent == 30
    assert loaded.problem is None


def test_without_a_file_the_defaults_hold(file: JsonFile[Settings], path: Path) -> None:
    assert file.load().value == Settings()
    assert not path.exists()


def test_only_the_owner_may_read_the_file(file: JsonFile[Settings], path: Path) -> None:
    file.save(Settings())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_saving_leaves_nothing_beside_the_file(file: JsonFile[Settings], path: Path) -> None:
    file.save(Settings())
    file.save(Settings(voice_percent=10))
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"version": 1, "music_percent": 900}',
        b'{"language": "\xff"}',
        b'{"unknown": ' + b"[" * 100_000,
    ],
    ids=["empty", "cut off", "a list", "out of range", "no text", "without end"],
)
def test_a_damaged_file_is_set_aside_and_named(
    file: JsonFile[Settings], path: Path, content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    loaded = file.load()
    aside = path.with_name("settings.json.damaged-20261122-070509")
    assert loaded.value == Settings()
    assert isinstance(loaded.problem, StateDamaged)
    assert str(aside) in loaded.problem.sentence
    assert aside.read_bytes() == content


def test_two_damaged_files_within_a_second_are_both_kept(
    file: JsonFile[Settings], path: Path
) -> None:
    path.parent.mkdir()
    for content in (b"{1", b"{2"):
        path.write_bytes(content)
        file.load()
    assert sorted(entry.read_bytes() for entry in path.parent.iterdir()) == [b"{1", b"{2"]


def test_a_file_of_a_newer_app_is_neither_used_nor_touched(
    file: JsonFile[Settings], path: Path
) -> None:
    path.parent.mkdir()
    path.write_text('{"version": 2, "voice_only": true}')
    before = path.read_bytes()
    loaded = file.load()
    assert isinstance(loaded.problem, StateFromNewerApp)
    with pytest.raises(StateFromNewerApp):
        file.save(loaded.value)
    assert path.read_bytes() == before


def test_a_file_that_may_not_be_read_is_not_replaced(file: JsonFile[Settings], path: Path) -> None:
    path.mkdir(parents=True)  # a folder in its place cannot be read as a file, by anybody
    assert isinstance(file.load().problem, StateUnreadable)
    with pytest.raises(StateUnreadable):
        file.save(Settings())
    assert path.is_dir()


def test_a_folder_that_takes_no_files_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    file = JsonFile(tmp_path / "config" / "settings.json", Settings)
    with pytest.raises((StateNotWritable, StateUnreadable), match=r"settings\.json"):
        file.save(Settings())


def test_a_read_only_system_folder_is_a_sentence() -> None:
    file = JsonFile(Path("/proc/happy-back/settings.json"), Settings)
    with pytest.raises(StateNotWritable, match="cannot be written to"):
        file.save(Settings())


def test_a_full_disk_keeps_the_old_file_whole(
    file: JsonFile[Settings], path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.save(Settings(voice_percent=70))

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StateNoSpace, match="full"):
        file.save(Settings(voice_percent=10))
    assert file.load().value.voice_percent == 70
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


def test_settings_of_version_1_are_read() -> None:
    loaded = JsonFile(SPECIMENS / "settings-1.json", Settings).load()
    assert loaded.problem is None
    assert (loaded.value.voice_percent, loaded.value.voice_only) == (90, True)
    assert loaded.value.appearance == "dark"
    assert loaded.value.breaths_per_minute == Settings().breaths_per_minute


def test_the_pace_in_settings_of_version_1_is_read() -> None:
    loaded = JsonFile(SPECIMENS / "settings-1-paced.json", Settings).load()
    assert loaded.problem is None
    assert (loaded.value.breaths_per_minute, loaded.value.inhale_share) == (6.0, 0.4)
    assert (loaded.value.explanations, loaded.value.rounds) == ("short", 5)
    assert (loaded.value.breath_measured, loaded.value.chimes) == (True, False)


def test_progress_of_version_1_is_read() -> None:
    loaded = JsonFile(SPECIMENS / "progress-1.json", Progress).load()
    own = loaded.value.of("happy-back")
    assert loaded.problem is None
    assert own.days_done == {1: date(2026, 11, 20), 2: date(2026, 11, 21)}
    assert own.left_at is not None
    assert (own.left_at.position, own.left_at.step) == (72.5, BY_POSITION)
    assert own.left_out == {3: ("versterken",)}


def test_progress_of_version_1_with_composed_sessions_is_read() -> None:
    loaded = JsonFile(SPECIMENS / "progress-1-composed.json", Progress).load()
    left_at = loaded.value.of("happy-back").left_at
    assert left_at is not None
    assert (left_at.step, left_at.breath) == (2, 4)
    assert loaded.value.met_in("happy-back") == {"ademen", "bekken-kantelen"}
