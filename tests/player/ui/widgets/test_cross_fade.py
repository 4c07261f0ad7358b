"""What fades is the paper that was there, and nothing flashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from player.ui.theme.palette import Token
from player.ui.widgets.cross_fade import CrossFade
from tests.player.ui.finding import colour_seen, wait_for_colour

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from player.ui.theme.theme import Appearance, Theme

MIDDLE = QPoint(100, 50)


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_bare_paper_stays_paper_while_it_fades(
    theme: Theme, qtbot: QtBot, appearance: Appearance
) -> None:
    theme.set_appearance(appearance)
    window, stage = QWidget(), QWidget()
    qtbot.addWidget(window)
    theme.dress(window)
    window.resize(200, 100)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(stage)
    fade = CrossFade(theme, stage)
    window.show()
    paper = theme.colour(Token.PAPER)
    wait_for_colour(qtbot, window, paper, MIDDLE)
    seen = set()
    fade.begin(stage.rect())
    assert fade.isVisible()

    def is_over() -> bool:
        seen.add(colour_seen(window, MIDDLE).name())
        return not fade.isVisible()

    qtbot.waitUntil(is_over)
    assert seen == {paper.name()}
