"""The place where a day was left is kept while it plays, and a day played to its end is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import pytest

from media.errors import MediaError
from media.units import Seconds
from player.bookmark import Bookmark
from player.journey import Journey
from player.moment import PlayState
from sessions.progress import ChallengeProgress, Progress
from sessions.storage import JsonFile
from tests.builders_player import Studio
from tests.builders_sessions import day, plan_of, session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sessions.playlist import DayPlan


class TooBad(MediaError):
    template: ClassVar[str] = "Too bad."


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(tmp_path)
    yield made
    made.close()


@pytest.fixture
def journey(studio: Studio, tmp_path: Path) -> Journey:
    made = Journey(JsonFile(tmp_path / "progress.json", Progress), studio.background)
    Bookmark(studio.player, made, now=studio.clock.now, parent=made)
    studio.player.open_day(plan_of_two())
    return made


def plan_of_two() -> DayPlan:
    two = (session("one", (("Ademen", 20.0),)), session("two", (("Rekken", 20.0),)))
    return plan_of(day(2, *two))


def own(journey: Journey) -> ChallengeProgress:
    return journey.current.of("happy-back")


def test_the_place_is_kept_every_five_seconds(studio: Studio, journey: Journey) -> None:
    kept: list[Progress] = []
    journey.changed.connect(kept.append)
    studio.let(16.5)
    assert len(kept) == 4
    left_at = own(journey).left_at
    assert left_at is not None
    assert left_at.position == pytest.approx(15.0, abs=0.6)


def test_the_place_is_kept_at_a_pause(studio: Studio, journey: Journey) -> None:
    studio.let(23.0)
    studio.player.pause()
    left_at = own(journey).left_at
    assert left_at is not None
    assert (left_at.day, left_at.session_id) == (2, "two")
    assert left_at.position == pytest.approx(studio.player.place.position, abs=0.3)


def test_the_place_is_kept_when_the_day_is_stopped(studio: Studio, journey: Journey) -> None:
    studio.let(3.0)
    studio.player.stop()
    left_at = own(journey).left_at
    assert left_at is not None
    assert left_at.position == pytest.approx(2.9, abs=0.2)


def test_a_day_played_to_its_end_is_done_and_has_no_place_to_go_on(
    studio: Studio, journey: Journey
) -> None:
    studio.let(42.0)
    assert list(own(journey).days_done) == [2]
    assert own(journey).left_at is None


def test_a_day_that_was_jumped_through_after_some_of_it_is_done(
    studio: Studio, journey: Journey
) -> None:
    studio.let(8.0)
    studio.player.seek_by(100.0)
    studio.let(3.0)
    assert studio.player.state is PlayState.FINISHED
    assert list(own(journey).days_done) == [2]


def test_a_day_of_which_nothing_was_played_is_not_done(studio: Studio, journey: Journey) -> None:
    studio.player.seek_by(100.0)
    studio.let(3.0)
    assert studio.player.state is PlayState.FINISHED
    assert list(own(journey).days_done) == []


def test_a_day_that_went_on_near_its_end_is_done(studio: Studio, journey: Journey) -> None:
    studio.player.stop()
    studio.let(1.0)
    journey.forget()
    other = plan_of(day(3, session("one", (("Ademen", 20.0),))))
    studio.player.open_day(other, 0, Seconds(18.0))
    studio.let(3.0)
    assert list(own(journey).days_done) == [3]


def test_sessions_that_cannot_be_played_do_not_move_the_place(
    studio: Studio, journey: Journey
) -> None:
    studio.let(12.0)
    studio.player.stop()
    before = own(journey).left_at
    studio.let(1.0)
    studio.unplayable = {"one": TooBad(), "two": TooBad()}
    studio.player.open_day(plan_of_two())
    studio.let(2.0)
    assert studio.problems == ["Too bad.", "Too bad."]
    assert own(journey).left_at == before
