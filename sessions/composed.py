"""A composed session: steps of exercises, of which a timeline is made for each pace."""

from __future__ import annotations

from msgspec import Struct

from media.units import Seconds
from sessions.exercise import Cue, Side
from sessions.music import MusicTrack
from sessions.text import Text

DEFAULT_REST = Seconds(8.0)
"""How long one rests between two sets."""


class Step(Struct, frozen=True):
    """An exercise in a session: how long, for which sides, and what is said around it.

    One of `breaths`, `seconds` and `by_rounds` tells how long; each side takes that long.
    """

    exercise_id: str
    breaths: int | None = None
    """How many breaths a set takes."""
    seconds: Seconds | None = None
    """How long a set takes; it becomes the whole number of breaths that is nearest."""
    by_rounds: bool = False
    """Whether whoever practises chooses the number of breaths."""
    sides: tuple[Side, ...] = ()
    """The sides in the order in which they are done; none for all that the exercise has."""
    sets: int = 1
    rest: Seconds = DEFAULT_REST
    """How long one rests between two sets."""
    softer: bool = False
    """Whether the softer variant is done, where there is one."""
    guided: int | None = None
    """In how many breaths, from the first, cues on inhale and exhale are said; None for all."""
    before: tuple[Cue, ...] = ()
    """What is said first, once."""
    after: tuple[Cue, ...] = ()
    """What is said last, once."""


class ComposedSession(Struct, frozen=True, tag="composed", tag_field="kind"):
    """A session made of steps; how long it takes follows from somebody's pace."""

    id: str
    title: Text
    steps: tuple[Step, ...]
    """At least one."""
    music: tuple[MusicTrack, ...] = ()
    """What plays under it: its own tracks, else the day's, else the challenge's."""
