"""What is settled before the first window: the surroundings, and whether the day asked for is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from player.application import prepare_surroundings
from player.lookup import NoSuchChallenge, NoSuchDay, look_up
from player.opening import Opening
from sessions.folders import Folders
from sessions.library import Library, Shelf
from tests.builders_sessions import write_pack

ROOT = Path(__file__).resolve().parents[2]
LATER = {"av", "numpy", "vlc", "wakepy", "PySide6.QtMultimedia", "PySide6.QtNetwork", "pydantic"}


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    write_pack(tmp_path / "data/packs/klein", seconds=1)
    return Library(Folders.below(tmp_path), built_in=tmp_path / "none").load()


def test_linux_is_asked_for_x11_first_because_vlc_draws_there() -> None:
    environment: dict[str, str] = {}
    prepare_surroundings(environment, "linux")
    assert environment["QT_QPA_PLATFORM"] == "xcb;wayland"


def test_what_the_user_set_stays() -> None:
    environment = {"QT_QPA_PLATFORM": "wayland", "PULSE_PROP": "media.role=video"}
    prepare_surroundings(environment, "linux")
    assert environment["QT_QPA_PLATFORM"] == "wayland"
    assert environment["PULSE_PROP"].startswith("media.role=video ")


def test_other_systems_choose_their_own_screen() -> None:
    environment: dict[str, str] = {}
    prepare_surroundings(environment, "darwin")
    assert "QT_QPA_PLATFORM" not in environment


def test_a_day_that_is_there_may_be_opened(shelf: Shelf) -> None:
    asked = Opening(challenge="klein", day=2)
    assert look_up(asked, shelf) == asked
    assert look_up(Opening(), shelf) == Opening()


def test_a_day_alone_is_one_of_the_first_challenge(shelf: Shelf) -> None:
    assert look_up(Opening(day=2), shelf) == Opening(challenge="klein", day=2)
    with pytest.raises(NoSuchDay):
        look_up(Opening(day=3), shelf)


def test_a_day_of_nothing_at_all_is_left_to_the_window() -> None:
    assert look_up(Opening(day=2), Shelf()) == Opening(day=2)


def test_a_challenge_or_day_that_is_not_there_is_named(shelf: Shelf) -> None:
    with pytest.raises(NoSuchChallenge, match="groot"):
        look_up(Opening(challenge="groot"), shelf)
    with pytest.raises(NoSuchDay, match="no day 3; it has 2"):
        look_up(Opening(challenge="klein", day=3), shelf)


def test_the_window_is_not_kept_waiting_for_what_it_does_not_show() -> None:
    program = "import sys, player.application, player.ui.window; print(*sys.modules)"
    answer = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert LATER.isdisjoint(answer.stdout.split())
