"""Each key has one meaning, and the list of keys tells them all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from player.ui.keys import BINDINGS, Action, action_of, key_lines

NONE = Qt.KeyboardModifier.NoModifier


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, modifier)


def test_no_key_means_two_things() -> None:
    meant = [(code, shift) for one in BINDINGS for code in one.keys for shift in shifts(one.shift)]
    assert len(meant) == len(set(meant))


def shifts(shift: bool | None) -> tuple[bool, ...]:
    return (True, False) if shift is None else (shift,)


def test_every_action_has_a_key() -> None:
    assert {binding.action for binding in BINDINGS} == set(Action)


@pytest.mark.parametrize(
    "modifier", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier]
)
def test_a_shortcut_of_the_system_is_left_alone(modifier: Qt.KeyboardModifier) -> None:
    assert action_of(key(Qt.Key.Key_M)) is Action.MUSIC
    assert action_of(key(Qt.Key.Key_M, modifier)) is None


def test_a_key_held_down_goes_on_nudging_but_does_not_toggle_again() -> None:
    def held(code: Qt.Key) -> QKeyEvent:
        return QKeyEvent(QEvent.Type.KeyPress, code, NONE, "", True)

    assert action_of(held(Qt.Key.Key_Up)) is Action.MUSIC_LOUDER
    assert action_of(held(Qt.Key.Key_M)) is None


def test_the_list_of_keys_says_something_of_each() -> None:
    assert all(line.caps and line.text for line in key_lines())
