"""Everything that plays a day, put together: what is remembered, and the sound once needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from player.background import Background
from player.faders import Faders
from player.journey import Journey
from player.pacing import Pacing
from player.preferences import Preferences
from sessions.progress import Progress
from sessions.settings import Settings
from sessions.storage import JsonFile

if TYPE_CHECKING:
    from media.cache import Cache
    from media.errors import UserFacingError
    from player.rehearsal import Rehearsal
    from player.session_player import SessionPlayer
    from player.sound_desk import SoundDesk
    from player.sound_outputs import SoundOutputs
    from player.sound_system import SoundSystem
    from sessions.folders import Folders


class Playback(QObject):
    """What is remembered is there at once; what sounds is made when it is first asked for.

    To load and make what sounds takes longer than to show a window, so a window shows itself
    first and asks then. `engine_wanted` is `auto`, `vlc` or `qt`; `platform` is what Qt draws
    on. Needs a `QGuiApplication`.
    """

    sound_made = Signal()
    """What sounds is there from now on."""
    problem_met = Signal(object)
    """A `UserFacingError` of the player."""

    def __init__(
        self,
        folders: Folders,
        engine_wanted: str,
        platform: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._engine_wanted = engine_wanted
        self._platform = platform
        self.background = Background()
        self.preferences = Preferences(JsonFile(folders.settings_file, Settings), self.background)
        self.journey = Journey(JsonFile(folders.progress_file, Progress), self.background)
        self.faders = Faders(self.preferences)
        self.pacing = Pacing(self.preferences, self.journey, parent=self)
        self._made: SoundSystem | None = None

    @property
    def player(self) -> SessionPlayer:
        """What plays a day."""
        return self._sound.player

    @property
    def desk(self) -> SoundDesk:
        """What drives the mixer."""
        return self._sound.desk

    @property
    def outputs(self) -> SoundOutputs:
        """Where sound can come out."""
        return self._sound.outputs

    @property
    def rehearsal(self) -> Rehearsal:
        """What makes a day ready beforehand."""
        return self._sound.rehearsal

    @property
    def cache(self) -> Cache:
        """Where prepared files are kept."""
        return self._sound.cache

    @property
    def notices(self) -> tuple[UserFacingError, ...]:
        """What is otherwise than was hoped for: another engine, nowhere to keep files."""
        return self._sound.notices

    def stop(self) -> None:
        """Be silent."""
        if self._made is not None:
            self._made.player.stop()

    def close(self) -> None:
        """Keep the place, be silent, let go of every file, and wait for what is being written."""
        if self._made is not None:
            self._made.close()
        self.journey.close()
        self.preferences.close()
        self.background.close()
        if self._made is not None:
            self._made.forget_files()

    @property
    def _sound(self) -> SoundSystem:
        if self._made is None:
            self._made = self._make_sound()
            self._made.player.problem_met.connect(self.problem_met)
            self.sound_made.emit()
        return self._made

    def _make_sound(self) -> SoundSystem:
        from player.sound_system import SoundSystem

        return SoundSystem(
            self._folders,
            self.background,
            self.preferences,
            self.journey,
            engine_wanted=self._engine_wanted,
            platform=self._platform,
        )
