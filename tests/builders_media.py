"""Small synthetic media files, made with PyAV, for tests that want real files.

Every builder writes one file, chooses container and codec by its suffix, and returns its path.
Levels are peak levels in dBFS; times are in seconds.
"""

from __future__ import annotations

import colorsys
from fractions import Fraction
from typing import TYPE_CHECKING, Any, cast

import av
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from av.audio.stream import AudioStream
    from av.container import OutputContainer
    from av.video.stream import VideoStream
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]

RATE = 48_000
SOUND_CODECS = {
    ".wav": "pcm_s16le",
    ".flac": "flac",
    ".mp3": "libmp3lame",
    ".m4a": "aac",
    ".aac": "aac",
    ".mp4": "aac",
    ".mov": "aac",
    ".avi": "libmp3lame",
    ".ogg": "vorbis",
}
"""By suffix; anything else gets Opus."""
STEP = 960
"""Samples per frame handed to an encoder: 20 ms at 48 kHz."""


def make_video(
    path: Path,
    seconds: float = 2.0,
    *,
    audio_hz: float | None = None,
    dbfs: float = -20.0,
    codec: str = "libx264",
    size: tuple[int, int] = (320, 180),
    fps: int = 25,
    keyframe_every: int = 25,
    b_frames: bool = True,
    chapters: Sequence[tuple[float, float, str]] = (),
    index_in_front: bool = False,
) -> Path:
    """A moving picture: each second its own colour, a white bar that crosses once a second.

    Has a sine of `audio_hz` as its own sound, or no sound track. `chapters` are start, end,
    title. `index_in_front` makes an mp4 as the web wants it.
    """
    samples = None if audio_hz is None else sine(seconds, audio_hz, dbfs)
    return make_video_with_sound(
        path,
        seconds,
        samples,
        codec=codec,
        size=size,
        fps=fps,
        keyframe_every=keyframe_every,
        b_frames=b_frames,
        chapters=chapters,
        index_in_front=index_in_front,
    )


def make_video_with_sound(
    path: Path,
    seconds: float,
    samples: Samples | None,
    *,
    codec: str = "libx264",
    size: tuple[int, int] = (320, 180),
    fps: int = 25,
    keyframe_every: int = 25,
    b_frames: bool = True,
    chapters: Sequence[tuple[float, float, str]] = (),
    index_in_front: bool = False,
) -> Path:
    """The moving picture of `make_video` with any sound: samples of shape (frames, channels)."""
    options = {"max_interleave_delta": "0"}
    if index_in_front:
        options["movflags"] = "+faststart"
    with av.open(str(path), "w", options=options) as container:
        picture = _add_picture(container, codec, size, fps, keyframe_every, b_frames=b_frames)
        sound = None if samples is None else _add_sound(container, path, samples, RATE)
        container.set_chapters([_chapter(*chapter) for chapter in chapters])
        for index in range(round(seconds * fps)):
            frame = av.VideoFrame.from_ndarray(_picture(index, fps, size), format="rgb24")
            frame.pts, frame.time_base = index, Fraction(1, fps)
            container.mux(picture.encode(frame))
        container.mux(picture.encode(None))
        if sound is not None and samples is not None:
            _encode_sound(container, sound, samples, RATE)
    return path


def make_tone(
    path: Path,
    seconds: float = 2.0,
    hz: float = 440.0,
    *,
    dbfs: float = -20.0,
    channels: int = 2,
    rate: int = RATE,
) -> Path:
    """A sine; its peak is at `dbfs`, alike in all channels."""
    return write_sound(path, sine(seconds, hz, dbfs, channels=channels, rate=rate), rate=rate)


def make_silence(path: Path, seconds: float = 2.0) -> Path:
    """Digital silence."""
    return write_sound(path, np.zeros((round(seconds * RATE), 1), dtype=np.float32))


def make_noise(path: Path, seconds: float = 2.0, *, dbfs: float = -20.0, seed: int = 1) -> Path:
    """White noise, its RMS level at `dbfs`, the same each time for one seed."""
    return write_sound(path, noise(seconds, dbfs, seed=seed))


def make_bursts(
    path: Path,
    spans: Iterable[tuple[float, float]],
    seconds: float,
    *,
    dbfs: float = -12.0,
    noise_dbfs: float = -65.0,
) -> Path:
    """Something like speech in each span (a buzz in syllables), and low noise all along."""
    samples = noise(seconds, noise_dbfs)
    for start, end in spans:
        first, last = round(start * RATE), round(end * RATE)
        samples[first:last, 0] += _buzz(last - first, dbfs)
    return write_sound(path, samples)


def make_clicks(path: Path, times: Iterable[float], seconds: float) -> Path:
    """Silence with a click of 2 ms, at half of full scale, that begins at each of the times."""
    samples = np.zeros((round(seconds * RATE), 1), dtype=np.float32)
    for time in times:
        first = round(time * RATE)
        samples[first : first + 96, 0] = 0.5
    return write_sound(path, samples)


def write_sound(path: Path, samples: Samples, *, rate: int = RATE, delay: float = 0.0) -> Path:
    """Write samples of shape (frames, channels), -1 to 1, as a sound file.

    With a `delay` the first time stamp is not 0; for containers that have time stamps.
    """
    with av.open(str(path), "w") as container:
        stream = _add_sound(container, path, samples, rate)
        _encode_sound(container, stream, samples, rate, first_pts=round(delay * rate))
    return path


def sine(
    seconds: float, hz: float, dbfs: float = -20.0, *, channels: int = 2, rate: int = RATE
) -> Samples:
    """A sine of shape (frames, channels) with its peak at `dbfs`."""
    time = np.arange(round(seconds * rate)) / rate
    wave = 10 ** (dbfs / 20) * np.sin(2 * np.pi * hz * time)
    return np.repeat(wave.astype(np.float32)[:, None], channels, axis=1)


def noise(seconds: float, dbfs: float = -20.0, *, seed: int = 1) -> Samples:
    """White noise of shape (frames, 1) with its RMS level at `dbfs`."""
    values = np.random.default_rng(seed).standard_normal((round(seconds * RATE), 1))
    return (10 ** (dbfs / 20) * values).astype(np.float32)


def cut_off(path: Path, *, keep: float = 0.5) -> Path:
    """Throw away a file's end, as a broken download does; the fraction `keep` stays."""
    content = path.read_bytes()
    path.write_bytes(content[: round(len(content) * keep)])
    return path


def _buzz(count: int, dbfs: float) -> NDArray[np.float32]:
    time = np.arange(count) / RATE
    harmonics = np.sum([np.sin(2 * np.pi * 120 * n * time) / n for n in range(1, 12)], axis=0)
    syllables = 0.65 + 0.35 * np.cos(2 * np.pi * 4 * time)
    wave = harmonics * syllables
    loudest = max(abs(wave.max()), abs(wave.min()))
    return np.asarray(10 ** (dbfs / 20) / loudest * wave, dtype=np.float32)


def _picture(index: int, fps: int, size: tuple[int, int]) -> NDArray[np.uint8]:
    width, height = size
    hue = (index // fps) * 0.15 % 1.0
    colour = [round(255 * part) for part in colorsys.hsv_to_rgb(hue, 0.7, 0.7)]
    picture = np.full((height, width, 3), colour, dtype=np.uint8)
    left = (index % fps) * width // fps
    picture[:, left : left + max(2, width // 40)] = 255
    return picture


def _add_picture(
    container: OutputContainer,
    codec: str,
    size: tuple[int, int],
    fps: int,
    keyframe_every: int,
    *,
    b_frames: bool,
) -> VideoStream:
    quick = {"libx264": {"preset": "veryfast"}, "libsvtav1": {"preset": "12"}}
    stream = cast("VideoStream", container.add_stream(cast("Any", codec), rate=fps))
    stream.width, stream.height = size
    stream.pix_fmt = "yuv420p"
    stream.codec_context.gop_size = keyframe_every
    if codec == "libx264":
        stream.codec_context.max_b_frames = 2 if b_frames else 0
    stream.codec_context.options = quick.get(codec, {})
    return stream


def _add_sound(container: OutputContainer, path: Path, samples: Samples, rate: int) -> AudioStream:
    codec = SOUND_CODECS.get(path.suffix.lower(), "libopus")
    stream = cast("AudioStream", container.add_stream(cast("Any", codec), rate=rate))
    stream.codec_context.layout = "mono" if samples.shape[1] == 1 else "stereo"
    if codec == "vorbis":
        stream.codec_context.options = {"strict": "experimental"}
    return stream


def _encode_sound(
    container: OutputContainer,
    stream: AudioStream,
    samples: Samples,
    rate: int,
    first_pts: int = 0,
) -> None:
    layout = "mono" if samples.shape[1] == 1 else "stereo"
    for first in range(0, len(samples), STEP):
        block = np.ascontiguousarray(samples[first : first + STEP].reshape(1, -1))
        frame = av.AudioFrame.from_ndarray(block, format="flt", layout=layout)
        frame.sample_rate, frame.pts = rate, first_pts + first
        frame.time_base = Fraction(1, rate)
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))


def _chapter(start: float, end: float, title: str) -> Any:  # noqa: ANN401 (PyAV's Chapter is a TypedDict that is not exported)
    base = Fraction(1, 1000)
    return {
        "id": round(start * 1000),
        "start": round(start * 1000),
        "end": round(end * 1000),
        "time_base": base,
        "metadata": {"title": title},
    }
