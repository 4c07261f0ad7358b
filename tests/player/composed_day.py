"""A day of one composed session, small enough to be played through by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from sessions.composed import Step
from sessions.exercise import Cues
from sessions.pace import Explanations, Pace
from sessions.playlist import plan_day
from tests.builders_exercises import composed, cue, cycle, exercise, form
from tests.builders_sessions import challenge, day, track

if TYPE_CHECKING:
    from sessions.challenge import Challenge
    from sessions.playlist import DayPlan

BREATHS = 4
CUES = Cues(
    arrive=(cue("Ga rustig liggen.", 3.0),),
    arrive_short=(cue("Ga liggen.", 1.0),),
    inhale=(cue("In.", 1.0),),
    exhale=(cue("Uit.", 1.0),),
    leave=(cue("Laat los.", 1.0),),
)


def composed_challenge(*, inhale_at: float = 0.0, exhale_at: float = 4.0) -> Challenge:
    """A challenge of one day: two exercises of four breaths each, guided on every breath."""
    breath = cycle(inhale_at=inhale_at, exhale_at=exhale_at)
    exercises = tuple(exercise(name, form(CUES, breath=breath)) for name in ("brug", "bekken"))
    steps = (Step("brug", breaths=BREATHS), Step("bekken", breaths=BREATHS))
    one = day(1, composed(*steps, music=(track("calm.opus"),)))
    return replace(challenge("happy-back", one), exercises=exercises)


def composed_plan(
    breaths_per_minute: float = 12.0,
    *,
    explanations: Explanations = Explanations.FULL,
    inhale_at: float = 0.0,
    exhale_at: float = 4.0,
) -> DayPlan:
    """The day of `composed_challenge` at a pace; a breath of the default takes five seconds."""
    made = composed_challenge(inhale_at=inhale_at, exhale_at=exhale_at)
    pace = Pace(breaths_per_minute, explanations=explanations)
    return plan_day(made, made.days[0], pace=pace)
