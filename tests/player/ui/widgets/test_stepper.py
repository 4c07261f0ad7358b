"""A stepper goes from one value to the next, says it in words, and stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from player.ui.widgets.stepper import Stepper, Steps
from tests.player.ui.finding import button, words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from player.ui.theme.theme import Theme

RATES = Steps(3.0, 12.0, 0.5)
SHARES = Steps(0.25, 0.65, 0.05)


@pytest.fixture
def stepper(theme: Theme, show: Callable[..., QWidget]) -> Stepper:
    made = Stepper(theme, "Tempo", RATES, lambda value: f"{value:g} keer")
    made.set_value(5.5)
    show(made)
    return made


@pytest.mark.parametrize(
    ("steps", "value", "below", "above"),
    [
        (RATES, 5.5, 5.0, 6.0),
        (RATES, 5.7, 5.5, 6.0),
        (RATES, 5.9, 5.5, 6.5),
        (RATES, 3.0, 3.0, 3.5),
        (RATES, 12.0, 11.5, 12.0),
        (SHARES, 4 / 9, 0.4, 0.5),
        (SHARES, 0.65, 0.6, 0.65),
    ],
)
def test_the_next_values_are_multiples_that_can_be_told_from_it(
    steps: Steps, value: float, below: float, above: float
) -> None:
    assert steps.below(value) == below
    assert steps.above(value) == above


def test_all_values_go_from_one_end_to_the_other() -> None:
    assert RATES.all() == [3 + step / 2 for step in range(19)]
    assert SHARES.all() == pytest.approx([0.25 + step / 20 for step in range(9)])


def test_the_buttons_step_it_and_tell(qtbot: QtBot, stepper: Stepper) -> None:
    with qtbot.waitSignal(stepper.stepped) as stepped:
        button(stepper, "Tempo: more").click()

    assert stepped.args == [6.0]
    assert "6 keer" in words_of(stepper)


def test_space_steps_it_while_a_button_has_the_focus(stepper: Stepper) -> None:
    less = button(stepper, "Tempo: less")
    less.setFocus()
    QTest.keyClick(less, Qt.Key.Key_Space)
    assert stepper.value == 5.0
    assert less.accessibleDescription() == "5 keer"


def test_at_an_end_there_is_no_further_step(stepper: Stepper) -> None:
    stepper.set_value(12.0)
    assert not button(stepper, "Tempo: more").isEnabled()
    assert button(stepper, "Tempo: less").isEnabled()


def test_at_an_end_the_focus_stays_within_it(stepper: Stepper) -> None:
    more = button(stepper, "Tempo: more")
    stepper.set_value(11.5)
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Space)
    assert not more.isEnabled()
    assert button(stepper, "Tempo: less").hasFocus()


def test_nothing_moves_at_a_step(stepper: Stepper) -> None:
    widths = set()
    for value in RATES.all():
        stepper.set_value(value)
        widths.add(stepper.sizeHint().width())
    assert len(widths) == 1
