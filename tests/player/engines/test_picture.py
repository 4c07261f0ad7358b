"""What is seen of an engine: the frame that belongs to the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from media.units import Seconds
from player.engines.contract import EngineState
from player.engines.errors import Av1NotPlayed
from tests.builders_media import make_video

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    from tests.player.engines.bench import Bench

HUE_PER_SECOND = 0.15
NOTHING_YET = -1.0


def time_in(picture: QImage) -> float:
    """The time that a picture of `make_video` shows: whole seconds as hue, the rest as a bar."""
    width, middle = picture.width(), picture.height() // 2
    colours = [picture.pixelColor(x, middle) for x in range(width)]
    bar = [x for x, colour in enumerate(colours) if colour.lightnessF() > 0.9]
    paper = next((colour for colour in colours if colour.hsvSaturationF() > 0.5), None)
    if paper is None:
        return NOTHING_YET
    whole = round(paper.hsvHueF() / HUE_PER_SECOND) % round(1 / HUE_PER_SECOND)
    return whole + (bar[0] / width if bar else 0.0)


def shows(bench: Bench, seconds: float) -> bool:
    picture = bench.picture()
    return picture is not None and abs(time_in(picture) - seconds) <= 0.15


def test_a_loaded_programme_shows_its_key_frame_before_it_plays(
    sounding: Bench, programme: Path
) -> None:
    sounding.open(programme, 2.0)
    sounding.until(lambda: shows(sounding, 2.0))
    assert sounding.engine.state is EngineState.PAUSED


@pytest.mark.parametrize("place", [0.28, 2.6, 4.48])
def test_seek_while_paused_shows_the_frame_of_that_place(
    sounding: Bench, programme: Path, place: float
) -> None:
    sounding.play(programme, 1.2)
    sounding.run(0.5)
    sounding.engine.pause()
    sounding.until_state(EngineState.PAUSED)
    sounding.engine.seek(Seconds(place))
    sounding.until(lambda: shows(sounding, place))


def test_the_picture_keeps_up_with_the_position(sounding: Bench, programme: Path) -> None:
    sounding.play(programme, 3.4)
    sounding.run(0.8)
    sounding.until(lambda: shows(sounding, sounding.engine.position))
    sounding.run(0.5)
    sounding.until(lambda: shows(sounding, sounding.engine.position))
    assert sounding.engine.state is EngineState.PLAYING


def test_av1_is_played_or_refused_with_a_sentence(sounding: Bench, tmp_path: Path) -> None:
    video = make_video(tmp_path / "new.mp4", 1, codec="libsvtav1", audio_hz=440)
    sounding.engine.load(video, Seconds(0))
    sounding.engine.play()
    sounding.until(lambda: sounding.engine.state in {EngineState.ENDED, EngineState.FAILED})
    if sounding.engine.name == "qt":
        assert [type(failure) for failure in sounding.failures] == [Av1NotPlayed]
    else:
        assert sounding.failures == []
