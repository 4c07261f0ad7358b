"""What is heard and how: outputs, engine, music, mixer and the player that leads them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from player.acquaintance import Acquaintance
from player.bookmark import Bookmark
from player.engines.choice import choose_engine
from player.engines.qt import QtEngine
from player.music_bed import MusicBed
from player.preparations import SessionMaking
from player.prepared_files import PreparedFiles
from player.rehearsal import Rehearsal
from player.session_player import SessionPlayer
from player.sound_desk import SoundDesk
from player.sound_outputs import SoundOutputs
from sessions.preparation import prepare, prepare_music

if TYPE_CHECKING:
    from player.background import Background
    from player.engines.contract import Engine
    from player.journey import Journey
    from player.preferences import Preferences
    from sessions.folders import Folders
    from sessions.settings import Settings


class SoundSystem:
    """The parts that play, each knowing only those that it needs; made and closed as one.

    `engine_wanted` is `auto`, `vlc` or `qt`; `platform` is what Qt draws on. Needs a
    `QGuiApplication`.
    """

    def __init__(
        self,
        folders: Folders,
        background: Background,
        preferences: Preferences,
        journey: Journey,
        *,
        engine_wanted: str,
        platform: str,
    ) -> None:
        self._background = background
        self._files = PreparedFiles.below(folders.media_cache)
        self.cache = self._files.cache
        making = SessionMaking(
            prepare=partial(prepare, cache=self.cache),
            prepare_music=partial(prepare_music, cache=self.cache),
        )
        self.rehearsal = Rehearsal(background, making.make_ready)
        self.outputs = SoundOutputs()
        self._watch_output(preferences.current)
        preferences.changed.connect(self._watch_output)
        choice = choose_engine(engine_wanted, platform, self.outputs)
        self.notices = tuple(
            notice for notice in (choice.notice, self._files.problem) if notice is not None
        )
        """What is otherwise than was hoped for: another engine, nowhere to keep files."""
        self._bed = MusicBed(self.outputs)
        self.desk = SoundDesk(choice.engine, self._bed, preferences)
        self.player = self._make_player(choice.engine, making)
        self._bookmark = Bookmark(self.player, journey)
        self._acquaintance = Acquaintance(self.player, journey)

    def close(self) -> None:
        """Keep the place, be silent and let go of every file that is played."""
        self.rehearsal.close()
        self.player.stop()
        self.player.close()
        self.desk.close()
        self._bed.close()

    def forget_files(self) -> None:
        """Remove what was prepared for now only, once nothing works on it any more."""
        self._files.close()

    def _watch_output(self, settings: Settings) -> None:
        self.outputs.choose(settings.output_device)

    def _make_player(self, engine: Engine, making: SessionMaking) -> SessionPlayer:
        return SessionPlayer(
            engine,
            self._bed,
            self.desk,
            self._background,
            make_ready=making.make_ready,
            fallback=None if engine.name == "qt" else partial(QtEngine, self.outputs),
        )
