"""What the checker says of exercises, their clips and their spoken lines."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from sessions.check import check_pack
from sessions.findings import Severity
from tests.builders_composed import CLIP_SECONDS, write_composed_pack
from tests.builders_media import cut_off, make_silence, make_tone, make_video
from tests.builders_sessions import write_manifest

if TYPE_CHECKING:
    from pathlib import Path

ERROR, WARNING = Severity.ERROR, Severity.WARNING


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_composed_pack(tmp_path_factory.mktemp("packs") / "adem")


@pytest.fixture
def pack(written: Path, tmp_path: Path) -> Path:
    """A copy of a good pack, to be spoilt."""
    return shutil.copytree(written, tmp_path / "adem")


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


def test_a_cue_without_a_voice_is_a_warning(pack: Path) -> None:
    change(pack, ', voice.nl = "voice/knieen.opus"', "")
    severity, sentence = only(pack)
    assert severity is WARNING
    assert "line 35: “Buig je knieën.” has no voice in “nl”" in sentence


def test_a_cue_lacks_each_language_that_others_have(pack: Path) -> None:
    change(pack, 'voice.nl = "voice/mooi.opus"', 'voice.en = "voice/mooi.opus"')
    sentences = [sentence for _, sentence in found(pack)]
    assert sum("has no voice in “en”" in each for each in sentences) == 9
    assert sum("“Mooi zo.” has no voice in “nl”" in each for each in sentences) == 1


def test_a_voice_that_breaks_off_is_a_warning(pack: Path) -> None:
    cut_off(make_tone(pack / "voice/welkom.opus", 3.0, 440), keep=0.72)
    severity, sentence = only(pack)
    assert severity is WARNING
    assert "line 87: voice/welkom.opus breaks off before its end, so “Welkom.”" in sentence


@pytest.mark.parametrize("content", [None, b"", b"no sound at all"])
def test_a_voice_that_cannot_be_read_is_a_warning(pack: Path, content: bytes | None) -> None:
    (pack / "voice/welkom.opus").unlink()
    if content is not None:
        (pack / "voice/welkom.opus").write_bytes(content)
    severity, sentence = only(pack)
    assert severity is WARNING
    assert "line 87: voice/welkom.opus is missing or cannot be read, so “Welkom.”" in sentence


def test_a_silent_and_a_quiet_voice_are_warnings(pack: Path) -> None:
    make_silence(pack / "voice/mooi.opus", 1.0)
    make_tone(pack / "voice/naam.opus", 1.0, dbfs=-45)
    quiet, silent = found(pack)
    assert "voice/naam.opus is very quiet" in quiet[1]
    assert "line 44: voice/mooi.opus holds nothing but silence" in silent[1]


@pytest.mark.parametrize("name", ["clips/bekken-rust.mp4", "clips/knie-links.mp4"])
def test_a_missing_clip_is_an_error_that_names_it_as_the_maker_does(pack: Path, name: str) -> None:
    (pack / name).unlink()
    severity, sentence = only(pack)
    assert severity is ERROR
    assert sentence.startswith(name)


def test_a_clip_of_another_size_is_an_error_that_says_how_to_convert_it(pack: Path) -> None:
    make_video(pack / "clips/knie.mp4", CLIP_SECONDS, size=(640, 360))
    severity, sentence = only(pack)
    assert severity is ERROR
    assert sentence.startswith("clips/knie.mp4")
    assert "640×360" in sentence


def test_a_clip_with_sound_is_a_warning(pack: Path) -> None:
    make_video(pack / "clips/knie.mp4", CLIP_SECONDS, audio_hz=440)
    severity, sentence = only(pack)
    assert severity is WARNING
    assert "line 57: clips/knie.mp4 has sound, which is not played" in sentence


def test_sound_in_the_place_of_a_clip_is_an_error(pack: Path) -> None:
    make_tone(pack / "clips/knie.m4a", CLIP_SECONDS)
    change(pack, '"clips/knie.mp4"', '"clips/knie.m4a"')
    assert only(pack)[0] is ERROR


def test_a_breath_outside_its_clip_is_an_error(pack: Path) -> None:
    change(pack, "exhale_at = 1.6", "exhale_at = 5")
    severity, sentence = only(pack)
    assert severity is ERROR
    assert "line 29: “exhale_at” is at 5 s, but clips/bekken.mp4 lasts 4.00 s" in sentence


def test_an_exercise_that_nobody_uses_is_a_warning(pack: Path) -> None:
    change(pack, 'exercise = "knie"', 'exercise = "bekken"')
    change(pack, 'sides = ["left", "right"]', "")
    severity, sentence = only(pack)
    assert severity is WARNING
    assert "line 51: no session uses the exercise “knie”" in sentence


def test_a_softer_variant_that_is_not_there_is_a_warning(pack: Path) -> None:
    change(pack, "sets = 2", "softer = true")
    severity, sentence = only(pack)
    assert severity is WARNING
    assert "line 93: “knie” has no softer variant" in sentence


def test_a_line_without_english_is_a_warning_on_its_own_line(pack: Path) -> None:
    change(pack, 'text.en = "Bend your knees.", ', "")
    severity, sentence = only(pack)
    assert severity is WARNING
    assert "line 35: “exercises.cues.arrive.text” has no text in “en”" in sentence
