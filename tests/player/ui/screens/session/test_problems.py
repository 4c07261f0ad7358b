"""What went wrong is told as long as it holds, and no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from player.errors import PlayerError
from player.session_player import PlayState
from player.ui.screens.session.control_bar import ControlBar
from player.ui.widgets.label import Label
from player.ui.widgets.message_bar import MessageBar
from player.ui.widgets.video_surface import VideoSurface

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from player.ui.screens.session.screen import SessionScreen
    from sessions.playlist import DayPlan
    from tests.builders_player import Studio


class HeadphonesGone(PlayerError):
    template: ClassVar[str] = "The headphones are gone. Plug them in, then play."


class PictureGone(PlayerError):
    template: ClassVar[str] = "The picture is gone. Put it back."


def test_whoever_plays_on_after_lost_sound_sees_the_session_again(
    screen: SessionScreen, studio: Studio
) -> None:
    studio.engine.lose_sound(HeadphonesGone())
    studio.let(0.5)
    bar = screen.findChildren(MessageBar)[0]
    assert (bar.isVisible(), studio.player.state) == (True, PlayState.PAUSED)
    QTest.keyClick(screen, Qt.Key.Key_Space)
    studio.let(0.5)
    assert (bar.isVisible(), studio.player.state) == (False, PlayState.PLAYING)


def test_a_long_problem_covers_neither_the_bar_nor_the_picture(
    screen: SessionScreen, window: QWidget, qtbot: QtBot
) -> None:
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: screen.size() == QSize(1024, 700))
    screen.say("The headphones are gone. Plug them in, then play on from where you were. " * 3)
    message, bar = screen.findChildren(MessageBar)[0], screen.findChildren(ControlBar)[0]
    assert message.height() >= message.heightForWidth(message.width())
    assert not message.geometry().intersects(bar.geometry())
    assert not message.geometry().intersects(screen.findChildren(VideoSurface)[0].geometry())
    names = [one for one in screen.findChildren(Label) if one.text() == "Ademen"]
    assert not any(
        one.isVisible() and one.geometry().intersects(message.geometry()) for one in names
    )


def test_what_was_wrong_with_one_day_is_not_told_of_the_next(
    screen: SessionScreen, plan: DayPlan
) -> None:
    screen.say("The video cannot be played.")
    screen.open_day(plan, 5, "nl")
    assert screen.findChildren(MessageBar)[0].isHidden()


def test_whoever_begins_again_after_the_day_broke_off_sees_the_session_again(
    screen: SessionScreen, studio: Studio, plan: DayPlan
) -> None:
    studio.unplayable = {session.id: PictureGone() for session in plan.sessions}
    screen.open_day(plan, 5, "nl")
    studio.let(0.5)
    bar = screen.findChildren(MessageBar)[0]
    assert (bar.isVisible(), studio.player.state) == (True, PlayState.IDLE)
    studio.unplayable = {}
    QTest.keyClick(screen, Qt.Key.Key_Space)
    studio.let(0.5)
    assert (bar.isVisible(), studio.player.state) == (False, PlayState.PLAYING)
