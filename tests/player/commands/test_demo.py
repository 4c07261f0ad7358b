"""The demo hears when the music is off, and says so when it stays on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from media.film import SOUND_RATE, HeardSound
from player.commands.demo import FilmNotKept, film_first_day, silent_from

if TYPE_CHECKING:
    from pathlib import Path


def tone_that_stops(after: float, lasts: float = 3.0) -> HeardSound:
    samples = np.zeros((round(lasts * SOUND_RATE), 2), np.float32)
    samples[: round(after * SOUND_RATE)] = 0.1
    return HeardSound(samples, began=1000.0)


def test_the_moment_of_silence_is_counted_from_the_key() -> None:
    assert silent_from(tone_that_stops(1.32), pressed=1001.0) == pytest.approx(0.32, abs=0.011)


def test_music_that_was_off_already_takes_no_time() -> None:
    assert silent_from(tone_that_stops(0.5), pressed=1001.0) == 0.0


def test_music_that_goes_on_never_falls_silent() -> None:
    assert silent_from(tone_that_stops(3.0), pressed=1001.0) == float("inf")


def test_a_film_that_cannot_be_kept_is_a_sentence(tmp_path: Path) -> None:
    in_the_way = tmp_path / "build"
    in_the_way.write_text("a file")
    with pytest.raises(FilmNotKept, match=r"demo\.mp4"):
        film_first_day(in_the_way / "demo.mp4", "nl")
