"""The days of challenges at the pace in force, each planned once and only when it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sessions.composed import ComposedSession

if TYPE_CHECKING:
    from collections.abc import Hashable

    from media.units import Seconds
    from player.pacing import Pacing
    from sessions.challenge import Challenge, Day
    from sessions.playlist import DayPlan

_MOST = 64
"""How many plans are kept; more are of paces and sessions left out that are gone."""


class Days:
    """Plans of days, and lengths of those that can be told at once.

    To plan a day of composed sessions takes some milliseconds, and a screen with five of them
    is to be seen at once: so the lengths of days that nobody looked at are found later.
    """

    def __init__(self, pacing: Pacing) -> None:
        self._pacing = pacing
        self._plans: dict[Hashable, DayPlan] = {}

    def plan(self, challenge: Challenge, number: int, left_out: tuple[str, ...]) -> DayPlan:
        """That day without those sessions, which are the ones that progress names."""
        if not left_out:
            return self.whole(challenge, number)
        key = (challenge.id, number, left_out, self._pacing.pace_in(challenge.id))
        if key not in self._plans:
            self._keep(key, self._pacing.plan(challenge, number))
        return self._plans[key]

    def whole(self, challenge: Challenge, number: int) -> DayPlan:
        """That day with all its sessions."""
        key = self._key(challenge, number)
        if key not in self._plans:
            self._keep(key, self._pacing.plan_whole(challenge, number))
        return self._plans[key]

    def length(self, challenge: Challenge, number: int) -> Seconds | None:
        """How long that day is with all its sessions; None while it was not planned."""
        if follows_breath(challenge.days[number - 1]):
            known = self._plans.get(self._key(challenge, number))
            return known.duration if known is not None else None
        return self.whole(challenge, number).duration

    def _key(self, challenge: Challenge, number: int) -> Hashable:
        return challenge.id, number, (), self._pacing.pace_in(challenge.id)

    def _keep(self, key: Hashable, plan: DayPlan) -> None:
        if len(self._plans) >= _MOST:
            self._plans.clear()
        self._plans[key] = plan


def follows_breath(day: Day) -> bool:
    """Whether some of that day is composed for whoever practises."""
    return any(isinstance(session, ComposedSession) for session in day.sessions)
