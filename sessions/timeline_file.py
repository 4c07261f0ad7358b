"""A timeline as a file that other programs can read; `docs/timeline-format.md` describes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import json

from sessions.spoken import captions_of, speech_of

if TYPE_CHECKING:
    from sessions.pace import Pace
    from sessions.timeline import BreathPhase, TimedCue, TimedStep, Timeline

FORMAT = 1
"""Which version of the format is written."""
_DIGITS = 3
"""Times are written to a thousandth of a second."""


def timeline_json(timeline: Timeline) -> bytes:
    """The timeline as JSON in UTF-8, its times in seconds on the session clock."""
    captions = captions_of(timeline).items()
    plain = {
        "format": FORMAT,
        "session": timeline.session_id,
        "language": timeline.language,
        "duration": _time(timeline.duration),
        "pace": _pace(timeline.pace),
        "steps": [_step(step) for step in timeline.steps],
        "cues": [_cue(cue, timeline.language) for cue in timeline.cues],
        "breath_phases": [_phase(phase) for phase in timeline.phases],
        "captions": {
            language: [{**_span(item.start, item.end), "text": item.text} for item in items]
            for language, items in captions
        },
        "speech_segments": [_span(span.start, span.end) for span in speech_of(timeline).spans],
    }
    return json.format(json.encode(plain), indent=1) + b"\n"


def _pace(pace: Pace) -> dict[str, Any]:
    return {
        "breaths_per_minute": pace.breaths_per_minute,
        "inhale": _time(pace.inhale),
        "exhale": _time(pace.exhale),
        "explanations": pace.explanations.value,
        "pause": _time(pace.pause),
        "rounds": pace.rounds,
    }


def _step(step: TimedStep) -> dict[str, Any]:
    return {
        **_span(step.start, step.end),
        "exercise": step.exercise_id,
        "name": dict(step.name.by_language),
        "side": None if step.side is None else step.side.value,
        "softer": step.is_softer,
        "breaths": step.breaths,
    }


def _cue(timed: TimedCue, language: str) -> dict[str, Any]:
    return {
        **_span(timed.start, timed.end),
        "step": timed.step,
        "kind": timed.kind.value,
        "text": dict(timed.cue.text.by_language),
        "voice": language in timed.cue.voices,
    }


def _phase(phase: BreathPhase) -> dict[str, Any]:
    return {
        **_span(phase.start, phase.end),
        "step": phase.step,
        "half": phase.half.value,
        "breath": phase.breath,
        "breaths": phase.breaths,
    }


def _span(start: float, end: float) -> dict[str, float]:
    return {"start": _time(start), "end": _time(end)}


def _time(seconds: float) -> float:
    return round(seconds, _DIGITS)
