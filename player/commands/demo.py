"""A film of the first day: half a minute in which the music is turned off half-way."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from media.film import SOUND_RATE, HeardSound, ScreenFilm
from media.units import Seconds
from player.commands.film_studio import FilmStudio, Program, StudioSilent, wait_for
from player.errors import PlayerError
from player.log import FILE
from sessions.folders import Folders
from sessions.settings import Settings
from sessions.storage import JsonFile

if TYPE_CHECKING:
    from numpy.typing import NDArray

MAIN = Path(__file__).resolve().parents[2] / "main.py"
SIZE = (1280, 826)
"""The window, and the frame that the window manager gives it."""
LENGTH = 30.0
"""Seconds of the day, from its first sound."""
SILENCE = 10 ** (-90 / 20)
AUDIBLE = 10 ** (-60 / 20)
BLOCK = 0.01
PATIENCE = 60.0


class MusicStayedOn(PlayerError):
    """The key did not turn the music off."""

    template: ClassVar[str] = (
        "The film is made ({film}), but the music could not be heard to stop after its key."
    )


class FilmNotKept(PlayerError):
    """The film's file cannot be written."""

    template: ClassVar[str] = (
        "The film cannot be kept as {film}; make sure that you may write there."
    )


@dataclass(frozen=True, slots=True)
class MusicOff:
    """How the music went off in a film."""

    key_pressed: Seconds
    """When, on the film's clock."""
    silent_after: Seconds
    """How long after the key the music was below -90 dBFS."""


def film_first_day(film: Path, language: str, main: Path = MAIN) -> MusicOff:
    """Play the first day on a virtual screen and sound card, and film it into an MP4 file.

    Raises:
        StudioMissing: programs for the virtual screen are not installed.
        StudioSilent: the app did not show or play in time; its log lies beside the film.
        MusicStayedOn: the film is there, but the music was not heard to go off.
        FilmNotKept: the film cannot be written.
    """
    try:
        film.parent.mkdir(parents=True, exist_ok=True)
        film.touch()
    except OSError as cause:
        raise FilmNotKept(film=film) from cause
    with tempfile.TemporaryDirectory(prefix="happy-back-") as folder:
        data = Path(folder) / "data"
        _answer_first_question(data)
        try:
            with FilmStudio(Path(folder), SIZE) as studio:
                return _film(studio, _app(main, data, language), film)
        except StudioSilent:
            film.unlink()
            _keep_log(data, film)
            raise


def silent_from(heard: HeardSound, pressed: float) -> float:
    """Seconds from `pressed` until the sound is below -90 dBFS for good; infinite if never."""
    loud = np.flatnonzero(_peaks(heard, pressed, heard.ended) >= SILENCE)
    if loud.size == 0:
        return 0.0
    silent = pressed + (int(loud[-1]) + 1) * BLOCK
    return silent - pressed if silent + BLOCK <= heard.ended else float("inf")


def _film(studio: FilmStudio, app: list[str], path: Path) -> MusicOff:
    with ExitStack() as running:
        program = running.enter_context(Program(app, studio.environment))
        wait_for(lambda: studio.shows_window_of(program), "the window", PATIENCE)
        everything = running.enter_context(studio.listen())
        film = running.enter_context(ScreenFilm(studio.display, studio.size, path))
        wait_for(lambda: everything.level > AUDIBLE, "the first sound", PATIENCE)
        began = time.time()
        _sleep_until(began + LENGTH / 2 - 1)
        streams = [running.enter_context(studio.listen(index)) for index in studio.streams()]
        _sleep_until(began + LENGTH / 2)
        pressed = studio.press("m")
        _sleep_until(began + LENGTH)
        film.add_sound(everything.heard)
        times = [silent_from(s.heard, pressed) for s in streams if _plays(s.heard, pressed)]
        key_pressed = Seconds(pressed - film.began)
    if not times or min(times) == float("inf"):
        raise MusicStayedOn(film=path)
    return MusicOff(key_pressed, Seconds(min(times)))


def _plays(heard: HeardSound, until: float) -> bool:
    return bool(_peaks(heard, heard.began, until).max(initial=0.0) > AUDIBLE)


def _peaks(heard: HeardSound, start: float, end: float) -> NDArray[np.float32]:
    """The largest sample of each hundredth of a second."""
    samples = np.abs(heard.between(start, end)).max(axis=1)
    size = round(BLOCK * SOUND_RATE)
    peaks: NDArray[np.float32] = samples[: samples.size - samples.size % size]
    return np.asarray(peaks.reshape(-1, size).max(axis=1), dtype=np.float32)


def _sleep_until(moment: float) -> None:
    time.sleep(max(0.0, moment - time.time()))


def _app(main: Path, data: Path, language: str) -> list[str]:
    return [sys.executable, str(main), "--data", str(data), "--lang", language, "--play"]


def _answer_first_question(data: Path) -> None:
    """Somebody who has been here before, and practises with music."""
    JsonFile(Folders.below(data).settings_file, Settings).save(Settings(sound_chosen=True))


def _keep_log(data: Path, film: Path) -> None:
    log = Folders.below(data).log / FILE
    if log.is_file():
        shutil.copy(log, film.with_suffix(".log"))
