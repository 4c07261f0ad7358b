"""The surroundings of every test: a display and a sound server of its own, and no leaks."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import PySide6.QtMultimedia  # noqa: F401 (it says when imported what this machine lacks)
import pytest

from player.engines.stream_restore import NO_RESTORE
from tests.rig.display import VirtualDisplay
from tests.rig.leaks import leaked_qt_objects, leaked_threads
from tests.rig.sound import SoundServer

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """The name of a virtual display of 1920 by 1200, for the whole run."""
    with VirtualDisplay() as running:
        yield running.name


@pytest.fixture(scope="session")
def sound_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    """A PulseAudio daemon whose sink can be recorded, for the whole run."""
    with SoundServer(tmp_path_factory.mktemp("pulse")) as server:
        yield server


@pytest.fixture(scope="session")
def surroundings(display: str, sound_server: SoundServer) -> Iterator[None]:
    """Qt and libVLC see the tests' own display and sound server, and nobody's settings."""
    patch = pytest.MonkeyPatch()
    patch.setenv("DISPLAY", display)
    patch.setenv("QT_QPA_PLATFORM", "xcb")
    patch.setenv("PULSE_SERVER", sound_server.address)
    patch.setenv("PULSE_COOKIE", str(sound_server.cookie))
    patch.setenv("PULSE_PROP", NO_RESTORE)
    patch.delenv("WAYLAND_DISPLAY", raising=False)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def qapp_args(surroundings: None) -> list[str]:  # noqa: ARG001 (it must be there before Qt is)
    """What pytest-qt starts the application with, once its surroundings are there."""
    return ["happy-back-tests"]


@pytest.fixture(autouse=True, scope="session")
def garbage_is_collected_here() -> Iterator[None]:
    """Qt objects are destroyed in the tests' own thread, as `player.tidying` does in the app."""
    gc.disable()
    gc.freeze()  # what is there from the start need not be looked at after every test
    yield
    gc.unfreeze()
    gc.enable()


@pytest.fixture(autouse=True)
def nothing_is_left_over() -> Iterator[None]:
    """Fail a test that leaves a thread, a running timer or a visible window behind."""
    before = tuple(threading.enumerate())
    yield
    gc.collect()
    left_over = leaked_threads(before) + leaked_qt_objects()
    assert not left_over, "left over: " + ", ".join(left_over)
