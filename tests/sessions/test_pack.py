from pathlib import Path

import pytest

from sessions.challenge import Chapter
from sessions.check import check_pack
from sessions.pack import open_pack
from sessions.pack_errors import (
    ExerciseBeyondEnd,
    FieldNotInsidePack,
    PackMissing,
    PackWithoutManifest,
)
from sessions.text import Text
from tests.builders_media import make_video
from tests.builders_sessions import manifest_text, recorded, write_manifest, write_pack, zip_pack

NO_DURATION = manifest_text().replace("duration = 4.0", "", 1)


def without_exercises(text: str, session_id: str) -> str:
    """The manifest without the exercises of one session."""
    before, after = text.split(f'id = "{session_id}"')
    fields, _, rest = after.partition("[[days.sessions.exercises]]")
    _, next_session, others = rest.partition("[[days.sessions]]")
    return f'{before}id = "{session_id}"{fields}{next_session}{others}'


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    return tmp_path / "unpacked"


def names(chapters: tuple[Chapter, ...]) -> list[tuple[str, float, float]]:
    return [(item.name.in_language("nl"), item.start, item.end) for item in chapters]


def test_a_chapter_may_only_explain(tmp_path: Path, unpacked: Path) -> None:
    text = manifest_text().replace('start = "0:00"', 'start = "0:00"\nexplanation = true', 1)
    write_manifest(tmp_path, text)
    chapters = recorded(open_pack(tmp_path, unpacked).days[0].sessions)[0].chapters
    assert [chapter.is_explanation for chapter in chapters] == [True, False]


def test_a_folder_opens_as_a_challenge(tmp_path: Path, unpacked: Path) -> None:
    write_manifest(tmp_path, manifest_text())
    challenge = open_pack(tmp_path, unpacked)
    assert challenge.title.in_language("en") == "Small series"
    assert [day.number for day in challenge.days] == [1, 2]
    first = recorded(challenge.days[0].sessions)[0]
    assert first.video == tmp_path / "video/aankomen.mp4"
    assert first.voice == tmp_path / "voice/aankomen.opus"
    assert names(first.chapters) == [("Ademen", 0.0, 2.0), ("Bekken kantelen", 2.0, 4.0)]


def test_an_archive_opens_as_the_same_challenge(tmp_path: Path, unpacked: Path) -> None:
    pack = write_pack(tmp_path / "klein", seconds=1.0)
    archive = zip_pack(pack, tmp_path / "klein.happyback")
    challenge = open_pack(archive, unpacked)
    assert challenge.id == "klein"
    video = recorded(challenge.days[0].sessions)[0].video
    assert video.is_relative_to(unpacked)
    assert video.is_file()


def test_a_folder_packed_as_a_whole_opens_too(tmp_path: Path, unpacked: Path) -> None:
    write_manifest(tmp_path / "outer/klein", manifest_text())
    archive = zip_pack(tmp_path / "outer", tmp_path / "klein.happyback")
    assert open_pack(archive, unpacked).id == "klein"


def test_a_text_has_the_packs_own_language_first(tmp_path: Path, unpacked: Path) -> None:
    write_manifest(tmp_path, manifest_text().replace('language = "nl"', 'language = "en"'))
    assert open_pack(tmp_path, unpacked).title.in_language("fr") == "Small series"


def test_a_session_plays_its_own_music_else_the_days_else_the_challenges(
    tmp_path: Path, unpacked: Path
) -> None:
    text = manifest_text().replace(
        'start = "0:00"\n\n[[days]]',
        'start = "0:00"\n[[days.sessions.music]]\nfile = "own.opus"\n[[days]]',
    )
    text = text.replace('greeting.en = "Here you are again."', '[[days.music]]\nfile = "day.opus"')
    write_manifest(tmp_path, text)
    days = open_pack(tmp_path, unpacked).days
    played = [session.music[0].file.name for day in days for session in day.sessions]
    assert played == ["calm.opus", "own.opus", "day.opus", "day.opus"]


@pytest.mark.parametrize(
    ("where", "silent"),
    [
        ('greeting.en = "Here you are again."', [2, 3]),
        ('video = "video/losmaken.mp4"', [1]),
    ],
)
def test_an_empty_list_of_music_is_silence(
    tmp_path: Path, unpacked: Path, where: str, silent: list[int]
) -> None:
    write_manifest(tmp_path, manifest_text().replace(where, "music = []\n" + where))
    days = open_pack(tmp_path, unpacked).days
    sessions = [session for day in days for session in day.sessions]
    assert [number for number, each in enumerate(sessions) if not each.music] == silent


def test_music_without_a_title_is_called_by_its_file(tmp_path: Path, unpacked: Path) -> None:
    text = manifest_text().replace('title.nl = "Rustig"\ntitle.en = "Calm"\n', "")
    write_manifest(tmp_path, text)
    music = recorded(open_pack(tmp_path, unpacked).days[0].sessions)[0].music
    assert music[0].title.in_language("nl") == "calm"


def test_a_video_with_its_own_music_gets_no_other(tmp_path: Path, unpacked: Path) -> None:
    text = manifest_text().replace(
        'video = "video/losmaken.mp4"', 'video = "video/losmaken.mp4"\nmusic_in_video = true'
    )
    write_manifest(tmp_path, text)
    session = recorded(open_pack(tmp_path, unpacked).days[0].sessions)[1]
    assert (session.music_in_video, session.music) == (True, ())


def test_the_video_says_how_long_it_is_when_the_manifest_does_not(
    tmp_path: Path, unpacked: Path
) -> None:
    write_pack(tmp_path, seconds=4.0, manifest=NO_DURATION)
    session = recorded(open_pack(tmp_path, unpacked).days[0].sessions)[0]
    assert session.duration == pytest.approx(4.0, abs=0.05)
    assert session.chapters[-1].end == session.duration


def test_chapters_name_the_exercises_when_the_manifest_does_not(
    tmp_path: Path, unpacked: Path
) -> None:
    text = without_exercises(manifest_text(), "losmaken")
    write_manifest(tmp_path, text)
    (tmp_path / "video").mkdir()
    chapters = [(0.5, 2.0, "Hollen"), (2.0, 4.0, "Bollen")]
    make_video(tmp_path / "video/losmaken.mp4", 4.0, chapters=chapters)
    session = recorded(open_pack(tmp_path, unpacked).days[0].sessions)[1]
    assert names(session.chapters) == [("Hollen", 0.0, 2.0), ("Bollen", 2.0, 4.0)]


def test_without_exercises_and_chapters_the_session_is_one_exercise(
    tmp_path: Path, unpacked: Path
) -> None:
    write_pack(tmp_path, manifest=without_exercises(manifest_text(), "losmaken"))
    session = recorded(open_pack(tmp_path, unpacked).days[0].sessions)[1]
    assert names(session.chapters) == [("Losmaken", 0.0, 4.0)]


def test_an_exercise_beyond_the_end_of_its_video_is_a_sentence(
    tmp_path: Path, unpacked: Path
) -> None:
    write_pack(tmp_path, seconds=1.0, manifest=NO_DURATION)
    with pytest.raises(ExerciseBeyondEnd, match="line 39"):
        open_pack(tmp_path, unpacked)


@pytest.mark.parametrize("content", [None, b"", b"no video at all" * 99])
def test_a_video_that_must_be_asked_and_cannot_answer_leaves_the_others_as_they_are(
    tmp_path: Path, unpacked: Path, content: bytes | None
) -> None:
    write_pack(tmp_path, seconds=4.0, manifest=NO_DURATION)
    video = tmp_path / "video/aankomen.mp4"
    video.unlink()
    if content is not None:
        video.write_bytes(content)
    broken, good = recorded(open_pack(tmp_path, unpacked).days[0].sessions)
    assert names(broken.chapters) == [("Aankomen", 0.0, 0.0)]
    assert good.duration == 4.0
    found = [finding.error for finding in check_pack(tmp_path)]
    assert any("video/aankomen.mp4" in error.sentence for error in found)


def test_a_session_without_exercises_keeps_its_length_when_its_video_is_gone(
    tmp_path: Path, unpacked: Path
) -> None:
    write_manifest(tmp_path, without_exercises(manifest_text(), "losmaken"))
    session = recorded(open_pack(tmp_path, unpacked).days[0].sessions)[1]
    assert names(session.chapters) == [("Losmaken", 0.0, 4.0)]


def test_a_link_out_of_the_pack_is_a_sentence(tmp_path: Path, unpacked: Path) -> None:
    write_manifest(tmp_path / "pack", manifest_text())
    (tmp_path / "pack/voice").symlink_to(tmp_path)
    with pytest.raises(FieldNotInsidePack, match=r"line 27: “days.sessions.voice”"):
        open_pack(tmp_path / "pack", unpacked)


def test_what_is_no_pack_says_so(tmp_path: Path, unpacked: Path) -> None:
    with pytest.raises(PackWithoutManifest):
        open_pack(tmp_path, unpacked)
    with pytest.raises(PackMissing):
        open_pack(tmp_path / "gone", unpacked)


def test_a_text_is_found_by_language() -> None:
    words = Text({"nl": "Ademen", "en": "Breathing"})
    assert words.in_language("en") == "Breathing"
    assert words.in_language("de") == "Ademen"
    assert Text().in_language("nl") == ""
