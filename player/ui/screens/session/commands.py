"""What the keys of a session ask of the player, the sound desk and the preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from media.units import Seconds
from player.ui.keys import Action
from player.ui.widgets.pace_stepper import RATES

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
        Action.FASTER: lambda: _change_rate(player, preferences, RATES.above),
        Action.SLOWER: lambda: _change_rate(player, preferences, RATES.below),
        Action.CAPTIONS: lambda: preferences.change(captions=not preferences.current.captions),
    }


def _change_rate(
    player: SessionPlayer, preferences: Preferences, step: Callable[[float], float]
) -> None:
    """Step the breaths a minute, where they make a difference to what plays."""
    plan = player.plan
    if plan is not None and plan.sessions[player.place.session_index].timeline is not None:
        preferences.change(breaths_per_minute=step(preferences.current.breaths_per_minute))
