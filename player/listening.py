"""Ten seconds of a day, to hear how a way to practise sounds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from player.mixer import MusicChoice, with_choice
from player.moment import PlayState

if TYPE_CHECKING:
    from player.session_player import SessionPlayer
    from player.sound_desk import SoundDesk
    from sessions.playlist import DayPlan

LASTS_MS = 10_000


class Listening(QObject):
    """Plays the beginning of a day in one of the three ways; it leaves no trace in the journey."""

    changed = Signal(object)
    """The `MusicChoice` that is heard now, or None."""

    def __init__(
        self,
        player: SessionPlayer,
        desk: SoundDesk,
        plan: DayPlan,
        lasts_ms: int = LASTS_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._desk = desk
        self._plan = replace(plan, challenge_id="")
        self._choice: MusicChoice | None = None
        self._timer = QTimer(self, singleShot=True, interval=lasts_ms)
        self._timer.timeout.connect(self.stop)
        player.state_changed.connect(self._on_state_changed)

    @property
    def choice(self) -> MusicChoice | None:
        """What is heard now."""
        return self._choice

    def listen(self, choice: MusicChoice) -> None:
        """Let that way be heard; what plays already goes on, so that the difference is heard."""
        is_new = self._choice is None
        self._choice = choice
        self._set_levels(choice)
        if is_new:
            self._player.open_day(self._plan)
        else:
            self._timer.start()
        self.changed.emit(choice)

    def stop(self) -> None:
        """Be silent again."""
        if self._choice is not None:
            self._player.stop()
            self._become_silent()

    def _set_levels(self, choice: MusicChoice) -> None:
        levels = with_choice(self._desk.levels, choice)
        if levels.voice_only:
            self._desk.set_voice_only(True)
        else:
            self._desk.set_music_percent(levels.music_percent)

    def _on_state_changed(self, state: PlayState) -> None:
        if self._choice is None:
            return
        if state is PlayState.PLAYING:
            self._timer.start()
        elif state in {PlayState.IDLE, PlayState.FINISHED}:
            self._become_silent()

    def _become_silent(self) -> None:
        self._timer.stop()
        self._choice = None
        self.changed.emit(None)
