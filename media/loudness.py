"""How loud a sound track is, by EBU R 128."""

from __future__ import annotations

from dataclasses import dataclass
from math import log10
from typing import TYPE_CHECKING, cast

import av
from av.filter import Graph

from media.decode import sound_frames
from media.opening import open_media
from media.units import Decibels, Lufs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from av.audio.frame import AudioFrame

    from media.pcm import PcmTrack

SILENT = Lufs(-70.0)
"""The absolute gate of R 128: silence, and what is too short to be measured, has this value."""

_NO_PEAK = 1e-6
"""The least peak that is told apart from silence, as amplitude: -120 dB."""


@dataclass(frozen=True, slots=True)
class Loudness:
    """Integrated loudness over a whole track, and its highest peak between samples, in dBTP."""

    integrated: Lufs
    true_peak: Decibels


def measure_loudness(path: Path) -> Loudness:
    """The loudness of the first sound track, as FFmpeg's `ebur128` filter finds it.

    One channel counts as two, because it is heard from both loudspeakers. Sound shorter than
    the filter's window of 0.4 s is `SILENT`; the last tenth of a second may go uncounted.

    Raises:
        MediaError: as `probe`, or `SoundMissing`.
    """
    with open_media(path) as container:
        return _loudness(sound_frames(path, container))


def measure_track(track: PcmTrack) -> Loudness:
    """The loudness of a track in memory, by the same filter."""
    return _loudness(track.frames())


def _loudness(frames: Iterable[AudioFrame]) -> Loudness:
    figures: dict[str, str] = {}
    for measured in _measured(frames):
        figures = measured.metadata or figures  # a last piece that is too short has none
    integrated = float(figures.get("lavfi.r128.I", SILENT))
    peak = max(float(figures.get("lavfi.r128.true_peak", 0)), _NO_PEAK)
    return Loudness(Lufs(max(integrated, SILENT)), Decibels(20 * log10(peak)))


def _measured(frames: Iterable[AudioFrame]) -> Iterator[AudioFrame]:
    """A frame for each tenth of a second; its metadata say what the filter has found so far."""
    graph: Graph | None = None
    for frame in frames:
        graph = graph or _graph(frame)
        graph.push(frame)
        yield from _pulled(graph)
    if graph:
        graph.push(None)
        yield from _pulled(graph)


def _graph(frame: AudioFrame) -> Graph:
    """The filter, for frames like this one."""
    graph = Graph()
    source = graph.add_abuffer(
        sample_rate=frame.sample_rate,
        format=frame.format.name,
        layout=frame.layout.name,
        time_base=frame.time_base,
    )
    meter = graph.add("ebur128", "metadata=1:peak=true:dualmono=true:framelog=quiet")
    sink = graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    return graph


def _pulled(graph: Graph) -> Iterator[AudioFrame]:
    while True:
        try:
            yield cast("AudioFrame", graph.pull())
        except (av.BlockingIOError, av.EOFError):
            return
