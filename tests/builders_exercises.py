"""Exercises, steps and composed sessions as values, whose files need not exist."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from media.units import Seconds
from sessions.composed import ComposedSession, Step
from sessions.exercise import Clip, Cue, Cues, CycleClip, Exercise, Form, Side, VoiceFile
from sessions.text import Text
from tests.builders_sessions import text

if TYPE_CHECKING:
    from sessions.music import MusicTrack

LANGUAGE = "nl"
"""The language in which the cues of these builders are spoken."""


def cue(words: str = "Adem in.", seconds: float = 1.0) -> Cue:
    """A cue that takes that long to say in Dutch, in a file of that name."""
    voice = VoiceFile(Path(f"voice/{words}.opus"), Seconds(seconds))
    return Cue(text(words), {LANGUAGE: voice})


def clip(name: str = "idle", seconds: float = 5.0) -> Clip:
    """A clip of that length."""
    return Clip(Path(f"clips/{name}.mp4"), Seconds(seconds))


def cycle(
    name: str = "cycle", seconds: float = 10.0, *, inhale_at: float = 0.0, exhale_at: float = 4.0
) -> CycleClip:
    """One breath, which begins with the inhale unless told otherwise."""
    return CycleClip(
        Path(f"clips/{name}.mp4"), Seconds(seconds), Seconds(inhale_at), Seconds(exhale_at)
    )


def form(
    cues: Cues | None = None,
    *,
    idle: Clip | None = None,
    breath: CycleClip | None = None,
    side: Side | None = None,
    name: str = "Brug",
    is_softer: bool = False,
) -> Form:
    """One way to do an exercise; nothing is said in it unless cues are given."""
    return Form(
        name=text(name),
        idle=idle or clip(),
        cycle=breath or cycle(),
        cues=cues or Cues(),
        side=side,
        is_softer=is_softer,
    )


def exercise(exercise_id: str = "brug", *forms: Form) -> Exercise:
    """An exercise of those forms, or of one for the whole body."""
    return Exercise(
        id=exercise_id,
        name=text(exercise_id.capitalize()),
        description=text("Rol op en af."),
        leave_out_when=Text(),
        softer=Text(),
        forms=forms or (form(),),
    )


def composed(
    *steps: Step, session_id: str = "losmaken", music: tuple[MusicTrack, ...] = ()
) -> ComposedSession:
    """A session of those steps, or of one with three breaths."""
    return ComposedSession(
        id=session_id,
        title=text(session_id.capitalize()),
        steps=steps or (Step("brug", breaths=3),),
        music=music,
    )
