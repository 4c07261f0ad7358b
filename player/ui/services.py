"""What the window is given: everything that it shows or that does what it asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from media.cache import Cache
    from player.background import Background
    from player.journey import Journey
    from player.preferences import Preferences
    from player.rehearsal import Rehearsal
    from player.session_player import SessionPlayer
    from player.sound_desk import SoundDesk
    from player.sound_outputs import SoundOutputs
    from player.ui.language import Language
    from player.ui.theme.theme import Theme
    from sessions.folders import Folders
    from sessions.library import Shelf


@dataclass(frozen=True, slots=True)
class Services:
    """The parts that the window and its screens work with; all of them outlive it."""

    shelf: Shelf
    folders: Folders
    cache: Cache
    background: Background
    preferences: Preferences
    journey: Journey
    desk: SoundDesk
    outputs: SoundOutputs
    player: SessionPlayer
    rehearsal: Rehearsal
    theme: Theme
    language: Language
