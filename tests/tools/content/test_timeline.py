"""When things are shown and said."""

from __future__ import annotations

from typing import Any

import pytest

from tools.content.script import Figure, Session
from tools.content.timeline import Timeline, plan_session

FIGURES = {
    "adem": Figure(loop="adem", starts_with="in"),
    "knie": Figure(loop="knie", starts_with="out", still="lig"),
    "hol": Figure(loop="hol", starts_with="in", still="sta", enter="begin", leave="einde"),
}


def exercise(figure: str, *lines: dict[str, Any], **fields: float) -> dict[str, Any]:
    said = [{"nl": "x", "en": "x", **line} for line in lines]
    return {"figure": figure, "name": {"nl": figure}, "breaths": 2, "lines": said, **fields}


def plan(*exercises: dict[str, Any]) -> Timeline:
    session = Session.model_validate({"id": "s", "title": {"nl": "S"}, "exercises": exercises})
    return plan_session(session, FIGURES)


def test_a_line_is_said_where_the_figure_starts_to_breathe_in_or_out() -> None:
    timeline = plan(exercise("adem", {"in": 1}, {"out": 1}, {"in": 2}))
    assert [line.at for line in timeline.lines] == pytest.approx([0, 5, 10])


def test_a_loop_that_starts_with_the_exhale_turns_the_halves_around() -> None:
    timeline = plan(exercise("knie", {"out": 1}, {"in": 1}, {"out": 2}, before=9))
    assert [line.at for line in timeline.lines] == pytest.approx([9, 14, 19])


def test_a_movement_is_led_into_on_an_exhale_and_out_of_on_an_inhale() -> None:
    timeline = plan(exercise("hol", {"out": 0}, {"in": 1}, {"in": 3}, before=10, after=4))
    assert [shot.clip for shot in timeline.shots] == ["sta", "begin", "hol", "hol", "einde", "sta"]
    assert [shot.seconds for shot in timeline.shots] == pytest.approx([10, 5, 10, 10, 5, 4])
    assert [line.at for line in timeline.lines] == pytest.approx([10, 15, 35])


def test_exercises_follow_each_other_and_so_do_their_lines() -> None:
    timeline = plan(exercise("adem", {"at": 1}), exercise("knie", {"at": 1}, {"out": 1}, before=3))
    assert [part.start for part in timeline.exercises] == pytest.approx([0, 20])
    assert [line.at for line in timeline.lines] == pytest.approx([1, 21, 23])
    assert timeline.duration == pytest.approx(43)


def test_a_figure_without_a_still_picture_does_not_wait() -> None:
    timeline = plan(exercise("adem", before=8, after=8))
    assert {shot.clip for shot in timeline.shots} == {"adem"}
    assert timeline.duration == pytest.approx(20)


def test_a_line_before_the_one_above_it_is_refused() -> None:
    with pytest.raises(ValueError, match="order"):
        plan(exercise("adem", {"out": 1}, {"in": 1}))


def test_a_line_without_a_moment_is_refused() -> None:
    with pytest.raises(ValueError, match="does not say when"):
        plan(exercise("adem", {}))
