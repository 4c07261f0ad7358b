"""A compiled programme as the engines play it: no joint is seen, the voice is in step."""

from __future__ import annotations

import time
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QImage

from media.captions import Caption
from media.compile import compile_programme
from media.units import Seconds
from player.engines.contract import EngineState
from tests.builders_clips import compose, is_only_bars, make_clip, number_in, shots
from tests.builders_media import make_tone

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from tests.player.engines.bench import Bench
    from tests.rig.sound import SoundServer

PIECES = (
    (1, (0, 1, 0.7)),
    (1, (0, 1, 0.9)),
    (2, (0, 1, 1.2)),
    (2, (1, 2, 0.6)),
    (1, (0, 1, 0.8)),
)
"""Number of a clip; from, to, and how long it is shown."""
LASTS = sum(lasts for _, (_, _, lasts) in PIECES)
SECOND_CLIP_AT = 1.6


@pytest.fixture(scope="module", params=[0, 2], ids=["no B-frames", "B-frames"])
def composed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two clips at several speeds, a tone as the second begins, and a caption all along."""
    folder = tmp_path_factory.mktemp("composed")
    clips = {
        number: make_clip(folder / f"{number}.mp4", number, 25 * number, b_frames=request.param)
        for number in (1, 2)
    }
    tone = make_tone(folder / "tone.opus", 0.5, 440, dbfs=-12)
    captions = (Caption(Seconds(0), Seconds(LASTS), "Adem rustig in"),)
    composition = compose(
        shots(*((clips[number], *times) for number, times in PIECES)),
        [(tone, SECOND_CLIP_AT)],
        captions={"nl": captions, "en": captions},
    )
    compile_programme(composition, folder / "composed.mkv")
    return folder / "composed.mkv"


def grey(picture: QImage) -> NDArray[np.uint8]:
    plain = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(plain.constBits(), dtype=np.uint8).reshape(plain.height(), -1)
    return rows[:, : plain.width()].copy()


def watched(bench: Bench, programme: Path) -> list[tuple[float, NDArray[np.uint8]]]:
    """Each picture that differs from the one before, and when it was first seen."""
    seen: list[tuple[float, NDArray[np.uint8]]] = []

    def look() -> bool:
        picture = bench.picture()
        if picture is not None and not picture.isNull():
            shown = grey(picture)
            if not seen or number_in(shown) != number_in(seen[-1][1]):
                seen.append((time.monotonic(), shown))
        return bench.engine.state is EngineState.ENDED

    bench.play(programme)
    bench.until(look)
    return seen


def test_a_composed_programme_is_seen_and_heard_as_one(
    sounding: Bench, composed: Path, sound_server: SoundServer
) -> None:
    with sound_server.recording() as recording:
        zero = time.monotonic() - recording.now
        seen = watched(sounding, composed)
        heard = zero + recording.level_of(440).first_above(-30)
    numbers = [(when, *number_in(picture)) for when, picture in seen if is_only_bars(picture)]
    numbers = [entry for entry in numbers if entry[1] in (1, 2)]
    assert_no_joint_is_seen(numbers)
    assert_no_caption_is_drawn([picture for _, picture in seen])
    second_clip_seen = next(when for when, clip, _ in numbers if clip == 2)
    assert heard - second_clip_seen == pytest.approx(0, abs=0.25)


def assert_no_joint_is_seen(numbers: list[tuple[float, int, int]]) -> None:
    """Every piece is seen from its beginning to its end, and none is waited for."""
    steps = list(pairwise(numbers))
    joints = [after[0] - before[0] for before, after in steps if after[2] < before[2]]
    assert len(joints) == len(PIECES) - 2  # the second clip goes on at one of them
    assert median(joints) < 0.1
    forwards = [after[2] - before[2] for before, after in steps if after[2] > before[2]]
    assert median(forwards) == 1


def assert_no_caption_is_drawn(pictures: list[NDArray[np.uint8]]) -> None:
    shown = [picture for picture in pictures if np.ptp(picture) > 100]
    assert len(shown) > 60
    assert all(is_only_bars(picture) for picture in shown)
