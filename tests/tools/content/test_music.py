"""Music that can be played round and round."""

from __future__ import annotations

import numpy as np
import pytest

from media.units import Seconds
from tools.content.midi import Part, midi_file
from tools.content.music import PIECES, RATE, loop, narrow, pause_for_breath, score, soften


def tone(hz: float, seconds: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return np.tile(np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE)) / RATE), (2, 1))


def test_the_last_sample_of_a_loop_is_followed_by_the_first() -> None:
    sound = loop(tone(100.05, 12.0), Seconds(5.0))
    seam = np.abs(sound[:, 0] - sound[:, -1]).max()
    assert sound.shape[1] == 5 * RATE
    assert seam <= np.abs(np.diff(sound)).max() * 1.01


def test_a_player_that_pauses_at_the_seam_makes_no_click() -> None:
    sound = pause_for_breath(tone(100.0, 10.0))
    assert np.abs(sound[:, [0, -1]]).max() == pytest.approx(0, abs=1e-9)
    assert np.abs(sound[:, 4 * RATE : 6 * RATE]).max() > 0.99


def test_high_tones_lose_their_edge_and_low_ones_stay() -> None:
    assert np.abs(soften(tone(220, 1.0))).max() > 0.95
    assert np.abs(soften(tone(6600, 1.0))).max() < 0.12


def test_one_loudspeaker_hears_most_of_what_is_wide() -> None:
    wide = np.stack((tone(200, 1.0)[0], -tone(200, 1.0)[0]))
    assert np.abs(narrow(wide)).max() < 0.5
    assert np.allclose(narrow(tone(200, 1.0)), tone(200, 1.0))


def test_a_midi_file_holds_its_notes_in_time() -> None:
    part = Part(0, 89)
    part.note(1.0, 0.5, 60, 64)
    written = midi_file([part])
    assert written.startswith(b"MThd")
    assert b"\x83\x60\x90\x3c\x40" in written  # 480 ticks, then the note
    assert b"\x81\x70\x80\x3c\x00" in written  # 240 ticks later it ends
    assert written.endswith(b"\xff\x2f\x00")


@pytest.mark.parametrize("name", PIECES)
def test_every_single_note_lies_within_its_piece(name: str) -> None:
    piece = PIECES[name]
    assert 90 <= piece.duration <= 150
    assert all(place < len(piece.chords) and 0 <= at < 8 for place, at, _ in piece.notes)
    assert score(piece).startswith(b"MThd")
