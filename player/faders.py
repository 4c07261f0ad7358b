"""The levels that the user sets: sliders, the music's switch, and the way to practise."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from player.mixer import Levels, MusicChoice, with_choice

if TYPE_CHECKING:
    from player.preferences import Preferences
    from sessions.settings import Settings


class Faders(QObject):
    """Sets the levels and tells when they change; what is heard follows elsewhere.

    The levels live in the preferences, so all faders stand alike, and outlive every
    programme, engine and start of the app.
    """

    levels_changed = Signal(Levels)

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._levels = Levels.of(preferences.current)
        preferences.changed.connect(self._follow)

    @property
    def levels(self) -> Levels:
        """What the user has set."""
        return self._levels

    def set_voice_percent(self, percent: int) -> None:
        """Put the voice slider there; 0 is silence."""
        self._keep(replace(self._levels, voice_percent=_clipped(percent)))

    def set_music_percent(self, percent: int) -> None:
        """Put the music slider there; 0 is voice only, which remembers where the slider was."""
        percent = _clipped(percent)
        if percent == 0:
            self.set_voice_only(True)
        else:
            self._keep(replace(self._levels, music_percent=percent, voice_only=False))

    def set_voice_only(self, voice_only: bool) -> None:
        """Switch music off in every session, or on again where the slider was."""
        self._keep(replace(self._levels, voice_only=voice_only))

    def toggle_music(self) -> None:
        """Music off when it is on, and on when it is off."""
        self.set_voice_only(not self._levels.voice_only)

    def nudge_voice(self, percent: int) -> None:
        """Move the voice slider by so much."""
        self.set_voice_percent(self._levels.voice_percent + percent)

    def nudge_music(self, percent: int) -> None:
        """Move the music slider by so much from where it is seen to stand."""
        if self._levels.voice_only and percent < 0:
            return
        self.set_music_percent(self._levels.music_percent_heard + percent)

    def choose(self, choice: MusicChoice) -> None:
        """Practise that way from now on; the question is answered."""
        self._keep(with_choice(self._levels, choice), sound_chosen=True)

    def _keep(self, levels: Levels, **others: object) -> None:
        self._preferences.change(
            voice_percent=levels.voice_percent,
            music_percent=levels.music_percent,
            voice_only=levels.voice_only,
            **others,
        )

    def _follow(self, settings: Settings) -> None:
        levels = Levels.of(settings)
        if levels != self._levels:
            self._levels = levels
            self.levels_changed.emit(levels)


def _clipped(percent: int) -> int:
    return min(100, max(0, percent))
