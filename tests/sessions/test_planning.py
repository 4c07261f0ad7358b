from msgspec import structs

from media.speech_times import Span
from media.units import Seconds
from sessions.challenge import RecordedSession
from sessions.composed import Step
from sessions.exercise import Cues, Side
from sessions.pace import Explanations, Pace
from sessions.planning import plan_session, plan_sessions
from sessions.timeline import CueKind
from tests.builders_exercises import LANGUAGE, composed, cue, exercise, form
from tests.builders_sessions import challenge, day, session

BARE = Pace(explanations=Explanations.NONE)
SPOKEN = Cues(arrive=(cue("Ga op je rug liggen."),), arrive_short=(cue("Op je rug."),))


def explained(*explanations: int) -> RecordedSession:
    """A recording of 10, 20 and 30 s, of which those chapters only explain."""
    recording = session("a", (("Een", 10.0), ("Twee", 20.0), ("Drie", 30.0)))
    chapters = (
        structs.replace(chapter, is_explanation=index in explanations)
        for index, chapter in enumerate(recording.chapters)
    )
    return structs.replace(recording, chapters=tuple(chapters))


def test_a_recording_is_played_whole_unless_no_explanations_are_wanted() -> None:
    recording = explained(0, 1)
    whole = plan_session(recording, {}, Pace(), LANGUAGE)
    assert (whole.duration, whole.chapters, whole.skipped) == (60.0, recording.chapters, ())


def test_without_explanations_a_recording_is_shorter_by_them() -> None:
    bare = plan_session(explained(1), {}, BARE, LANGUAGE)
    spans = [(chapter.start, chapter.end) for chapter in bare.chapters]
    assert (bare.duration, spans) == (40.0, [(0.0, 10.0), (10.0, 40.0)])
    assert bare.skipped == (Span(Seconds(10), Seconds(30)),)


def test_a_recording_that_only_explains_is_played_all_the_same() -> None:
    bare = plan_session(explained(0, 1, 2), {}, BARE, LANGUAGE)
    assert (bare.duration, bare.skipped) == (60.0, ())


def test_the_chapters_of_a_composed_session_are_its_steps() -> None:
    sides = exercise(
        "brug", form(side=Side.LEFT, name="Links"), form(side=Side.RIGHT, name="Rechts")
    )
    made = plan_session(composed(), {"brug": sides}, Pace(), LANGUAGE)
    assert [chapter.name.in_language("nl") for chapter in made.chapters] == ["Rechts", "Links"]
    assert made.chapters[-1].end == made.duration


def test_an_exercise_that_came_earlier_in_the_day_is_explained_short() -> None:
    twice = (composed(session_id="een"), composed(session_id="twee"))
    whole = challenge("happy-back", day(1, *twice))
    whole = structs.replace(whole, exercises=(exercise("brug", form(SPOKEN)),))
    sessions = plan_sessions(whole, whole.days[0], (), Pace(), LANGUAGE)
    said = [
        item.cue.text.in_language("nl")
        for made in sessions
        if made.timeline
        for item in made.timeline.cues
        if item.kind is CueKind.ARRIVE
    ]
    assert said == ["Ga op je rug liggen.", "Op je rug."]


def test_a_session_that_is_left_out_explains_nothing() -> None:
    twice = (composed(session_id="een"), composed(session_id="twee"))
    whole = challenge("happy-back", day(1, *twice))
    whole = structs.replace(whole, exercises=(exercise("brug", form(SPOKEN)),))
    (made,) = plan_sessions(whole, whole.days[0], {"een"}, Pace(), LANGUAGE)
    assert made.timeline is not None
    assert made.timeline.cues[0].cue.text.in_language("nl") == "Ga op je rug liggen."


def test_whether_music_is_in_the_video_is_asked_of_recordings_only() -> None:
    mixed = structs.replace(session(), music_in_video=True)
    assert plan_session(mixed, {}, Pace(), LANGUAGE).music_in_video
    made = plan_session(composed(Step("brug", breaths=1)), {"brug": exercise()}, Pace(), LANGUAGE)
    assert not made.music_in_video
