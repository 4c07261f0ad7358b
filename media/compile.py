"""A composition becomes one programme file: picture copied, voice encoded once.

The picture's packets are those of the clips, at new times; nothing of it is encoded. The voice
is FLAC: its encoder is seven times as fast as that of Opus, silence takes no room, and it has
no delay, so that sound stands at the right sample in every player. The file is the same for
the same composition, to the byte.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from heapq import merge
from operator import itemgetter
from typing import TYPE_CHECKING

import av
import numpy as np

from media.cache import fingerprint
from media.clips import read_clips
from media.errors import CannotCombine
from media.loudness import Loudness, measure_track
from media.retime import decode_ticks, durations, show_times, uses
from media.tracks import TICKS, Picture, add_captions, add_chapters, add_pictures, add_voice
from media.voice_track import lay_voice
from media.writing import whole_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from av.packet import Packet
    from av.video.stream import VideoStream

    from media.clips import Clip
    from media.composition import Composition
    from media.pcm import PcmTrack
    from media.retime import Times

FORMAT = 1
"""Counts up whenever another file is written for the same composition."""
_OPTIONS = {
    "cues_to_front": "1",
    "fflags": "+bitexact",  # no date and no random ids
    "default_mode": "infer_no_subs",  # a subtitle track marked as default is shown by itself
}


@dataclass(frozen=True, slots=True)
class CompiledProgramme:
    """What was written: how many pictures were copied, and how loud the voice is."""

    frames: int
    loudness: Loudness


def composition_key(composition: Composition) -> str:
    """A name for what a composition makes of which files, for the cache.

    Raises:
        MediaError: `MediaMissing` or `MediaUnreadable`.
    """
    files = {shot.clip for shot in composition.shots} | {cue.file for cue in composition.sounds}
    prints = {file: fingerprint(file) for file in files}
    told = (
        [(prints[s.clip], s.clip_start, s.clip_end, s.start, s.end) for s in composition.shots],
        [(prints[sound.file], sound.at) for sound in composition.sounds],
        (composition.chimes, composition.chapters, composition.duration),
        sorted(composition.captions.items()),
    )
    return f"composition {FORMAT} {sha256(repr(told).encode()).hexdigest()}"


def compile_programme(composition: Composition, out: Path) -> CompiledProgramme:
    """Write a composition as Matroska; `out` appears whole or not at all.

    Its chapters and captions lie in it, no caption track is shown by itself. Every picture of
    every shot is there, shown when the shot says, to the millisecond.

    Raises:
        MediaError: as `read_clips`, `lay_voice` and `show_times`, `CannotCombine`, `NoSpace` or
            `CannotWrite`.
        ValueError: the shots are not a composition, as `uses` says.
    """
    clips = read_clips(shot.clip for shot in composition.shots)
    pictures = _pictures(composition, clips)
    voice = lay_voice(composition)
    with ThreadPoolExecutor(max_workers=1) as aside, whole_file(out) as making:
        loudness = aside.submit(measure_track, voice.spoken)
        _write(making, composition, pictures, voice.track)
    return CompiledProgramme(len(pictures), loudness.result())


def _pictures(composition: Composition, clips: Mapping[Path, Clip]) -> list[Picture]:
    """Every picture of the programme, in the order in which they are decoded."""
    packets: list[Packet[VideoStream]] = []
    times: list[Times] = []
    for use in uses(composition.shots):
        clip = clips[use[0].clip]
        times.append(show_times(use, clip))
        packets += clip.packets[: len(times[-1])]
    shown = np.rint(np.concatenate(times) * TICKS).astype(np.int64)
    lasting = durations(shown, round(composition.duration * TICKS))
    columns = (decode_ticks(shown).tolist(), shown.tolist(), lasting.tolist())
    return [Picture(*row) for row in zip(*columns, packets, strict=True)]


def _write(
    making: Path, composition: Composition, pictures: Iterable[Picture], voice: PcmTrack
) -> None:
    """All tracks, packet by packet in order of time."""
    clip = composition.shots[0].clip
    try:
        with av.open(str(making), "w", format="matroska", options=_OPTIONS) as programme:
            tracks = [add_pictures(programme, clip, pictures), add_voice(programme, voice)]
            for language, captions in composition.captions.items():
                tracks.append(add_captions(programme, language, captions))
            add_chapters(programme, composition.chapters)
            for due in merge(*tracks, key=itemgetter(0)):
                programme.mux(due.packet)
    except (av.ArgumentError, av.InvalidDataError) as error:
        raise CannotCombine(video=clip) from error
