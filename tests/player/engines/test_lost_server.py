"""The sound server dies while a day plays: a sentence, no crash, and what can be heard again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from player.sound_server import server_socket
from tests.builders_media import make_tone, make_video

if TYPE_CHECKING:
    from pathlib import Path

SET_DB = -40.0


def lose_the_server(folder: Path, name: str, away: float) -> dict[str, Any]:
    """What is told and heard when the server goes for so many seconds; see `lost_server`."""
    programme = make_video(folder / "long.mp4", 40, audio_hz=440)
    tone = make_tone(folder / "music.ogg", 40, 1500, dbfs=-20)
    pulse = folder / "pulse"
    sound = {"PULSE_SERVER": f"unix:{pulse}/native", "PULSE_COOKIE": f"{pulse}/cookie"}
    words = ["-m", "tests.player.engines.lost_server", name, str(programme), str(tone), str(away)]
    ran = subprocess.run(
        [sys.executable, *words],
        env={**os.environ, **sound},
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    answer: dict[str, Any] = json.loads(ran.stdout)
    return answer


@pytest.mark.usefixtures("surroundings")
@pytest.mark.parametrize("away", [0.5, 5.0])
@pytest.mark.parametrize("name", ["qt", "vlc"])
def test_a_sound_server_that_dies_is_told_once_and_nothing_breaks(
    tmp_path: Path, name: str, away: float
) -> None:
    answer = lose_the_server(tmp_path, name, away)
    assert answer["told"] == ["SoundServerGone"]
    assert answer["before"]["440"] == pytest.approx(SET_DB, abs=0.7)
    assert answer["before"]["1500"] == pytest.approx(SET_DB, abs=0.7)
    assert answer["moved"] == pytest.approx(away, abs=0.7)
    if name == "vlc":
        assert answer["after"]["440"] == pytest.approx(SET_DB, abs=0.7)
        assert answer["again"]["440"] == pytest.approx(SET_DB, abs=0.7)
    assert max(answer["after"]["peak"], answer["again"]["peak"]) < SET_DB + 3


@pytest.mark.parametrize(
    ("environment", "socket"),
    [
        ({"XDG_RUNTIME_DIR": "/run/user/1"}, "/run/user/1/pulse/native"),
        ({"PULSE_SERVER": "unix:/a/native", "XDG_RUNTIME_DIR": "/run"}, "/a/native"),
        ({"PULSE_SERVER": "{abc}unix:/a/native tcp:other"}, "/a/native"),
        ({"PULSE_SERVER": "tcp:other"}, "None"),
        ({}, "None"),
    ],
)
def test_the_server_is_found_where_its_clients_find_it(
    environment: dict[str, str], socket: str
) -> None:
    assert str(server_socket("linux", environment)) == socket
    assert server_socket("win32", environment) is None
