"""The pacer grows as somebody breathes in, shrinks as they breathe out, and rests when they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QTimer

from media.units import Seconds
from player.moment import BreathNow
from player.ui.theme.palette import Token
from player.ui.theme.theme import Theme
from player.ui.widgets.breath_pacer import EMPTY, BreathPacer, fullness
from sessions.timeline import Half
from tests.player.ui.finding import colour_seen, wait_for_colour

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

SIDE = 124
REACH = SIDE / 2 - 18
MIDDLE = QPoint(SIDE // 2, SIDE // 2)
SHARES = st.floats(0.0, 1.0)


def breath(half: Half, share: float, number: int = 1) -> BreathNow:
    return BreathNow(half, share, Seconds(5.0), number, 8)


class StillTheme(Theme):
    """What the system of somebody asks for who gets dizzy from movement."""

    @property
    def motion_reduced(self) -> bool:
        return True


class Figure:
    """Somebody who breathes, or rests."""

    def __init__(self) -> None:
        self.breath: BreathNow | None = None
        self.asked = 0

    def breath_now(self) -> BreathNow | None:
        self.asked += 1
        return self.breath


@pytest.fixture
def figure() -> Figure:
    return Figure()


def shown(theme: Theme, figure: Figure, qtbot: QtBot) -> BreathPacer:
    pacer = BreathPacer(theme, figure.breath_now)
    qtbot.addWidget(pacer)
    theme.dress(pacer)
    pacer.resize(SIDE, SIDE)
    pacer.show()
    qtbot.waitExposed(pacer)
    return pacer


@pytest.fixture
def pacer(theme: Theme, figure: Figure, qtbot: QtBot) -> Iterator[BreathPacer]:
    made = shown(theme, figure, qtbot)
    yield made
    made.run(runs=False)


def frames(pacer: BreathPacer) -> bool:
    return any(timer.isActive() for timer in pacer.findChildren(QTimer))


@given(share=SHARES)
def test_an_exhale_takes_back_what_the_inhale_gave(share: float) -> None:
    inhaled = fullness(breath(Half.IN, share))
    assert inhaled == pytest.approx(fullness(breath(Half.OUT, 1.0 - share)))
    assert EMPTY <= inhaled <= 1.0


@given(one=SHARES, other=SHARES)
def test_it_never_shrinks_on_an_inhale(one: float, other: float) -> None:
    earlier, later = sorted((one, other))
    assert fullness(breath(Half.IN, earlier)) <= fullness(breath(Half.IN, later))


@pytest.mark.parametrize("half", list(Half))
def test_it_is_slow_at_the_turn_and_quick_half_way(half: Half) -> None:
    def moved(share: float) -> float:
        return abs(fullness(breath(half, share + 0.05)) - fullness(breath(half, share)))

    assert moved(0.0) < moved(0.475) / 5 > moved(0.95)


def test_the_disc_is_as_full_as_the_breath(pacer: BreathPacer, figure: Figure) -> None:
    figure.breath = breath(Half.IN, 0.0)
    pacer.look()
    assert pacer.disc == pytest.approx(EMPTY * REACH)
    figure.breath = breath(Half.OUT, 0.0)
    pacer.look()
    assert pacer.disc == pytest.approx(REACH)


def test_the_disc_is_seen_to_grow(
    pacer: BreathPacer, figure: Figure, theme: Theme, qtbot: QtBot
) -> None:
    near_the_reach = MIDDLE + QPoint(0, round(0.85 * REACH))
    figure.breath = breath(Half.IN, 0.0)
    pacer.look()
    wait_for_colour(qtbot, pacer, theme.colour(Token.LEAF), MIDDLE)
    assert colour_seen(pacer, near_the_reach) == theme.colour(Token.PAPER)
    figure.breath = breath(Half.IN, 1.0)
    pacer.look()
    wait_for_colour(qtbot, pacer, theme.colour(Token.LEAF), near_the_reach)


def test_at_rest_there_is_only_the_ring(
    pacer: BreathPacer, figure: Figure, theme: Theme, qtbot: QtBot
) -> None:
    figure.breath = breath(Half.IN, 0.5)
    pacer.look()
    wait_for_colour(qtbot, pacer, theme.colour(Token.LEAF), MIDDLE)
    figure.breath = None
    pacer.look()
    wait_for_colour(qtbot, pacer, theme.colour(Token.PAPER), MIDDLE)
    wait_for_colour(qtbot, pacer, theme.colour(Token.DAWN), QPoint(SIDE - 6, SIDE // 2))
    assert pacer.disc == 0.0


def test_it_tells_each_turn_once(pacer: BreathPacer, figure: Figure) -> None:
    turns = [breath(Half.IN, 0.0), breath(Half.OUT, 0.0), breath(Half.IN, 0.0, 2), None]
    told: list[BreathNow | None] = []
    pacer.turned.connect(told.append)
    for turn in turns:
        figure.breath = turn
        pacer.look()
        pacer.look()
    assert told == turns


def test_it_asks_on_its_own_while_it_runs_and_is_seen(
    pacer: BreathPacer, figure: Figure, qtbot: QtBot
) -> None:
    pacer.run(runs=True)
    asked = figure.asked
    qtbot.waitUntil(lambda: figure.asked > asked + 3)
    pacer.run(runs=False)
    assert not frames(pacer)


def test_nothing_runs_while_it_cannot_be_seen(pacer: BreathPacer) -> None:
    pacer.run(runs=True)
    assert frames(pacer)
    pacer.hide()
    assert not frames(pacer)
    pacer.show()
    assert frames(pacer)


def test_with_reduced_motion_the_disc_stands_still_and_counts(
    figure: Figure, qapp: object, qtbot: QtBot
) -> None:
    del qapp
    pacer = shown(StillTheme("light", text_scale=1.0), figure, qtbot)
    seen = []
    for share in (0.1, 0.15, 0.9):
        figure.breath = breath(Half.IN, share)
        pacer.look()
        seen.append((pacer.disc, pacer.grab().toImage()))
    assert [disc for disc, _ in seen] == pytest.approx([0.7 * REACH] * 3)
    assert seen[0][1] == seen[1][1], "the fifth second"
    assert seen[0][1] != seen[2][1], "the last second"
