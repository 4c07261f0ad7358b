"""A composed session on the screen: the breath to follow, holding, repeating, and what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from media.captions import Caption
from media.units import Seconds
from player.ui.screens.session.figures import Figures
from player.ui.screens.session.playlist_row import PlaylistRow
from player.ui.screens.session.words import SessionWords
from player.ui.widgets.label import Label
from player.ui.widgets.video_surface import VideoSurface
from sessions.timeline import Half
from tests.player.composed_day import BREATHS, composed_plan
from tests.player.ui.finding import button
from tests.player.ui.screens.session.conftest import press

if TYPE_CHECKING:
    from player.ui.screens.session.screen import SessionScreen
    from sessions.playlist import DayPlan
    from sessions.timeline import BreathPhase
    from tests.builders_player import Studio

LONG = "Zet je handen onder je schouders. " * 6


@pytest.fixture
def plan() -> DayPlan:
    return composed_plan()


def figures(screen: SessionScreen) -> Figures:
    found = screen.findChild(Figures)
    assert found is not None
    return found


def words(screen: SessionScreen) -> SessionWords:
    found = screen.findChild(SessionWords)
    assert found is not None
    return found


def phases(plan: DayPlan) -> tuple[BreathPhase, ...]:
    timeline = plan.sessions[0].timeline
    assert timeline is not None
    return timeline.phases


def follows_frames(screen: SessionScreen) -> bool:
    return any(timer.isActive() for timer in figures(screen).pacer.findChildren(QTimer))


def breathe(studio: Studio, phase: BreathPhase) -> None:
    """Play until that phase is half over."""
    middle = (phase.start + phase.end) / 2
    studio.let(middle - studio.player.place.position)


def test_it_says_what_the_breath_does_and_which_breath_it_is(
    screen: SessionScreen, studio: Studio, plan: DayPlan
) -> None:
    said = []
    for phase in phases(plan)[:3]:
        breathe(studio, phase)
        said.append(figures(screen).breath)
    assert said == [
        ("Breathe in", f"breath 1 of {BREATHS}"),
        ("Breathe out", f"breath 1 of {BREATHS}"),
        ("Breathe in", f"breath 2 of {BREATHS}"),
    ]


def test_the_disc_breathes_as_the_picture_does(
    screen: SessionScreen, studio: Studio, plan: DayPlan
) -> None:
    pacer = figures(screen).pacer
    for phase in phases(plan)[:4]:
        breathe(studio, phase)
        before = pacer.disc
        studio.let(0.3)
        assert (pacer.disc > before) is (phase.half is Half.IN)


def test_while_the_figure_rests_the_time_left_is_all_there_is(
    screen: SessionScreen, studio: Studio
) -> None:
    studio.let(0.5)
    assert studio.player.breath_now is None
    assert figures(screen).breath == ("", "")
    assert figures(screen).pacer.disc == 0.0
    assert [label.text() for label in screen.findChildren(Label) if label.text() == "left"]


def test_no_frames_are_made_while_it_is_paused(screen: SessionScreen) -> None:
    assert follows_frames(screen)
    press(screen, Qt.Key.Key_Space)
    assert not follows_frames(screen)
    press(screen, Qt.Key.Key_Space)
    assert follows_frames(screen)


def test_h_stays_in_the_exercise_and_says_how_to_go_on(
    screen: SessionScreen, studio: Studio, plan: DayPlan
) -> None:
    breathe(studio, phases(plan)[1])
    press(screen, Qt.Key.Key_H)
    studio.let(1.0)
    left = figures(screen).countdown
    assert words(screen).below == "Holding here · H goes on"
    studio.let(14.0)
    assert (words(screen).name, figures(screen).countdown) == ("Brug", left)
    assert figures(screen).breath[0] in {"Breathe in", "Breathe out"}
    press(screen, Qt.Key.Key_H)
    studio.let(6.0)
    assert words(screen).below == "Next: Brug"
    assert figures(screen).countdown < left


def test_the_button_of_the_hold_holds_and_then_says_go_on(
    screen: SessionScreen, studio: Studio
) -> None:
    hold = button(screen, "Hold")
    QTest.mouseClick(hold, Qt.MouseButton.LeftButton)
    studio.let(0.5)
    assert (studio.player.is_holding, hold.text(), hold.isChecked()) == (True, "Go on", True)
    QTest.mouseClick(hold, Qt.MouseButton.LeftButton)
    studio.let(0.5)
    assert (studio.player.is_holding, hold.text(), hold.isChecked()) == (False, "Hold", False)


@pytest.mark.parametrize("by_key", [True, False])
def test_r_does_the_exercise_again_from_its_beginning(
    screen: SessionScreen, studio: Studio, plan: DayPlan, *, by_key: bool
) -> None:
    studio.player.go_to_exercise(1)
    studio.let(10.0)
    if by_key:
        press(screen, Qt.Key.Key_R)
    else:
        QTest.mouseClick(button(screen, "Repeat"), Qt.MouseButton.LeftButton)
    studio.let(0.5)
    again = plan.exercises[1].start
    assert again <= studio.player.place.position < again + 1.0


def test_a_long_line_is_read_whole_in_the_place_of_the_name(
    screen: SessionScreen, studio: Studio, plan: DayPlan
) -> None:
    studio.captions = {"nl": (Caption(Seconds(0.0), Seconds(30.0), LONG),)}
    studio.preferences.change(captions=True)
    screen.open_day(plan, 5, "nl")
    studio.let(1.0)
    line = next(label for label in screen.findChildren(Label) if label.text() == LONG)
    assert line.isVisible()
    assert line.heightForWidth(line.width()) <= line.height()
    assert not line.geometry().intersects(screen.findChildren(VideoSurface)[0].geometry())
    name = next(label for label in screen.findChildren(Label) if label.text() == "Brug")
    assert not name.isVisible()


def test_a_spoken_line_stands_until_the_next_one(
    screen: SessionScreen, studio: Studio, plan: DayPlan
) -> None:
    said = ((0.0, 1.0, "Adem in."), (6.0, 7.0, "Adem uit."))
    lines = tuple(Caption(Seconds(start), Seconds(end), text) for start, end, text in said)
    studio.captions = {"nl": lines}
    studio.preferences.change(captions=True)
    screen.open_day(plan, 5, "nl")
    studio.let(0.5)
    seen: list[str] = []
    for _ in range(24):
        studio.let(1.0)
        if words(screen).below not in seen[-1:]:
            seen.append(words(screen).below)
    assert seen == ["Adem in.", "Adem uit.", "Next: Brug"]


def test_a_jump_lets_go_of_what_was_said_before_it(
    screen: SessionScreen, studio: Studio, plan: DayPlan
) -> None:
    studio.captions = {"nl": (Caption(Seconds(0.0), Seconds(5.0), "Ga liggen."),)}
    studio.preferences.change(captions=True)
    screen.open_day(plan, 5, "nl")
    studio.let(4.0)
    assert words(screen).below == "Ga liggen."
    press(screen, Qt.Key.Key_Right)
    studio.let(1.0)
    assert words(screen).below == "Next: Brug"


def test_a_hold_that_waits_for_the_explanation_lets_it_be_read(
    screen: SessionScreen, studio: Studio, plan: DayPlan
) -> None:
    studio.captions = {"nl": (Caption(Seconds(0.0), Seconds(4.0), "Ga liggen."),)}
    studio.preferences.change(captions=True)
    screen.open_day(plan, 5, "nl")
    studio.let(1.0)
    press(screen, Qt.Key.Key_H)
    studio.let(0.5)
    assert words(screen).below == "Holding here · H goes on\nGa liggen."
    studio.let(10.0)
    assert words(screen).below == "Holding here · H goes on"


def test_another_pace_is_told_as_soon_as_it_plays(screen: SessionScreen, studio: Studio) -> None:
    before = durations(screen)
    studio.player.change_plan(composed_plan(6.0))
    studio.let(2.0)

    assert durations(screen) != before
    studio.player.next_exercise()
    studio.let(1.0)
    assert any("now" in row.accessibleName() for row in screen.findChildren(PlaylistRow)[1:])


def durations(screen: SessionScreen) -> list[str]:
    return [row.accessibleName().split(", ")[1] for row in screen.findChildren(PlaylistRow)]


def test_plus_and_minus_change_the_pace_and_say_it(screen: SessionScreen, studio: Studio) -> None:
    press(screen, Qt.Key.Key_Plus)
    press(screen, Qt.Key.Key_Plus)
    press(screen, Qt.Key.Key_Minus)

    assert studio.preferences.current.breaths_per_minute == 6.0
    told = [label.text() for label in screen.findChildren(Label)]
    assert any(text.startswith("6 breaths a minute") for text in told)
