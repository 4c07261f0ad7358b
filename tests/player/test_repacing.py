"""The day that plays follows the pace, once for several steps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from media.units import Seconds
from player.journey import Journey
from player.pacing import Pacing
from player.repacing import Repacing
from sessions.library import Shelf
from sessions.progress import Progress
from sessions.storage import JsonFile
from tests.builders_player import Studio
from tests.builders_sessions import challenge
from tests.player.composed_day import composed_challenge

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from sessions.playlist import DayPlan

pytestmark = pytest.mark.usefixtures("qapp")


@dataclass
class Followed:
    """A studio whose day follows the pace."""

    studio: Studio
    pacing: Pacing
    repacing: Repacing

    @property
    def plan(self) -> DayPlan:
        """What is open now."""
        assert self.studio.player.plan is not None
        return self.studio.player.plan

    def is_other_than(self, before: DayPlan) -> bool:
        """Whether another plan took its place, after the work that waited was done."""
        self.studio.background.work()
        return self.plan is not before

    def change(self, **fields: object) -> None:
        self.studio.preferences.change(**fields)


@pytest.fixture
def followed(tmp_path: Path) -> Iterator[Followed]:
    studio = Studio(tmp_path)
    journey = Journey(JsonFile(tmp_path / "progress.json", Progress), studio.background)
    pacing = Pacing(studio.preferences, journey, "nl")
    shelf = Shelf((composed_challenge(), challenge("oud")))
    yield Followed(studio, pacing, Repacing(pacing, studio.player, shelf))
    studio.close()


def begin(followed: Followed, position: float = 30.0) -> DayPlan:
    plan = followed.pacing.plan(composed_challenge(), 1)
    followed.studio.player.open_day(plan, 0, Seconds(position))
    followed.studio.let(1.0)
    return plan


def test_another_pace_reaches_the_day_that_plays(qtbot: QtBot, followed: Followed) -> None:
    before = begin(followed)

    followed.change(breaths_per_minute=4.0)

    with qtbot.waitSignal(followed.studio.player.plan_changed):
        qtbot.waitUntil(lambda: followed.is_other_than(before))
    assert followed.plan.duration > before.duration
    assert followed.plan.sessions[0].timeline is not None
    assert followed.plan.sessions[0].timeline.pace.breaths_per_minute == 4.0


def test_steps_in_a_row_are_one_change(qtbot: QtBot, followed: Followed) -> None:
    before = begin(followed)
    changes: list[None] = []
    followed.studio.player.plan_changed.connect(lambda: changes.append(None))

    for rate in (6.0, 6.5, 7.0):
        followed.change(breaths_per_minute=rate)
    qtbot.waitUntil(lambda: followed.is_other_than(before))

    assert len(changes) == 1
    assert followed.plan.sessions[0].timeline is not None
    assert followed.plan.sessions[0].timeline.pace.breaths_per_minute == 7.0


def test_a_recorded_day_plays_on_as_it_is(qtbot: QtBot, followed: Followed) -> None:
    plan = followed.pacing.plan(challenge("oud"), 1)
    followed.studio.player.open_day(plan)
    followed.studio.let(1.0)
    followed.change(breaths_per_minute=4.0)
    timer = followed.repacing.children()[0]

    qtbot.waitUntil(lambda: not timer.property("active"))

    assert followed.plan is plan


def test_without_a_day_nothing_is_awaited(followed: Followed) -> None:
    followed.change(breaths_per_minute=4.0)

    assert followed.repacing.children()[0].property("active") is False
