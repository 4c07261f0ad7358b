"""Spoken cues laid on a voice track, for the tools of makers; the only place with pydub."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import av
import numpy as np

from media.errors import CueDoesNotFit
from media.pcm import RATE, PcmTrack, read_track, to_int16
from media.units import Decibels, Seconds
from media.writing import whole_file

with warnings.catch_warnings():
    # WORKAROUND: when imported, pydub 0.25.1 warns that there is no ffmpeg program (pydub 795),
    # which is never used here, and loads audioop, which Python 3.11 and 3.12 call deprecated.
    # May go when a release of pydub does neither.
    warnings.filterwarnings("ignore", "Couldn't find ffmpeg", RuntimeWarning)
    warnings.filterwarnings("ignore", "'audioop' is deprecated", DeprecationWarning)
    from pydub import AudioSegment
    from pydub.silence import detect_leading_silence

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_FADE_MS = 5
_QUIET = Decibels(-50.0)
_UNCHANGED = Decibels(0.0)


@dataclass(frozen=True, slots=True)
class PlacedCue:
    """A sound file, heard from `at` on, its level changed by `gain`."""

    file: Path
    at: Seconds
    gain: Decibels = _UNCHANGED


def without_silence(track: PcmTrack, quiet: Decibels = _QUIET) -> PcmTrack:
    """The track without what is below `quiet`, in dBFS, at its beginning and its end."""
    segment = _segment(track)
    first = detect_leading_silence(segment, silence_threshold=quiet, chunk_size=_FADE_MS)
    last = detect_leading_silence(segment.reverse(), silence_threshold=quiet, chunk_size=_FADE_MS)
    return _track(segment[first : max(first, len(segment) - last)])


def lay_cues(cues: Iterable[PlacedCue], duration: Seconds) -> PcmTrack:
    """A voice track of that length: silence, with each cue at its place, overlapping ones summed.

    Silence around a cue is taken off, so that it is heard at `at` and not later. Time and memory
    grow with `duration` and with the cues, not with their product.

    Raises:
        MediaError: as `read_track`, or `CueDoesNotFit`.
    """
    mix = np.zeros(round(duration * RATE), dtype=np.int32)
    for cue in cues:
        spoken = _smoothed(without_silence(read_track(cue.file)), cue.gain)
        first = round(cue.at * RATE)
        if first < 0 or first + len(spoken.samples) > len(mix):
            raise CueDoesNotFit(file=cue.file, at=cue.at, duration=duration)
        mix[first : first + len(spoken.samples)] += spoken.samples
    return PcmTrack(to_int16(mix))


def write_wav(track: PcmTrack, out: Path) -> None:
    """Write the track as a WAV file, whole or not at all.

    Raises:
        MediaError: `NoSpace` or `CannotWrite`.
    """
    with whole_file(out) as making:
        _segment(track).export(making, format="wav").close()


def encode_voice(track: PcmTrack, out: Path, bit_rate: int = 48_000) -> None:
    """Write the track as Opus, whole or not at all; `out` ends in `.opus`, `bit_rate` is in bit/s.

    Raises:
        MediaError: `NoSpace` or `CannotWrite`.
    """
    with whole_file(out) as making, av.open(str(making), "w", format="ogg") as container:
        stream = container.add_stream("libopus", rate=RATE, options={"application": "voip"})
        stream.codec_context.layout = "mono"
        stream.codec_context.bit_rate = bit_rate
        for frame in track.frames():
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def _smoothed(track: PcmTrack, gain: Decibels) -> PcmTrack:
    """The track at its gain, with edges too short to be heard as fades but without clicks."""
    return _track(_segment(track).apply_gain(gain).fade_in(_FADE_MS).fade_out(_FADE_MS))


def _segment(track: PcmTrack) -> Any:  # noqa: ANN401 (pydub has no types)
    return AudioSegment(track.samples.tobytes(), sample_width=2, frame_rate=RATE, channels=1)


def _track(segment: Any) -> PcmTrack:  # noqa: ANN401 (pydub has no types)
    return PcmTrack(np.frombuffer(segment.raw_data, dtype=np.int16))
