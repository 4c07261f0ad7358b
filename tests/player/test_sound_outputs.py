"""The sound devices that there are, and what is told when one goes."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from player.engines.errors import NoSoundDevice, SoundDeviceGone
from player.sound_outputs import SoundOutput, SoundOutputs
from tests.rig.events import run_until
from tests.rig.sound import SINK

if TYPE_CHECKING:
    from collections.abc import Callable

    from media.errors import UserFacingError
    from tests.rig.sound import SoundServer


pytestmark = pytest.mark.qt_log_ignore("Failed to get sink information")
"""Qt asks PulseAudio about a sink that went in the meantime."""


class Told:
    """Sound outputs, and the losses that they told of."""

    def __init__(self) -> None:
        self.outputs = SoundOutputs()
        self.losses: list[UserFacingError] = []
        self.outputs.lost.connect(self.losses.append)

    def until(self, holds: Callable[[], bool]) -> None:
        run_until(holds, lambda: f"outputs {self.outputs.outputs}, lost {self.losses}")

    def until_in_use(self, name: str) -> None:
        """Wait until sound comes out there."""
        self.until(lambda: self.outputs.in_use is not None and self.outputs.in_use.id == name)
        self.settle()

    def settle(self) -> None:
        """Wait until Qt has asked all: an output that goes before that stays in Qt's list."""
        settled = time.monotonic() + 0.4
        self.until(lambda: time.monotonic() > settled)

    def has(self, name: str) -> bool:
        return any(output.id == name for output in self.outputs.outputs)


@pytest.fixture
def told(qapp: object) -> Told:  # noqa: ARG001 (Qt must be there first)
    return Told()


def test_the_outputs_are_listed_with_id_and_name(told: Told, sound_server: SoundServer) -> None:
    with sound_server.second_sink("headphones", default=True):
        told.until_in_use("headphones")
        assert SoundOutput("headphones", "headphones") in told.outputs.outputs
        assert told.outputs.present("headphones") == "headphones"
    told.until(lambda: not told.has("headphones"))
    assert told.outputs.present("headphones") == ""


def test_the_output_in_use_is_told_when_it_goes(told: Told, sound_server: SoundServer) -> None:
    with sound_server.second_sink("headphones", default=True):
        told.until_in_use("headphones")
    told.until(lambda: bool(told.losses))
    assert isinstance(told.losses[0], SoundDeviceGone)
    assert "headphones" in told.losses[0].sentence


def test_an_output_that_is_not_in_use_goes_quietly(told: Told, sound_server: SoundServer) -> None:
    told.outputs.choose(SINK)
    with sound_server.second_sink("headphones", default=True):
        told.until(lambda: told.has("headphones"))
        told.settle()
    told.until(lambda: not told.has("headphones"))
    assert told.losses == []


def test_the_last_output_that_goes_is_a_problem_until_it_is_back(
    told: Told, sound_server: SoundServer
) -> None:
    told.until_in_use(SINK)
    sound_server.unplug()
    told.until(lambda: told.outputs.problem is not None)
    assert isinstance(told.outputs.problem, NoSoundDevice)
    assert [type(loss) for loss in told.losses] == [SoundDeviceGone]
    sound_server.plug_in()
    told.until(lambda: told.outputs.problem is None)
