"""What every engine promises, shown for each of them."""

from __future__ import annotations

import itertools
import time
from typing import TYPE_CHECKING

import pytest

from media.errors import MediaError
from media.units import Seconds
from player.engines.contract import EngineState
from tests.builders_media import cut_off, make_video

if TYPE_CHECKING:
    from pathlib import Path

    from tests.player.engines.bench import Bench

OPENING, PLAYING, PAUSED = EngineState.OPENING, EngineState.PLAYING, EngineState.PAUSED
ENDED, FAILED, EMPTY = EngineState.ENDED, EngineState.FAILED, EngineState.EMPTY


def test_a_loaded_programme_waits_at_its_start(bench: Bench, programme: Path) -> None:
    bench.open(programme, 2.0)
    bench.run(0.3)
    assert bench.states == [OPENING, PAUSED]
    assert bench.engine.position == pytest.approx(2.0, abs=0.01)
    assert bench.durations == [pytest.approx(6.0, abs=0.05)]
    assert bench.engine.duration == bench.durations[0]


def test_a_loaded_programme_shows_its_first_frame_before_it_plays(
    bench: Bench, programme: Path
) -> None:
    bench.open(programme)
    bench.until(lambda: bench.first_frames == 1)
    assert bench.engine.state is PAUSED


def test_the_first_frame_is_told_once_for_each_programme(bench: Bench, programme: Path) -> None:
    bench.play(programme)
    bench.run(0.5)
    bench.play(programme)
    bench.run(0.5)
    assert bench.first_frames == 2


def test_a_programme_without_picture_tells_when_it_begins(bench: Bench, voice_only: Path) -> None:
    bench.play(voice_only)
    bench.until(lambda: bench.first_frames == 1)
    assert bench.engine.state is PLAYING


def test_a_programme_plays_at_the_speed_of_time(bench: Bench, programme: Path) -> None:
    bench.play(programme, 0.5)
    bench.run(0.5)
    before, began = bench.engine.position, time.monotonic()
    bench.run(4.0)
    moved = bench.engine.position - before
    passed = 4.0 if bench.engine.name == "null" else time.monotonic() - began
    assert moved == pytest.approx(passed, rel=0.03)


def test_a_position_never_goes_back_while_it_plays(bench: Bench, programme: Path) -> None:
    bench.play(programme)
    positions = []
    for _ in range(100):
        bench.run(0.02)
        positions.append(bench.engine.position)
    steps = [later - earlier for earlier, later in itertools.pairwise(positions)]
    assert min(steps) >= 0
    assert max(steps) < 0.2


def test_pause_holds_the_position(bench: Bench, programme: Path) -> None:
    bench.play(programme)
    bench.run(0.3)
    bench.engine.pause()
    bench.until_state(PAUSED)
    held = bench.engine.position
    bench.run(0.5)
    assert bench.engine.position == held


def test_play_and_pause_at_once_end_in_pause(bench: Bench, programme: Path) -> None:
    bench.open(programme)
    bench.engine.play()
    bench.engine.pause()
    bench.run(0.6)
    assert bench.engine.state is PAUSED
    assert bench.engine.position < 0.3


def test_play_while_opening_is_remembered(bench: Bench, programme: Path) -> None:
    bench.engine.load(programme, Seconds(1))
    bench.engine.play()
    bench.until_state(PLAYING)
    bench.run(0.3)
    assert 1.1 < bench.engine.position < 2.0


def test_pause_while_opening_takes_play_back(bench: Bench, programme: Path) -> None:
    bench.engine.load(programme, Seconds(1))
    bench.engine.play()
    bench.engine.pause()
    bench.until_state(PAUSED)
    bench.run(0.4)
    assert bench.states == [OPENING, PAUSED]


def test_seek_while_it_plays_goes_on_from_there(bench: Bench, programme: Path) -> None:
    bench.play(programme)
    bench.engine.seek(Seconds(3))
    assert bench.engine.position == pytest.approx(3.0, abs=0.02)
    bench.run(0.6)
    assert bench.engine.state is PLAYING
    assert bench.engine.position == pytest.approx(3.6, abs=0.15)


def test_seek_while_paused_stays_paused(bench: Bench, programme: Path) -> None:
    bench.open(programme)
    bench.engine.seek(Seconds(4.5))
    bench.run(0.4)
    assert bench.states == [OPENING, PAUSED]
    assert bench.engine.position == pytest.approx(4.5, abs=0.02)


def test_seek_while_opening_opens_there(bench: Bench, programme: Path) -> None:
    bench.engine.load(programme, Seconds(0))
    bench.engine.seek(Seconds(4))
    bench.until_state(PAUSED)
    bench.run(0.2)
    assert bench.engine.position == pytest.approx(4.0, abs=0.02)


@pytest.mark.parametrize(("asked", "given"), [(-3.0, 0.0), (99.0, 6.0)])
def test_seek_stays_inside_the_programme(
    bench: Bench, programme: Path, asked: float, given: float
) -> None:
    bench.open(programme, 1)
    bench.engine.seek(Seconds(asked))
    assert bench.engine.position == pytest.approx(given, abs=0.05)


def test_a_programme_ends_once_and_stays_at_its_end(bench: Bench, short_programme: Path) -> None:
    bench.play(short_programme)
    bench.until_state(ENDED)
    bench.run(0.4)
    assert bench.states == [OPENING, PAUSED, PLAYING, ENDED]
    assert bench.engine.position == bench.engine.duration


def test_nothing_moves_a_programme_that_has_ended(bench: Bench, short_programme: Path) -> None:
    bench.play(short_programme, 0.7)
    bench.until_state(ENDED)
    bench.engine.play()
    bench.engine.seek(Seconds(0))
    bench.engine.pause()
    bench.run(0.3)
    assert bench.states[-1] is ENDED


def test_another_programme_plays_after_the_end(
    bench: Bench, programme: Path, short_programme: Path
) -> None:
    bench.play(short_programme, 0.7)
    bench.until_state(ENDED)
    bench.play(programme, 2)
    bench.run(0.3)
    assert bench.engine.position == pytest.approx(2.3, abs=0.25)


def test_nothing_is_told_of_a_programme_that_was_replaced(
    bench: Bench, programme: Path, short_programme: Path
) -> None:
    bench.play(short_programme, 0.6)
    bench.run(0.2)
    bench.states.clear()
    bench.engine.load(programme, Seconds(0))
    bench.run(0.8)
    assert bench.states == [OPENING, PAUSED]


def test_a_rate_is_kept_from_one_programme_to_the_next(bench: Bench, programme: Path) -> None:
    bench.engine.set_rate(1.5)
    bench.play(programme)
    bench.run(0.8)
    before, began = bench.engine.position, time.monotonic()
    bench.run(1.5)
    passed = 1.5 if bench.engine.name == "null" else time.monotonic() - began
    assert bench.engine.position - before == pytest.approx(1.5 * passed, rel=0.06)


def test_stop_lets_go_of_the_programme(bench: Bench, programme: Path) -> None:
    bench.play(programme)
    bench.engine.stop()
    assert bench.engine.state is EMPTY
    bench.run(0.3)
    assert bench.states == [OPENING, PAUSED, PLAYING, EMPTY]
    assert (bench.engine.position, bench.engine.duration) == (Seconds(0), Seconds(0))


def test_commands_without_a_programme_do_nothing(bench: Bench) -> None:
    bench.engine.play()
    bench.engine.pause()
    bench.engine.seek(Seconds(3))
    bench.engine.set_rate(1.25)
    bench.engine.set_gain(0.5)
    bench.engine.set_output("")
    bench.run(0.1)
    assert bench.states == []
    assert bench.engine.state is EMPTY


def test_a_command_returns_before_anything_is_told(bench: Bench, programme: Path) -> None:
    bench.open(programme)
    bench.run(0.2)
    bench.states.clear()
    for command in (bench.engine.play, bench.engine.pause, bench.engine.stop):
        command()
        assert bench.states == []
    bench.engine.load(programme, Seconds(0))
    assert bench.states == []


@pytest.mark.parametrize("content", [None, b"", b"this is no video, it is a letter" * 99])
def test_what_is_no_programme_fails_with_a_sentence(
    bench: Bench, tmp_path: Path, content: bytes | None
) -> None:
    letter = tmp_path / "Yoga: one.mp4"
    if content is not None:
        letter.write_bytes(content)
    bench.engine.load(letter, Seconds(0))
    assert bench.failures == []
    bench.until_state(FAILED)
    assert [type(failure) for failure in bench.failures] == [type(bench.failures[0])]
    assert isinstance(bench.failures[0], MediaError)
    assert bench.states == [OPENING, FAILED]


def test_a_programme_plays_after_one_that_failed(
    bench: Bench, programme: Path, tmp_path: Path
) -> None:
    bench.engine.load(tmp_path / "nowhere.mp4", Seconds(0))
    bench.until_state(FAILED)
    bench.play(programme)
    bench.run(0.2)
    assert bench.engine.position > 0.1


def test_a_name_with_a_colon_and_spaces_is_a_file(bench: Bench, tmp_path: Path) -> None:
    video = make_video(tmp_path / "Yoga: één & twee #3 100%.mkv", 1, audio_hz=440)
    bench.play(video)
    bench.until_state(ENDED)
    assert bench.failures == []


def test_a_cut_off_programme_ends_or_fails_but_never_hangs(bench: Bench, tmp_path: Path) -> None:
    video = cut_off(make_video(tmp_path / "half.mkv", 4, audio_hz=440))
    bench.engine.load(video, Seconds(0))
    bench.engine.play()
    bench.until(lambda: bench.states[-1:] in ([ENDED], [FAILED]))


def test_a_closed_engine_is_silent_for_good(bench: Bench, programme: Path) -> None:
    bench.play(programme)
    bench.engine.close()
    bench.states.clear()
    bench.run(0.3)
    assert bench.states == []
    assert bench.engine.state is EMPTY
