"""Steps on the way hold at once and are there the next morning."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from media.units import Seconds
from player.background import Background
from player.journey import Journey
from sessions.progress import LeftAt, Progress
from sessions.storage import JsonFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")
TODAY = date(2026, 3, 2)


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture
def journey(background: Background, tmp_path: Path) -> Journey:
    return opened(background, tmp_path)


def opened(background: Background, folder: Path) -> Journey:
    file = JsonFile(folder / "progress.json", Progress)
    return Journey(file, background, today=lambda: TODAY)


def test_a_day_done_is_marked_with_its_date(journey: Journey) -> None:
    told: list[Progress] = []
    journey.changed.connect(told.append)
    journey.day_done("happy-back", 2)
    assert journey.current.of("happy-back").days_done == {2: TODAY}
    assert told == [journey.current]


def test_the_place_left_is_there_the_next_morning(
    journey: Journey, background: Background, tmp_path: Path
) -> None:
    journey.left_at("happy-back", LeftAt(1, "breathing", Seconds(42.5)))
    journey.close()
    left_at = opened(background, tmp_path).current.of("happy-back").left_at
    assert left_at is not None
    assert (left_at.day, left_at.session_id, left_at.position) == (1, "breathing", 42.5)


def test_a_day_done_leaves_no_place_to_go_on_from(journey: Journey) -> None:
    journey.left_at("happy-back", LeftAt(1, "breathing", Seconds(42.5)))
    journey.day_done("happy-back", 1)
    assert journey.current.of("happy-back").left_at is None


def test_a_session_can_be_left_out_and_played_again(journey: Journey) -> None:
    journey.set_left_out("happy-back", 1, "stretching", True)
    assert journey.current.of("happy-back").left_out == {1: ("stretching",)}
    journey.set_left_out("happy-back", 1, "stretching", False)
    assert journey.current.of("happy-back").left_out == {}


def test_an_exercise_that_was_explained_is_known_the_next_morning(
    journey: Journey, background: Background, tmp_path: Path
) -> None:
    journey.met("happy-back", ["ademen"])
    journey.close()
    assert opened(background, tmp_path).current.met_in("happy-back") == {"ademen"}


def test_all_can_be_forgotten(journey: Journey) -> None:
    journey.day_done("happy-back", 2)
    journey.forget()
    assert journey.current == Progress()
