"""What is let go of goes away in the thread that made it, and nothing piles up."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest

from player.tidying import Tidying

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


class Ring:
    """Refers to itself, so that only the collector frees it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def tidying() -> Iterator[Tidying]:
    was_enabled = gc.isenabled()
    made = Tidying()
    yield made
    made.close()
    if not was_enabled:
        gc.disable()


def test_rings_are_freed_in_the_thread_of_the_window(tidying: Tidying, qtbot: QtBot) -> None:
    freed_in: list[threading.Thread] = []

    def allocate() -> None:
        weakref.finalize(Ring(), lambda: freed_in.append(threading.current_thread()))
        for _ in range(5_000):
            Ring()

    worker = threading.Thread(target=allocate)
    worker.start()
    worker.join()
    assert (freed_in, tidying.parent()) == ([], None)
    qtbot.waitUntil(lambda: freed_in == [threading.current_thread()], timeout=10_000)


def test_afterwards_python_collects_by_itself_again(tidying: Tidying) -> None:
    assert not gc.isenabled()
    tidying.close()
    assert gc.isenabled()
