"""A file appears whole or not at all."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from media.errors import CannotWrite, NoSpace
from media.writing import whole_file

if TYPE_CHECKING:
    from pathlib import Path


def test_the_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    out = tmp_path / "new folder" / "out.txt"
    with whole_file(out) as making:
        making.write_text("whole")
        assert not out.exists()
    assert out.read_text() == "whole"
    assert list(out.parent.iterdir()) == [out]


def test_an_error_half_way_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    out.write_text("old")
    with pytest.raises(NoSpace):
        write_half(out)
    assert out.read_text() == "old"
    assert list(tmp_path.iterdir()) == [out]


def test_a_place_where_nothing_can_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    with pytest.raises(CannotWrite, match=r"out\.txt"), whole_file(tmp_path / "taken" / "out.txt"):
        pytest.fail("there is nothing to write to")


def write_half(out: Path) -> None:
    with whole_file(out) as making:
        making.write_text("half")
        raise OSError(errno.ENOSPC, "full")
