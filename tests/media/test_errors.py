"""Errors of media: each a sentence with its facts."""

from __future__ import annotations

import errno
from pathlib import Path

from media.errors import CannotWrite, MediaMissing, NoSpace, writing_failed


def test_a_sentence_names_the_file_and_what_to_do() -> None:
    error = MediaMissing(file=Path("dag-1.mp4"))
    assert error.sentence == "dag-1.mp4 is not there. Put the file back, or choose another."


def test_a_full_disk_is_told_apart_from_a_folder_without_permission() -> None:
    out = Path("programme.mkv")
    assert isinstance(writing_failed(out, OSError(errno.ENOSPC, "full")), NoSpace)
    assert isinstance(writing_failed(out, OSError(errno.EDQUOT, "quota")), NoSpace)
    assert isinstance(writing_failed(out, OSError(errno.EACCES, "denied")), CannotWrite)
