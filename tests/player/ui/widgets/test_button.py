"""Buttons: their sizes, their states, and what keys do to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from player.ui.theme.palette import Token
from player.ui.theme.theme import Theme
from player.ui.widgets.button import Button, ButtonKind
from player.ui.widgets.transport_button import TransportButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("kind", "height"),
    [(ButtonKind.MAIN, 72), (ButtonKind.PLAIN, 56), (ButtonKind.TOOL, 48), (ButtonKind.QUIET, 56)],
)
def test_a_button_is_as_high_as_the_design_says(
    theme: Theme, kind: ButtonKind, height: int
) -> None:
    assert Button(theme, "Begin", kind).sizeHint().height() == height


def test_larger_text_makes_a_button_larger_instead_of_cutting_its_word() -> None:
    small, large = (Button(Theme("light", text_scale=scale), "Begin dag 2") for scale in (1, 2))
    assert large.sizeHint().height() == 2 * small.sizeHint().height()
    assert large.sizeHint().width() > 1.8 * small.sizeHint().width()


def test_the_main_button_takes_the_colour_of_its_state(
    theme: Theme, show: Callable[..., QWidget]
) -> None:
    button = Button(theme, "", ButtonKind.MAIN)
    show(button)
    button.setDown(True)
    assert colour_in_the_middle(button) == theme.colour(Token.LEAF_PRESS)
    button.setDown(False)
    assert colour_in_the_middle(button) == theme.colour(Token.LEAF)
    button.setEnabled(False)
    assert colour_in_the_middle(button) == theme.colour(Token.OFF_FILL)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_enter_press_a_button(
    theme: Theme, show: Callable[..., QWidget], qtbot: QtBot, key: Qt.Key
) -> None:
    button = TransportButton(theme, "Volgende", "skip-forward")
    show(button)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def colour_in_the_middle(widget: QWidget) -> object:
    return widget.grab().toImage().pixelColor(widget.rect().center())
