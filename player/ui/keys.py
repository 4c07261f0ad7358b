"""Which key does what, once: for the screens that listen and for the list of keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

K = Qt.Key


class Action(Enum):
    """What a key asks for."""

    PLAY_OR_PAUSE = "play or pause"
    PAUSE = "pause"
    MUSIC = "music on or off"
    MUSIC_LOUDER = "music louder"
    MUSIC_SOFTER = "music softer"
    VOICE_LOUDER = "voice louder"
    VOICE_SOFTER = "voice softer"
    BACK = "back"
    FORWARD = "forward"
    PREVIOUS = "previous exercise"
    NEXT = "next exercise"
    HOLD = "hold this exercise"
    REPEAT = "repeat this exercise"
    FASTER = "a faster breath"
    SLOWER = "a slower breath"
    FULL_SCREEN = "full screen"
    LEAVE = "leave"
    CAPTIONS = "captions"
    KEYS = "keys"


@dataclass(frozen=True, slots=True)
class Binding:
    """An action and the keys that ask for it, with or without Shift, or whichever where None."""

    action: Action
    keys: frozenset[Qt.Key]
    shift: bool | None = None
    repeats: bool = False
    """Whether holding the key down asks again and again."""


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A line in the list of keys: what is printed on the caps, and what they do."""

    caps: tuple[str, ...]
    text: str


BINDINGS = (
    Binding(Action.PLAY_OR_PAUSE, frozenset({K.Key_Space, K.Key_MediaTogglePlayPause})),
    Binding(Action.PLAY_OR_PAUSE, frozenset({K.Key_MediaPlay})),
    Binding(Action.PAUSE, frozenset({K.Key_Period, K.Key_B, K.Key_MediaPause, K.Key_MediaStop})),
    Binding(Action.MUSIC, frozenset({K.Key_M})),
    Binding(Action.MUSIC_LOUDER, frozenset({K.Key_Up}), shift=False, repeats=True),
    Binding(Action.MUSIC_SOFTER, frozenset({K.Key_Down}), shift=False, repeats=True),
    Binding(Action.VOICE_LOUDER, frozenset({K.Key_Up}), shift=True, repeats=True),
    Binding(Action.VOICE_SOFTER, frozenset({K.Key_Down}), shift=True, repeats=True),
    Binding(Action.BACK, frozenset({K.Key_Left}), repeats=True),
    Binding(Action.FORWARD, frozenset({K.Key_Right}), repeats=True),
    Binding(Action.PREVIOUS, frozenset({K.Key_PageUp, K.Key_MediaPrevious})),
    Binding(Action.NEXT, frozenset({K.Key_PageDown, K.Key_MediaNext})),
    Binding(Action.HOLD, frozenset({K.Key_H})),
    Binding(Action.REPEAT, frozenset({K.Key_R})),
    Binding(Action.FASTER, frozenset({K.Key_Plus, K.Key_Equal})),
    Binding(Action.SLOWER, frozenset({K.Key_Minus, K.Key_Underscore})),
    Binding(Action.FULL_SCREEN, frozenset({K.Key_F, K.Key_F11})),
    Binding(Action.LEAVE, frozenset({K.Key_Escape})),
    Binding(Action.CAPTIONS, frozenset({K.Key_C})),
    Binding(Action.KEYS, frozenset({K.Key_Question})),
)

_SYSTEM_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def action_of(event: QKeyEvent) -> Action | None:
    """What that key asks for; None for a key without a meaning, or one held down too long."""
    modifiers = event.modifiers()
    if modifiers & _SYSTEM_MODIFIERS:
        return None
    with_shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    for binding in BINDINGS:
        if event.key() in binding.keys and binding.shift in {None, with_shift}:
            return None if event.isAutoRepeat() and not binding.repeats else binding.action
    return None


def key_lines() -> tuple[KeyLine, ...]:
    """The list of keys in the language of the window."""
    shift = QCoreApplication.translate("keys", "Shift")
    return (
        KeyLine(
            (QCoreApplication.translate("keys", "Space"),),
            QCoreApplication.translate("keys", "Play or pause"),
        ),
        KeyLine(("M",), QCoreApplication.translate("keys", "Music off or on")),
        KeyLine(("↑", "↓"), QCoreApplication.translate("keys", "Music louder or softer")),
        KeyLine((shift, "↑", "↓"), QCoreApplication.translate("keys", "Voice louder or softer")),
        KeyLine(("←", "→"), QCoreApplication.translate("keys", "Ten seconds back or on")),
        KeyLine(("Page Up",), QCoreApplication.translate("keys", "Previous exercise")),
        KeyLine(("Page Down",), QCoreApplication.translate("keys", "Next exercise")),
        KeyLine(("H",), QCoreApplication.translate("keys", "Hold this exercise, or go on")),
        KeyLine(("R",), QCoreApplication.translate("keys", "Repeat this exercise")),
        KeyLine(("+", "−"), QCoreApplication.translate("keys", "Breathe faster or slower")),
        KeyLine((".", "B"), QCoreApplication.translate("keys", "Pause")),
        KeyLine(("F", "F11"), QCoreApplication.translate("keys", "Full screen")),
        KeyLine(("C",), QCoreApplication.translate("keys", "Read the spoken lines")),
        KeyLine(
            (QCoreApplication.translate("keys", "Esc"),),
            QCoreApplication.translate("keys", "Out of full screen, then back"),
        ),
        KeyLine(("?",), QCoreApplication.translate("keys", "This list")),
    )
