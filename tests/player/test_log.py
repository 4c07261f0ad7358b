"""Tracebacks go to a file of bounded size, and the user gets a sentence."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from player.log import FILE, UnforeseenError, report_unforeseen, start_log

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def _logging_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, hooks = list(root.handlers), root.level, (sys.excepthook, threading.excepthook)
    handler_of_qt = qInstallMessageHandler(None)
    yield
    qInstallMessageHandler(handler_of_qt)
    for handler in set(root.handlers) - set(handlers):
        handler.close()
        root.removeHandler(handler)
    root.setLevel(level)
    sys.excepthook, threading.excepthook = hooks


def test_what_is_logged_stands_in_a_file_of_the_users_own(tmp_path: Path) -> None:
    assert start_log(tmp_path / "log") is None
    logging.getLogger("player.test").info("the day began")
    file = tmp_path / "log" / FILE
    assert "INFO player.test: the day began" in file.read_text()
    assert (tmp_path / "log").stat().st_mode & 0o777 == 0o700


def test_what_qt_says_goes_to_the_file_and_not_to_the_terminal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    start_log(tmp_path)
    qWarning("a remark of Qt")
    assert "WARNING qt.default: a remark of Qt" in (tmp_path / FILE).read_text()
    assert capfd.readouterr() == ("", "")


def test_the_files_never_grow_beyond_four_megabytes(tmp_path: Path) -> None:
    start_log(tmp_path)
    for _ in range(60):
        logging.getLogger("player.test").info("x" * 100_000)
    files = list(tmp_path.iterdir())
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) < 4_100_000


def test_a_folder_that_cannot_be_made_is_a_sentence(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "log"
    in_the_way.write_text("a file")
    problem = start_log(in_the_way)
    assert problem is not None
    assert str(in_the_way) in problem.sentence
    logging.getLogger("player.test").error("nobody hears this")
    assert capfd.readouterr() == ("", "")


def test_an_unforeseen_error_is_a_sentence_for_the_user_and_a_traceback_in_the_log(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    told: list[UnforeseenError] = []
    start_log(tmp_path)
    report_unforeseen(tmp_path, told.append)
    error = ZeroDivisionError("of ours")
    sys.excepthook(ZeroDivisionError, error, None)
    assert str(tmp_path / FILE) in told[0].sentence
    assert "ZeroDivisionError: of ours" in (tmp_path / FILE).read_text()
    assert capfd.readouterr() == ("", "")


def test_an_error_in_a_thread_is_told_too(tmp_path: Path) -> None:
    told: list[UnforeseenError] = []
    start_log(tmp_path)
    report_unforeseen(tmp_path, told.append)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    assert len(told) == 1
