import shutil
from pathlib import Path

import pytest

from sessions.check import check_pack
from sessions.findings import Severity
from tests.builders_media import cut_off, make_silence, make_tone, make_video
from tests.builders_sessions import manifest_text, write_manifest, write_pack, zip_pack

ERROR, WARNING = Severity.ERROR, Severity.WARNING


@pytest.fixture(scope="module")
def good_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_pack(tmp_path_factory.mktemp("packs") / "klein")


@pytest.fixture
def pack(good_pack: Path, tmp_path: Path) -> Path:
    """A copy of a good pack, to be spoilt."""
    return Path(shutil.copytree(good_pack, tmp_path / "klein"))


def found(pack: Path) -> list[tuple[Severity, str]]:
    return [(finding.severity, finding.error.sentence) for finding in check_pack(pack)]


def only(pack: Path) -> tuple[Severity, str]:
    (finding,) = found(pack)
    return finding


def change(pack: Path, old: str, new: str) -> None:
    text = (pack / "challenge.toml").read_text(encoding="utf-8")
    assert old in text
    write_manifest(pack, text.replace(old, new, 1))


def test_a_good_pack_has_no_findings(pack: Path) -> None:
    assert found(pack) == []


def test_a_good_archive_has_no_findings(pack: Path, tmp_path: Path) -> None:
    assert found(zip_pack(pack, tmp_path / "klein.happyback")) == []


def test_what_is_no_pack_is_one_error(tmp_path: Path) -> None:
    assert only(tmp_path)[0] is ERROR


def test_all_mistakes_of_a_manifest_are_listed(tmp_path: Path) -> None:
    text = manifest_text().replace("duration =", "durations =").replace('author = "A. Maker"', "")
    write_manifest(tmp_path, text)
    severities, sentences = zip(*found(tmp_path), strict=True)
    assert set(severities) == {ERROR}
    assert [("“author”" in each, "did you mean" in each) for each in sentences] == [
        (True, False),
        *[(False, True)] * 4,
    ]


@pytest.mark.parametrize(
    "name",
    [
        "video/aankomen.mp4",
        "video/losmaken.mp4",
        "voice/aankomen.opus",
        "music/calm.opus",
        "captions/aankomen.nl.vtt",
    ],
)
def test_a_missing_file_is_an_error_that_names_it_as_the_maker_does(pack: Path, name: str) -> None:
    (pack / name).unlink()
    severity, sentence = only(pack)
    assert severity is ERROR
    assert sentence.startswith(name)


def test_files_in_an_archive_are_called_by_their_place_in_it(pack: Path, tmp_path: Path) -> None:
    (pack / "music/calm.opus").write_bytes(b"")
    severity, sentence = only(zip_pack(pack, tmp_path / "klein.happyback"))
    assert severity is ERROR
    assert sentence.startswith("music/calm.opus")


def test_a_missing_thumbnail_is_an_error(pack: Path) -> None:
    change(pack, 'greeting.nl = "Fijn', 'thumbnail = "day.jpg"\ngreeting.nl = "Fijn')
    severity, sentence = only(pack)
    assert severity is ERROR
    assert sentence.startswith("day.jpg")


@pytest.mark.parametrize("content", [b"", b"no video at all"])
def test_a_video_that_is_none_is_an_error(pack: Path, content: bytes) -> None:
    (pack / "video/losmaken.mp4").write_bytes(content)
    severity, sentence = only(pack)
    assert severity is ERROR
    assert sentence.startswith("video/losmaken.mp4")


def test_a_video_that_is_cut_off_is_an_error(pack: Path) -> None:
    cut_off(pack / "video/losmaken.mp4")
    assert only(pack)[0] is ERROR


def test_a_session_without_a_voice_is_an_error(pack: Path) -> None:
    make_video(pack / "video/losmaken.mp4", 4.0)
    severity, sentence = only(pack)
    assert severity is ERROR
    assert "line 45: video/losmaken.mp4 has no sound" in sentence


def test_a_quiet_voice_is_a_warning(pack: Path) -> None:
    make_tone(pack / "voice/rekken.opus", 4.0, 440, dbfs=-38)
    severity, sentence = only(pack)
    assert severity is WARNING
    assert "voice/rekken.opus is very quiet (-3" in sentence


def test_a_silent_voice_is_a_warning(pack: Path) -> None:
    make_silence(pack / "voice/rekken.opus", 4.0)
    assert "nothing but silence" in only(pack)[1]


def test_a_duration_that_differs_from_the_files_is_a_warning(pack: Path) -> None:
    change(
        pack,
        'video = "video/losmaken.mp4"\nduration = 4.0',
        'video = "video/losmaken.mp4"\nduration = 6',
    )
    severity, sentence = only(pack)
    assert severity is WARNING
    assert "line 46" in sentence
    assert "not 0:06" in sentence


def test_a_voice_longer_than_its_video_counts(pack: Path) -> None:
    make_tone(pack / "voice/rekken.opus", 6.0, 440)
    assert "the session lasts 0:06 by its files, not 0:04" in only(pack)[1]


def test_an_exercise_beyond_the_end_of_its_video_is_an_error(pack: Path) -> None:
    change(pack, "duration = 4.0", "")
    change(pack, "start = 2.0", "start = 20")
    severity, sentence = only(pack)
    assert severity is ERROR
    assert "line 39: this exercise should start before the end" in sentence


def test_captions_beyond_the_end_are_a_warning(pack: Path) -> None:
    late = "WEBVTT\n\n00:03.000 --> 00:09.000\nEn weer uit.\n"
    (pack / "captions/aankomen.nl.vtt").write_text(late)
    severity, sentence = only(pack)
    assert severity is WARNING
    assert "goes on until 0:09, but the session ends at 0:04" in sentence


def test_broken_captions_are_an_error_with_their_line(pack: Path) -> None:
    (pack / "captions/aankomen.nl.vtt").write_text("WEBVTT\n\n00:03 --> later\nEn uit.\n")
    severity, sentence = only(pack)
    assert severity is ERROR
    assert sentence.startswith("captions/aankomen.nl.vtt, line 3")


def test_a_video_that_does_not_play_everywhere_is_a_warning(pack: Path) -> None:
    make_video(pack / "video/losmaken.mp4", 4.0, audio_hz=550, codec="libsvtav1")
    severity, sentence = only(pack)
    assert severity is WARNING
    assert "AV1" in sentence


def test_sound_in_the_place_of_a_video_is_a_warning(pack: Path) -> None:
    make_tone(pack / "video/losmaken.m4a", 4.0, 550)
    change(pack, "losmaken.mp4", "losmaken.m4a")
    assert only(pack)[0] is WARNING


def test_sound_that_should_be_joined_with_a_voice_is_an_error(pack: Path) -> None:
    make_tone(pack / "video/rekken.m4a", 4.0, 550)
    change(pack, "rekken.mp4", "rekken.m4a")
    assert only(pack)[0] is ERROR


def test_a_text_without_english_is_a_warning(pack: Path) -> None:
    change(pack, 'theme.en = "Stretching"\n', "")
    severity, sentence = only(pack)
    assert severity is WARNING
    assert "“days.theme” has no text in “en”; add days.theme.en" in sentence


def test_a_pack_without_any_english_is_one_warning(pack: Path) -> None:
    manifest = (pack / "challenge.toml").read_text(encoding="utf-8")
    lines = manifest.splitlines(keepends=True)
    write_manifest(pack, "".join(line for line in lines if ".en = " not in line))
    severity, sentence = only(pack)
    assert severity is WARNING
    assert "line 6: 16 of the 16 texts are not there in “en”" in sentence


def test_a_link_out_of_the_pack_is_an_error(pack: Path, tmp_path: Path) -> None:
    (pack / "music/calm.opus").rename(tmp_path / "calm.opus")
    (pack / "music/calm.opus").symlink_to(tmp_path / "calm.opus")
    assert "inside the pack" in only(pack)[1]
