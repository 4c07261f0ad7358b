"""Everything that plays a day, put together: engine, music, mixer, and what is remembered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from player.background import Background
from player.bookmark import Bookmark
from player.engines.choice import choose_engine
from player.engines.qt import QtEngine
from player.journey import Journey
from player.music_bed import MusicBed
from player.preferences import Preferences
from player.preparations import SessionMaking
from player.prepared_files import PreparedFiles
from player.rehearsal import Rehearsal
from player.session_player import SessionPlayer
from player.sound_desk import SoundDesk
from player.sound_outputs import SoundOutputs
from sessions.preparation import prepare, prepare_music
from sessions.progress import Progress
from sessions.settings import Settings
from sessions.storage import JsonFile

if TYPE_CHECKING:
    from player.engines.contract import Engine
    from sessions.folders import Folders


class Playback:
    """The parts that play, each knowing only those that it needs; made and closed as one.

    `engine_wanted` is `auto`, `vlc` or `qt`; `platform` is what Qt draws on. Needs a
    `QGuiApplication`.
    """

    def __init__(self, folders: Folders, engine_wanted: str, platform: str) -> None:
        self.background = Background()
        self.preferences = Preferences(JsonFile(folders.settings_file, Settings), self.background)
        self.journey = Journey(JsonFile(folders.progress_file, Progress), self.background)
        self._files = PreparedFiles.below(folders.media_cache)
        self.cache = self._files.cache
        making = SessionMaking(
            prepare=partial(prepare, cache=self.cache),
            prepare_music=partial(prepare_music, cache=self.cache),
        )
        self.rehearsal = Rehearsal(self.background, making.make_ready)
        self.outputs = SoundOutputs()
        self._watch_output(self.preferences.current)
        self.preferences.changed.connect(self._watch_output)
        choice = choose_engine(engine_wanted, platform, self.outputs)
        self.notices = tuple(
            notice for notice in (choice.notice, self._files.problem) if notice is not None
        )
        """What is otherwise than was hoped for: another engine, nowhere to keep files."""
        self._bed = MusicBed(self.outputs)
        self.desk = SoundDesk(choice.engine, self._bed, self.preferences)
        self.player = self._make_player(choice.engine, making)
        self._bookmark = Bookmark(self.player, self.journey)

    def close(self) -> None:
        """Keep the place, be silent, let go of every file, and wait for what is being written."""
        self.rehearsal.close()
        self.player.stop()
        self.player.close()
        self.desk.close()
        self._bed.close()
        self.journey.close()
        self.preferences.close()
        self.background.close()
        self._files.close()

    def _watch_output(self, settings: Settings) -> None:
        self.outputs.choose(settings.output_device)

    def _make_player(self, engine: Engine, making: SessionMaking) -> SessionPlayer:
        return SessionPlayer(
            engine,
            self._bed,
            self.desk,
            self.background,
            make_ready=making.make_ready,
            fallback=None if engine.name == "qt" else partial(QtEngine, self.outputs),
        )
