"""What a pack says of an exercise, as it will be shown and heard."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from sessions.composed import ComposedSession
from sessions.exercise import Side
from sessions.exercise_builder import UNKNOWN_CLIP
from sessions.exercise_errors import BreathMarkOutside
from sessions.pack import open_pack
from sessions.pack_errors import FieldNotInsidePack
from tests.builders_composed import CLIP_SECONDS, COMPOSED, VOICES, write_composed_pack
from tests.builders_media import make_tone
from tests.builders_sessions import write_manifest, zip_pack

if TYPE_CHECKING:
    from pathlib import Path

    from sessions.challenge import Challenge
    from sessions.exercise import Exercise, Form

BEKKEN_MARKS = "inhale_at = 0\nexhale_at = 1.6"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_composed_pack(tmp_path_factory.mktemp("packs") / "adem")


@pytest.fixture
def pack(written: Path, tmp_path: Path) -> Path:
    """A copy of a whole pack, to be changed."""
    return shutil.copytree(written, tmp_path / "adem")


def opened(pack: Path, text: str = COMPOSED) -> Challenge:
    write_manifest(pack, text)
    return open_pack(pack, pack.parent)


def exercise(pack: Path, exercise_id: str, text: str = COMPOSED) -> Exercise:
    found = opened(pack, text).exercise(exercise_id)
    assert found is not None
    return found


def said(form: Form, part: str) -> list[str]:
    return [cue.text.in_language("nl") for cue in getattr(form.cues, part)]


def test_an_exercise_is_there_with_its_words(pack: Path) -> None:
    bekken = exercise(pack, "bekken")
    assert bekken.name.in_language("en") == "Pelvic tilt"
    assert bekken.leave_out_when.in_language("nl") == "Bij uitstralende pijn."
    assert said(bekken.form(), "arrive") == ["Ga liggen.", "Buig je knieën."]
    assert bekken.form().cues.encourage[3].text.in_language("en") == "Well done."
    assert exercise(pack, "knie").softer.in_language("nl") == ""


def test_clips_and_voices_say_how_long_they_are(pack: Path) -> None:
    form = exercise(pack, "bekken").form()
    assert (form.cycle.inhale_at, form.cycle.exhale_at) == (0.0, 1.6)
    assert form.idle.duration == form.cycle.duration == CLIP_SECONDS
    spoken = [cue.duration("nl") for cue in form.cues.arrive]
    assert spoken == pytest.approx([VOICES["ga-liggen"], VOICES["knieen"]], abs=0.02)


def test_a_side_differs_in_what_is_said_of_it_and_in_nothing_else(pack: Path) -> None:
    knie = exercise(pack, "knie")
    right, left = knie.form(Side.RIGHT), knie.form(Side.LEFT)
    assert knie.sides == (Side.RIGHT, Side.LEFT)
    assert [form.name.in_language("en") for form in (right, left)] == [
        "Knee to chest",
        "Left knee to chest",
    ]
    assert (left.cycle.file.name, left.idle) == ("knie-links.mp4", right.idle)
    assert (said(left, "inhale"), said(left, "exhale")) == (["Links in."], ["Uit."])


def test_an_exercise_of_the_whole_body_has_no_sides(pack: Path) -> None:
    assert exercise(pack, "bekken").sides == ()


def test_the_softer_variant_differs_only_in_what_is_said_of_it(pack: Path) -> None:
    bekken = exercise(pack, "bekken")
    softer = bekken.form(softer=True)
    assert softer.name.in_language("nl") == "Klein kantelen"
    assert (softer.cycle, softer.cues) == (bekken.form().cycle, bekken.form().cues)
    assert not exercise(pack, "knie").form(Side.LEFT, softer=True).is_softer


def test_a_side_may_have_a_softer_variant_of_its_own(pack: Path) -> None:
    own = '[exercises.left.softer_form]\nname.nl = "Zacht links"\n'
    both = '[exercises.softer_form]\nname.nl = "Zacht"\nidle = "clips/knie.mp4"\n'
    knie = exercise(
        pack, "knie", COMPOSED.replace("[exercises.left.cues]", f"{own}{both}[exercises.left.cues]")
    )
    left, right = (knie.form(side, softer=True) for side in (Side.LEFT, Side.RIGHT))
    assert [form.name.in_language("nl") for form in (left, right)] == ["Zacht links", "Zacht"]
    assert left.cycle.file.name == "knie-links.mp4"
    assert left.idle.file.name == right.idle.file.name == "knie.mp4"


def test_an_empty_list_takes_the_words_of_the_exercise_away(pack: Path) -> None:
    text = COMPOSED.replace("[exercises.left.cues]", "[exercises.left.cues]\nexhale = []")
    assert said(exercise(pack, "knie", text).form(Side.LEFT), "exhale") == []
    assert said(exercise(pack, "knie", text).form(Side.RIGHT), "exhale") == ["Uit."]


@pytest.mark.parametrize("content", [None, b"", b"no sound at all"])
def test_a_cue_whose_voice_cannot_be_read_is_a_caption(pack: Path, content: bytes | None) -> None:
    (pack / "voice/in.opus").unlink()
    if content is not None:
        (pack / "voice/in.opus").write_bytes(content)
    form = exercise(pack, "bekken").form()
    assert (form.cues.inhale[0].voices, said(form, "inhale")) == ({}, ["In."])
    assert "nl" in form.cues.exhale[0].voices


@pytest.mark.parametrize("content", [None, b"", b"no video at all"])
def test_a_clip_that_cannot_be_read_leaves_the_challenge_as_it_is(
    pack: Path, content: bytes | None
) -> None:
    (pack / "clips/bekken.mp4").unlink()
    if content is not None:
        (pack / "clips/bekken.mp4").write_bytes(content)
    cycle = exercise(pack, "bekken").form().cycle
    assert (cycle.file.name, cycle.duration) == ("bekken.mp4", 1.6 + UNKNOWN_CLIP)
    assert exercise(pack, "knie").form().cycle.duration == CLIP_SECONDS


@pytest.mark.parametrize("marks", ["inhale_at = 4\nexhale_at = 1", "inhale_at = 0\nexhale_at = 60"])
def test_a_breath_outside_its_clip_is_a_sentence(pack: Path, marks: str) -> None:
    with pytest.raises(BreathMarkOutside, match=r"clips/bekken.mp4 lasts 4.00 s") as caught:
        opened(pack, COMPOSED.replace(BEKKEN_MARKS, marks))
    assert caught.value.facts["line"] == (28 if "= 4" in marks else 29)


def test_a_link_out_of_the_pack_is_a_sentence(pack: Path, tmp_path: Path) -> None:
    (pack / "voice/uit.opus").unlink()
    (pack / "voice/uit.opus").symlink_to(make_tone(tmp_path / "elsewhere.opus", 1.0))
    with pytest.raises(FieldNotInsidePack, match=r"line 38: “exercises.cues.exhale.voice.nl”"):
        opened(pack)


def test_a_step_is_as_it_was_written(pack: Path) -> None:
    session = opened(pack).days[0].sessions[0]
    assert isinstance(session, ComposedSession)
    first, second, third = session.steps
    assert (first.breaths, first.guided, first.sides, first.sets) == (5, 2, (), 1)
    assert first.before[0].text.in_language("en") == "Welcome."
    assert (second.seconds, second.sides) == (30.0, (Side.LEFT, Side.RIGHT))
    assert (second.sets, second.rest) == (2, 5.0)
    assert (third.by_rounds, third.softer, third.breaths) == (True, True, None)


def test_a_composed_session_plays_the_music_of_its_challenge_or_its_own(pack: Path) -> None:
    own = '[[days.sessions.music]]\nfile = "own.opus"\n'
    text = COMPOSED.replace("[[days.sessions.steps]]", f"{own}[[days.sessions.steps]]", 1)
    played = [opened(pack, each).days[0].sessions[0].music for each in (COMPOSED, text)]
    assert [tracks[0].file.name for tracks in played] == ["calm.opus", "own.opus"]


def test_an_archive_holds_the_same_exercises(pack: Path, tmp_path: Path) -> None:
    challenge = open_pack(zip_pack(pack, tmp_path / "adem.happyback"), tmp_path / "unpacked")
    assert [one.id for one in challenge.exercises] == ["bekken", "knie"]
    assert challenge.exercises[0].form().cycle.file.is_file()
