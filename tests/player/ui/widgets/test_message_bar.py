"""No sentence is lost because another one came, and none outlives what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from player.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from player.ui.theme.theme import Theme


def close(bar: MessageBar) -> None:
    QTest.mouseClick(bar.findChildren(QAbstractButton)[0], Qt.MouseButton.LeftButton)


def test_a_sentence_that_another_covered_comes_back_when_that_is_closed(
    theme: Theme, show: Callable[..., QWidget]
) -> None:
    bar = MessageBar(theme)
    show(bar)
    bar.say("The settings were damaged.")
    bar.say("The progress was damaged.")
    assert bar.sentence == "The progress was damaged."
    close(bar)
    assert bar.sentence == "The settings were damaged."
    close(bar)
    assert bar.isHidden()


def test_the_same_sentence_twice_is_closed_once(theme: Theme, show: Callable[..., QWidget]) -> None:
    bar = MessageBar(theme)
    show(bar)
    for _ in range(2):
        bar.say("The disk is full.")
    close(bar)
    assert bar.isHidden()


def test_nothing_comes_back_after_all_is_cleared(
    theme: Theme, show: Callable[..., QWidget]
) -> None:
    bar = MessageBar(theme)
    show(bar)
    bar.say("One.")
    bar.say("Two.")
    bar.clear()
    bar.say("Three.")
    close(bar)
    assert bar.isHidden()
