"""The pace at which days are planned: from the settings, and from what was explained before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from media.units import Seconds
from sessions.pace import Explanations, Pace
from sessions.playlist import plan_day

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from player.journey import Journey
    from player.preferences import Preferences
    from sessions.challenge import Challenge, Day
    from sessions.exercise import Cue
    from sessions.playlist import DayPlan
    from sessions.settings import Settings

EXPLANATIONS = {
    "auto": Explanations.FULL,
    "full": Explanations.FULL,
    "short": Explanations.SHORT,
    "none": Explanations.NONE,
}


class Pacing(QObject):
    """Plans days for this person, this morning; a plan that was made never changes.

    `language` is the window's, by ISO 639-1 code: a voice speaks it where the pack has one.
    """

    changed = Signal(Pace)
    """Days planned from now on are paced otherwise. Not for an exercise that was met."""

    def __init__(
        self,
        preferences: Preferences,
        journey: Journey,
        language: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._journey = journey
        self._language = language
        self._explanations = preferences.current.explanations
        self._pace = pace_of(preferences.current)
        preferences.changed.connect(self._on_preferences_changed)

    @property
    def pace(self) -> Pace:
        """The pace in the settings; nothing is familiar to it."""
        return self._pace

    def set_language(self, language: str) -> None:
        """Let days planned from now on be spoken in that language, where they can."""
        if language != self._language:
            self._language = language
            self.changed.emit(self._pace)

    def plan(self, challenge: Challenge, day_number: int) -> DayPlan:
        """That day, from 1, without the sessions that are left out."""
        left_out = self._journey.current.of(challenge.id).left_out.get(day_number, ())
        return self._plan(challenge, challenge.days[day_number - 1], left_out)

    def plan_whole(self, challenge: Challenge, day_number: int) -> DayPlan:
        """That day, from 1, with all its sessions."""
        return self._plan(challenge, challenge.days[day_number - 1], ())

    def plan_again(self, challenge: Challenge, plan: DayPlan) -> DayPlan:
        """The day of that plan with the same sessions, at the pace of now."""
        kept = {session.id for session in plan.sessions}
        left_out = {session.id for session in plan.day.sessions} - kept
        return self._plan(challenge, plan.day, left_out)

    def pace_in(self, challenge_id: str) -> Pace:
        """The pace in that challenge, whose exercises may be familiar."""
        known = self._explanations == "auto"
        met = self._journey.current.met_in(challenge_id) if known else frozenset()
        return replace(self._pace, familiar=met)

    def _plan(self, challenge: Challenge, day: Day, left_out: Collection[str]) -> DayPlan:
        language = voice_language(challenge, self._language)
        return plan_day(challenge, day, left_out, self.pace_in(challenge.id), language)

    def _on_preferences_changed(self, settings: Settings) -> None:
        before = self._explanations, self._pace
        self._explanations, self._pace = settings.explanations, pace_of(settings)
        if before != (self._explanations, self._pace):
            self.changed.emit(self._pace)


def pace_of(settings: Settings) -> Pace:
    """The pace in these settings."""
    return Pace(
        breaths_per_minute=settings.breaths_per_minute,
        inhale_share=settings.inhale_share,
        explanations=EXPLANATIONS[settings.explanations],
        pause=Seconds(settings.pause_seconds),
        rounds=settings.rounds,
        speaks_names=settings.spoken_names,
        chimes=settings.chimes,
    )


def voice_language(challenge: Challenge, wanted: str) -> str:
    """The language that is wanted where a cue of the challenge is spoken in it, else its own."""
    spoken = any(wanted in cue.voices for cue in _cues(challenge))
    return wanted if spoken else challenge.language


def _cues(challenge: Challenge) -> Iterator[Cue]:
    for exercise in challenge.exercises:
        for form in exercise.forms:
            cues = form.cues
            if cues.name is not None:
                yield cues.name
            yield from (*cues.arrive, *cues.arrive_short, *cues.inhale, *cues.exhale, *cues.leave)
