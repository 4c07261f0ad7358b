"""The day that is looked at is ready before anybody begins it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from player.background import Background
from player.rehearsal import Rehearsal
from tests.builders_sessions import session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from player.preparations import ReadySession
    from sessions.challenge import RecordedSession

pytestmark = pytest.mark.usefixtures("qapp")
EXERCISES = (("Ademen", 10.0),)


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background(threads=1)
    yield made
    made.close()


def test_only_the_day_that_stays_in_view_is_made_ready(
    background: Background, qtbot: QtBot
) -> None:
    made: list[str] = []

    def note(one: RecordedSession) -> ReadySession:
        made.append(one.id)
        raise ArithmeticError

    rehearsal = Rehearsal(background, note)
    rehearsal.look_at([session("leafed through", EXERCISES)])
    rehearsal.look_at([session("first", EXERCISES), session("second", EXERCISES)])
    qtbot.waitUntil(lambda: len(made) == 2, timeout=20_000)
    assert made == ["first", "second"]
    rehearsal.close()
