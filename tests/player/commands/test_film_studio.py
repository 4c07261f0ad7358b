"""The studio is a screen and a sound card that can be seen, heard and touched."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from player.commands.film_studio import FilmStudio, Program, StudioMissing, StudioSilent, wait_for
from tests.builders_media import make_tone

if TYPE_CHECKING:
    from pathlib import Path


def test_what_plays_in_the_studio_is_heard(tmp_path: Path) -> None:
    tone = make_tone(tmp_path / "tone.wav", 3, 440, dbfs=-20)
    with (
        FilmStudio(tmp_path, (320, 200)) as studio,
        studio.listen() as everything,
        Program(["paplay", str(tone)], studio.environment),
    ):
        wait_for(lambda: everything.level > 0.09, "the tone", 5)
        assert len(studio.streams()) == 1
        assert everything.level == pytest.approx(0.1, rel=0.02)


def test_all_that_was_started_has_ended_afterwards(tmp_path: Path) -> None:
    with FilmStudio(tmp_path, (320, 200)) as studio:
        environment = studio.environment
        assert studio.run("xdotool", "getdisplaygeometry") == "320 200"
    answer = subprocess.run(["pactl", "info"], env=environment, check=False, capture_output=True)
    assert answer.returncode != 0


def test_missing_programs_are_named_by_the_package_that_has_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with (
        pytest.raises(StudioMissing, match="openbox pulseaudio pulseaudio-utils xdotool xvfb"),
        FilmStudio(tmp_path, (320, 200)),
    ):
        pass


def test_a_program_that_ended_has_no_window_to_wait_for(tmp_path: Path) -> None:
    with FilmStudio(tmp_path, (320, 200)) as studio, Program(["true"], os.environ) as program:
        program.process.wait()
        with pytest.raises(StudioSilent):
            studio.shows_window_of(program)


def test_waiting_has_an_end() -> None:
    with pytest.raises(StudioSilent, match="the impossible"):
        wait_for(lambda: False, "the impossible", 0.1)
