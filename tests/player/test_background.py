"""Slow work: off the window's thread, its result back in it, and nothing left behind."""

from __future__ import annotations

import logging
import threading
from functools import partial
from typing import TYPE_CHECKING, ClassVar

import pytest

from media.errors import MediaError
from player.background import Background, SomethingWentWrong

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from media.errors import UserFacingError


class TooBad(MediaError):
    template: ClassVar[str] = "Too bad."


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background(threads=1)
    yield made
    made.close()


def unwanted(outcome: object) -> None:
    pytest.fail(f"nobody waits for {outcome!r}")


def test_work_is_done_elsewhere_and_its_result_comes_back_here(
    background: Background, qtbot: QtBot
) -> None:
    threads: list[threading.Thread] = []

    def _on_success(worked_in: threading.Thread) -> None:
        threads.extend((worked_in, threading.current_thread()))

    background.run(threading.current_thread, _on_success, unwanted)
    qtbot.waitUntil(lambda: len(threads) == 2, timeout=2000)
    assert threads[0] is not threading.current_thread()
    assert threads[1] is threading.current_thread()


def test_a_problem_comes_back_as_the_sentence_it_carries(
    background: Background, qtbot: QtBot
) -> None:
    problems: list[UserFacingError] = []

    def work() -> None:
        raise TooBad

    background.run(work, unwanted, problems.append)
    qtbot.waitUntil(lambda: bool(problems), timeout=2000)
    assert problems[0].sentence == "Too bad."


def test_a_surprise_is_logged_and_told_in_a_sentence(
    background: Background, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    problems: list[UserFacingError] = []
    with caplog.at_level(logging.ERROR):
        background.run(lambda: 1 / 0, unwanted, problems.append)
        qtbot.waitUntil(lambda: bool(problems), timeout=2000)
    assert isinstance(problems[0], SomethingWentWrong)
    assert "ZeroDivisionError" in caplog.text


def test_cancelled_work_reports_nothing(background: Background, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    order: list[str] = []

    def work() -> None:
        begun.set()
        go_on.wait(5)

    job = background.run(work, unwanted, unwanted)
    assert begun.wait(5)
    job.cancel()
    go_on.set()
    background.run(lambda: "later work", order.append, unwanted)
    qtbot.waitUntil(lambda: order == ["later work"], timeout=2000)


def test_work_that_has_not_begun_when_cancelled_never_begins(
    background: Background, qtbot: QtBot
) -> None:
    go_on = threading.Event()
    done: list[str] = []
    background.run(lambda: go_on.wait(5), lambda _: done.append("first"), unwanted)
    background.run(lambda: done.append("second"), unwanted, unwanted).cancel()
    go_on.set()
    background.run(lambda: None, lambda _: done.append("third"), unwanted)
    qtbot.waitUntil(lambda: "third" in done, timeout=2000)
    assert done == ["first", "third"]


def test_closing_leaves_no_thread() -> None:
    background = Background()
    background.run(lambda: None, lambda _: None, unwanted)
    background.close()
    names = [thread.name for thread in threading.enumerate()]
    assert not [name for name in names if name.startswith("background")]


def test_after_closing_nothing_is_reported_any_more(qapp: QApplication) -> None:
    background = Background()
    done = threading.Event()
    background.run(done.set, unwanted, unwanted)
    assert done.wait(5)
    background.close()
    qapp.processEvents()


def test_finishing_does_all_the_work_first() -> None:
    background = Background(threads=1)
    done: list[int] = []
    for number in range(3):
        background.run(partial(done.append, number), unwanted, unwanted)
    background.finish()
    assert done == [0, 1, 2]
