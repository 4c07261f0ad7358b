"""A film shows what was on the screen and plays what was heard, at the same moment."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from media.film import SOUND_RATE, HeardSound, ScreenFilm

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SIZE = (320, 200)


def ones(seconds: float, began: float) -> HeardSound:
    return HeardSound(np.ones((round(seconds * SOUND_RATE), 2), np.float32), began)


def test_sound_is_cut_to_the_moments_asked_for() -> None:
    cut = ones(2.0, began=100.0).between(100.5, 101.0)
    assert len(cut) == SOUND_RATE // 2
    assert cut.min() == 1.0


def test_what_was_not_recorded_is_silence() -> None:
    wide = ones(1.0, began=100.0).between(99.0, 102.0)
    assert len(wide) == 3 * SOUND_RATE
    assert np.flatnonzero(wide[:, 0])[[0, -1]] == pytest.approx([SOUND_RATE, 2 * SOUND_RATE - 1])


def test_sound_of_another_time_is_silence() -> None:
    assert ones(1.0, began=100.0).between(105.0, 106.0).max() == 0.0
    assert ones(1.0, began=100.0).between(90.0, 91.0).max() == 0.0


def test_picture_and_sound_of_one_moment_meet_in_the_film(
    qtbot: QtBot, display: str, tmp_path: Path
) -> None:
    path = tmp_path / "film.mp4"
    flash = QWidget(None, Qt.WindowType.X11BypassWindowManagerHint)
    qtbot.addWidget(flash)
    flash.setStyleSheet("background: white")
    flash.setGeometry(0, 0, *SIZE)
    with ScreenFilm(display, SIZE, path) as film:
        qtbot.waitUntil(lambda: film.began > 0)
        qtbot.wait(400)
        with qtbot.waitExposed(flash):
            flash.show()
        flashed = time.time()
        qtbot.wait(400)
        film.add_sound(ones(0.3, began=flashed))
    flash.hide()
    assert first_light(path) == pytest.approx(first_sound(path), abs=0.1)
    assert first_sound(path) > 0.3


def first_light(path: Path) -> float:
    with av.open(str(path)) as film:
        frames = film.decode(video=0)
        return next(
            float(frame.time or 0)
            for frame in frames
            if frame.to_ndarray(format="gray").mean() > 128
        )


def first_sound(path: Path) -> float:
    with av.open(str(path)) as film:
        blocks = [frame.to_ndarray()[0] for frame in film.decode(audio=0)]
    loud = np.flatnonzero(np.abs(np.concatenate(blocks)) > 0.5)
    return float(loud[0]) / SOUND_RATE
