"""The engines and programmes that the tests of engines share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtWidgets import QWidget

from player.sound_outputs import SoundOutputs
from tests.builders_media import make_tone, make_video
from tests.player.engines.bench import Bench, NullBench, QtBench, VlcBench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

Technique = Literal["null", "qt", "vlc"]


def build_bench(technique: Technique, outputs: SoundOutputs, qtbot: QtBot) -> Bench:
    if technique == "null":
        return NullBench()
    window = QVideoWidget() if technique == "qt" else QWidget()
    qtbot.addWidget(window)
    window.resize(320, 180)
    window.show()
    qtbot.waitExposed(window)
    if isinstance(window, QVideoWidget):
        return QtBench(outputs, window)
    return VlcBench(outputs, window)


@pytest.fixture
def outputs(qapp: object) -> SoundOutputs:  # noqa: ARG001 (Qt must be there first)
    return SoundOutputs()


@pytest.fixture(params=["null", "qt", "vlc"])
def bench(request: pytest.FixtureRequest, outputs: SoundOutputs, qtbot: QtBot) -> Iterator[Bench]:
    made = build_bench(request.param, outputs, qtbot)
    yield made
    made.engine.close()


@pytest.fixture(params=["qt", "vlc"])
def sounding(
    request: pytest.FixtureRequest, outputs: SoundOutputs, qtbot: QtBot
) -> Iterator[Bench]:
    """Only the engines that can be heard and seen."""
    made = build_bench(request.param, outputs, qtbot)
    yield made
    made.engine.close()


@pytest.fixture(scope="session")
def programme(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six seconds of picture and a tone of 440 Hz at -20 dBFS."""
    return make_video(tmp_path_factory.mktemp("programmes") / "six.mp4", 6, audio_hz=440)


@pytest.fixture(scope="session")
def short_programme(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One second of picture and the same tone, in another container with another codec."""
    return make_video(tmp_path_factory.mktemp("programmes") / "one.mkv", 1, audio_hz=440)


@pytest.fixture(scope="session")
def voice_only(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three seconds of the same tone without a picture."""
    return make_tone(tmp_path_factory.mktemp("programmes") / "voice.opus", 3, 440, dbfs=-20)
