"""Spoken cues: equally loud, and nothing around the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from media.loudness import measure_loudness
from media.pcm import RATE, read_track
from tests.builders_media import make_bursts, make_tone
from tools.content.script import LANGUAGES
from tools.content.voice import ESPEAK, Voice, recipe

if TYPE_CHECKING:
    from pathlib import Path

SHORT = 0.02
HEARD = 10 ** (-40 / 20) * 32_767


def hum(text: str, _: str, out: Path) -> None:
    """A second a word; shouting is loud."""
    make_tone(out, len(text.split()), 300, dbfs=-10 if text.isupper() else -30)


def hesitate(_: str, __: str, out: Path) -> None:
    """A second of speech, with silence before and behind it."""
    make_bursts(out, [(0.7, 1.7)], 3.0)


@pytest.mark.parametrize("text", ["adem in", "ADEM IN"])
def test_a_soft_cue_is_as_loud_as_a_loud_one(tmp_path: Path, text: str) -> None:
    Voice(hum).record(text, "nl", tmp_path / "cue.opus")
    assert measure_loudness(tmp_path / "cue.opus").integrated == pytest.approx(-18, abs=1)


def test_a_cue_begins_and_ends_with_its_words(tmp_path: Path) -> None:
    Voice(hesitate).record("adem in", "nl", tmp_path / "cue.opus")
    samples = read_track(tmp_path / "cue.opus").samples
    heard = abs(samples.astype(float)) > HEARD
    assert heard[: round(SHORT * RATE)].any()
    assert len(samples) / RATE == pytest.approx(1.0, abs=0.15)


def test_a_cue_never_clips(tmp_path: Path) -> None:
    Voice(hesitate).record("adem in", "nl", tmp_path / "cue.opus")
    assert measure_loudness(tmp_path / "cue.opus").true_peak < 0


def test_there_is_a_voice_for_every_language_and_each_is_its_own() -> None:
    assert set(ESPEAK) == set(LANGUAGES)
    assert recipe("nl") != recipe("en")
