from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from msgspec import json

from sessions.composed import Step
from sessions.composing import plan_timeline
from sessions.exercise import Cue, Cues
from sessions.pace import Pace
from sessions.timeline_file import timeline_json
from tests.builders_exercises import LANGUAGE, composed, cue, exercise, form
from tests.builders_sessions import text
from tests.sessions.timelines import Composed, paces, sessions, steady

DOCUMENTED = Path(__file__).parents[2] / "docs" / "timeline-format.md"


@pytest.fixture
def written() -> dict[str, Any]:
    """What is written of one step of two breaths, of which one cue has no voice."""
    cues = Cues(inhale=(cue("Rol op."),), encourage={2: Cue(text("Goed zo."))})
    known = {"brug": exercise("brug", form(cues))}
    pace = Pace(breaths_per_minute=6.0, inhale_share=0.4, chimes=False)
    made = plan_timeline(composed(Step("brug", breaths=2)), known, pace, LANGUAGE)
    return json.decode(timeline_json(made), type=dict[str, Any])


def test_it_says_for_whom_it_was_made(written: dict[str, Any]) -> None:
    assert (written["format"], written["session"], written["language"]) == (1, "losmaken", "nl")
    assert written["pace"]["breaths_per_minute"] == 6.0
    assert (written["pace"]["inhale"], written["pace"]["exhale"]) == (4.0, 6.0)


def test_it_tells_the_steps_and_their_breaths(written: dict[str, Any]) -> None:
    (step,) = written["steps"]
    assert (step["exercise"], step["side"], step["breaths"]) == ("brug", None, 2)
    assert (step["start"], step["end"]) == (0.0, written["duration"])
    halves = [(phase["half"], phase["breath"]) for phase in written["breath_phases"]]
    assert halves == [("in", 1), ("out", 1), ("in", 2), ("out", 2)]


def test_it_tells_what_is_said_and_what_is_only_shown(written: dict[str, Any]) -> None:
    told = [(item["kind"], item["start"], item["voice"]) for item in written["cues"]]
    assert told == [("inhale", 0.0, True), ("inhale", 10.0, True), ("encourage", 14.0, False)]
    assert [item["start"] for item in written["speech_segments"]] == [0.0, 10.0]
    assert [item["text"] for item in written["captions"]["nl"]][-1] == "Goed zo."


def test_it_has_the_fields_that_are_documented(written: dict[str, Any]) -> None:
    example = re.search(r"```json\n(.*?)```", DOCUMENTED.read_text("utf-8"), re.DOTALL)
    assert example is not None
    documented = json.decode(example[1])
    assert list(documented) == list(written)
    for field in ("steps", "cues", "breath_phases", "speech_segments"):
        assert set(documented[field][0]) == set(written[field][0])
    assert set(documented["pace"]) == set(written["pace"])


@steady
@given(sessions(), paces())
def test_times_are_written_to_a_thousandth_and_still_follow_each_other(
    session: Composed, pace: Pace
) -> None:
    written = json.decode(timeline_json(session.at(pace)))
    ends = [step["end"] for step in written["steps"]]
    assert [step["start"] for step in written["steps"]] == [0.0, *ends[:-1]]
    assert all(round(end, 3) == end for end in ends)
