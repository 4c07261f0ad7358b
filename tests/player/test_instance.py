"""One app for one data folder, whatever an earlier one has left behind."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from player.instance import Instance
from player.opening import Opening
from tests.rig.programs import end, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")

ANOTHER_APP = """
import pathlib, sys, time
from PySide6.QtCore import QCoreApplication
from player.errors import PlayerError
from player.instance import Instance
from player.opening import Opening
app = QCoreApplication([])
instance = Instance(pathlib.Path(sys.argv[1]))
try:
    print(instance.claim(Opening(challenge="happy-back", day=3)), flush=True)
except PlayerError as problem:
    print(problem.sentence, flush=True)
if sys.argv[2] == "stay":
    time.sleep(60)
"""


class AnotherApp:
    """An app in a process of its own that claims the same folder."""

    def __init__(self, folder: Path, *, stays: bool = False) -> None:
        words = [sys.executable, "-c", ANOTHER_APP, str(folder), "stay" if stays else "go"]
        self.process = subprocess.Popen(words, stdout=subprocess.PIPE)

    @property
    def has_spoken(self) -> bool:
        return self.process.poll() is not None

    def said(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().decode().strip()


@pytest.fixture
def instance(tmp_path: Path) -> Iterator[Instance]:
    made = Instance(tmp_path)
    yield made
    made.close()


def test_the_first_app_is_the_one(instance: Instance) -> None:
    assert instance.claim(Opening())


def test_a_second_start_hands_over_its_wish_and_goes(
    instance: Instance, tmp_path: Path, qtbot: QtBot
) -> None:
    instance.claim(Opening())
    instance.listen()
    wishes: list[Opening] = []
    instance.asked.connect(wishes.append)
    other = AnotherApp(tmp_path)
    qtbot.waitUntil(lambda: other.has_spoken, timeout=10_000)
    assert wishes == [Opening(challenge="happy-back", day=3)]
    assert other.said() == "False"
    end(other.process)


def test_a_second_start_waits_for_a_first_one_that_does_not_listen_yet(
    instance: Instance, tmp_path: Path, qtbot: QtBot
) -> None:
    instance.claim(Opening())
    wishes: list[Opening] = []
    instance.asked.connect(wishes.append)
    other = AnotherApp(tmp_path)
    QTimer.singleShot(1000, instance, instance.listen)
    qtbot.waitUntil(lambda: other.has_spoken, timeout=10_000)
    assert wishes == [Opening(challenge="happy-back", day=3)]
    end(other.process)


def test_another_data_folder_is_another_app(instance: Instance, tmp_path: Path) -> None:
    instance.claim(Opening())
    (tmp_path / "other").mkdir()
    other = Instance(tmp_path / "other")
    assert other.claim(Opening())
    other.close()


def test_what_a_crashed_app_left_behind_does_not_count(instance: Instance, tmp_path: Path) -> None:
    other = AnotherApp(tmp_path, stays=True)
    assert other.said() == "True"
    other.process.kill()
    end(other.process)
    assert (tmp_path / "running.lock").exists()
    assert instance.claim(Opening())


def test_a_first_app_that_hangs_is_told_in_a_sentence(tmp_path: Path) -> None:
    hanging = AnotherApp(tmp_path, stays=True)
    assert hanging.said() == "True"
    second = AnotherApp(tmp_path)
    wait_until(lambda: second.has_spoken, "the second start gives up")
    assert "does not answer" in second.said()
    end(second.process)
    end(hanging.process)


def test_a_closed_app_gives_its_folder_free(tmp_path: Path) -> None:
    for _ in range(2):
        instance = Instance(tmp_path)
        assert instance.claim(Opening())
        instance.close()


def test_a_data_folder_that_takes_no_lock_is_used_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    instance = Instance(tmp_path / "file")
    assert instance.claim(Opening())
    instance.close()


def test_a_first_start_makes_and_locks_its_data_folder(tmp_path: Path) -> None:
    instance = Instance(tmp_path / "new" / "data")
    assert instance.claim(Opening())
    assert (tmp_path / "new" / "data" / "running.lock").exists()
    instance.close()
