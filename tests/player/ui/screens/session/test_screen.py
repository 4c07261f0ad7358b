"""The session as somebody on a mat sees it and as the keys drive it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from media.captions import Caption
from media.errors import MediaError
from media.units import Seconds
from player.session_player import PlayState
from player.ui.screens.session.control_bar import ControlBar
from player.ui.screens.session.end_page import EndPage
from player.ui.screens.session.figures import Figures
from player.ui.screens.session.key_list import KeyList
from player.ui.screens.session.playlist_row import PlaylistRow, Progressed
from player.ui.screens.session.side_panel import SidePanel
from player.ui.screens.session.stillness import Stillness
from player.ui.screens.session.words import SessionWords
from player.ui.theme.palette import DARK, LIGHT, Token
from player.ui.widgets.beads import Beads
from player.ui.widgets.button import Button
from player.ui.widgets.label import Label
from player.ui.widgets.switch import Switch
from player.ui.widgets.transport_button import TransportButton
from player.ui.widgets.video_surface import VideoSurface
from player.ui.words import clock
from sessions.playlist import Place
from tests.builders_sessions import day, plan_of, session
from tests.player.ui.finding import button, wait_for_colour
from tests.player.ui.screens.session.conftest import press

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from player.ui.language import Language
    from player.ui.screens.session.screen import SessionScreen
    from player.ui.theme.theme import Theme
    from sessions.playlist import DayPlan
    from tests.builders_player import Studio

TO_COME, CURRENT, DONE = Progressed.TO_COME, Progressed.CURRENT, Progressed.DONE


class SoundGone(MediaError):
    template: ClassVar[str] = "The sound is gone."


def words(screen: SessionScreen) -> SessionWords:
    found = screen.findChild(SessionWords)
    assert found is not None
    return found


def figures(screen: SessionScreen) -> Figures:
    found = screen.findChild(Figures)
    assert found is not None
    return found


def shown(screen: SessionScreen, kind: type[QWidget]) -> bool:
    found = screen.findChild(kind)
    assert found is not None
    return found.isVisible()


def marks(screen: SessionScreen) -> list[Progressed]:
    return [row.progressed for row in screen.findChildren(PlaylistRow)]


def come_to_rest(screen: SessionScreen) -> None:
    found: QObject | None = screen.findChild(Stillness)
    assert isinstance(found, Stillness)
    found._on_timeout()


def test_it_says_what_is_done_now_what_is_next_and_how_long(screen: SessionScreen) -> None:
    assert words(screen).name == "Ademen"
    assert words(screen).below == "Next: Hollen en bollen"
    assert figures(screen).countdown == "0:59"


def test_in_dutch_it_says_straks(
    screen: SessionScreen, studio: Studio, dutch: Language, plan: DayPlan
) -> None:
    screen.open_day(plan, 5, dutch.code)
    studio.let(1.0)
    assert words(screen).below == "Straks Hollen en bollen"


def test_the_last_exercise_says_that_it_is_the_last(screen: SessionScreen, studio: Studio) -> None:
    studio.player.go_to_exercise(3)
    studio.let(1.0)
    assert words(screen).below == "The last one"


def test_the_list_marks_what_is_done_and_what_is_now(screen: SessionScreen, studio: Studio) -> None:
    studio.let(120.0)
    rows = screen.findChildren(PlaylistRow)
    assert marks(screen) == [DONE, DONE, CURRENT, TO_COME]
    assert "1:00" in rows[2].accessibleName()
    assert "now" in rows[2].accessibleName()


def test_what_was_passed_over_is_not_marked_as_done(screen: SessionScreen, studio: Studio) -> None:
    studio.player.go_to_exercise(2)
    studio.let(1.0)
    assert marks(screen) == [TO_COME, TO_COME, CURRENT, TO_COME]


def test_an_exercise_that_was_skipped_after_a_while_is_not_marked_as_done(
    screen: SessionScreen, studio: Studio
) -> None:
    studio.let(20.0)
    studio.player.next_exercise()
    studio.let(40.0)
    studio.player.next_exercise()
    studio.let(1.0)
    assert marks(screen) == [TO_COME, DONE, CURRENT, TO_COME]


def test_a_session_that_cannot_be_played_is_not_marked_as_done(
    screen: SessionScreen, studio: Studio, plan: DayPlan, theme: Theme, qtbot: QtBot
) -> None:
    studio.unplayable = {"one": SoundGone()}
    screen.open_day(replace(plan), 5, "nl")
    studio.let(5.0)
    assert studio.player.place.session_index == 1
    qtbot.waitUntil(lambda: marks(screen) == [TO_COME, TO_COME, CURRENT, TO_COME])
    come_to_rest(screen)
    beads = screen.findChild(Beads)
    assert beads is not None
    first_bead = beads.geometry().topLeft() + QPoint(40, 6)
    wait_for_colour(qtbot, screen.window(), theme.colour(Token.TRACK), first_bead)


def test_what_was_done_before_a_day_goes_on_stays_done(
    screen: SessionScreen, studio: Studio, plan: DayPlan, qtbot: QtBot
) -> None:
    screen.open_day(plan, 5, "nl", Place(1, Seconds(70.0)))
    studio.let(1.0)
    qtbot.waitUntil(lambda: marks(screen) == [DONE, DONE, DONE, CURRENT])


def test_a_click_in_the_list_starts_there(screen: SessionScreen, studio: Studio) -> None:
    QTest.mouseClick(screen.findChildren(PlaylistRow)[3], Qt.MouseButton.LeftButton)
    studio.let(1.0)
    assert words(screen).name == "Hollen en bollen"
    assert studio.player.place.session_index == 1


def test_space_pauses_and_plays(screen: SessionScreen, studio: Studio) -> None:
    states: list[PlayState] = []
    studio.player.state_changed.connect(states.append)
    press(screen, Qt.Key.Key_Space)
    press(screen, Qt.Key.Key_Space)
    assert states == [PlayState.PAUSED, PlayState.PLAYING]


@pytest.mark.parametrize("key", [Qt.Key.Key_Period, Qt.Key.Key_B])
def test_a_presenters_blank_key_pauses(screen: SessionScreen, studio: Studio, key: Qt.Key) -> None:
    press(screen, key)
    press(screen, key)
    assert studio.player.state is PlayState.PAUSED


def test_m_turns_music_off_and_the_switch_and_slider_say_so(
    screen: SessionScreen, studio: Studio
) -> None:
    press(screen, Qt.Key.Key_M)
    studio.let(0.5)
    switch = screen.findChild(Switch)
    assert switch is not None
    assert switch.isChecked()
    assert studio.bed.gain == 0.0
    assert studio.preferences.current.voice_only
    press(screen, Qt.Key.Key_M)
    assert not switch.isChecked()


def test_arrows_set_the_music_and_with_shift_the_voice(
    screen: SessionScreen, studio: Studio
) -> None:
    before = studio.desk.levels
    press(screen, Qt.Key.Key_Up)
    press(screen, Qt.Key.Key_Down, shift=True)
    after = studio.desk.levels
    assert after.music_percent == before.music_percent + 5
    assert after.voice_percent == before.voice_percent - 5


def test_left_and_right_go_ten_seconds(screen: SessionScreen, studio: Studio) -> None:
    press(screen, Qt.Key.Key_Right)
    press(screen, Qt.Key.Key_Right)
    press(screen, Qt.Key.Key_Left)
    studio.let(0.5)
    assert studio.player.place.position == pytest.approx(11.0, abs=1.0)


def test_a_clicker_goes_to_the_next_exercise_and_back(
    screen: SessionScreen, studio: Studio
) -> None:
    press(screen, Qt.Key.Key_PageDown)
    studio.let(0.5)
    assert words(screen).name == "Hollen en bollen"
    press(screen, Qt.Key.Key_PageUp)
    studio.let(0.5)
    assert words(screen).name == "Ademen"


def test_escape_stops_and_leaves(screen: SessionScreen, studio: Studio, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.left):
        press(screen, Qt.Key.Key_Escape)
    assert studio.player.state is PlayState.IDLE


def test_f_asks_for_the_full_screen_and_escape_only_leaves_that(
    screen: SessionScreen, studio: Studio, window: QWidget, qtbot: QtBot
) -> None:
    screen.full_screen_wanted.connect(
        lambda wanted: window.showFullScreen() if wanted else window.showNormal()
    )
    press(screen, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: not shown(screen, SidePanel))
    press(screen, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown(screen, SidePanel))
    assert studio.player.state is PlayState.PLAYING


def test_the_question_mark_shows_the_keys_beside_the_picture(screen: SessionScreen) -> None:
    side = screen.findChild(SidePanel)
    assert side is not None
    press(screen, Qt.Key.Key_Question, shift=True)
    assert side.shows_keys
    press(screen, Qt.Key.Key_Escape)
    assert not side.shows_keys


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800)])
def test_every_key_can_be_read_whole_by_turning_pages(
    screen: SessionScreen, studio: Studio, window: QWidget, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    press(screen, Qt.Key.Key_Question, shift=True)
    lines = screen.findChild(KeyList)
    assert lines is not None
    last = lines.findChildren(Label)[-1]
    areas = screen.findChildren(QScrollArea)
    area = next(one for one in areas if one.isAncestorOf(lines))
    content = area.widget()
    assert content is not None
    qtbot.waitUntil(lambda: screen.size() == QSize(*size))
    qtbot.waitUntil(lambda: content.width() == area.viewport().width())
    bar = area.verticalScrollBar()
    for _ in range(math.ceil(bar.maximum() / bar.pageStep())):
        press(screen, Qt.Key.Key_PageDown)
    assert last.visibleRegion().boundingRect() == last.rect()
    assert studio.player.place.position < 5.0


@pytest.mark.usefixtures("dutch")
def test_a_narrow_panel_says_its_day_whole(
    screen: SessionScreen, window: QWidget, qtbot: QtBot
) -> None:
    window.resize(1024, 700)
    side = screen.findChild(SidePanel)
    assert side is not None
    qtbot.waitUntil(lambda: side.width() == 228)
    said = [side.findChildren(Label)[0], *side.findChildren(Button)]
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in said))
    fold = button(side, "Inklappen")
    assert (fold.text(), fold.toolTip()) == ("", "Inklappen")


def test_after_a_while_without_movement_the_bar_makes_way_for_the_beads(
    screen: SessionScreen,
) -> None:
    video = screen.findChild(VideoSurface)
    assert video is not None
    before = video.geometry()
    come_to_rest(screen)
    assert (shown(screen, ControlBar), shown(screen, Beads)) == (False, True)
    assert video.geometry() == before


def test_movement_brings_the_bar_back(screen: SessionScreen) -> None:
    come_to_rest(screen)
    QTest.mouseMove(screen, QPoint(300, 200))
    QTest.mouseMove(screen, QPoint(320, 210))
    assert shown(screen, ControlBar)


def test_setting_the_sound_by_key_brings_the_bar_back(screen: SessionScreen) -> None:
    come_to_rest(screen)
    press(screen, Qt.Key.Key_Up)
    assert shown(screen, ControlBar)


def test_the_tab_key_brings_the_bar_back_and_holds_it_there(screen: SessionScreen) -> None:
    come_to_rest(screen)
    press(screen, Qt.Key.Key_Tab)
    bar = screen.findChild(ControlBar)
    assert bar is not None
    assert bar.isVisible()
    play = bar.findChild(TransportButton)
    assert play is not None
    play.setFocus(Qt.FocusReason.TabFocusReason)
    come_to_rest(screen)
    assert bar.isVisible()


def test_music_inside_the_video_cannot_be_switched_off_and_the_bar_says_so(
    screen: SessionScreen, studio: Studio, plan: DayPlan
) -> None:
    in_video = structs.replace(plan.sessions[1].session, music=(), music_in_video=True)
    mixed = plan_of(day(1, plan.sessions[0].session, in_video), challenge_id="mixed")
    studio.preferences.change(voice_only=True)
    screen.open_day(mixed, 1, "nl", Place(1, Seconds(0.0)))
    studio.let(1.0)
    switch = screen.findChild(Switch)
    assert switch is not None
    assert (switch.isEnabled(), switch.isChecked()) == (False, False)
    assert switch.toolTip() == switch.accessibleDescription() == "The music is part of the video"
    studio.player.go_to_exercise(0)
    studio.let(1.0)
    assert (switch.isEnabled(), switch.isChecked(), switch.toolTip()) == (True, True, "")


def test_the_bar_stays_while_the_session_is_paused(screen: SessionScreen, studio: Studio) -> None:
    come_to_rest(screen)
    studio.player.pause()
    assert shown(screen, ControlBar)
    stillness = screen.findChild(Stillness)
    assert stillness is not None
    assert not any(timer.isActive() for timer in stillness.findChildren(QTimer))


def test_a_spoken_line_takes_the_place_of_what_is_next_when_asked_for(
    screen: SessionScreen, studio: Studio, plan: DayPlan
) -> None:
    line = Caption(Seconds(0.0), Seconds(30.0), "Adem rustig in.")
    studio.captions = {"nl": (line,), "en": (line,)}
    screen.open_day(plan, 5, "nl")
    studio.let(1.0)
    assert words(screen).below == "Next: Hollen en bollen"
    press(screen, Qt.Key.Key_C)
    assert words(screen).below == "Adem rustig in."
    assert studio.preferences.current.captions


def test_a_problem_is_told_below_the_picture_and_the_session_goes_on(
    screen: SessionScreen, studio: Studio
) -> None:
    studio.player.problem_met.emit(SoundGone())
    message = words(screen).message
    assert message.isVisible()
    assert message.sentence == "The sound is gone."
    video = screen.findChild(VideoSurface)
    assert video is not None
    assert not message.geometry().intersects(video.geometry())


def test_while_it_is_made_ready_it_says_so_calmly(
    screen: SessionScreen, studio: Studio, plan: DayPlan
) -> None:
    studio.background.holds = True
    screen.open_day(plan, 5, "nl", Place(1, Seconds(0.0)))
    studio.let(0.2)
    assert words(screen).below == "Getting ready…"
    studio.background.holds = False
    studio.let(1.0)
    assert words(screen).below == "Next: Hollen en bollen"


def test_its_paper_turns_dark_and_light_again_while_it_plays(
    screen: SessionScreen, theme: Theme, window: QWidget, qtbot: QtBot
) -> None:
    bar = screen.findChild(ControlBar)
    assert bar is not None
    beside_the_name = bar.geometry().topLeft() - QPoint(-8, 40)
    for palette in (DARK, LIGHT):
        theme.set_appearance("dark" if palette.is_dark else "light")
        wait_for_colour(qtbot, window, palette[Token.PAPER], beside_the_name)


def test_the_end_of_the_day_tells_the_minutes_and_leads_back(
    screen: SessionScreen, studio: Studio, qtbot: QtBot
) -> None:
    studio.let(241.0)
    end = screen.findChild(EndPage)
    assert end is not None
    assert end.isVisible()
    assert end.summary == "You moved for four minutes."
    assert not shown(screen, ControlBar)
    with qtbot.waitSignal(screen.left):
        QTest.keyClick(end.focusWidget(), Qt.Key.Key_Return)


def test_the_length_of_the_day_is_rounded_as_on_the_day_itself(
    screen: SessionScreen, studio: Studio
) -> None:
    day_of_almost_a_second_more = plan_of(day(2, session("one", (("Ademen", 580.7),))))
    screen.open_day(day_of_almost_a_second_more, 5, "nl")
    studio.let(1.0)
    assert clock(Seconds(580.7)) == "9:41"
    assert "of 09:41" in [label.text() for label in screen.findChildren(Label)]


def test_what_was_held_counts_as_moved(screen: SessionScreen, studio: Studio) -> None:
    press(screen, Qt.Key.Key_H)
    studio.let(130.0)
    press(screen, Qt.Key.Key_H)
    studio.player.go_to_exercise(3)
    studio.let(62.0)
    end = screen.findChild(EndPage)
    assert end is not None
    assert end.summary == "You moved for three minutes."


def test_what_was_skipped_does_not_count_as_moved(screen: SessionScreen, studio: Studio) -> None:
    studio.player.go_to_exercise(3)
    studio.let(62.0)
    end = screen.findChild(EndPage)
    assert end is not None
    assert end.summary == "You moved for one minute."
