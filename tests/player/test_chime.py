"""Tests of player/chime.py, by ear of the test's own sound server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from player.chime import Chime, samples

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.rig.sound import SoundServer


def test_the_tone_is_soft_and_has_no_click() -> None:
    wave = samples(1.0) / np.iinfo(np.int16).max

    assert np.max(np.abs(wave)) < 0.21
    assert np.max(np.abs(np.diff(wave))) < 0.03
    assert abs(wave[0]) < 0.001
    assert abs(wave[-1]) < 0.001


def test_a_voice_that_is_off_makes_a_silent_tone() -> None:
    assert not np.any(samples(0.0))


def test_the_tone_is_heard_and_then_it_is_silent(qtbot: QtBot, sound_server: SoundServer) -> None:
    chime = Chime()
    with sound_server.recording() as recording:
        chime.play("", 1.0)
        qtbot.waitUntil(lambda: chime.is_playing, timeout=5_000)
        qtbot.waitUntil(lambda: not chime.is_playing, timeout=5_000)
    assert recording.level_of(523.25).loudest > -30
    chime.stop()


def test_a_second_tone_takes_the_place_of_the_first(qtbot: QtBot) -> None:
    chime = Chime()
    chime.play("", 0.5)
    chime.play("", 0.5)
    qtbot.waitUntil(lambda: chime.is_playing, timeout=5_000)

    chime.stop()

    assert not chime.is_playing
