"""Stillness comes when nobody moves, and never while it is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from player.ui.screens.session.stillness import Stillness

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


def test_it_comes_after_the_last_movement_and_ends_with_the_next(qtbot: QtBot) -> None:
    stillness = Stillness(after_ms=10)
    with qtbot.waitSignal(stillness.came):
        stillness.hold(held=False)
    with qtbot.waitSignal(stillness.ended):
        stillness.stir()
    stillness.hold(held=True)


def test_it_does_not_come_while_held(qtbot: QtBot) -> None:
    stillness = Stillness(after_ms=10)
    stillness.hold(held=True)
    with qtbot.assertNotEmitted(stillness.came, wait=60):
        stillness.stir()
