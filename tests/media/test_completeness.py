"""An Ogg file that stops too soon is told from one that is whole; `probe`'s tests do the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from media.completeness import breaks_off
from tests.builders_media import cut_off, make_tone

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", ["a.opus", "a.ogg", "a.flac", "a.wav"])
def test_a_whole_file_does_not_break_off(tmp_path: Path, name: str) -> None:
    assert not breaks_off(make_tone(tmp_path / name, 3.0))


@pytest.mark.parametrize("keep", [0.01, 0.5, 0.72, 0.99])
def test_an_opus_file_without_its_end_breaks_off(tmp_path: Path, keep: float) -> None:
    assert breaks_off(cut_off(make_tone(tmp_path / "a.opus", 3.0), keep=keep))


def test_a_file_cut_between_two_pages_breaks_off(tmp_path: Path) -> None:
    file = make_tone(tmp_path / "a.opus", 3.0)
    content = file.read_bytes()
    file.write_bytes(content[: content.rfind(b"OggS")])
    assert breaks_off(file)
