"""What the keys of a session ask of the player, the sound desk and the preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from media.units import Seconds
from player.ui.keys import Action

if TYPE_CHECKING:
    from collections.abc import Callable

    from player.preferences import Preferences
    from player.session_player import SessionPlayer
    from player.sound_desk import SoundDesk

JUMP = Seconds(10.0)
NUDGE = 5
"""Percents that one press of an arrow moves a level."""

SETS_SOUND = frozenset(
    {
        Action.MUSIC,
        Action.MUSIC_LOUDER,
        Action.MUSIC_SOFTER,
        Action.VOICE_LOUDER,
        Action.VOICE_SOFTER,
    }
)
"""What these did is seen in the bar, so they bring it back."""


def commands(
    player: SessionPlayer, desk: SoundDesk, preferences: Preferences
) -> dict[Action, Callable[[], object]]:
    """What to call for each action that has nothing to do with the screen itself."""
    return {
        Action.PLAY_OR_PAUSE: player.toggle,
        Action.PAUSE: player.pause,
        Action.MUSIC: desk.toggle_music,
        Action.MUSIC_LOUDER: lambda: desk.nudge_music(NUDGE),
        Action.MUSIC_SOFTER: lambda: desk.nudge_music(-NUDGE),
        Action.VOICE_LOUDER: lambda: desk.nudge_voice(NUDGE),
        Action.VOICE_SOFTER: lambda: desk.nudge_voice(-NUDGE),
        Action.BACK: lambda: player.seek_by(-JUMP),
        Action.FORWARD: lambda: player.seek_by(JUMP),
        Action.PREVIOUS: player.previous_exercise,
        Action.NEXT: player.next_exercise,
        Action.HOLD: player.toggle_hold,
        Action.REPEAT: player.repeat_exercise,
        Action.CAPTIONS: lambda: preferences.change(captions=not preferences.current.captions),
    }
