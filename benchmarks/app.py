"""The app as it runs for a user, with a data folder of its own."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from player.commands.film_studio import Program, wait_for
from sessions.folders import Folders
from sessions.library import Library
from sessions.settings import Settings
from sessions.storage import JsonFile
from tests.builders_sessions import write_pack

if TYPE_CHECKING:
    from player.commands.film_studio import FilmStudio

MAIN = Path(__file__).resolve().parents[1] / "main.py"
TONES = "klein"
"""The id of the pack that speaks and sings in tones."""
AUDIBLE = 0.001


@dataclass(frozen=True, slots=True)
class App:
    """The app with its own data, of somebody who has answered the first question."""

    studio: FilmStudio
    data: Path

    def prepare(self) -> None:
        """Write the answers to the first question."""
        JsonFile(self.folders.settings_file, Settings).save(
            Settings(sound_chosen=True, ducking=False, appearance="light")
        )

    def add_tones(self, seconds: float) -> None:
        """Add a pack whose sessions last that long, with a steady tone for voice and music."""
        self.folders.packs.mkdir(parents=True, exist_ok=True)
        write_pack(self.folders.packs / TONES, seconds=seconds)

    @property
    def folders(self) -> Folders:
        """Where it keeps its things."""
        return Folders.below(self.data)

    @property
    def library(self) -> Library:
        """The challenges that it finds."""
        return Library(self.folders)

    def command(self, *words: str) -> list[str]:
        """What starts it."""
        return [sys.executable, str(MAIN), "--data", str(self.data), "--lang", "nl", *words]

    @property
    def environment(self) -> dict[str, str]:
        """The surroundings of a user's machine: a screen, sound, and modules compiled before."""
        # Where this is set, the app would be compiled anew at every start, and what it is
        # measured against, which pip compiled when it was installed, would not.
        kept_out = {"PYTHONDONTWRITEBYTECODE"}
        return {k: v for k, v in self.studio.environment.items() if k not in kept_out}

    def start(self, *words: str) -> Program:
        """Start it; it runs until the context of what is returned ends."""
        return Program(self.command(*words), self.environment)

    def wait_until_playing(self) -> None:
        """Return when it is heard."""
        with self.studio.listen() as everything:
            wait_for(lambda: everything.level > AUDIBLE, "the first sound", 60)
