"""The ring shows where the keyboard is, and only the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from player.ui.theme.palette import Token
from player.ui.widgets.button import Button
from player.ui.widgets.check_box import CheckBox
from player.ui.widgets.slider import Slider
from player.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from player.ui.theme.theme import Theme

    Control = Button | CheckBox | Slider | Switch

CONTROLS: list[Callable[[Theme], Control]] = [
    lambda theme: Button(theme, "Luister"),
    lambda theme: CheckBox(theme, "Losmaken"),
    lambda theme: Slider(theme, "Stem"),
    lambda theme: Switch(theme, "Alleen stem"),
]


@pytest.mark.parametrize("make", CONTROLS, ids=["button", "check box", "slider", "switch"])
def test_tab_brings_the_ring_and_takes_it_along(
    theme: Theme,
    show: Callable[..., QWidget],
    make: Callable[[Theme], Control],
) -> None:
    first, second = make(theme), make(theme)
    show(first, second)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert rings(first, second) == (True, False)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert rings(first, second) == (False, True)


def test_a_click_brings_no_ring(theme: Theme, show: Callable[..., QWidget]) -> None:
    button = Button(theme, "Luister")
    show(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.hasFocus()
    assert not button.focus_ring.is_shown


def test_focus_that_nobody_asked_for_brings_no_ring(
    theme: Theme, show: Callable[..., QWidget]
) -> None:
    button = Button(theme, "Begin dag 2")
    show(button)
    button.setFocus(Qt.FocusReason.OtherFocusReason)
    assert button.hasFocus()
    assert not button.focus_ring.is_shown


def test_the_ring_is_ink_just_outside_the_control(
    theme: Theme, show: Callable[..., QWidget]
) -> None:
    button = Button(theme, "Luister")
    window = show(button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    just_above = button.mapTo(window, QPoint(button.width() // 2, -4))
    seen = window.grab().toImage().pixelColor(just_above)
    assert seen == theme.colour(Token.INK)


def test_the_ring_follows_its_control(theme: Theme, show: Callable[..., QWidget]) -> None:
    button = Button(theme, "Luister")
    window = show(button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    button.move(button.pos() + QPoint(0, 40))
    just_above = button.mapTo(window, QPoint(button.width() // 2, -4))
    assert window.grab().toImage().pixelColor(just_above) == theme.colour(Token.INK)


def rings(*controls: Control) -> tuple[bool, ...]:
    return tuple(control.focus_ring.is_shown for control in controls)
