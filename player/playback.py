"""Everything that plays a day, put together: engine, music, mixer, and what is remembered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from media.cache import Cache
from player.background import Background
from player.bookmark import Bookmark
from player.engines.choice import choose_engine
from player.engines.qt import QtEngine
from player.journey import Journey
from player.music_bed import MusicBed
from player.preferences import Preferences
from player.preparations import SessionMaking
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

CACHE_LIMIT_BYTES = 2_000_000_000


class Playback:
    """The parts that play, each knowing only those that it needs; made and closed as one.

    `engine_wanted` is `auto`, `vlc` or `qt`; `platform` is what Qt draws on. Needs a
    `QGuiApplication`.
    """

    def __init__(self, folders: Folders, engine_wanted: str, platform: str) -> None:
        self.background = Background()
        self.preferences = Preferences(JsonFile(folders.settings_file, Settings), self.background)
        self.journey = Journey(JsonFile(folders.progress_file, Progress), self.background)
        self.cache = Cache(folders.media_cache, CACHE_LIMIT_BYTES)
        self.outputs = SoundOutputs()
        self._watch_output(self.preferences.current)
        self.preferences.changed.connect(self._watch_output)
        choice = choose_engine(engine_wanted, platform, self.outputs)
        self.notice = choice.notice
        """A sentence when another engine plays than was hoped for."""
        self._bed = MusicBed(self.outputs)
        self.desk = SoundDesk(choice.engine, self._bed, self.preferences)
        self.player = self._make_player(choice.engine)
        self._bookmark = Bookmark(self.player, self.journey)

    def close(self) -> None:
        """Keep the place, be silent, let go of every file, and wait for what is being written."""
        self.player.stop()
        self.player.close()
        self.desk.close()
        self._bed.close()
        self.journey.close()
        self.preferences.close()
        self.background.close()

    def _watch_output(self, settings: Settings) -> None:
        self.outputs.choose(settings.output_device)

    def _make_player(self, engine: Engine) -> SessionPlayer:
        making = SessionMaking(
            prepare=partial(prepare, cache=self.cache),
            prepare_music=partial(prepare_music, cache=self.cache),
        )
        fallback = None if engine.name == "qt" else partial(QtEngine, self.outputs)
        return SessionPlayer(
            engine,
            self._bed,
            self.desk,
            self.background,
            make_ready=making.make_ready,
            fallback=fallback,
        )
