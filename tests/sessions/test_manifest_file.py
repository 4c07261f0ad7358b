from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sessions.manifest import ManifestFile, RecordedSessionTable
from sessions.manifest_file import inspect_manifest, read_manifest
from sessions.pack_errors import FormatUnknown, ManifestError, PackError
from tests.builders_sessions import manifest_text, write_manifest

NAME = "klein/challenge.toml"
EVERY_FIELD_BROKEN = [
    ("format = 1", "format = 2", "line 1: format is 2, but this Happy Back reads format = 1"),
    ("format = 1", 'format = "1"', 'line 1: format is "1"'),
    ("format = 1\n", "", "“format” is missing"),
    ('id = "klein"', 'id = "Kleine reeks"', "line 2: “id” should have small letters"),
    ('id = "klein"', "id = 5", "line 2: “id” should be a text in quotes"),
    ('licence = "CC0-1.0"', 'licence = ""', "line 3: “licence” should be a text"),
    ('author = "A. Maker"\n', "", "“author” is missing"),
    ('author = "A. Maker"', 'author = "  "', "line 4: “author” should be a text"),
    ('language = "nl"', 'language = "Nederlands"', "line 5: “language” should be the two letters"),
    ('title.nl = "Kleine reeks"', 'titel.nl = "Kleine reeks"', "did you mean “title”?"),
    ('summary.nl = "Twee dagen om te proberen."', "summary.nl = 2", "line 8: “summary.nl” should"),
    ('title.en = "Small', 'title.EN = "Small', "line 7: “title.EN” should be the two letters"),
    ('file = "music/calm.opus"', "", "line 11: “music.file” is missing here"),
    ('"music/calm.opus"', '"../calm.opus"', "line 12: “music.file” should be a file inside"),
    ('"music/calm.opus"', '"/calm.opus"', "line 12: “music.file” should be a file inside"),
    ('"music/calm.opus"', "'music\\calm.opus'", "line 12: “music.file” should be a file inside"),
    ('"music/calm.opus"', '"C:calm.opus"', "line 12: “music.file” should be a file inside"),
    ('"music/calm.opus"', '""', "line 12: “music.file” should be a file inside"),
    ("[[music]]", "[music]", "“music” should be one or more blocks that begin with [[music]]"),
    ('theme.nl = "Ademen"\ntheme.en = "Breathing"', "", "line 16: “days.theme” is missing here"),
    ('theme.nl = "Ademen"\ntheme.en', "theme", "“days.theme” should have a text for each language"),
    ('greeting.nl = "Fijn', 'greetings.nl = "Fijn', "did you mean “greeting”?"),
    (
        'id = "aankomen"',
        'id = "aan komen"',
        "line 23: “days.sessions.id” should have small letters",
    ),
    ('video = "video/aankomen.mp4"\n', "", "line 22: “days.sessions.video” is missing here"),
    ('voice = "voice/aankomen.opus"', "voice = true", "line 27: “days.sessions.voice” should be a"),
    ("duration = 4.0", "duration = 0", "line 29: “days.sessions.duration” should be a time"),
    ("duration = 4.0", 'duration = "4 min"', "line 29: “days.sessions.duration” should be a time"),
    ("duration = 4.0", "duration = inf", "line 29: “days.sessions.duration” should be a time"),
    ("duration = 4.0", "duration = true", "line 29: “days.sessions.duration” should be a time"),
    ("duration = 4.0", 'music_in_video = "yes"', "should be true or false, without quotes"),
    ("duration = 4.0", 'kind = "dreamt"', 'line 29: “days.sessions.kind” should be "recorded" or'),
    ("duration = 4.0", "kind = [5]", 'line 29: “days.sessions.kind” should be "recorded" or'),
    ("start = 2.0", 'start = 2.0\nexplanation = "no"', "explanation” should be true or false"),
    ("duration = 4.0", "colour = 4", "line 29: “days.sessions.colour” is not a field"),
    ("captions.nl", "captions.dutch", "“days.sessions.captions.dutch” should be the two letters"),
    ('start = "0:00"', "start = -1", "line 34: “days.sessions.exercises.start” should be a time"),
    ("start = 2.0", "start = 0", "line 39: this exercise should start after the one above it"),
    ("start = 2.0", 'start = "0:04"', "line 39: this exercise should start before the end"),
    ('id = "losmaken"', 'id = "aankomen"', "the id “aankomen” is used twice on this day"),
    ('"klein"', '"klein', "line 2: this is not TOML"),
    ("[[days]]", "[[days]", "line 16: this is not TOML"),
]


def first_session(file: ManifestFile) -> RecordedSessionTable:
    session = file.manifest.days[0].sessions[0]
    assert isinstance(session, RecordedSessionTable)
    return session


def sentences(folder: Path, text: str) -> list[str]:
    result = inspect_manifest(write_manifest(folder, text), NAME)
    return [] if isinstance(result, ManifestFile) else [error.sentence for error in result]


def test_a_whole_manifest_is_read(tmp_path: Path) -> None:
    file = read_manifest(write_manifest(tmp_path, manifest_text()), NAME)
    assert [len(day.sessions) for day in file.manifest.days] == [2, 2]


@pytest.mark.parametrize(("right", "wrong", "expected"), EVERY_FIELD_BROKEN)
def test_a_broken_field_is_one_sentence_with_file_and_line(
    tmp_path: Path, right: str, wrong: str, expected: str
) -> None:
    assert right in manifest_text()
    found = sentences(tmp_path, manifest_text().replace(right, wrong, 1))
    assert expected in found[0]
    assert found[0].startswith(NAME)


def test_all_that_is_wrong_is_listed_from_top_to_bottom(tmp_path: Path) -> None:
    text = manifest_text().replace('licence = "CC0-1.0"', "").replace("start = 2.0", "begin = 2.0")
    found = sentences(tmp_path, text.replace('language = "nl"', 'language = "NL"'))
    assert ["“licence”" in found[0], "“language”" in found[1]] == [True, True]
    assert len(found) == 4


def test_of_a_newer_format_only_that_is_said(tmp_path: Path) -> None:
    text = manifest_text().replace("format = 1", "format = 2").replace("video =", "film =")
    with pytest.raises(FormatUnknown, match="update the app"):
        read_manifest(write_manifest(tmp_path, text), NAME)


@pytest.mark.parametrize(
    ("written", "seconds"),
    [('"0:02"', 2.0), ('"0:02.5"', 2.5), ("2", 2.0), ("2.5", 2.5), ('"00:00:02"', 2.0)],
)
def test_a_time_may_be_written_as_a_clock_or_in_seconds(
    tmp_path: Path, written: str, seconds: float
) -> None:
    text = manifest_text().replace("start = 2.0", f"start = {written}")
    file = read_manifest(write_manifest(tmp_path, text), NAME)
    assert first_session(file).exercises[1].start == seconds


def test_hours_and_minutes_count(tmp_path: Path) -> None:
    text = manifest_text().replace("duration = 4.0", 'duration = "1:01:30"')
    file = read_manifest(write_manifest(tmp_path, text), NAME)
    assert first_session(file).duration == 3690.0


def test_a_file_saved_by_windows_is_read(tmp_path: Path) -> None:
    path = tmp_path / "challenge.toml"
    path.write_bytes(b"\xef\xbb\xbf" + manifest_text().replace("\n", "\r\n").encode())
    assert read_manifest(path, NAME).manifest.id == "klein"


def test_a_file_that_is_no_text_says_so(tmp_path: Path) -> None:
    path = tmp_path / "challenge.toml"
    path.write_bytes(manifest_text().encode("utf-16"))
    with pytest.raises(ManifestError, match="UTF-8"):
        read_manifest(path, NAME)


def test_endless_nesting_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="not TOML"):
        read_manifest(write_manifest(tmp_path, "x = " + "[" * 5000), NAME)


ODD_VALUES = ["1", "true", '""', '"x"', "[]", "[1]", "{}", "07:30:00", "1979-05-27", "[{}]", "nan"]


@given(st.data())
@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_whatever_stands_after_an_equals_sign_gives_sentences_and_nothing_else(
    tmp_path: Path, data: st.DataObject
) -> None:
    lines = manifest_text().splitlines()
    fields = [i for i, line in enumerate(lines) if "=" in line]
    index = data.draw(st.sampled_from(fields))
    name = lines[index].split("=")[0]
    name = data.draw(st.sampled_from([name, name.split(".")[0]]))
    lines[index] = f"{name} = {data.draw(st.sampled_from(ODD_VALUES))}"
    for sentence in sentences(tmp_path, "\n".join(lines)):
        assert sentence.startswith(f"{NAME}, line ")
