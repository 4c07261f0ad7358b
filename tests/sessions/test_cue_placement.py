"""Cues among breaths of 2 s in and 3 s out, unless a test says otherwise."""

from __future__ import annotations

from media.units import Seconds
from sessions.cue_placement import PlacedCues, Run, place_cues
from sessions.exercise import Cues
from sessions.timeline import BreathPhase, CueKind, Half
from tests.builders_exercises import LANGUAGE, cue

IN, OUT = 2.0, 3.0


def run(breaths: int, start: float = 0.0, first: int = 1) -> Run:
    """That many breaths, from that moment on."""
    phases = []
    for number in range(first, first + breaths):
        turn, end = start + IN, start + IN + OUT
        phases.append(BreathPhase(Seconds(start), Seconds(turn), Half.IN, number, 99, 0))
        phases.append(BreathPhase(Seconds(turn), Seconds(end), Half.OUT, number, 99, 0))
        start = end
    return Run(tuple(phases), Seconds(start))


def place(cues: Cues, *runs: Run, guided: int | None = None) -> PlacedCues:
    return place_cues(runs, cues, guided, LANGUAGE)


def said(placed: PlacedCues) -> list[tuple[float, str]]:
    return [(item.start, item.cue.text.in_language(LANGUAGE)) for item in placed.cues]


def test_cues_are_said_as_inhale_and_exhale_begin() -> None:
    cues = Cues(inhale=(cue("in"),), exhale=(cue("uit"),))
    assert said(place(cues, run(2))) == [(0, "in"), (2, "uit"), (5, "in"), (7, "uit")]


def test_cues_of_a_list_are_said_in_turn_and_start_over() -> None:
    cues = Cues(inhale=(cue("a"), cue("b")))
    assert said(place(cues, run(3))) == [(0, "a"), (5, "b"), (10, "a")]


def test_in_and_exhale_take_turns_where_there_is_no_time_for_both() -> None:
    """Each cue runs on into the other's phase."""
    cues = Cues(inhale=(cue("in", 2.5),), exhale=(cue("uit", 3.5),))
    assert said(place(cues, run(6))) == [
        (0, "in"),
        (7, "uit"),
        (15, "in"),
        (22, "uit"),
    ]


def test_a_cue_that_ends_just_before_the_next_phase_leaves_that_its_cue() -> None:
    cues = Cues(inhale=(cue("in", 1.75),), exhale=(cue("uit"),))
    assert said(place(cues, run(1))) == [(0, "in"), (2, "uit")]


def test_a_cue_with_less_than_a_quarter_of_a_second_behind_it_costs_the_next_one() -> None:
    cues = Cues(inhale=(cue("in", 1.8),), exhale=(cue("uit"),))
    assert said(place(cues, run(1))) == [(0, "in")]


def test_a_cue_too_long_for_a_breath_is_passed_over() -> None:
    cues = Cues(inhale=(cue("lang", 6.0), cue("kort")))
    assert said(place(cues, run(2))) == [(0, "kort"), (5, "kort")]


def test_a_cue_never_runs_on_beyond_the_last_breath() -> None:
    cues = Cues(exhale=(cue("uit", 3.5),))
    assert said(place(cues, run(2))) == [(2, "uit")]


def test_only_guided_breaths_have_cues() -> None:
    cues = Cues(inhale=(cue("in"),), exhale=(cue("uit"),))
    assert said(place(cues, run(3), guided=1)) == [(0, "in"), (2, "uit")]
    assert said(place(cues, run(3), guided=0)) == []


def test_an_encouragement_takes_the_place_of_the_cue_on_its_exhale() -> None:
    cues = Cues(exhale=(cue("uit"),), encourage={2: cue("mooi")})
    placed = place(cues, run(3))
    assert said(placed) == [(2, "uit"), (7, "mooi"), (12, "uit")]
    assert placed.cues[1].kind is CueKind.ENCOURAGE


def test_a_cue_before_an_encouragement_makes_way_for_it() -> None:
    cues = Cues(inhale=(cue("in", 2.5),), encourage={1: cue("mooi")})
    assert said(place(cues, run(2))) == [(2, "mooi"), (5, "in")]


def test_an_encouragement_is_said_after_the_guided_breaths_too() -> None:
    cues = Cues(exhale=(cue("uit"),), encourage={3: cue("mooi")})
    assert said(place(cues, run(3), guided=1)) == [(2, "uit"), (12, "mooi")]


def test_an_encouragement_waits_for_an_exhale_that_is_free() -> None:
    cues = Cues(encourage={1: cue("lang", 6.0), 2: cue("mooi")})
    assert said(place(cues, run(3))) == [(2, "lang"), (12, "mooi")]


def test_an_encouragement_too_long_for_its_set_is_said_in_the_next() -> None:
    cues = Cues(encourage={1: cue("lang", 6.0)})
    assert said(place(cues, run(1), run(2, start=20.0, first=2))) == [(22, "lang")]


def test_an_encouragement_without_any_exhale_left_is_told_of() -> None:
    long = cue("lang", 20.0)
    placed = place(Cues(encourage={2: long, 9: cue("nooit")}), run(2))
    assert (placed.cues, placed.left_over) == ((), (long,))
