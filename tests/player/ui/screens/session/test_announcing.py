"""Somebody who does not see the screen hears which exercise begins."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import IO, TYPE_CHECKING

import pytest

from tests.rig.programs import end

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DAY = "tests.player.ui.screens.session.spoken_day"
READER = "tests.rig.screen_reader"


@pytest.fixture
def around(tmp_path: Path, display: str) -> Iterator[dict[str, str]]:
    """The environment of programs whose message bus is the test's own."""
    plain = {key: value for key, value in os.environ.items() if key != "DISPLAY"}
    own = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env={**plain, **own},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert bus.stdout is not None
    address = {"DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}
    always = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "DISPLAY": display}
    yield {**os.environ, **address, **always, "QT_QPA_PLATFORM": "xcb"}
    end(bus)


@pytest.fixture
def heard(around: dict[str, str]) -> Iterator[IO[str]]:
    """What a screen reader is told."""
    reader = subprocess.Popen(
        [sys.executable, "-m", READER], env=around, stdout=subprocess.PIPE, text=True
    )
    assert reader.stdout is not None
    yield reader.stdout
    end(reader)


@pytest.fixture
def shown(around: dict[str, str], heard: IO[str], tmp_path: Path) -> Iterator[None]:
    """A day of three exercises is gone through while the screen reader listens."""
    assert heard.readline() == "ready\n"
    day = subprocess.Popen(
        [sys.executable, "-m", DAY, str(tmp_path)], env=around, stdin=subprocess.PIPE
    )
    yield
    end(day)


@pytest.mark.usefixtures("shown")
def test_a_screen_reader_hears_the_name_of_each_exercise_once(heard: IO[str]) -> None:
    names = [heard.readline().strip() for _ in range(3)]
    assert names == ["Ademen", "Hollen en bollen", "Rusten"]
