"""A composition becomes a programme: each picture and sound at its time, whole or not at all."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest
from av.logging import Capture

from media.captions import Caption
from media.compile import compile_programme, composition_key
from media.composition import CHIME_PEAK, Composition
from media.errors import (
    CannotWrite,
    ClipsDiffer,
    CueDoesNotFit,
    CuesOverlap,
    MediaMissing,
    MediaTruncated,
    NoSpace,
)
from media.loudness import SILENT, measure_loudness
from media.pcm import RATE, read_track
from media.probe import probe
from media.units import Seconds
from tests.builders_clips import FPS, Seen, compose, make_clip, pictures_of, shots
from tests.builders_media import cut_off, make_bursts, make_clicks, make_noise, make_tone
from tests.rig.limits import file_size_limit

if TYPE_CHECKING:
    from pathlib import Path

B_FRAMES = pytest.mark.parametrize("b_frames", [0, 1, 3])


def compiled(tmp_path: Path, composition: Composition) -> Path:
    out = tmp_path / "out" / "programme.mkv"
    compile_programme(composition, out)
    return out


def two_clips(tmp_path: Path, b_frames: int = 0) -> tuple[Path, Path]:
    return (
        make_clip(tmp_path / "idle.mp4", 1, 50, b_frames=b_frames),
        make_clip(tmp_path / "cycle.mp4", 2, 75, b_frames=b_frames),
    )


def simple(tmp_path: Path, *sounds: tuple[Path, float]) -> Composition:
    clip = make_clip(tmp_path / "clip.mp4", 1, 50)
    return compose(shots((clip, 0, 2, 4)), sounds)


@B_FRAMES
def test_every_picture_of_every_shot_arrives_at_its_time(tmp_path: Path, b_frames: int) -> None:
    idle, cycle = two_clips(tmp_path, b_frames)
    pieces = shots((idle, 0, 2, 1.7), (cycle, 0, 1, 2.5), (cycle, 1, 3, 1.1), (idle, 0, 2, 2))
    expected = [Seen(0.85 * i / FPS, 1, i) for i in range(50)]
    expected += [Seen(1.7 + 2.5 * i / FPS, 2, i) for i in range(25)]
    expected += [Seen(4.2 + 0.55 * i / FPS, 2, 25 + i) for i in range(50)]
    expected += [Seen(5.3 + i / FPS, 1, i) for i in range(50)]
    seen = pictures_of(compiled(tmp_path, compose(pieces)))
    assert [(s.clip, s.index) for s in seen] == [(s.clip, s.index) for s in expected]
    assert [s.time for s in seen] == pytest.approx([s.time for s in expected], abs=0.001)


@B_FRAMES
def test_a_clip_that_stops_midway_is_followed_by_the_start_of_the_next(
    tmp_path: Path, b_frames: int
) -> None:
    idle, cycle = two_clips(tmp_path, b_frames)
    pieces = shots((idle, 0, 1.28, 1.28), (cycle, 0, 3, 3))
    seen = pictures_of(compiled(tmp_path, compose(pieces)))
    first = [s for s in seen if s.clip == 1]
    assert [s.time for s in first[:32]] == pytest.approx(np.arange(32) / FPS, abs=0.001)
    assert [s.index for s in first] == list(range(len(first)))
    assert len(first) <= 32 + b_frames
    assert first[-1].time < 1.28
    assert seen[len(first)] == Seen(1.28, 2, 0)


@B_FRAMES
def test_no_picture_is_shown_longer_at_a_joint_than_elsewhere(
    tmp_path: Path, b_frames: int
) -> None:
    idle, cycle = two_clips(tmp_path, b_frames)
    pieces = shots((idle, 0, 2, 2), *[(cycle, 0, 3, 3.3)] * 4, (idle, 0, 2, 2))
    times = [s.time for s in pictures_of(compiled(tmp_path, compose(pieces)))]
    steps = [later - earlier for earlier, later in pairwise(times)]
    assert max(steps) <= 0.046
    assert min(steps) >= 0.039


@B_FRAMES
def test_the_decoder_has_nothing_to_complain_about(tmp_path: Path, b_frames: int) -> None:
    idle, cycle = two_clips(tmp_path, b_frames)
    fast_to_slow = shots((idle, 0, 2, 0.6), (cycle, 0, 1.5, 9), (idle, 0, 2, 0.8))
    programme = compiled(tmp_path, compose(fast_to_slow))
    av.logging.set_level(av.logging.WARNING)
    try:
        with Capture(local=False) as told:
            pictures_of(programme)
    finally:
        av.logging.set_level(None)
    assert told == []


def test_the_picture_is_copied_and_counted(tmp_path: Path) -> None:
    idle, cycle = two_clips(tmp_path)
    composition = compose(shots((idle, 0, 2, 3), (cycle, 0, 3, 2)))
    result = compile_programme(composition, tmp_path / "programme.mkv")
    assert result.frames == 125
    with av.open(str(tmp_path / "programme.mkv")) as made:
        sizes = [packet.size for packet in made.demux(video=0) if packet.size]
    assert len(sizes) == 125


def test_a_programme_lasts_as_long_as_its_shots(tmp_path: Path) -> None:
    idle, cycle = two_clips(tmp_path)
    programme = compiled(tmp_path, compose(shots((cycle, 0, 3, 7.25), (idle, 0, 2, 5.5))))
    assert probe(programme).duration == pytest.approx(12.75, abs=0.01)
    with av.open(str(programme)) as made:
        assert made.streams.video[0].metadata["DURATION"].startswith("00:00:12.75")


def test_sounds_begin_at_their_time(tmp_path: Path) -> None:
    click = make_clicks(tmp_path / "click.opus", [0.1], 0.5)
    composition = simple(tmp_path, (click, 0.0), (click, 1.337), (click, 3.5))
    samples = read_track(compiled(tmp_path, composition)).samples
    loud = np.flatnonzero(np.abs(samples) > 4000) / RATE
    begun = [t for i, t in enumerate(loud) if not i or t - loud[i - 1] > 0.1]
    assert begun == pytest.approx([0.1, 1.437, 3.6], abs=0.001)


def test_the_file_of_a_sound_is_read_once_however_often_it_is_heard(tmp_path: Path) -> None:
    words = make_bursts(tmp_path / "words.opus", [(0, 0.2)], 0.2)
    composition = simple(tmp_path, *((words, 0.25 * index) for index in range(15)))
    once = simple(tmp_path, (words, 0))
    many = compile_programme(composition, tmp_path / "many.mkv")
    one = compile_programme(once, tmp_path / "one.mkv")
    assert many.loudness == one.loudness


def test_what_is_between_sounds_is_silent(tmp_path: Path) -> None:
    tone = make_tone(tmp_path / "tone.flac", 1.0, dbfs=-6)
    samples = read_track(compiled(tmp_path, simple(tmp_path, (tone, 1.5)))).samples
    assert not samples[: 3 * RATE // 2].any()
    assert not samples[5 * RATE // 2 :].any()
    assert len(samples) == 4 * RATE


def test_a_sound_begins_and_ends_without_a_click(tmp_path: Path) -> None:
    noise = make_noise(tmp_path / "noise.flac", 1.0, dbfs=-12)
    samples = read_track(compiled(tmp_path, simple(tmp_path, (noise, 1)))).samples
    assert np.abs(samples[RATE : RATE + 20]).max() < 1500
    assert np.abs(samples[2 * RATE - 20 : 2 * RATE]).max() < 1500


def test_chimes_are_soft_and_lie_under_a_voice(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", 1, 50)
    tone = make_tone(tmp_path / "tone.flac", 0.5, dbfs=-6, channels=1)
    composition = compose(shots((clip, 0, 2, 4)), [(tone, 0.2)], chimes=[0, 2])
    samples = read_track(compiled(tmp_path, composition)).samples
    assert np.abs(samples[2 * RATE :]).max() / 32767 == pytest.approx(
        10 ** (CHIME_PEAK / 20), abs=0.001
    )
    assert np.abs(samples[: 2 * RATE]).max() / 32767 == pytest.approx(0.5, abs=0.07)


@pytest.mark.parametrize("at", [-0.1, 3.5])
def test_a_sound_that_does_not_fit_is_named(tmp_path: Path, at: float) -> None:
    tone = make_tone(tmp_path / "late.opus", 1.0)
    with pytest.raises(CueDoesNotFit, match=r"late\.opus"):
        compiled(tmp_path, simple(tmp_path, (tone, at)))


def test_sounds_that_overlap_are_named(tmp_path: Path) -> None:
    first, second = (make_tone(tmp_path / name, 1.0) for name in ("a.opus", "b.opus"))
    with pytest.raises(CuesOverlap, match=r"b\.opus.*a\.opus"):
        compiled(tmp_path, simple(tmp_path, (second, 1.9), (first, 1)))


def test_the_voice_is_measured_as_loud_as_it_is_heard(tmp_path: Path) -> None:
    files = [make_bursts(tmp_path / f"{n}.opus", [(0, 1)], 1, dbfs=-6 - 3 * n) for n in range(3)]
    composition = simple(tmp_path, (files[0], 0), (files[1], 1.1), (files[2], 2.5))
    result = compile_programme(composition, tmp_path / "programme.mkv")
    heard = measure_loudness(tmp_path / "programme.mkv")
    assert result.loudness.integrated == pytest.approx(heard.integrated, abs=0.3)
    assert result.loudness.true_peak == pytest.approx(heard.true_peak, abs=0.1)


def test_a_programme_without_sounds_is_silent(tmp_path: Path) -> None:
    result = compile_programme(simple(tmp_path), tmp_path / "programme.mkv")
    assert result.loudness.integrated == SILENT
    assert not read_track(tmp_path / "programme.mkv").samples.any()


def test_chapters_and_captions_lie_inside(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", 1, 50)
    captions = {
        "nl": (Caption(Seconds(0.5), Seconds(1.5), "Adem in\nrustig"),),
        "en": (Caption(Seconds(0.5), Seconds(1.5), "Breathe in"),),
    }
    steps = [(0.0, 2.5, "Één"), (2.5, 4.0, "Twee")]
    programme = compiled(
        tmp_path, compose(shots((clip, 0, 2, 4)), chapters=steps, captions=captions)
    )
    assert [(c.start, c.end, c.title) for c in probe(programme).chapters] == steps
    with av.open(str(programme)) as container:
        tracks = container.streams.subtitles
        assert [(t.language, t.codec_context.name) for t in tracks] == [
            ("dut", "srt"),
            ("eng", "srt"),
        ]
        said = [p for p in container.demux(tracks[0]) if p.size]
        assert [(p.pts, p.duration, bytes(p).decode()) for p in said] == [
            (500, 1000, "Adem in\nrustig")
        ]


def test_no_caption_is_shown_by_itself(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", 1, 50)
    captions = {"nl": (Caption(Seconds(0.5), Seconds(1.5), "Adem in"),)}
    with av.open(
        str(compiled(tmp_path, compose(shots((clip, 0, 2, 4)), captions=captions)))
    ) as made:
        assert not made.streams.subtitles[0].disposition


def test_the_index_lies_at_the_front(tmp_path: Path) -> None:
    content = compiled(tmp_path, simple(tmp_path)).read_bytes()
    cues, cluster = b"\x1c\x53\xbb\x6b", b"\x1f\x43\xb6\x75"
    assert content.rindex(cues) < content.index(cluster)


def test_the_same_composition_makes_the_same_file(tmp_path: Path) -> None:
    composition = simple(tmp_path, (make_tone(tmp_path / "tone.opus", 1.0), 1))
    contents = [compiled(tmp_path, composition).read_bytes() for _ in range(2)]
    assert contents[0] == contents[1]


def test_a_key_tells_compositions_apart_by_what_the_files_hold(tmp_path: Path) -> None:
    idle, cycle = two_clips(tmp_path)
    same = tmp_path / "elsewhere.mp4"
    same.write_bytes(idle.read_bytes())
    keys = [composition_key(compose(shots((clip, 0, 2, 4)))) for clip in (idle, same, cycle)]
    assert keys[0] == keys[1] != keys[2]
    assert composition_key(compose(shots((idle, 0, 2, 4.1)))) != keys[0]
    assert composition_key(compose(shots((idle, 0, 2, 4)), chimes=[1])) != keys[0]


def test_clips_that_differ_are_refused(tmp_path: Path) -> None:
    small = make_clip(tmp_path / "small.mp4", 1, 25, size=(160, 90))
    large = make_clip(tmp_path / "large.mp4", 2, 25)
    with pytest.raises(ClipsDiffer, match=r"small\.mp4|large\.mp4"):
        compiled(tmp_path, compose(shots((small, 0, 1, 1), (large, 0, 1, 1))))


def test_a_missing_clip_and_a_missing_sound_are_named(tmp_path: Path) -> None:
    with pytest.raises(MediaMissing, match=r"gone\.mp4"):
        compiled(tmp_path, compose(shots((tmp_path / "gone.mp4", 0, 1, 1))))
    with pytest.raises(MediaMissing, match=r"gone\.opus"):
        compiled(tmp_path, simple(tmp_path, (tmp_path / "gone.opus", 1)))


def test_a_broken_clip_is_named_and_the_old_programme_stays(tmp_path: Path) -> None:
    clip = cut_off(make_clip(tmp_path / "clip.mp4", 1, 50))
    out = tmp_path / "programme.mkv"
    out.write_text("the old one")
    with pytest.raises(MediaTruncated, match=r"clip\.mp4"):
        compile_programme(compose(shots((clip, 0, 2, 4))), out)
    assert out.read_text() == "the old one"


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    composition = simple(tmp_path, (make_noise(tmp_path / "noise.flac", 3.0), 0.5))
    with file_size_limit(100_000), pytest.raises(NoSpace, match="no room"):
        compiled(tmp_path, composition)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "out").touch()
    with pytest.raises(CannotWrite):
        compiled(tmp_path, simple(tmp_path))
