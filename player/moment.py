"""What a screen shows of a day that is played: its state, and where it is."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from media.units import Seconds
from player.holding import HoldState
from sessions.playlist import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from media.captions import Caption
    from sessions.planning import PlannedSession
    from sessions.playlist import DayPlan
    from sessions.timeline import Half


class PlayState(Enum):
    """What is being done with the day."""

    IDLE = "idle"
    """Nothing is played, and nothing is meant to."""
    PREPARING = "preparing"
    """It is meant to play and will, as soon as the session is ready."""
    PLAYING = "playing"
    PAUSED = "paused"
    """It is held by the user, or by a sound device that went away."""
    FINISHED = "finished"
    """The last session of the day was played to its end."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Where a day is: in its sessions, in its exercises, on its clock."""

    session_index: int
    exercise_index: int
    """In the plan's exercises, which run through all of the day."""
    position: Seconds
    """On the session's own clock."""
    day_position: Seconds
    day_duration: Seconds
    exercise_left: Seconds
    exercise_duration: Seconds
    caption: str
    """What is being said, where the session has captions; else empty."""
    breath: int = 0
    """Which breath of the exercise it is, from 1; 0 where the figure rests."""
    breaths: int = 0
    """How many breaths the exercise takes; 0 in a recorded session."""
    is_holding: bool = False
    """Whether somebody asked to stay in this exercise, and this place stands still or soon will."""


@dataclass(frozen=True, slots=True)
class BreathNow:
    """The breath that the figure takes right now."""

    half: Half
    share: float
    """How much of this half has gone by, from 0 to 1."""
    lasts: Seconds
    """How long this half takes."""
    breath: int
    breaths: int


def moment_at(
    plan: DayPlan,
    place: Place,
    captions: Sequence[Caption] = (),
    hold: HoldState = HoldState.OFF,
) -> Moment:
    """All that a screen shows of that place in the plan, which is clipped to its session.

    While an exercise goes round nothing is said, and behind its last breath it is that one.
    """
    planned = plan.sessions[place.session_index]
    position = Seconds(min(max(place.position, 0.0), planned.duration))
    index = plan.locate(place.session_index, position)
    exercise = plan.exercises[index]
    goes_round = hold in {HoldState.ON, HoldState.RETURNING}
    breath, breaths = _breath(planned, position)
    return Moment(
        session_index=place.session_index,
        exercise_index=index,
        position=position,
        day_position=plan.day_position(Place(place.session_index, position)),
        day_duration=plan.duration,
        exercise_left=Seconds(max(0.0, exercise.end - position)),
        exercise_duration=exercise.duration,
        caption="" if goes_round else _caption_at(captions, position),
        breath=breaths if goes_round and not breath else breath,
        breaths=breaths,
        is_holding=hold in {HoldState.ON, HoldState.AWAITED},
    )


def _breath(planned: PlannedSession, position: Seconds) -> tuple[int, int]:
    timeline = planned.timeline
    if timeline is None:
        return 0, 0
    phase = timeline.phase_at(position)
    step = max(0, bisect_right(timeline.steps, position, key=lambda item: item.start) - 1)
    return (0 if phase is None else phase.breath), timeline.steps[step].breaths


def _caption_at(captions: Sequence[Caption], position: Seconds) -> str:
    index = bisect_right(captions, position, key=lambda caption: caption.start) - 1
    if index < 0 or captions[index].end <= position:
        return ""
    return captions[index].text
