"""The app as a user meets it: a window, sound, and keys, seen and heard from outside."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from player.commands.demo import silent_from
from player.commands.film_studio import FilmStudio, Program, wait_for
from sessions.folders import Folders
from sessions.settings import Settings
from sessions.storage import JsonFile
from tests.builders_sessions import write_pack

if TYPE_CHECKING:
    from collections.abc import Iterator

MAIN = Path(__file__).resolve().parents[1] / "main.py"
AUDIBLE = 0.001
PATIENCE = 30.0


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[FilmStudio]:
    with FilmStudio(tmp_path, (1280, 800)) as studio:
        yield studio


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = Folders.below(tmp_path / "data")
    write_pack(folders.packs / "klein", seconds=20)
    JsonFile(folders.settings_file, Settings).save(Settings(sound_chosen=True))
    return folders


def app(folders: Folders, *words: str) -> list[str]:
    data = str(folders.data.parent)
    return [sys.executable, str(MAIN), "--data", data, "--lang", "nl", *words]


@pytest.mark.parametrize("engine", ["vlc", "qt"])
def test_the_key_turns_the_music_off_and_it_stays_off(
    studio: FilmStudio, folders: Folders, engine: str
) -> None:
    words = ("--engine", engine, "--challenge", "klein", "--day", "1", "--play")
    with Program(app(folders, *words), studio.environment), studio.listen() as everything:
        wait_for(lambda: everything.level > AUDIBLE, "the first sound", PATIENCE)
        wait_for(lambda: len(studio.streams()) > 1, "voice and music", PATIENCE)
        streams = [studio.listen(index) for index in studio.streams()]
        with streams[0], streams[1]:
            wait_for(lambda: all(stream.level > 0 for stream in streams), "both streams", PATIENCE)
            pressed = studio.press("m")
            wait_for(lambda: time.time() > pressed + 1.5, "a moment after the key", PATIENCE)
            times = sorted(silent_from(stream.heard, pressed) for stream in streams)
    assert times[0] < 0.5
    assert times[1] > 2 * times[0]  # the voice goes on, though a busy machine may drop its end
    assert json.loads(folders.settings_file.read_text())["voice_only"] is True


def test_sound_never_starts_by_itself(studio: FilmStudio, folders: Folders) -> None:
    with (
        Program(app(folders), studio.environment) as program,
        studio.listen() as everything,
    ):
        wait_for(lambda: studio.shows_window_of(program), "the window", PATIENCE)
        until = time.time() + 2
        wait_for(lambda: time.time() > until, "two seconds", PATIENCE)
        assert everything.heard.samples.max(initial=0) == 0


def test_a_second_start_raises_the_first_and_ends_well(
    studio: FilmStudio, folders: Folders
) -> None:
    with (
        Program(app(folders), studio.environment) as first,
        studio.listen() as everything,
    ):
        wait_for(lambda: studio.shows_window_of(first), "the window", PATIENCE)
        second = subprocess.run(
            app(folders, "--challenge", "klein", "--day", "2", "--play"),
            env=studio.environment,
            check=False,
            timeout=PATIENCE,
        )
        assert second.returncode == 0
        assert first.runs
        wait_for(lambda: everything.level > AUDIBLE, "day 2", PATIENCE)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--challenge", "groot"), "geen reeks ‘groot’"),
        (("--challenge", "klein", "--day", "3"), "geen dag 3"),
    ],
)
def test_what_is_not_there_is_a_sentence_and_ends_with_one(
    studio: FilmStudio, folders: Folders, words: tuple[str, ...], sentence: str
) -> None:
    answer = subprocess.run(
        app(folders, *words),
        env=studio.environment,
        check=False,
        timeout=PATIENCE,
        capture_output=True,
        text=True,
    )
    assert answer.returncode == 1
    assert sentence in answer.stderr
    assert len(answer.stderr.splitlines()) == 1


def test_a_window_that_is_closed_ends_the_app_and_keeps_the_place(
    studio: FilmStudio, folders: Folders
) -> None:
    words = app(folders, "--challenge", "klein", "--day", "1", "--play")
    with Program(words, studio.environment) as program, studio.listen() as everything:
        wait_for(lambda: everything.level > AUDIBLE, "the first sound", PATIENCE)
        until = time.time() + 2
        wait_for(lambda: time.time() > until, "two seconds", PATIENCE)
        studio.press("alt+F4")
        wait_for(lambda: not program.runs, "the end of the app", PATIENCE)
        assert program.process.returncode == 0
    left_at = json.loads(folders.progress_file.read_text())["challenges"]["klein"]["left_at"]
    assert left_at["position"] > 1
