"""The voice track: every line in its place, equally loud, none over another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from media.loudness import measure_loudness
from media.speech import find_speech
from media.units import Seconds
from tests.builders_media import make_tone
from tools.content.captions import write_captions
from tools.content.timeline import Shot, TimedLine, Timeline
from tools.content.voice import Voice

if TYPE_CHECKING:
    from pathlib import Path

ON_TIME = 0.05


def speak(text: str, out: Path) -> None:
    """A second a word; shouting is loud."""
    make_tone(out, len(text.split()), 300, dbfs=-10 if text.isupper() else -30)


def timeline(*lines: tuple[float, str]) -> Timeline:
    said = tuple(TimedLine(Seconds(at), {"nl": text, "en": "-"}) for at, text in lines)
    return Timeline((Shot("adem", Seconds(10.0)),), (), said)


@pytest.fixture
def voice(tmp_path: Path) -> Voice:
    return Voice(tmp_path / "kept", speak)


def test_every_line_is_heard_at_its_moment(voice: Voice, tmp_path: Path) -> None:
    voice.record(timeline((1.0, "adem in"), (5.0, "adem uit")), tmp_path / "voice.opus")
    starts = [span.start for span in find_speech(tmp_path / "voice.opus").spans]
    assert starts == pytest.approx([1.0, 5.0], abs=ON_TIME)


def test_a_soft_line_is_as_loud_as_a_loud_one(voice: Voice, tmp_path: Path) -> None:
    for name, text in (("soft.opus", "adem in"), ("loud.opus", "ADEM IN")):
        voice.record(timeline((1.0, text)), tmp_path / name)
        assert measure_loudness(tmp_path / name).integrated == pytest.approx(-18, abs=1)


def test_a_line_that_runs_into_the_next_one_is_named(voice: Voice, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"“een twee drie” lasts until 4\.0.* too late for “vier”"):
        voice.record(timeline((1.0, "een twee drie"), (4.2, "vier")), tmp_path / "voice.opus")
    assert not (tmp_path / "voice.opus").exists()


def test_a_line_that_runs_over_the_end_is_named(voice: Voice, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="too late for “the end”"):
        voice.record(timeline((9.5, "adem in")), tmp_path / "voice.opus")


def test_a_line_said_before_is_not_spoken_again(tmp_path: Path) -> None:
    Voice(tmp_path, speak).say("adem in")
    said: list[str] = []
    Voice(tmp_path, lambda text, out: said.append(text)).say("adem in")  # noqa: ARG005 (what a speaker takes)
    assert said == []


def test_a_caption_stays_until_just_after_its_line_and_never_over_the_next(
    voice: Voice, tmp_path: Path
) -> None:
    spoken = voice.record(timeline((1.0, "adem in"), (3.5, "uit")), tmp_path / "voice.opus")
    text = write_captions(spoken, "nl", Seconds(10.0))
    assert "00:01.000 --> 00:03.500\nadem in\n" in text
    assert "00:03.500 --> 00:05." in text
