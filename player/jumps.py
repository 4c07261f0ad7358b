"""Where the keys and buttons lead from a place in a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from media.units import Seconds

if TYPE_CHECKING:
    from sessions.playlist import DayPlan, Place

AGAIN_AFTER = Seconds(3.0)
"""Further than this into an exercise, *previous* means: this one again."""
BEFORE_THE_END = Seconds(1.0)
"""Nobody lands later than this by a step in time: what is left must be long enough to see."""


def this_exercise(plan: DayPlan, place: Place) -> Place:
    """The beginning of the exercise at that place."""
    return plan.exercises[plan.locate(place.session_index, place.position)].place


def next_exercise(plan: DayPlan, place: Place) -> Place | None:
    """The beginning of the next exercise; None on the last."""
    index = plan.next_exercise(plan.locate(place.session_index, place.position))
    return None if index is None else plan.exercises[index].place


def previous_exercise(plan: DayPlan, place: Place) -> Place:
    """The beginning of this exercise, or of the one before when this one has only begun."""
    index = plan.locate(place.session_index, place.position)
    before = plan.previous_exercise(index)
    if before is None or place.position - plan.exercises[index].start > AGAIN_AFTER:
        return plan.exercises[index].place
    return plan.exercises[before].place


def step_in_time(plan: DayPlan, place: Place, seconds: float) -> Place:
    """So far forwards or backwards, also into another session, within the day."""
    latest = max(0.0, plan.duration - BEFORE_THE_END)
    target = plan.day_position(place) + seconds
    return plan.place_at(Seconds(min(max(0.0, target), latest)))
