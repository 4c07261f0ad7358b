"""Tells what the player does, in the parts of the session screen that have words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from player.moment import Moment, PlayState
from player.moved_time import MovedTime
from player.ui.screens.session.announcing import announce
from player.ui.screens.session.spoken_line import SpokenLine
from player.ui.screens.session.words import Said
from player.ui.words import rate_in_words

if TYPE_CHECKING:
    from player.preferences import Preferences
    from player.session_player import SessionPlayer
    from player.ui.screens.session.control_bar import ControlBar
    from player.ui.screens.session.figures import Figures
    from player.ui.screens.session.side_panel import SidePanel
    from player.ui.screens.session.words import SessionWords
    from player.ui.widgets.beads import Beads
    from sessions.playlist import DayPlan, Place
    from sessions.settings import Settings

PACE_TOLD_MS = 4000
"""How long another pace is told."""
_MEANT_TO_PLAY = {PlayState.PREPARING, PlayState.PLAYING}


@dataclass(frozen=True, slots=True)
class Parts:
    """Where it is told."""

    words: SessionWords
    figures: Figures
    beads: Beads
    bar: ControlBar
    side: SidePanel


class Narration(QObject):
    """Follows the player's state and moment, in one language."""

    def __init__(
        self, player: SessionPlayer, preferences: Preferences, parts: Parts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._preferences = preferences
        self._parts = parts
        self._plan: DayPlan | None = None
        self._language = ""
        self._day_count = 0
        self._moved = MovedTime()
        self._spoken = SpokenLine()
        self._rate = preferences.current.breaths_per_minute
        self._telling_pace = QTimer(self, singleShot=True, interval=PACE_TOLD_MS)
        self._telling_pace.timeout.connect(self._tell)
        player.moment_changed.connect(self._on_moment_changed)
        player.state_changed.connect(self._on_state_changed)
        player.hold_changed.connect(self._on_hold_changed)
        player.plan_changed.connect(self._on_plan_changed)
        preferences.changed.connect(self._on_preferences_changed)

    @property
    def moved(self) -> MovedTime:
        """How long was moved since the day was opened."""
        return self._moved

    @property
    def is_about_what_plays(self) -> bool:
        """Whether the player still plays the day that is told."""
        return self._plan is not None and self._player.plan is self._plan

    def begin(self, plan: DayPlan, place: Place, day_count: int, language: str) -> None:
        """Tell this day from that place on; what comes before it was done another time."""
        self._language = language
        self._day_count = day_count
        self._moved = _moved_before(plan, place)
        self._show_plan(plan)

    def _show_plan(self, plan: DayPlan) -> None:
        self._plan = plan
        self._parts.side.show_plan(plan, self._day_count, self._language)
        self._parts.beads.set_durations([item.duration for item in plan.exercises])

    def _on_plan_changed(self) -> None:
        """Tell the same exercises at another pace; what was done stays done."""
        if self._plan is not None and self._player.plan is not None:
            self._show_plan(self._player.plan)
            self._tell()

    def _on_state_changed(self, state: PlayState) -> None:
        self._parts.bar.transport.show_playing(is_playing=state in _MEANT_TO_PLAY)
        self._tell()

    def _on_moment_changed(self, moment: Moment) -> None:
        if self._player.state is PlayState.PLAYING:
            self._moved.reach(moment, self._player.engine.position)
        self._tell()

    def _on_hold_changed(self, _is_holding: object) -> None:
        self._tell()

    def _on_preferences_changed(self, settings: Settings) -> None:
        if settings.breaths_per_minute != self._rate and self.is_about_what_plays:
            self._telling_pace.start()
            announce(self._parts.bar, rate_in_words(settings.breaths_per_minute))
        self._rate = settings.breaths_per_minute
        self._tell()

    def _tell(self) -> None:
        moment = self._player.moment
        plan, parts = self._plan, self._parts
        if plan is None or moment is None or not self.is_about_what_plays:
            return
        self._tell_name(self._name(moment.exercise_index))
        parts.words.show_said(self._said(moment))
        parts.figures.show_moment(moment, plays=self._player.state is PlayState.PLAYING)
        so_far = moment.exercise_duration - moment.exercise_left
        share = so_far / max(moment.exercise_duration, 0.001)
        parts.beads.set_place(moment.exercise_index, share, self._moved.done)
        parts.bar.transport.show_time(moment.day_position, moment.day_duration)
        parts.bar.transport.show_holding(is_holding=moment.is_holding)
        session = plan.sessions[moment.session_index]
        parts.bar.show_music_in_video(in_video=session.music_in_video)
        parts.side.show_pace(shown=session.timeline is not None)
        parts.side.mark(moment.exercise_index, self._moved.done)

    def _tell_name(self, name: str) -> None:
        """Show the name of the exercise, and let it be heard when it is another."""
        if name != self._parts.words.name:
            self._parts.words.show_name(name)
            announce(self._parts.bar, name)

    def _said(self, moment: Moment) -> Said:
        waits = self._player.state is PlayState.PREPARING
        pace = rate_in_words(self._rate) if self._telling_pace.isActive() else ""
        spoken = self._spoken.line(moment.caption, moment.day_position)
        goes_round = self._player.goes_round
        return Said(
            coming=self._coming(moment.exercise_index),
            caption=spoken if self._preferences.current.captions and not goes_round else "",
            held=self.tr("Holding here · H goes on") if moment.is_holding else "",
            waiting=self.tr("Getting ready…") if waits else pace,
        )

    def _coming(self, index: int) -> str:
        if self._plan is None or index + 1 >= len(self._plan.exercises):
            return self.tr("The last one")
        return self.tr("Next: {exercise}").format(exercise=self._name(index + 1))

    def _name(self, index: int) -> str:
        return self._plan.exercises[index].name.in_language(self._language) if self._plan else ""


def _moved_before(plan: DayPlan, place: Place) -> MovedTime:
    """What was done before somebody goes on at that place."""
    moved, on = MovedTime(), plan.locate(place.session_index, place.position)
    for index in range(on):
        moved.credit(index, 1.0)
    exercise = plan.exercises[on]
    if exercise.duration > 0:
        moved.credit(on, (place.position - exercise.start) / exercise.duration)
    return moved
