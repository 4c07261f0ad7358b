"""A cache that cannot be written costs time, not the session."""

from __future__ import annotations

from pathlib import Path

from player.prepared_files import KeptForNowOnly, PreparedFiles

NOBODY_WRITES_HERE = Path("/proc/happy-back")


def test_a_folder_that_can_be_written_is_the_cache(tmp_path: Path) -> None:
    files = PreparedFiles.below(tmp_path / "media")
    assert files.problem is None
    assert files.cache.file("a", ".txt", _write).is_relative_to(tmp_path / "media")


def test_without_a_folder_that_can_be_written_there_is_one_for_now_and_a_sentence() -> None:
    files = PreparedFiles.below(NOBODY_WRITES_HERE)
    kept = files.cache.file("a", ".txt", _write)
    assert kept.read_text() == "made"
    assert isinstance(files.problem, KeptForNowOnly)
    assert str(NOBODY_WRITES_HERE) in files.problem.sentence
    files.close()
    assert not kept.exists()


def _write(out: Path) -> None:
    out.write_text("made")
