import pytest

from media.composition import CHIME_LASTS
from media.units import Seconds
from sessions.composed import Step
from sessions.composing import plan_timeline
from sessions.exercise import Cues, Exercise, Side
from sessions.pace import BreathsOutOfRange, Explanations, Pace
from sessions.timeline import CueKind, Half, Timeline
from tests.builders_exercises import LANGUAGE, clip, composed, cue, cycle, exercise, form

SPOKEN = Cues(
    name=cue("Brug"),
    arrive=(cue("Ga op je rug liggen.", 4.0), cue("Voeten bij je billen.", 3.0)),
    arrive_short=(cue("Op je rug.", 1.5),),
    inhale=(cue("Rol op.", 1.0),),
    exhale=(cue("Rol af.", 1.0),),
    leave=(cue("Laat los.", 2.0),),
)
BRIDGE = exercise("brug", form(SPOKEN))


def plan(*steps: Step, pace: Pace | None = None, bridge: Exercise = BRIDGE) -> Timeline:
    """The timeline of those steps of the bridge at six breaths a minute, 10 s each."""
    at = pace or Pace(breaths_per_minute=6.0, inhale_share=0.4)
    return plan_timeline(composed(*steps), {"brug": bridge}, at, LANGUAGE)


def said(timeline: Timeline, kind: CueKind, step: int = 0) -> list[str]:
    """What is said of that kind in that step."""
    found = (item for item in timeline.cues if (item.kind, item.step) == (kind, step))
    return [item.cue.text.in_language(LANGUAGE) for item in found]


def test_a_step_goes_from_chime_and_name_to_the_pause_after_coming_out() -> None:
    timeline = plan(Step("brug", breaths=1))
    assert timeline.chimes == (0.0,)
    assert [(item.kind.value, item.start) for item in timeline.cues[:2]] == [
        ("name", CHIME_LASTS),
        ("arrive", pytest.approx(CHIME_LASTS + 1.0 + 0.6)),
    ]
    last = timeline.cues[-1]
    assert last.kind is CueKind.LEAVE
    assert timeline.duration == pytest.approx(last.end + timeline.pace.pause)


def test_the_figure_rests_in_whole_loops_until_all_is_said() -> None:
    timeline = plan(Step("brug", breaths=1))
    arrived = timeline.runs[0].start
    rest = [shot for shot in timeline.shots if shot.end <= arrived]
    assert [(shot.clip_start, shot.clip_end) for shot in rest] == [(0.0, 5.0)] * len(rest)
    assert arrived >= timeline.cues[2].end


def test_another_position_is_seen_at_rest_also_where_nothing_is_said() -> None:
    """The clips of both last 5 s."""
    known = {"brug": exercise("brug"), "sfinx": exercise("sfinx", form(idle=clip("belly")))}
    steps = (Step("brug", breaths=1), Step("sfinx", breaths=1))
    pace = Pace(breaths_per_minute=6.0)
    timeline = plan_timeline(composed(*steps), known, pace, LANGUAGE)
    assert timeline.runs[0].start == 0.0
    assert timeline.runs[1].start - timeline.steps[1].start == pytest.approx(3.75)


def test_a_breath_is_stretched_to_the_users_inhale_and_exhale() -> None:
    """The clip breathes in for 4 s and out for 6 s."""
    timeline = plan(Step("brug", breaths=1), pace=Pace(breaths_per_minute=3, inhale_share=0.5))
    start = timeline.runs[0].start
    own = [shot for shot in timeline.shots if shot.clip.stem == "cycle"]
    assert [(shot.clip_start, shot.clip_end) for shot in own] == [(0.0, 4.0), (4.0, 10.0)]
    assert [shot.end - start for shot in own] == [10.0, 20.0]


def test_what_is_seen_before_the_first_mark_belongs_to_the_breath_before() -> None:
    bridge = exercise("brug", form(breath=cycle(inhale_at=2.0, exhale_at=6.0)))
    timeline = plan(Step("brug", breaths=2), bridge=bridge)
    start = timeline.runs[0].start
    found = [(p.half, p.breath, round(p.start - start, 3)) for p in timeline.phases]
    assert found == [
        (Half.OUT, 1, 0.0),
        (Half.IN, 1, 2.0),
        (Half.OUT, 1, 6.0),
        (Half.IN, 2, 12.0),
        (Half.OUT, 2, 16.0),
    ]


def test_a_clip_that_begins_with_the_exhale_keeps_its_order() -> None:
    bridge = exercise("brug", form(breath=cycle(inhale_at=6.0, exhale_at=0.0)))
    timeline = plan(Step("brug", breaths=2), bridge=bridge)
    assert [(phase.half, phase.breath) for phase in timeline.phases] == [
        (Half.OUT, 1),
        (Half.IN, 1),
        (Half.OUT, 2),
        (Half.IN, 2),
    ]


@pytest.mark.parametrize(
    ("step", "breaths"),
    [
        (Step("brug", breaths=5), 5),
        (Step("brug", seconds=Seconds(60)), 6),
        (Step("brug", seconds=Seconds(24)), 2),
        (Step("brug", seconds=Seconds(1)), 1),
        (Step("brug", by_rounds=True), 7),
        (Step("brug", breaths=4, sets=3), 12),
        (Step("brug", breaths=0), 1),
    ],
)
def test_a_step_takes_the_breaths_that_it_asks_for(step: Step, breaths: int) -> None:
    timeline = plan(step, pace=Pace(breaths_per_minute=6, rounds=7))
    assert timeline.steps[0].breaths == breaths
    assert sum(run.end - run.start for run in timeline.runs) == pytest.approx(10 * breaths)


def test_between_two_sets_one_rests() -> None:
    timeline = plan(Step("brug", breaths=4, sets=2, rest=Seconds(8.0)))
    first, second = timeline.runs
    assert second.start - first.end == pytest.approx(8.0)
    assert timeline.phases[8].start == pytest.approx(second.start)
    assert timeline.phases[8].breath == 5


def test_each_side_is_a_step_of_its_own_and_what_goes_around_is_said_once() -> None:
    sides = (form(SPOKEN, side=Side.LEFT), form(SPOKEN, side=Side.RIGHT))
    step = Step("brug", breaths=1, before=(cue("Nu de benen."),), after=(cue("Mooi."),))
    timeline = plan(step, bridge=exercise("brug", *sides))
    assert [item.side for item in timeline.steps] == [Side.RIGHT, Side.LEFT]
    assert said(timeline, CueKind.BEFORE, 0) == ["Nu de benen."]
    assert said(timeline, CueKind.BEFORE, 1) == []
    assert said(timeline, CueKind.AFTER, 1) == ["Mooi."]


@pytest.mark.parametrize(
    ("explanations", "familiar", "words"),
    [
        (Explanations.FULL, frozenset[str](), ["Ga op je rug liggen.", "Voeten bij je billen."]),
        (Explanations.FULL, frozenset({"brug"}), ["Op je rug."]),
        (Explanations.SHORT, frozenset[str](), ["Op je rug."]),
        (Explanations.NONE, frozenset[str](), []),
    ],
)
def test_as_much_is_explained_as_is_wanted(
    explanations: Explanations, familiar: frozenset[str], words: list[str]
) -> None:
    pace = Pace(explanations=explanations, familiar=familiar)
    assert said(plan(Step("brug", breaths=1), pace=pace), CueKind.ARRIVE) == words


def test_an_exercise_that_comes_again_is_explained_short() -> None:
    timeline = plan(Step("brug", breaths=1), Step("brug", breaths=1))
    assert said(timeline, CueKind.ARRIVE, 1) == ["Op je rug."]


def test_names_and_chimes_can_be_off() -> None:
    timeline = plan(Step("brug", breaths=1), pace=Pace(speaks_names=False, chimes=False))
    assert timeline.chimes == ()
    assert said(timeline, CueKind.NAME) == []


def test_the_softer_variant_is_done_where_it_is_asked_for() -> None:
    softer = form(idle=clip("softer"), is_softer=True)
    timeline = plan(Step("brug", breaths=1, softer=True), bridge=exercise("brug", form(), softer))
    assert timeline.steps[0].is_softer
    assert timeline.shots[-1].clip.stem == "softer"


def test_a_rest_goes_on_in_the_next_exercise_where_both_rest_alike() -> None:
    timeline = plan(Step("brug", breaths=1), Step("brug", breaths=1))
    change = timeline.steps[1].start
    before = next(shot for shot in timeline.shots if shot.end == change)
    behind = next(shot for shot in timeline.shots if shot.start == change)
    assert (behind.clip, behind.clip_start) == (before.clip, before.clip_end)


def test_a_pace_that_nobody_can_practise_is_refused() -> None:
    with pytest.raises(BreathsOutOfRange, match=r"13 breaths a minute .* from 3 to 12\."):
        plan(Step("brug", breaths=1), pace=Pace(breaths_per_minute=13))
