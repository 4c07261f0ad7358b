"""The Dutch voice: espeak-ng, softened, every line equally loud, laid where it belongs."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from typing import TYPE_CHECKING, cast

import av
from av.filter import Graph

from media.audio import (
    RATE,
    PlacedCue,
    encode_voice,
    lay_cues,
    read_track,
    without_silence,
    write_wav,
)
from media.loudness import measure_loudness
from media.units import Decibels, Lufs, Seconds
from media.writing import whole_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from av.audio.frame import AudioFrame

    from tools.content.script import Words
    from tools.content.timeline import Timeline

LOUDNESS = Lufs(-18.0)
HIGHEST_PEAK = Decibels(-2.0)
BIT_RATE = 24_000
LEAST_PAUSE = Seconds(0.4)
"""How long the voice is silent between two lines, and before the end, at least."""

ESPEAK = ("espeak-ng", "-v", "nl", "-s", "108", "-p", "38", "-a", "90")
"""About 125 words a minute, somewhat below the voice's own pitch."""

SOFTER = (
    ("highpass", "f=90"),
    ("equalizer", "f=220:t=o:w=1.2:g=2"),
    ("equalizer", "f=3300:t=o:w=1.3:g=-5"),
    ("lowpass", "f=6200"),
    ("aecho", "in_gain=0.9:out_gain=0.9:delays=29|47:decays=0.10|0.06"),
    ("aresample", f"{RATE}"),
)
"""Less buzz, more chest, and a small room, as FFmpeg's filters."""


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """A line of the voice, and when it is heard."""

    start: Seconds
    end: Seconds
    text: Words


class Voice:
    """Speaks lines; what was said before is kept in a folder.

    `speak` writes a text as a WAV file.
    """

    def __init__(self, kept: Path, speak: Callable[[str, Path], None]) -> None:
        self._kept = kept
        self._speak = speak

    def record(self, timeline: Timeline, out: Path) -> tuple[SpokenLine, ...]:
        """Write the timeline's lines as one Opus file; tells when each is heard.

        Raises:
            ValueError: a line that is still spoken when the next one starts.
        """
        cues: list[PlacedCue] = []
        spoken: list[SpokenLine] = []
        for line in timeline.lines:
            file = self.say(line.text["nl"])
            cues.append(PlacedCue(file, line.at, _evening_out(file)))
            end = Seconds(line.at + read_track(file).duration)
            spoken.append(SpokenLine(line.at, end, line.text))
        _refuse_overlap(spoken, timeline.duration)
        encode_voice(lay_cues(cues, timeline.duration), out, BIT_RATE)
        return tuple(spoken)

    def say(self, text: str) -> Path:
        """The text as a WAV file without silence around it."""
        name = sha256(repr((text, ESPEAK, SOFTER)).encode()).hexdigest()[:16]
        file = self._kept / f"{name}.wav"
        if not file.exists():
            with whole_file(file) as raw, whole_file(file.with_suffix(".soft.wav")) as soft:
                self._speak(text, raw)
                soften(raw, soft)
                write_wav(without_silence(read_track(soft)), raw)
            file.with_suffix(".soft.wav").unlink()
        return file


def speak_dutch(text: str, out: Path) -> None:
    """Write the text as espeak-ng says it.

    Raises:
        subprocess.CalledProcessError: espeak-ng cannot say it.
    """
    subprocess.run([*ESPEAK, "-w", str(out), text], check=True)


def soften(file: Path, out: Path) -> None:
    """Write the sound of `file` as WAV, warmer and less sharp."""
    with av.open(str(file)) as source, av.open(str(out), "w") as target:
        graph = Graph()
        steps = [graph.add_abuffer(template=source.streams.audio[0])]
        steps += [graph.add(name, options) for name, options in SOFTER]
        steps.append(graph.add("abuffersink"))
        graph.link_nodes(*steps).configure()
        stream = target.add_stream("pcm_s16le", rate=RATE, layout="mono")
        for frame in (*source.decode(audio=0), None):
            graph.push(frame)
            for softened in _pulled(graph):
                target.mux(stream.encode(softened))
        target.mux(stream.encode(None))


def _pulled(graph: Graph) -> Iterator[AudioFrame]:
    while True:
        try:
            frame = graph.pull()
        except (av.BlockingIOError, av.EOFError):
            return
        yield cast("AudioFrame", frame)


def _evening_out(file: Path) -> Decibels:
    """The gain that brings a line to `LOUDNESS`, or as near to it as its peak allows."""
    loudness = measure_loudness(file)
    return Decibels(min(LOUDNESS - loudness.integrated, HIGHEST_PEAK - loudness.true_peak))


def _refuse_overlap(spoken: Iterable[SpokenLine], duration: Seconds) -> None:
    end = SpokenLine(duration, duration, {"nl": "the end"})
    late = [
        f"“{line.text['nl']}” lasts until {line.end:.2f}: too late for “{following.text['nl']}”"
        for line, following in pairwise((*spoken, end))
        if line.end + LEAST_PAUSE > following.start
    ]
    if late:
        raise ValueError("\n".join(late))
