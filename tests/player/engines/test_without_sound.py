"""A machine without any sound: the picture plays, and a sentence says why it is silent."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from media.units import Seconds
from player.engines.contract import EngineState
from player.engines.errors import ProgrammeStuck
from player.engines.vlc import VlcEngine
from tests.player.engines.bench import Bench

if TYPE_CHECKING:
    from pathlib import Path

    from player.sound_outputs import SoundOutputs


@pytest.mark.usefixtures("surroundings")
@pytest.mark.parametrize("name", ["qt", "vlc"])
def test_without_a_sound_server_the_picture_plays_to_its_end(
    name: str, short_programme: Path, tmp_path: Path
) -> None:
    silent = {"PULSE_SERVER": f"unix:{tmp_path}/nowhere"}
    ran = subprocess.run(
        [sys.executable, "-m", "tests.player.engines.without_sound", name, str(short_programme)],
        env={**os.environ, **silent},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert ran.stdout.strip() == "ended ['NoSoundDevice']", ran.stderr[-2000:]


def test_a_programme_that_does_not_open_in_time_fails_with_a_sentence(
    outputs: SoundOutputs, programme: Path
) -> None:
    bench = Bench(VlcEngine(outputs, open_limit=Seconds(0)))
    bench.engine.load(programme, Seconds(0))
    bench.until_state(EngineState.FAILED)
    assert [type(failure) for failure in bench.failures] == [ProgrammeStuck]
    assert programme.name in bench.failures[0].sentence
    bench.engine.close()
