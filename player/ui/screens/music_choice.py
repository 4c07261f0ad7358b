"""The three ways to practise, as words in one frame that follow the faders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from player.mixer import MusicChoice, music_choice
from player.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from player.faders import Faders
    from player.mixer import Levels
    from player.ui.theme.theme import Theme

CHOICES = (MusicChoice.WITH_MUSIC, MusicChoice.SOFT, MusicChoice.VOICE_ONLY)


def name_of(choice: MusicChoice) -> str:
    """What a way to practise is called."""
    return {
        MusicChoice.WITH_MUSIC: QCoreApplication.translate("MusicChoice", "With music"),
        MusicChoice.SOFT: QCoreApplication.translate("MusicChoice", "Soft"),
        MusicChoice.VOICE_ONLY: QCoreApplication.translate("MusicChoice", "Voice only"),
    }[choice]


class MusicSegments(Segments):
    """Shows how music is set, and sets it."""

    def __init__(self, theme: Theme, faders: Faders, parent: QWidget | None = None) -> None:
        names = [name_of(choice) for choice in CHOICES]
        super().__init__(theme, names, QCoreApplication.translate("MusicChoice", "Music"), parent)
        self._faders = faders
        self._on_levels_changed(faders.levels)
        faders.levels_changed.connect(self._on_levels_changed)
        self.chosen.connect(self._on_chosen)

    def _on_levels_changed(self, levels: Levels) -> None:
        self.choose(CHOICES.index(music_choice(levels)))

    def _on_chosen(self, index: int) -> None:
        self._faders.choose(CHOICES[index])
