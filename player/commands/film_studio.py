"""A virtual screen and sound server, to show the app where there is no display."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING, ClassVar, Self

import numpy as np

from media.film import SOUND_RATE, HeardSound
from player.errors import PlayerError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

PACKAGES = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "pulseaudio": "pulseaudio",
    "parec": "pulseaudio-utils",
}
SINK = "demo"
_BYTES_PER_FRAME = 8


class StudioMissing(PlayerError):
    """Programs that make the virtual screen are not installed."""

    template: ClassVar[str] = (
        "A film needs a virtual screen and sound card, which are not installed here. On Debian "
        "this gets them: sudo apt install {packages}"
    )


class StudioSilent(PlayerError):
    """Something in the studio did not come about in time."""

    template: ClassVar[str] = "The film was not made: {what} did not come in time. Try again."


class FilmStudio:
    """A screen and a sound card of our own, as long as the context lasts."""

    def __init__(self, folder: Path, size: tuple[int, int]) -> None:
        self._folder = folder
        self.size = size
        self.display = ""
        self._open = ExitStack()

    def __enter__(self) -> Self:
        missing = sorted(package for name, package in PACKAGES.items() if not shutil.which(name))
        if missing:
            raise StudioMissing(packages=" ".join(missing))
        with ExitStack() as opening:
            self.display = self._start_screen(opening)
            self._start_sound(opening)
            opening.enter_context(Program(["openbox"], self.environment))
            self._open = opening.pop_all()
        return self

    def __exit__(self, *exception: object) -> None:
        self._open.close()

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to be seen and heard in this studio."""
        own = {
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "PULSE_SERVER": f"unix:{self._folder / 'sound'}",
            "XDG_RUNTIME_DIR": str(self._folder),
        }
        unwanted = {"WAYLAND_DISPLAY", "QT_SCALE_FACTOR"}
        return {**{k: v for k, v in os.environ.items() if k not in unwanted}, **own}

    def run(self, *words: str) -> str:
        """What a program in this studio answers; empty when it does not succeed."""
        answer = subprocess.run(
            words, env=self.environment, check=False, capture_output=True, text=True
        )
        return answer.stdout.strip() if answer.returncode == 0 else ""

    def press(self, key: str) -> float:
        """Press a key in the window that has the focus; the moment of it since the epoch."""
        pressed = time.time()
        self.run("xdotool", "key", key)
        return pressed

    def listen(self, stream: str = "") -> Listening:
        """Record what this studio's sound card plays, or one stream of it by its index."""
        return Listening(self.environment, stream)

    def streams(self) -> tuple[str, ...]:
        """The indexes of the streams that play now."""
        lines = self.run("pactl", "list", "short", "sink-inputs").splitlines()
        return tuple(line.split("\t")[0] for line in lines)

    def shows_window_of(self, program: Program) -> bool:
        """Whether that program has a window to see; raises `StudioSilent` when it has ended."""
        if not program.runs:
            raise StudioSilent(what="a window")
        process = str(program.process.pid)
        return bool(self.run("xdotool", "search", "--onlyvisible", "--pid", process))

    def _start_screen(self, opening: ExitStack) -> str:
        reading, writing = os.pipe()
        size = f"{self.size[0]}x{self.size[1]}x24"
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"]
        opening.enter_context(Program(command, os.environ, pass_fds=(writing,)))
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise StudioSilent(what="Xvfb")
        return f":{number}"

    def _start_sound(self, opening: ExitStack) -> None:
        socket = self._folder / "sound"
        command = [
            *("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1"),
            *("--realtime=no", "--high-priority=no", "--disable-shm=yes", "--log-level=error"),
            f"--load=module-native-protocol-unix auth-anonymous=1 socket={socket}",
            f"--load=module-null-sink sink_name={SINK} rate={SOUND_RATE} channels=2 norewinds=1",
        ]
        own = {"HOME": str(self._folder), "XDG_CONFIG_HOME": str(self._folder / "config")}
        opening.enter_context(Program(command, {**self.environment, **own}))
        wait_for(lambda: bool(self.run("pactl", "info")), "PulseAudio", 10)


class Program:
    """A program that runs as long as the context lasts, and is ended by its own process id."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        pass_fds: tuple[int, ...] = (),
        output: int = subprocess.DEVNULL,
    ) -> None:
        self.process = subprocess.Popen(
            command,
            env=dict(environment),
            pass_fds=pass_fds,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.DEVNULL,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.process.terminate()
        try:
            self.process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    @property
    def runs(self) -> bool:
        """Whether it has not ended by itself."""
        return self.process.poll() is None


class Listening:
    """A recording of sound as long as the context lasts, placed on the system's clock."""

    def __init__(self, environment: Mapping[str, str], stream: str) -> None:
        source = [f"--monitor-stream={stream}"] if stream else [f"--device={SINK}.monitor"]
        shape = ["--raw", "--format=float32le", f"--rate={SOUND_RATE}", "--channels=2"]
        command = ["parec", *source, *shape, "--latency-msec=10"]
        self._program = Program(command, environment, output=subprocess.PIPE)
        self._chunks: list[bytes] = []
        self._began = float("inf")
        self._thread = threading.Thread(target=self._read, name="listening")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._program.process.terminate()
        self._thread.join()
        self._program.__exit__()

    @property
    def heard(self) -> HeardSound:
        """All that was heard until now."""
        data = b"".join(tuple(self._chunks))
        whole = len(data) - len(data) % _BYTES_PER_FRAME
        return HeardSound(np.frombuffer(data[:whole], np.float32).reshape(-1, 2), self._began)

    @property
    def level(self) -> float:
        """The largest sample of what was heard last, from 0 to 1."""
        if not self._chunks:
            return 0.0
        chunk = self._chunks[-1]
        samples = np.frombuffer(chunk[: len(chunk) - len(chunk) % 4], np.float32)
        return float(np.abs(samples).max(initial=0.0))

    def _read(self) -> None:
        stream: IO[bytes] | None = self._program.process.stdout
        if stream is None:
            return
        size = 0
        with stream:
            while chunk := os.read(stream.fileno(), 65536):
                self._chunks.append(chunk)
                size += len(chunk)
                # A chunk can come late but never early, so the earliest is the true one.
                began = time.time() - size / _BYTES_PER_FRAME / SOUND_RATE
                self._began = min(self._began, began)


def wait_for(holds: Callable[[], bool], what: str, seconds: float) -> None:
    """Return as soon as something holds; raises `StudioSilent` when it does not in time."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            raise StudioSilent(what=what)
        time.sleep(0.02)
