"""Every word of a session has its room, whatever the window, the language and the size of text."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from player.ui.screens.session.control_bar import ControlBar
from player.ui.screens.session.panel_foot import PanelFoot
from player.ui.screens.session.screen import SessionScreen
from player.ui.screens.session.side_panel import SidePanel
from player.ui.screens.session.stillness import Stillness
from player.ui.theme.theme import Theme
from player.ui.widgets.breath_pacer import BreathPacer
from player.ui.widgets.label import Label
from player.ui.widgets.slider import Slider
from sessions.playlist import Place
from tests.player.composed_day import composed_plan

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from player.ui.language import Language
    from sessions.playlist import DayPlan
    from tests.builders_player import Studio

SIZES = [(1024, 700), (1280, 800), (1366, 768), (1920, 1080)]


@pytest.fixture
def plan() -> DayPlan:
    return composed_plan()


def opened(studio: Studio, plan: DayPlan, theme: Theme, qtbot: QtBot) -> SessionScreen:
    """A screen with all it can say: a breath, a hold and full levels, in a window of its own."""
    screen = SessionScreen(theme, studio.player, studio.desk, studio.preferences)
    qtbot.addWidget(screen)
    theme.dress(screen)
    screen.show()
    qtbot.waitExposed(screen)
    timeline = plan.sessions[0].timeline
    assert timeline is not None
    screen.open_day(plan, 5, "nl", Place(0, timeline.phases[1].start))
    studio.let(0.2)
    studio.player.toggle_hold()
    studio.desk.set_voice_percent(100)
    studio.desk.set_music_percent(100)
    studio.let(0.2)
    assert studio.player.breath_now is not None
    return screen


def parts(screen: SessionScreen) -> list[QWidget]:
    """All that is read or pressed beside the list of the day."""
    side = screen.findChild(SidePanel)
    assert side is not None
    found: list[QWidget] = []
    for kind in (Label, QAbstractButton, Slider, BreathPacer):
        found += screen.findChildren(kind)
    return [one for one in found if one.isVisible() and not side.isAncestorOf(one)]


def place(part: QWidget, screen: SessionScreen) -> QRect:
    return QRect(part.mapTo(screen, QPoint(0, 0)), part.size())


def is_whole(part: QWidget) -> bool:
    if isinstance(part, Label):
        wraps = part.wordWrap()
        tall = part.heightForWidth(part.width()) <= part.height()
        return tall if wraps else part.width() >= part.sizeHint().width()
    return part.width() >= part.minimumSizeHint().width()


def assert_all_has_room(screen: SessionScreen) -> None:
    shown = parts(screen)
    for part in shown:
        assert screen.rect().contains(place(part, screen)), part
        assert is_whole(part), (part, getattr(part, "text", str)())
    for one, other in combinations(shown, 2):
        assert not place(one, screen).intersects(place(other, screen)), (one, other)


@pytest.fixture(params=["nl", "en"])
def spoken(request: pytest.FixtureRequest, language: Language) -> str:
    """The language of the window, which speaks it."""
    language.speak(request.param)
    return language.code


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("scale", [1.0, 1.3, 2.0])
def test_nothing_overlaps_or_is_cut_short(
    studio: Studio, plan: DayPlan, qtbot: QtBot, scale: float
) -> None:
    screen = opened(studio, plan, Theme("light", text_scale=scale), qtbot)
    stillness = screen.findChild(Stillness)
    bar = screen.findChild(ControlBar)
    assert stillness is not None
    assert bar is not None
    for size in SIZES:
        screen.resize(*size)
        stillness.hold(held=True)  # or the bar would make way while it is waited for
        qtbot.waitUntil(lambda: assert_all_has_room(screen))
        assert bar.isVisible()
        stillness._on_timeout()
        assert not bar.isVisible()
        qtbot.waitUntil(lambda: assert_all_has_room(screen))


@pytest.mark.usefixtures("spoken")
def test_nothing_overlaps_or_is_cut_short_in_the_full_screen(
    studio: Studio, plan: DayPlan, qtbot: QtBot
) -> None:
    screen = opened(studio, plan, Theme("light", text_scale=1.0), qtbot)
    screen.showFullScreen()
    stillness = screen.findChild(Stillness)
    assert stillness is not None
    stillness.hold(held=True)
    for size in [(1280, 800), (1920, 1080)]:
        screen.resize(*size)
        qtbot.waitUntil(lambda: assert_all_has_room(screen))


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize("scale", [1.0, 1.3, 1.6, 2.0])
def test_the_pace_and_the_buttons_beside_it_have_room(
    studio: Studio, plan: DayPlan, qtbot: QtBot, scale: float
) -> None:
    screen = opened(studio, plan, Theme("light", text_scale=scale), qtbot)
    foot = screen.findChild(PanelFoot)
    assert foot is not None
    for size in SIZES:
        screen.resize(*size)
        qtbot.waitUntil(lambda: assert_foot_has_room(screen, foot))


def assert_foot_has_room(screen: SessionScreen, foot: PanelFoot) -> None:
    side = screen.findChild(SidePanel)
    assert side is not None
    found = [*foot.findChildren(QPushButton), *foot.findChildren(Label)]
    shown = [part for part in found if part.isVisible()]
    assert sum(isinstance(part, QPushButton) for part in shown) == 4
    for part in shown:
        assert side.rect().contains(QRect(part.mapTo(side, QPoint(0, 0)), part.size()))
        assert part.width() >= part.minimumSizeHint().width()
    for one, other in combinations(shown, 2):
        assert not place(one, screen).intersects(place(other, screen)), (one, other)
