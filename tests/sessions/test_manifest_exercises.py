"""Each thing that can be wrong with exercises and steps is one sentence with its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sessions.manifest import ComposedSessionTable, ManifestFile
from sessions.manifest_file import inspect_manifest, read_manifest
from tests.builders_composed import COMPOSED
from tests.builders_sessions import write_manifest

if TYPE_CHECKING:
    from pathlib import Path

NAME = "adem/challenge.toml"
BREATHS = "breaths = 5"
CYCLE = 'file = "clips/bekken.mp4"\ninhale_at = 0\nexhale_at = 1.6'
LINKS = 'cycle = { file = "clips/knie-links.mp4", inhale_at = 2.0, exhale_at = 0.4 }'
EVERY_FIELD_BROKEN = [
    ('id = "bekken"', 'id = "Bekken"', "line 15: “exercises.id” should have small letters"),
    ('id = "knie"', 'id = "bekken"', "line 51: the id “bekken” is used for two exercises"),
    (
        'softer.nl = "Kantel half zo ver."\nsofter.en = "Tilt half as far."',
        "softer = 5",
        "“exercises.softer” should have a text for each",
    ),
    ('name.nl = "Knie naar borst"\nname.en = "Knee to chest"\n', "", "“exercises.name” is missing"),
    ('softer.nl = "Kantel half zo ver."', 'zachter.nl = "x"', "“exercises.zachter” is not a field"),
    ('idle = "clips/bekken-rust.mp4"\n', "", "line 14: “exercises.idle” is missing here"),
    ('idle = "clips/bekken-rust.mp4"', 'idle = "/x.mp4"', "line 24: “exercises.idle” should be a"),
    ("[exercises.cycle]", "[exercises.cyclus]", "line 14: “exercises.cycle” is missing here"),
    ("[exercises.cycle]", "[[exercises.cycle]]", "begins with [exercises.cycle]"),
    ("inhale_at = 0\n", "", "line 26: “exercises.cycle.inhale_at” is missing here"),
    (
        "inhale_at = 0\n",
        "inhale_at = -1\n",
        "line 28: “exercises.cycle.inhale_at” should be",
    ),
    ("inhale_at = 0\n", "inhale_at = 1.6\n", "line 29: inhale and exhale both begin at 1.6 s"),
    (LINKS, LINKS.replace("0.4", "2"), "inhale and exhale both begin at 2 s"),
    (CYCLE, f"{CYCLE}\nfile_at = 3", "line 30: “exercises.cycle.file_at” is not a field"),
    ("[exercises.cues]\nname", "[exercises.cues]\nnaam", "line 32: “exercises.cues.naam” is not a"),
    ("inhale = [{ text.nl", "inhales = [{ text.nl", "did you mean “inhale”?"),
    ('text.nl = "In.", text.en = "In.", ', "", "line 37: “exercises.cues.inhale.text” is missing"),
    (
        'text.nl = "Buig je',
        'tekst.nl = "Buig je',
        "line 35: “exercises.cues.arrive.tekst” is not",
    ),
    ('voice.nl = "voice/knieen.opus"', "voice.nl = 3", "line 35: “exercises.cues.arrive.voice.nl”"),
    ('voice.nl = "voice/in.opus"', 'voice = "in.opus"', "should have a text for each language"),
    ('voice.nl = "voice/in.opus"', 'voice.nld = "in.opus"', "should be the two letters"),
    (
        "breath = 3",
        "breath = 0",
        "“exercises.cues.encourage.breath” should be a whole number",
    ),
    ("breath = 3", 'breath = "3"', "line 41: “exercises.cues.encourage.breath” should be a whole"),
    ("breath = 3\n", "", "line 40: “exercises.cues.encourage.breath” is missing here"),
    (
        'voice.nl = "voice/mooi.opus"\n',
        '[[exercises.cues.encourage]]\nbreath = 3\ntext.nl = "Ja."\n',
        "line 45: breath 3 has a line already",
    ),
    ("[exercises.left]", "[exercises.links]", "“exercises.links” is not a field"),
    ("[exercises.left]", '[exercises.left]\nside = "left"', "“exercises.left.side” is not a field"),
    ("[exercises.softer_form]", "[exercises.softer_forms]", "did you mean “softer_form”?"),
    ('kind = "composed"', 'kind = "komposed"', 'should be "recorded" or "composed"'),
    ('kind = "composed"', "", "line 77: “days.sessions.kind” is missing here"),
    ('kind = "composed"', 'kind = "composed"\nvideo = "a.mp4"', "“days.sessions.video” is not a"),
    ("[[days.sessions.steps]]", "[days.sessions.step]", "did you mean “steps”?"),
    ('exercise = "knie"\n', "", "line 89: “days.sessions.steps.exercise” is missing here"),
    (
        'exercise = "knie"',
        'exercise = "knei"',
        "line 90: there is no exercise “knei”; did you mean",
    ),
    ('exercise = "knie"', 'exercise = "hond"', "there is no exercise “hond”; add it"),
    (
        BREATHS,
        "breaths = 0",
        "line 85: “days.sessions.steps.breaths” should be a whole number",
    ),
    (BREATHS, "breaths = -3", "should be a whole number from 1 to 1000, or"),
    (BREATHS, "breaths = 2.5", "should be a whole number from 1 to 1000, or"),
    (BREATHS, "breaths = 1_000_000", "should be a whole number from 1 to 1000, or"),
    (BREATHS, 'breaths = "round"', "should be a whole number from 1 to 1000, or"),
    (BREATHS, "", "line 83: this step should say how long it takes"),
    (BREATHS, f"{BREATHS}\nseconds = 20", "line 86: this step has both “breaths” and “seconds”"),
    ('seconds = "0:30"', "seconds = 0", "line 91: “days.sessions.steps.seconds” should be a time"),
    ('seconds = "0:30"', 'seconds = "2:00:00"', "steps.seconds” should be at most an hour"),
    (
        'sides = ["left", "right"]',
        'sides = "left"',
        "line 92: “days.sessions.steps.sides” should",
    ),
    ('sides = ["left", "right"]', 'sides = ["links"]', 'such as ["right", "left"]'),
    ('sides = ["left", "right"]', "sides = []", 'such as ["right", "left"]'),
    (BREATHS, f'{BREATHS}\nsides = ["left"]', "line 86: “bekken” has no sides; take “sides” out"),
    ("sets = 2", "sets = 0", "line 93: “days.sessions.steps.sets” should be a whole number"),
    ("sets = 2", "sets = true", "line 93: “days.sessions.steps.sets” should be a whole number"),
    ("sets = 2", "sets = 200", "line 89: with this step the session takes more than three hours"),
    ("rest = 5", 'rest = "lang"', "line 94: “days.sessions.steps.rest” should be a time"),
    ("guided = 2", "guided = 0", "line 86: “days.sessions.steps.guided” should be a whole number"),
    ("softer = true", 'softer = "ja"', "line 99: “days.sessions.steps.softer” should be true or"),
    (
        'before = [{ text.nl = "Welkom."',
        'before = [{ text.nl = ""',
        "steps.before.text.nl” should",
    ),
    ("before = [{ text.nl", "beforehand = [{ text.nl", "did you mean “before”?"),
]


def sentences(folder: Path, text: str) -> list[str]:
    result = inspect_manifest(write_manifest(folder, text), NAME)
    return [] if isinstance(result, ManifestFile) else [error.sentence for error in result]


def test_a_composed_session_is_read(tmp_path: Path) -> None:
    file = read_manifest(write_manifest(tmp_path, COMPOSED), NAME)
    session = file.manifest.days[0].sessions[0]
    assert isinstance(session, ComposedSessionTable)
    assert [step.exercise for step in session.steps] == ["bekken", "knie", "bekken"]


@pytest.mark.parametrize(("right", "wrong", "expected"), EVERY_FIELD_BROKEN)
def test_a_broken_field_is_one_sentence_with_file_and_line(
    tmp_path: Path, right: str, wrong: str, expected: str
) -> None:
    assert right in COMPOSED
    found = sentences(tmp_path, COMPOSED.replace(right, wrong, 1))
    assert expected in found[0]
    assert found[0].startswith(f"{NAME}, line ")


def test_of_a_session_of_an_unknown_kind_only_that_is_said(tmp_path: Path) -> None:
    found = sentences(tmp_path, COMPOSED.replace('kind = "composed"', 'kind = "dreamt"'))
    assert len(found) == 1


@pytest.mark.parametrize("field", ["breaths", "sets", "guided"])
def test_a_thousand_is_the_most_that_a_step_counts(tmp_path: Path, field: str) -> None:
    step = f"{BREATHS}\n" if field != "breaths" else ""
    lines = {number: f"rest = 0\n{step}{field} = {number}" for number in (1000, 1001)}
    text = COMPOSED.replace("guided = 2\n", "")
    found = sentences(tmp_path, text.replace(BREATHS, lines[1000]))
    assert not any("should be a whole number" in sentence for sentence in found)
    assert len(sentences(tmp_path, text.replace(BREATHS, lines[1001]))) == 1


ODD_VALUES = [
    "1",
    "0",
    "-1",
    "true",
    '""',
    '"x"',
    "[]",
    "[1]",
    "{}",
    "[[]]",
    "[{}]",
    "nan",
    "07:30:00",
]


@given(st.data())
@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_whatever_stands_after_an_equals_sign_gives_sentences_and_nothing_else(
    tmp_path: Path, data: st.DataObject
) -> None:
    lines = COMPOSED.splitlines()
    fields = [i for i, line in enumerate(lines) if "=" in line and not line.startswith(" ")]
    index = data.draw(st.sampled_from(fields))
    name = lines[index].split("=")[0]
    name = data.draw(st.sampled_from([name, name.split(".")[0]]))
    lines[index] = f"{name} = {data.draw(st.sampled_from(ODD_VALUES))}"
    for sentence in sentences(tmp_path, "\n".join(lines)):
        assert sentence.startswith(f"{NAME}, line ")
