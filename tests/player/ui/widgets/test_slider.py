"""A slider goes where one clicks, and does not run away with the wheel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from player.ui.widgets.slider import Slider

if TYPE_CHECKING:
    from collections.abc import Callable

    from player.ui.theme.theme import Theme


@pytest.fixture
def slider(theme: Theme, show: Callable[..., QWidget]) -> Slider:
    made = Slider(theme, "Muziek")
    show(made)
    return made


@pytest.mark.parametrize(("x", "percent"), [(0, 0), (0.5, 50), (1, 100)])
def test_a_click_goes_straight_to_its_place(slider: Slider, x: float, percent: int) -> None:
    place = QPoint(round(x * (slider.width() - 1)), slider.height() // 2)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=place)
    assert slider.value() == pytest.approx(percent, abs=1)


def test_arrow_keys_move_it_by_five(slider: Slider) -> None:
    slider.setValue(40)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() == 45
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert slider.value() == 40


def test_the_wheel_moves_it_only_while_it_has_the_focus(slider: Slider) -> None:
    slider.setValue(40)
    slider.clearFocus()
    turn_wheel(slider)
    assert slider.value() == 40
    slider.setFocus()
    turn_wheel(slider)
    assert slider.value() > 40


def test_its_name_is_told_to_a_screen_reader(slider: Slider) -> None:
    assert slider.accessibleName() == "Muziek"


def turn_wheel(slider: Slider) -> None:
    centre = QPointF(slider.rect().center())
    event = QWheelEvent(
        centre,
        slider.mapToGlobal(centre),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, event)
