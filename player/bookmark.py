"""Where a day was left, kept while it is played."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject

from media.units import Seconds
from player.moment import Moment, PlayState
from player.moved_time import MovedTime
from sessions.marks import mark_at
from sessions.progress import LeftAt

if TYPE_CHECKING:
    from collections.abc import Callable

    from player.journey import Journey
    from player.session_player import SessionPlayer

EVERY = Seconds(5.0)
"""How often the place is kept while playing."""
LEAST_PLAYED = Seconds(5.0)
"""Whose day came to its end with less than this, from its very beginning, did not play it."""


class Bookmark(QObject):
    """Tells the journey how far the player is: every 5 s, at a pause, at a stop, at the end.

    A plan without a challenge is only listened to, and leaves no trace. A day that was jumped
    through to its end is done, for that is the user's word; one of which nothing was played is not.
    """

    def __init__(
        self,
        player: SessionPlayer,
        journey: Journey,
        now: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._journey = journey
        self._now = now
        self._kept_at = float("-inf")
        self._day: tuple[str, int] | None = None
        self._came_along = Seconds(0.0)
        self._moved = MovedTime()
        player.moment_changed.connect(self._on_moment_changed)
        player.state_changed.connect(self._on_state_changed)
        player.day_done.connect(self._on_day_done)

    def keep(self) -> None:
        """Keep the place now, if it is in a challenge and could be played."""
        plan, moment = self._player.plan, self._player.moment
        if plan is None or moment is None or not plan.challenge_id:
            return
        if not self._player.has_arrived:
            return
        self._kept_at = self._now()
        session = plan.sessions[moment.session_index]
        place = LeftAt(plan.day.number, session.id, moment.position)
        mark = mark_at(session, moment.position)
        if mark is not None:
            place = replace(place, step=mark.step, breath=mark.breath)
        self._journey.left_at(plan.challenge_id, place)

    def _on_moment_changed(self, moment: Moment) -> None:
        self._follow(moment)
        if self._player.state is PlayState.PLAYING and self._now() >= self._kept_at + EVERY:
            self.keep()

    def _follow(self, moment: Moment) -> None:
        plan = self._player.plan
        day = (plan.challenge_id, plan.day.number) if plan is not None else None
        if day != self._day:
            self._day, self._came_along, self._moved = day, moment.day_position, MovedTime()
        if self._player.state is PlayState.PLAYING:
            self._moved.reach(moment, self._player.engine.position)

    def _on_state_changed(self, state: PlayState) -> None:
        if state in {PlayState.PAUSED, PlayState.IDLE}:
            self.keep()

    def _on_day_done(self) -> None:
        plan = self._player.plan
        is_played = self._came_along + self._moved.total >= LEAST_PLAYED
        if plan is not None and plan.challenge_id and is_played:
            self._journey.day_done(plan.challenge_id, plan.day.number)
