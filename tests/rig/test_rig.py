"""The rig itself tells the truth: it hears the level that was played, when it was played."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.builders_media import make_tone
from tests.rig.programs import end, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.rig.sound import SoundServer


@pytest.fixture
def playing(sound_server: SoundServer, tmp_path: Path) -> Iterator[None]:
    tone = make_tone(tmp_path / "tone.wav", 10, 440, dbfs=-20)
    process = subprocess.Popen(["paplay", "--server", sound_server.address, str(tone)])
    yield
    end(process)


@pytest.mark.usefixtures("playing")
def test_a_tone_is_heard_at_its_level_and_another_tone_is_not(sound_server: SoundServer) -> None:
    with sound_server.recording() as recording:
        wait_until(lambda: recording.now > 1.5, "a second and a half of sound")
    assert recording.level_of(440).between(0.5, 1.4).median == pytest.approx(-20, abs=0.1)
    assert recording.level_of(1500).between(0.5, 1.4).loudest < -90
    assert recording.peaks().between(0.5, 1.4).loudest == pytest.approx(-20, abs=0.1)


@pytest.mark.usefixtures("playing")
def test_a_level_changes_in_the_recording_when_it_changes(sound_server: SoundServer) -> None:
    with sound_server.recording() as recording:
        wait_until(lambda: recording.now > 1.0 and bool(sound_server.streams()), "sound")
        sound_server.control("set-sink-input-mute", sound_server.streams()[0], "1")
        muted = recording.now
        wait_until(lambda: recording.now > muted + 0.5, "half a second of silence")
    assert recording.level_of(440).settles_below(-90, after=muted - 0.1) < 0.2
