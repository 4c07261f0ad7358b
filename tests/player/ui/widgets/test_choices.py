"""Segments, switch, tabs, rows and cards: what is chosen, and who hears of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from player.ui.theme.palette import Token
from player.ui.widgets.card import CardChoice
from player.ui.widgets.label import Label
from player.ui.widgets.list_row import ListRow
from player.ui.widgets.segments import Segments
from player.ui.widgets.switch import Switch
from player.ui.widgets.top_bar import Tab, TopBar

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from pytestqt.qtbot import QtBot

    from player.ui.theme.theme import Theme

NAMES = ("Met muziek", "Zacht", "Alleen stem")


def test_a_segment_is_chosen_by_a_click_and_told(
    theme: Theme, show: Callable[..., QWidget], qtbot: QtBot
) -> None:
    segments = Segments(theme, NAMES, "Muziek")
    show(segments)
    last = segments.rect().center()
    last.setX(segments.width() - 20)
    part = segments.childAt(last)
    assert part is not None
    with qtbot.waitSignal(segments.chosen) as told:
        QTest.mouseClick(part, Qt.MouseButton.LeftButton)
    assert told.args == [2]
    assert segments.index == 2


def test_choosing_a_segment_from_the_program_is_not_told(theme: Theme, qtbot: QtBot) -> None:
    segments = Segments(theme, NAMES, "Muziek")
    qtbot.addWidget(segments)
    with qtbot.assertNotEmitted(segments.chosen):
        segments.choose(1)
    assert segments.index == 1


def test_an_arrow_key_chooses_the_next_segment(theme: Theme, show: Callable[..., QWidget]) -> None:
    segments = Segments(theme, NAMES, "Muziek")
    segments.choose(0)
    show(segments)
    first = segments.childAt(20, segments.height() // 2)
    assert first is not None
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert segments.index == 1


def test_the_parts_of_segments_fill_their_frame(theme: Theme, show: Callable[..., QWidget]) -> None:
    segments = Segments(theme, NAMES, "Muziek")
    show(segments)
    parts = [child for child in segments.children() if isinstance(child, QWidget)]
    assert parts[0].x() == 6
    assert parts[-1].geometry().right() == segments.width() - 7


def test_a_switch_simply_changes_where_motion_is_reduced(
    theme: Theme,
    show: Callable[..., QWidget],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("player.ui.theme.theme.prefers_less_motion", lambda: True)
    switch = Switch(theme, "Alleen stem")
    show(switch)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert switch.isChecked()
    assert switch.grab().toImage().pixelColor(46, 18) == theme.colour(Token.ON_LEAF)


def test_a_switch_slides_otherwise(
    theme: Theme, show: Callable[..., QWidget], qtbot: QtBot
) -> None:
    switch = Switch(theme, "Alleen stem")
    show(switch)
    switch.setChecked(True)
    knob = theme.colour(Token.ON_LEAF)
    assert switch.grab().toImage().pixelColor(46, 18) != knob
    qtbot.waitUntil(lambda: switch.grab().toImage().pixelColor(46, 18) == knob)


def test_a_tab_tells_its_key(theme: Theme, qtbot: QtBot) -> None:
    bar = TopBar(theme, [Tab("today", "Vandaag", "sun-horizon"), Tab("set", "Meer", "gear-six")])
    qtbot.addWidget(bar)
    bar.choose("today")
    with qtbot.waitSignal(bar.tab_chosen) as told:
        bar.tab("set").click()
    assert told.args == ["set"]


def test_a_row_with_a_long_name_grows_instead_of_cutting_it(theme: Theme) -> None:
    row = ListRow(theme, "Ochtendyoga voor beginners", detail="15 minuten")
    assert row.heightForWidth(200) == row.heightForWidth(400) + 24


def test_a_whole_card_is_the_answer(theme: Theme, show: Callable[..., QWidget]) -> None:
    card = CardChoice(theme, "Zacht")
    QVBoxLayout(card).addWidget(Label(theme, "Muziek heel zacht op de achtergrond."))
    show(card)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomRight() / 2)
    assert card.isChecked()
