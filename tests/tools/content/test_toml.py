"""TOML that reads back as what was written."""

from __future__ import annotations

import tomllib

import pytest

from tools.content.toml import write_toml

CUE = {"text": {"nl": "Adem “in”\\uit", "en": "In"}, "voice": {"nl": "in.opus"}}
MANIFEST = {
    "format": 1,
    "title": {"nl": "Rug", "en": "Back"},
    "exercises": [
        {
            "id": "knie",
            "cycle": {"file": "knie.mp4", "inhale_at": 5.0},
            "cues": {"name": CUE, "inhale": [CUE, CUE]},
            "left": {"cues": {"leave": [CUE]}},
        },
        {"id": "rug", "cues": {"exhale": []}},
    ],
    "days": [{"sessions": [{"steps": [{"sides": ["left"], "softer": True, "breaths": 4}]}]}],
}


def test_what_is_written_reads_back_the_same() -> None:
    assert tomllib.loads(write_toml(MANIFEST)) == MANIFEST


def test_each_cue_of_a_list_stands_on_a_line_of_its_own() -> None:
    lines = write_toml(MANIFEST).splitlines()
    place = lines.index("inhale = [")
    assert all(line.startswith("  { text = { nl = ") for line in lines[place + 1 : place + 3])
    assert lines[place + 3] == "]"


def test_a_block_with_nothing_but_blocks_has_no_header_of_its_own() -> None:
    text = write_toml(MANIFEST)
    assert "[exercises.left.cues]" in text
    assert "[exercises.left]" not in text


def test_what_toml_does_not_know_is_refused() -> None:
    with pytest.raises(TypeError, match="None cannot be written"):
        write_toml({"author": None})
