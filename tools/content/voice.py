"""The voice: espeak-ng, softened, every cue equally loud and without silence around it."""

from __future__ import annotations

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, cast

import av
from av.filter import Graph

from media.audio import PlacedCue, encode_voice, lay_cues, without_silence, write_wav
from media.loudness import measure_loudness
from media.pcm import RATE, read_track
from media.units import Decibels, Lufs, Seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from av.audio.frame import AudioFrame

    Speak = Callable[[str, str, Path], None]
    """Writes a text, in a language, as a WAV file."""

LOUDNESS = Lufs(-18.0)
HIGHEST_PEAK = Decibels(-2.0)
BIT_RATE = 24_000

ESPEAK = {
    "nl": ("espeak-ng", "-v", "nl", "-s", "108", "-p", "38", "-a", "90"),
    "en": ("espeak-ng", "-v", "en-gb", "-s", "112", "-p", "38", "-a", "90"),
}
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


class Voice:
    """Records cues, as `speak` says them."""

    def __init__(self, speak: Speak) -> None:
        self._speak = speak

    def record(self, text: str, language: str, out: Path) -> None:
        """Write the text as Opus, `LOUDNESS` loud or as near to it as its peaks allow."""
        with TemporaryDirectory() as folder:
            raw, soft = Path(folder, "raw.wav"), Path(folder, "soft.wav")
            self._speak(text, language, raw)
            soften(raw, soft)
            spoken = without_silence(read_track(soft))
            write_wav(spoken, soft)
            cue = PlacedCue(soft, Seconds(0.0), _evening_out(soft))
            encode_voice(lay_cues((cue,), spoken.duration), out, BIT_RATE)


def speak(text: str, language: str, out: Path) -> None:
    """Write the text as espeak-ng says it in that language.

    Raises:
        subprocess.CalledProcessError: espeak-ng cannot say it.
    """
    subprocess.run([*ESPEAK[language], "-w", str(out), text], check=True)


def recipe(language: str) -> object:
    """All that a recording is made of beside its words."""
    return ESPEAK[language], SOFTER, LOUDNESS, HIGHEST_PEAK, BIT_RATE


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
    """The gain that brings a cue to `LOUDNESS`, or as near to it as its peak allows."""
    loudness = measure_loudness(file)
    return Decibels(min(LOUDNESS - loudness.integrated, HIGHEST_PEAK - loudness.true_peak))
