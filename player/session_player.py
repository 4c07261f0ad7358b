"""A day that is played, exercise by exercise: what keys and buttons ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from player import jumps
from player.breathing import same_picture
from player.day_player import BEGINNING, OVER, DayPlayer
from player.holding import HoldState
from player.moment import BreathNow, Moment, PlayState
from player.plan_change import PlanChange
from sessions.marks import corresponding
from sessions.playlist import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from media.units import Seconds
    from player.background import Background
    from player.engines.contract import Engine
    from player.music_bed import MusicBed
    from player.preparations import ReadySession
    from player.sound_desk import SoundDesk
    from sessions.planning import PlannedSession
    from sessions.playlist import DayPlan

__all__ = ["BreathNow", "Moment", "PlayState", "SessionPlayer"]

_BEGUN = frozenset({PlayState.PLAYING, PlayState.PAUSED})


class SessionPlayer(DayPlayer):
    """Goes from exercise to exercise, stays in one, and changes the pace on the way."""

    hold_changed = Signal(bool)
    """Somebody wishes to stay in the exercise, or does not any more."""
    plan_changed = Signal()
    """The day goes on at another pace: `plan` is another."""

    def __init__(
        self,
        engine: Engine,
        bed: MusicBed,
        desk: SoundDesk,
        background: Background,
        *,
        make_ready: Callable[[PlannedSession], ReadySession],
        fallback: Callable[[], Engine] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            engine,
            bed,
            desk,
            background,
            make_ready=make_ready,
            fallback=fallback,
            parent=parent,
        )
        self._change = PlanChange(background, make_ready, self)
        self._was_holding = False
        self._stage.hold_changed.connect(self._on_hold_changed)
        self._change.ready.connect(self._on_change_ready)
        self._change.failed.connect(self.problem_met)

    @property
    def breath_now(self) -> BreathNow | None:
        """The breath that the figure takes now; None where it rests, or in a recorded session."""
        return self._stage.breath

    @property
    def is_holding(self) -> bool:
        """Whether somebody asked to stay in the exercise."""
        return self._stage.hold_state in {HoldState.ON, HoldState.AWAITED}

    @property
    def goes_round(self) -> bool:
        """Whether the exercise goes round without its voice, or is on its way back from that."""
        return self._stage.hold_state in {HoldState.ON, HoldState.RETURNING}

    @override
    def open_day(
        self, plan: DayPlan, session_index: int = 0, position: Seconds = BEGINNING.position
    ) -> None:
        self._change.drop()
        super().open_day(plan, session_index, position)

    @override
    def close(self) -> None:
        self._change.drop()
        super().close()

    def toggle_hold(self) -> None:
        """Stay in this exercise, which goes round without its voice; or go on in the same breath.

        Before its first breath it waits for that. Going anywhere else ends it.
        """
        if self._state not in _BEGUN:
            return
        if self.is_holding:
            self._stage.release()
        else:
            self._stage.hold()

    def change_plan(self, plan: DayPlan) -> None:
        """Go on with the same sessions at another pace, at the same exercise and breath.

        The old plan plays on until the session that is on is ready in the new one; if that
        fails, it stays. The last wish wins. A session that stays as it is plays on. What is
        held stays held: the new cycle goes round from where the old one was.
        """
        index, on = self.place.session_index, self._stage.session
        if self._plan is None:
            return
        if (
            on is not None
            and self.has_arrived
            and plan.sessions[index] == self._plan.sessions[index]
        ):
            self._change.drop()
            self._follow_plan(plan, index, on)
            self.plan_changed.emit()
        else:
            self._change.begin(plan, index)

    def repeat_exercise(self) -> None:
        """Start this exercise again."""
        if self._plan is not None:
            self.go_to(jumps.this_exercise(self._plan, self.place))

    def next_exercise(self) -> None:
        """Go to the next exercise; on the last one nothing happens."""
        if self._plan is not None and (place := jumps.next_exercise(self._plan, self.place)):
            self.go_to(place)

    def previous_exercise(self) -> None:
        """Go to the beginning of this exercise, or of the one before when it has only begun."""
        if self._plan is not None:
            self.go_to(jumps.previous_exercise(self._plan, self.place))

    def go_to_exercise(self, index: int) -> None:
        """Go to the beginning of that exercise of the plan."""
        if self._plan is not None:
            self.go_to(self._plan.exercises[index].place)

    def seek_by(self, seconds: float) -> None:
        """Go so far forwards or backwards, also into another session, within the day."""
        if self._plan is not None:
            self.go_to(jumps.step_in_time(self._plan, self.place, seconds))

    def _on_hold_changed(self, _: HoldState) -> None:
        if self.is_holding is not self._was_holding:
            self._was_holding = self.is_holding
            self.hold_changed.emit(self.is_holding)
        self._tell_moment()

    def _on_change_ready(self, plan: DayPlan, index: int, ready: ReadySession) -> None:
        old, place = self._plan, self.place
        if old is None:
            return
        if place.session_index != index:
            self._change.begin(plan, place.session_index)
            return
        seen, is_held = self._seen_at(old.sessions[index]), self.is_holding
        position = corresponding(old.sessions[index], plan.sessions[index], seen)
        self._follow_plan(plan, index, ready)
        there = Place(index, position)
        if self._state in OVER:
            self._stage.open(plan.sessions, there)
            self._tell_moment()
        else:
            self._go(there, self._state, holding=is_held)
        self.plan_changed.emit()

    def _seen_at(self, session: PlannedSession) -> Seconds:
        """Where the picture is: while a breath is held, that moves in it, unlike the clock."""
        position, now = self.place.position, self.breath_now
        if session.timeline is None or now is None or not self.is_holding:
            return position
        return same_picture(session.timeline, position, now)

    def _follow_plan(self, plan: DayPlan, index: int, ready: ReadySession) -> None:
        self._plan = plan
        self._stage.change(plan.sessions, index, ready)
