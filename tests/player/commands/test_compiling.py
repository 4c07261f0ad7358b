"""`compile` writes a day that other programs can play and read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from media.loudness import SILENT, measure_loudness
from media.probe import probe
from tests.builders_composed import write_composed_pack
from tests.rig.command_line import run

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path


def compile_first_day(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return run("--data", folder / "data", "compile", "--out", folder / "out", *words)


def test_a_programme_and_its_timeline_are_written_for_each_session(tmp_path: Path) -> None:
    words = ("--challenge", "happy-back", "--day", "1", "--explanations", "short", "--lang", "en")
    assert compile_first_day(tmp_path, *words, "--breaths-per-minute", "6").returncode == 0
    programmes = sorted((tmp_path / "out").glob("*.mkv"))
    assert programmes[0].name == "01-dag-1-aankomen.mkv"
    for programme in programmes:
        timeline = json.loads(programme.with_suffix(".json").read_text())
        assert timeline["language"] == "en"
        assert timeline["pace"]["breaths_per_minute"] == 6
        assert probe(programme).duration == pytest.approx(timeline["duration"], abs=0.05)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--breaths-per-minute", "40"), "40"),
        (("--day", "9"), "9"),
        (("--challenge", "none"), "none"),
    ],
)
def test_what_cannot_be_made_is_told_in_a_sentence(
    tmp_path: Path, words: tuple[str, str], told: str
) -> None:
    answer = compile_first_day(tmp_path, *words)
    assert answer.returncode == 1
    assert told in answer.stderr
    assert not (tmp_path / "out").exists()


def test_a_folder_to_write_to_is_asked_for(tmp_path: Path) -> None:
    answer = run("--data", tmp_path, "compile")
    assert answer.returncode == 2
    told = answer.stderr
    assert "main.py compile [" in told.splitlines()[0]
    assert "--out" in told.splitlines()[-1]


def test_a_pack_that_speaks_dutch_only_is_heard_in_dutch(tmp_path: Path) -> None:
    pack = str(write_composed_pack(tmp_path / "pack"))
    answer = compile_first_day(tmp_path, pack, "--lang", "en")
    assert answer.returncode == 0
    programme = next((tmp_path / "out").glob("*.mkv"))
    assert json.loads(programme.with_suffix(".json").read_text())["language"] == "nl"
    assert measure_loudness(programme).integrated > SILENT
    assert str(programme) in answer.stdout
