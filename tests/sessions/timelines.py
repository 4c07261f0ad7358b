"""Any composed session at any pace, for what must hold for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st

from media.units import Seconds
from sessions.composed import ComposedSession, Step
from sessions.composing import plan_timeline
from sessions.exercise import Cue, Cues, Exercise, Form, Side, VoiceFile
from sessions.pace import FASTEST, LONGEST_INHALE, SHORTEST_INHALE, SLOWEST, Explanations, Pace
from tests.builders_exercises import LANGUAGE, clip, composed, cycle, exercise, form
from tests.builders_sessions import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sessions.exercise import Clip
    from sessions.timeline import Timeline

steady = settings(derandomize=True, deadline=None, max_examples=40)
"""The same examples in every run, however busy the machine."""


@dataclass(frozen=True, slots=True)
class Composed:
    """A composed session and the exercises that it names."""

    session: ComposedSession
    exercises: Mapping[str, Exercise]

    def at(self, pace: Pace, language: str = LANGUAGE) -> Timeline:
        """Its timeline at that pace."""
        return plan_timeline(self.session, self.exercises, pace, language)


def paces() -> st.SearchStrategy[Pace]:
    """Every pace that is possible."""
    return st.builds(
        Pace,
        breaths_per_minute=st.floats(SLOWEST, FASTEST),
        inhale_share=st.floats(SHORTEST_INHALE, LONGEST_INHALE),
        explanations=st.sampled_from(Explanations),
        familiar=st.frozensets(st.sampled_from(("e0", "e1"))),
        pause=st.floats(0.0, 10.0).map(Seconds),
        rounds=st.integers(1, 9),
        speaks_names=st.booleans(),
        chimes=st.booleans(),
    )


def cues() -> st.SearchStrategy[Cue]:
    """A cue of 0.1 to 15 s; one in four has no voice, and is to be read."""
    return st.integers(1, 150).map(_cue)


def _cue(tenths: int) -> Cue:
    words = f"{tenths / 10} s" + " abc" * (tenths % 35)
    voice = VoiceFile(Path(f"{tenths}.opus"), Seconds(tenths / 10))
    return Cue(text(words), {LANGUAGE: voice} if tenths % 4 else {})


def lines() -> st.SearchStrategy[tuple[Cue, ...]]:
    """None to two cues."""
    return st.lists(cues(), max_size=2).map(tuple)


@st.composite
def forms(draw: st.DrawFn, side: Side | None, idle: Clip) -> Form:
    """An exercise for a side, with a breath of any length and its marks in any order."""
    tenths = draw(st.integers(20, 200))
    places = st.integers(0, tenths - 1)
    inhale, exhale = draw(st.lists(places, min_size=2, max_size=2, unique=True))
    breath = cycle(seconds=tenths / 10, inhale_at=inhale / 10, exhale_at=exhale / 10)
    spoken = Cues(
        name=draw(st.none() | cues()),
        arrive=draw(lines()),
        arrive_short=draw(lines()),
        inhale=draw(lines()),
        exhale=draw(lines()),
        encourage=dict(enumerate(draw(lines()), start=draw(st.integers(1, 5)))),
        leave=draw(lines()),
    )
    return form(spoken, idle=idle, breath=breath, side=side)


@st.composite
def steps(draw: st.DrawFn) -> Step:
    """A step of one of two exercises."""
    by = draw(st.sampled_from(("breaths", "seconds", "rounds")))
    return Step(
        exercise_id=draw(st.sampled_from(("e0", "e1"))),
        breaths=draw(st.integers(1, 8)) if by == "breaths" else None,
        seconds=Seconds(draw(st.floats(1.0, 90.0))) if by == "seconds" else None,
        by_rounds=by == "rounds",
        sets=draw(st.integers(1, 3)),
        rest=Seconds(draw(st.floats(0.0, 20.0))),
        guided=draw(st.none() | st.integers(0, 5)),
        before=draw(lines()),
        after=draw(lines()),
    )


@st.composite
def sessions(draw: st.DrawFn) -> Composed:
    """A session of one or two steps of an exercise with two sides and one without."""
    one = clip("one", draw(st.integers(10, 120)) / 10)
    other = clip("other", draw(st.integers(10, 120)) / 10)
    exercises = {
        "e0": exercise("e0", draw(forms(Side.LEFT, one)), draw(forms(Side.RIGHT, one))),
        "e1": exercise("e1", draw(forms(None, draw(st.sampled_from((one, other)))))),
    }
    made = draw(st.lists(steps(), min_size=1, max_size=2))
    return Composed(composed(*made), exercises)
