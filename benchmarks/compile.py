"""How long a ten-minute session takes to be compiled, at three paces."""

from __future__ import annotations

import tempfile
import time
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np

from benchmarks.measure import Figure
from media.audio import encode_voice
from media.captions import Caption
from media.clips import read_clips
from media.compile import compile_programme
from media.composition import Composition, PlacedSound, Shot
from media.pcm import RATE, PcmTrack
from media.probe import Chapter
from media.units import Seconds

if TYPE_CHECKING:
    from collections.abc import Iterator

GOAL_SECONDS = 1.0
PACES = (3.0, 5.5, 12.0)
"""Breaths a minute."""
SESSION = Seconds(600)
STEPS = 5
REST = Seconds(6)
"""How long the figure rests, at least, before the breaths of a step."""
CUES = 100
DISTINCT_CUES = 60
CUE = Seconds(2)
CLIP = Seconds(10)
FPS = 25
SIZE = (1280, 720)


@dataclass(frozen=True, slots=True)
class Material:
    """Clips of one breath cycle, the last one at rest, and spoken cues."""

    clips: tuple[Path, ...]
    cues: tuple[Path, ...]


def measure_compile() -> Iterator[Figure]:
    """Seconds to compile, and pictures lost, at each pace."""
    with tempfile.TemporaryDirectory(prefix="happy-back-bench-") as folder:
        place = Path(folder)
        material = _make_material(place)
        for breaths_per_minute in PACES:
            composition = _compose(material, breaths_per_minute)
            yield from _measure(composition, place / "programme.mkv", f"{breaths_per_minute:g}")


def _measure(composition: Composition, out: Path, pace: str) -> Iterator[Figure]:
    began = time.perf_counter()
    result = compile_programme(composition, out)
    took = time.perf_counter() - began
    wanted = _pictures_wanted(composition)
    with av.open(str(out)) as programme:
        seen = sum(1 for _ in programme.decode(video=0))
    size = out.stat().st_size / 1e6
    length = f"{composition.duration:.0f} s, {len(composition.sounds)} cues, {size:.1f} MB"
    yield Figure(f"compile at {pace} breaths a minute", took, GOAL_SECONDS, " s", length)
    counts = f"{wanted} in the clips, {result.frames} copied, {seen} decoded"
    yield Figure("  pictures lost", float(wanted - seen), 0.0, "", counts)


def _pictures_wanted(composition: Composition) -> int:
    clips = read_clips(shot.clip for shot in composition.shots)
    entered = (shot.clip for shot in composition.shots if not shot.clip_start)
    return sum(len(clips[clip].packets) for clip in entered)


def _compose(material: Material, breaths_per_minute: float) -> Composition:
    breath = 60 / breaths_per_minute
    breaths = int((SESSION / STEPS - REST) / breath)
    rest = SESSION / STEPS - breaths * breath
    shots: list[Shot] = []
    chapters: list[Chapter] = []
    for step in range(STEPS):
        start = shots[-1].end if shots else Seconds(0)
        shots.append(_shot(material.clips[-1], 0, CLIP, start, rest))
        clip = material.clips[step % (len(material.clips) - 1)]
        for _ in range(breaths):
            shots.append(_shot(clip, 0, 4, shots[-1].end, breath * 4 / 9))
            shots.append(_shot(clip, 4, CLIP, shots[-1].end, breath * 5 / 9))
        chapters.append(Chapter(start, shots[-1].end, f"step {step + 1}"))
    duration = shots[-1].end
    sounds = tuple(
        PlacedSound(material.cues[index % DISTINCT_CUES], Seconds(index * duration / CUES))
        for index in range(CUES)
    )
    captions = tuple(Caption(s.at, Seconds(s.at + CUE), "Breathe in, at your ease") for s in sounds)
    return Composition(
        shots=tuple(shots),
        sounds=sounds,
        chimes=tuple(chapter.start for chapter in chapters),
        chapters=tuple(chapters),
        captions={"en": captions, "nl": captions},
        duration=duration,
    )


def _shot(clip: Path, clip_start: float, clip_end: float, start: Seconds, lasts: float) -> Shot:
    end = Seconds(start + lasts)
    return Shot(clip, Seconds(clip_start), Seconds(clip_end), start, end)


def _make_material(place: Path) -> Material:
    random = np.random.default_rng(1)
    return Material(
        clips=tuple(_make_clip(place / f"clip-{index}.mp4", random) for index in range(6)),
        cues=tuple(_make_cue(place / f"cue-{index}.opus", random) for index in range(60)),
    )


def _make_clip(path: Path, random: np.random.Generator) -> Path:
    """A picture of blocks that moves to and fro."""
    blocks = random.integers(40, 220, (SIZE[1] // 40, SIZE[0] // 40)).astype(np.uint8)
    picture = np.kron(blocks, np.ones((40, 40), dtype=np.uint8))
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=FPS)
        stream.width, stream.height = SIZE
        stream.pix_fmt = "yuv420p"
        stream.codec_context.options = {"preset": "ultrafast"}
        for index in range(round(CLIP * FPS)):
            away = round(200 * np.sin(np.pi * index / (CLIP * FPS)))
            frame = av.VideoFrame.from_ndarray(np.roll(picture, away, axis=1), format="gray")
            frame.pts, frame.time_base = index, Fraction(1, FPS)
            container.mux(stream.encode(frame.reformat(format="yuv420p")))
        container.mux(stream.encode(None))
    return path


def _make_cue(path: Path, random: np.random.Generator) -> Path:
    """Noise in syllables: harder to encode than a voice."""
    time_s = np.arange(round(CUE * RATE)) / RATE
    syllables = 0.5 - 0.5 * np.cos(2 * np.pi * 4 * time_s)
    samples = random.standard_normal(len(time_s)) * syllables * 3000
    encode_voice(PcmTrack(samples.astype(np.int16)), path)
    return path
