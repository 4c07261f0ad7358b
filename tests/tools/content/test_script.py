"""What is said and shown, as the maker of words writes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tools.content.script import Line, Script, read_script

if TYPE_CHECKING:
    from pathlib import Path

EXERCISE = """
[[exercises]]
id = "knie"

[exercises.cues]
name = { nl = "Knie.", en = "Knee." }
encourage = [{ breath = 3, nl = "Mooi.", en = "Lovely." }]

[exercises.left.softer_form.cues]
arrive_short = [{ nl = "Links.", en = "Left." }]
"""
DAY = """
[[days]]
thumbnail = { clip = "clips/knie.mp4", at = 5.0, centre = [0.5, 0.4], width = 0.8 }

[[days.sessions]]
id = "dag-1-losmaken"

[[days.sessions.steps]]
exercise = "knie"
before = [{ nl = "Hallo.", en = "Hello." }]
"""


def script(folder: Path, text: str = EXERCISE + DAY) -> Script:
    file = folder / "script.toml"
    file.write_text(text, encoding="utf-8")
    return read_script(file)


def test_every_cue_is_spoken_in_both_languages_into_a_file_that_says_what_it_is(
    tmp_path: Path,
) -> None:
    lines = script(tmp_path).lines
    assert lines[:2] == [
        Line("voice/nl/knie-name.opus", "nl", "Knie."),
        Line("voice/en/knie-name.opus", "en", "Knee."),
    ]
    assert [line.out for line in lines[2::2]] == [
        "voice/nl/knie-encourage-1.opus",
        "voice/nl/knie-left-softer-arrive-short-1.opus",
        "voice/nl/dag-1-losmaken-1-before-1.opus",
    ]


def test_the_manifest_has_each_cue_with_its_voices(tmp_path: Path) -> None:
    cues = script(tmp_path).manifest["exercises"][0]["cues"]
    assert cues["encourage"] == [
        {
            "breath": 3,
            "text": {"nl": "Mooi.", "en": "Lovely."},
            "voice": {
                "nl": "voice/nl/knie-encourage-1.opus",
                "en": "voice/en/knie-encourage-1.opus",
            },
        }
    ]


def test_a_thumbnail_is_a_part_of_a_clip_and_a_file_in_the_manifest(tmp_path: Path) -> None:
    read = script(tmp_path)
    assert read.manifest["days"][0]["thumbnail"] == "thumbnails/dag-1.jpg"
    assert [(one.clip, one.at, one.centre) for one in read.thumbnails] == [
        ("clips/knie.mp4", 5.0, (0.5, 0.4))
    ]


def test_a_cue_without_a_translation_is_named(tmp_path: Path) -> None:
    untranslated = (EXERCISE + DAY).replace(', en = "Hello."', "")
    with pytest.raises(ValueError, match="dag-1-losmaken-1-before-1 is not there in: en"):
        script(tmp_path, untranslated)


def test_a_thumbnail_that_lacks_something_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"dag-1\.jpg is made without 'width'"):
        script(tmp_path, DAY.replace(", width = 0.8", ""))
