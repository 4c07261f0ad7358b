"""What was heard: a recording of a sink, and the level of its tones over time."""

from __future__ import annotations

import subprocess
import threading
import time
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Self

import numpy as np

from tests.rig.programs import end, wait_until

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

RATE = 48_000
BYTES_PER_FRAME = 8
SILENCE_DB = -200.0


@dataclass(frozen=True, slots=True)
class Levels:
    """A level in dBFS for each block of a recording; a full-scale sine is 0 dBFS."""

    times: NDArray[np.float64]
    """The middle of each block, in seconds since the recording began."""
    values: NDArray[np.float64]

    def between(self, start: float, end: float) -> Levels:
        """The blocks whose middle lies from `start` to `end`."""
        inside = (self.times >= start) & (self.times < end)
        return Levels(self.times[inside], self.values[inside])

    @property
    def loudest(self) -> float:
        """The highest level; -200 when there is none."""
        return float(self.values.max(initial=SILENCE_DB))

    @property
    def median(self) -> float:
        """The level of the middle block when sorted; -200 when there is none."""
        return float(np.median(self.values)) if self.values.size else SILENCE_DB

    def never_above(self, limit: float) -> bool:
        """Whether no block is louder than `limit` dBFS."""
        return self.loudest <= limit

    def settles_below(self, limit: float, after: float = 0.0) -> float:
        """Seconds from `after` until the level is below `limit` dBFS for good; inf if never."""
        tail = self.between(after, np.inf)
        loud = np.flatnonzero(tail.values >= limit)
        if loud.size == 0:
            return 0.0
        if loud[-1] == tail.values.size - 1:
            return float("inf")
        return float(tail.times[loud[-1] + 1] - after)

    def first_above(self, limit: float, after: float = 0.0) -> float:
        """When the first block from `after` on is louder than `limit` dBFS; inf if never."""
        tail = self.between(after, np.inf)
        loud = np.flatnonzero(tail.values > limit)
        return float(tail.times[loud[0]]) if loud.size else float("inf")


class Recording:
    """A recording of one source in stereo at 48 kHz, as long as the context lasts."""

    def __init__(self, source: str, environment: Mapping[str, str]) -> None:
        self._command = [
            *("parec", f"--device={source}", "--format=float32le", f"--rate={RATE}"),
            *("--channels=2", "--latency-msec=10", "--raw"),
        ]
        self._environment = environment
        self._chunks: list[bytes] = []
        self._began = 0.0
        self._process: subprocess.Popen[bytes] | None = None
        self._reader: threading.Thread | None = None

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            self._command, env=dict(self._environment), stdout=subprocess.PIPE
        )
        assert self._process.stdout is not None
        self._reader = threading.Thread(target=self._read, args=(self._process.stdout,))
        self._reader.start()
        wait_until(lambda: bool(self._chunks), "the recording runs")
        return self

    def __exit__(self, *exception: object) -> None:
        if self._process is None or self._reader is None:
            return
        self._process.terminate()
        self._reader.join()
        end(self._process)

    @property
    def now(self) -> float:
        """Where the recording is now, in seconds since it began; to mark what a test does."""
        return time.monotonic() - self._began

    def samples(self) -> NDArray[np.float32]:
        """All that was recorded until now, the mean of left and right."""
        data = b"".join(tuple(self._chunks))
        whole = len(data) - len(data) % BYTES_PER_FRAME
        frames = np.frombuffer(data[:whole], dtype=np.float32)
        mono: NDArray[np.float32] = frames.reshape(-1, 2).mean(axis=1, dtype=np.float32)
        return mono

    def level_of(self, hertz: float, block: float = 0.02) -> Levels:
        """The level of one tone in blocks of `block` seconds, each seen through a Hann window."""
        size = round(block * RATE)
        blocks = _blocks(self.samples(), size)
        window = np.hanning(size + 1)[:-1]
        phase = np.exp(-2j * np.pi * hertz * np.arange(size) / RATE)
        amplitudes: NDArray[np.float64] = 2 * np.abs(blocks @ (window * phase)) / window.sum()
        return _levels(amplitudes, block)

    def peaks(self, block: float = 0.01) -> Levels:
        """The largest sample of each block, whatever sounds."""
        blocks = _blocks(self.samples(), round(block * RATE))
        return _levels(np.abs(blocks).max(axis=1, initial=0.0), block)

    def _read(self, stream: IO[bytes]) -> None:
        while chunk := stream.read1(65536):  # type: ignore[attr-defined]  # a pipe is a BufferedReader
            if not self._chunks:
                self._began = time.monotonic() - len(chunk) / BYTES_PER_FRAME / RATE
            self._chunks.append(chunk)


def _blocks(samples: NDArray[np.float32], size: int) -> NDArray[np.float64]:
    whole = samples.size - samples.size % size
    return samples[:whole].astype(np.float64).reshape(-1, size)


def _levels(amplitudes: NDArray[np.float64], block: float) -> Levels:
    floor = 10 ** (SILENCE_DB / 20)
    times = (np.arange(amplitudes.size, dtype=np.float64) + 0.5) * block
    return Levels(times, 20 * np.log10(np.maximum(amplitudes, floor)))
