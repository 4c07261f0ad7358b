"""A film of a screen and of sound, with both on one clock."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Self

import av
import numpy as np
from av.video.frame import PictureType

if TYPE_CHECKING:
    from pathlib import Path

    from av.audio.stream import AudioStream
    from av.container import InputContainer, OutputContainer
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream
    from numpy.typing import NDArray

SOUND_RATE = 48_000
FRAMES_PER_SECOND = 25
_TICKS = 90_000
_BLOCK = 1024


@dataclass(frozen=True, slots=True)
class HeardSound:
    """Stereo sound at 48 kHz that began at a moment of the system's clock."""

    samples: NDArray[np.float32]
    """One row for each pair of samples, from -1 to 1."""
    began: float
    """In seconds since the epoch."""

    @property
    def ended(self) -> float:
        """When the last sample sounded, in seconds since the epoch."""
        return self.began + len(self.samples) / SOUND_RATE

    def between(self, start: float, end: float) -> NDArray[np.float32]:
        """The sound between two moments; silence where it was not recorded."""
        first = round((start - self.began) * SOUND_RATE)
        wanted = np.zeros((max(0, round((end - start) * SOUND_RATE)), 2), dtype=np.float32)
        inside = self.samples[max(0, first) : max(0, first + len(wanted))]
        offset = max(0, -first)
        wanted[offset : offset + len(inside)] = inside[: len(wanted) - offset]
        return wanted


class ScreenFilm:
    """Films an X11 screen into an MP4 file as long as the context lasts, then adds the sound."""

    def __init__(self, display: str, size: tuple[int, int], path: Path) -> None:
        self._size = size
        self._grab: InputContainer = av.open(
            display,
            format="x11grab",
            options={
                "video_size": f"{size[0]}x{size[1]}",
                "framerate": str(FRAMES_PER_SECOND),
                "draw_mouse": "0",
            },
        )
        self._film: OutputContainer = av.open(str(path), "w", options={"movflags": "+faststart"})
        self._picture = self._add_picture()
        self._sound = self._add_sound()
        self._packets: list[Packet[Any]] = []
        self._began: float | None = None
        self._ended = 0.0
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._record, name="film")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.stop()
        self._grab.close()
        self._film.close()

    @property
    def began(self) -> float:
        """When the first frame was taken, in seconds since the epoch; 0 before that."""
        return self._began or 0.0

    def stop(self) -> None:
        """Take no more frames."""
        self._stopping.set()
        self._thread.join()

    def add_sound(self, heard: HeardSound) -> None:
        """Stop, and write the film with what was heard while it was taken; once."""
        self.stop()
        self._packets += self._picture.encode(None)
        samples = heard.between(self.began, self._ended)
        for start in range(0, len(samples), _BLOCK):
            self._packets += self._sound.encode(
                _sound_frame(samples[start : start + _BLOCK], start)
            )
        self._packets += self._sound.encode(None)
        for packet in sorted(self._packets, key=_moment):
            self._film.mux(packet)

    def _add_picture(self) -> VideoStream:
        stream = self._film.add_stream("libx264", rate=FRAMES_PER_SECOND)
        stream.width, stream.height = self._size
        stream.pix_fmt = "yuv420p"
        stream.time_base = Fraction(1, _TICKS)
        stream.codec_context.time_base = Fraction(1, _TICKS)
        stream.options = {"preset": "veryfast", "crf": "21", "bf": "0"}
        return stream

    def _add_sound(self) -> AudioStream:
        stream = self._film.add_stream("aac", rate=SOUND_RATE, layout="stereo")
        stream.bit_rate = 160_000
        return stream

    def _record(self) -> None:
        for frame in self._grab.decode(video=0):
            if self._stopping.is_set():
                return
            self._packets += self._picture.encode(self._on_film(frame))

    def _on_film(self, frame: VideoFrame) -> VideoFrame:
        """The frame with the film's own clock; x11grab's is the system's."""
        taken = float(frame.time or 0.0)
        self._began = taken if self._began is None else self._began
        self._ended = taken
        picture = frame.reformat(format="yuv420p", dst_colorspace="ITU709")
        picture.pts = round((taken - self._began) * _TICKS)
        picture.time_base = Fraction(1, _TICKS)
        picture.pict_type = PictureType.NONE  # grabbed frames are all marked as key frames
        return picture


def _sound_frame(samples: NDArray[np.float32], start: int) -> av.AudioFrame:
    planes = np.ascontiguousarray(samples.T)
    frame = av.AudioFrame.from_ndarray(planes, format="fltp", layout="stereo")
    frame.sample_rate = SOUND_RATE
    frame.time_base = Fraction(1, SOUND_RATE)
    frame.pts = start
    return frame


def _moment(packet: Packet[Any]) -> float:
    return float((packet.dts or 0) * (packet.time_base or 0))
