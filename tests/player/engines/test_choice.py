"""Which engine plays, and what is said when it is not the one that was hoped for."""

from __future__ import annotations

import shutil
import subprocess
import sys
from ctypes.util import find_library
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from player.engines.choice import choose_engine
from player.engines.errors import VlcNeedsX11

if TYPE_CHECKING:
    from player.sound_outputs import SoundOutputs

CHOOSE = """
import sys
from PySide6.QtWidgets import QApplication
from player.engines.choice import choose_engine
from player.sound_outputs import SoundOutputs
application = QApplication([])
choice = choose_engine("auto", "xcb", SoundOutputs())
print(choice.engine.name, type(choice.notice).__name__)
choice.engine.close()
"""
LIBRARY_FOLDERS = ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64")


def choose_elsewhere(**environment: str) -> str:
    """What is chosen in a process of its own, where libVLC may be different."""
    surroundings = {"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", **environment}
    ran = subprocess.run(
        [sys.executable, "-c", CHOOSE],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.stdout.strip()


@pytest.mark.parametrize(
    ("wanted", "platform", "chosen"),
    [("auto", "xcb", "vlc"), ("vlc", "xcb", "vlc"), ("qt", "xcb", "qt"), ("auto", "wayland", "qt")],
)
def test_the_engine_that_fits_is_chosen_without_a_word(
    outputs: SoundOutputs, wanted: str, platform: str, chosen: str
) -> None:
    choice = choose_engine(wanted, platform, outputs)
    assert (choice.engine.name, choice.notice) == (chosen, None)
    choice.engine.close()


def test_vlc_on_wayland_is_replaced_with_a_sentence(outputs: SoundOutputs) -> None:
    choice = choose_engine("vlc", "wayland-egl", outputs)
    assert choice.engine.name == "qt"
    assert isinstance(choice.notice, VlcNeedsX11)
    choice.engine.close()


def test_a_wrong_path_to_libvlc_means_qt_and_a_sentence() -> None:
    assert choose_elsewhere(PYTHON_VLC_LIB_PATH="/nowhere/libvlc.so.5") == "qt VlcBroken"


def test_libvlc_without_plugins_means_qt_and_a_sentence(tmp_path: Path) -> None:
    assert find_library("vlc") is not None
    for folder in map(Path, LIBRARY_FOLDERS):
        for library in (*folder.glob("libvlc.so.5*"), *folder.glob("libvlccore.so.9*")):
            shutil.copy(library, tmp_path / library.name)
    chosen = choose_elsewhere(
        PYTHON_VLC_LIB_PATH=str(tmp_path / "libvlc.so.5"), LD_LIBRARY_PATH=str(tmp_path)
    )
    assert chosen == "qt VlcBroken"


def test_a_library_that_is_not_libvlc_means_qt_and_a_sentence() -> None:
    library = find_library("c")
    assert library is not None
    assert choose_elsewhere(PYTHON_VLC_LIB_PATH=library) == "qt VlcMissing"
