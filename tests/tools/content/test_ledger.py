"""Only what changed is made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tools.content.ledger import Ledger

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return tmp_path


def make(pack: Path, source: object, out: str = "voice.opus") -> bool:
    ledger = Ledger(pack / "made.json", pack)
    return ledger.make((out,), source, (pack / out).touch)


def test_the_same_source_is_not_made_twice(pack: Path) -> None:
    assert make(pack, ("adem in", 1.0))
    assert not make(pack, ("adem in", 1.0))


def test_another_word_makes_it_again(pack: Path) -> None:
    make(pack, ("adem in", 1.0))
    assert make(pack, ("adem uit", 1.0))


def test_a_source_file_that_changed_makes_it_again(pack: Path) -> None:
    clip = pack / "clip.mp4"
    clip.write_bytes(b"one")
    make(pack, [clip])
    clip.write_bytes(b"two")
    assert make(pack, [clip])


def test_a_lost_output_is_made_again(pack: Path) -> None:
    make(pack, "adem in")
    (pack / "voice.opus").unlink()
    assert make(pack, "adem in")


def test_what_is_not_asked_for_any_more_is_taken_away(pack: Path) -> None:
    make(pack, "adem in", "old.opus")
    ledger = Ledger(pack / "made.json", pack)
    ledger.make(("new.opus",), "adem uit", (pack / "new.opus").touch)
    ledger.forget_unused()
    assert not (pack / "old.opus").exists()
    assert (pack / "new.opus").exists()
