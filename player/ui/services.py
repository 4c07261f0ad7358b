"""What the window is given: everything that it shows or that does what it asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from media.cache import Cache
    from player.background import Background
    from player.faders import Faders
    from player.journey import Journey
    from player.pacing import Pacing
    from player.playback import Playback
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
    """The parts that the window and its screens work with; all of them outlive it.

    To ask for `player`, `desk`, `outputs`, `rehearsal` or `cache` makes what sounds, which
    takes time: a screen that is to be seen at once does without them.
    """

    shelf: Shelf
    folders: Folders
    playback: Playback
    theme: Theme
    language: Language

    @property
    def background(self) -> Background:
        """The one way to do slow work."""
        return self.playback.background

    @property
    def preferences(self) -> Preferences:
        """The settings in force."""
        return self.playback.preferences

    @property
    def journey(self) -> Journey:
        """How far somebody is."""
        return self.playback.journey

    @property
    def faders(self) -> Faders:
        """The levels that the user sets."""
        return self.playback.faders

    @property
    def pacing(self) -> Pacing:
        """The pace at which days are planned."""
        return self.playback.pacing

    @property
    def player(self) -> SessionPlayer:
        """What plays a day."""
        return self.playback.player

    @property
    def desk(self) -> SoundDesk:
        """What drives the mixer."""
        return self.playback.desk

    @property
    def outputs(self) -> SoundOutputs:
        """Where sound can come out."""
        return self.playback.outputs

    @property
    def rehearsal(self) -> Rehearsal:
        """What makes a day ready beforehand."""
        return self.playback.rehearsal

    @property
    def cache(self) -> Cache:
        """Where prepared files are kept."""
        return self.playback.cache
