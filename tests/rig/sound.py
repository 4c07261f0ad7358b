"""A PulseAudio daemon of the test's own, with a sink that goes nowhere and can be recorded."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING, Self

from tests.rig.programs import end, wait_until
from tests.rig.recording import Recording

if TYPE_CHECKING:
    from pathlib import Path

SINK = "test_sink"
CARD = ("module-null-sink", f"sink_name={SINK}", "rate=48000", "channels=2", "norewinds=1")
"""A sink that gives what it is given at once, as a sound card does, and not 2 s ahead."""


class SoundServer:
    """A PulseAudio daemon that listens on a socket in `folder`, as long as the context lasts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """What `PULSE_SERVER` must say to reach this daemon."""
        return f"unix:{self._folder / 'native'}"

    @property
    def cookie(self) -> Path:
        """Where its clients may keep their cookie, which this daemon does not ask for."""
        return self._folder / "cookie"

    def __enter__(self) -> Self:
        self._folder.mkdir(parents=True, exist_ok=True)
        self._process = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1"),
                *("--high-priority=no", "--realtime=no", "--disable-shm=yes", "--log-level=error"),
                f"--load=module-native-protocol-unix auth-anonymous=1 socket={self._folder}/native",
                f"--load={' '.join(CARD)}",
                "--load=module-always-sink",
            ],
            env=self._environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_until(self._answers, "PulseAudio answers")
        return self

    def __exit__(self, *exception: object) -> None:
        if self._process is not None:
            end(self._process)

    def recording(self, sink: str = SINK) -> Recording:
        """A recording of what a sink plays, as long as its context lasts."""
        return Recording(f"{sink}.monitor", self._environment())

    def control(self, *words: str) -> str:
        """What `pactl` answers to these words."""
        return subprocess.run(
            ["pactl", *words],
            env=self._environment(),
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()

    def load_module(self, *words: str) -> LoadedModule:
        """A module of the daemon, loaded as long as the context lasts."""
        return LoadedModule(self, words)

    def second_sink(self, name: str, *, default: bool = False) -> LoadedModule:
        """Another sink as long as the context lasts; `unload` pulls it out."""
        words = ("module-null-sink", f"sink_name={name}", "rate=48000", "norewinds=1")
        described = f"sink_properties=device.description={name}"
        return LoadedModule(self, (*words, described), default_sink=name if default else "")

    def kill(self) -> None:
        """Let the daemon die as in a crash; `with` or `__enter__` starts another in its place."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def unplug(self) -> None:
        """Take the sink away, as when the only sound card is pulled out."""
        lines = self.control("list", "short", "modules").splitlines()
        card = next(line for line in lines if f"sink_name={SINK}" in line)
        self.control("unload-module", card.split("\t")[0])

    def plug_in(self) -> None:
        """Bring the sink back."""
        self.control("load-module", *CARD)

    def stream_keys(self) -> tuple[str, ...]:
        """Under which names module-stream-restore remembers the streams that play now."""
        mark = "module-stream-restore.id = "
        lines = (line.strip() for line in self.control("list", "sink-inputs").splitlines())
        return tuple(line[len(mark) :].strip('"') for line in lines if line.startswith(mark))

    def remember_volume(self, keys: tuple[str, ...], volume: str) -> None:
        """Make module-stream-restore remember a volume under these names, as a mixer would."""
        for key in keys:
            before = set(self.streams())
            player = subprocess.Popen(
                ["pacat", "--raw", f"--property=module-stream-restore.id={key}", "/dev/zero"],
                env={**self._environment(), "PULSE_PROP": ""},
            )
            wait_until(lambda before=before: bool(set(self.streams()) - before), "a stream")  # type: ignore[misc]  # the default binds the loop's value
            for stream in set(self.streams()) - before:
                self.control("set-sink-input-volume", stream, volume)
            end(player)

    def streams(self) -> tuple[str, ...]:
        """The indexes of the streams that play now."""
        lines = self.control("list", "short", "sink-inputs").splitlines()
        return tuple(line.split("\t")[0] for line in lines)

    def _answers(self) -> bool:
        answer = subprocess.run(
            ["pactl", "info"], env=self._environment(), capture_output=True, check=False
        )
        return answer.returncode == 0

    def _environment(self) -> dict[str, str]:
        own = {
            "HOME": str(self._folder),
            "XDG_RUNTIME_DIR": str(self._folder),
            "XDG_CONFIG_HOME": str(self._folder / "config"),
            "PULSE_STATE_PATH": str(self._folder / "state"),
            "PULSE_SERVER": self.address,
        }
        return {**os.environ, **own, "LC_ALL": "C"}


class LoadedModule:
    """A module that is loaded into a sound server, and unloaded at the end of the context."""

    def __init__(
        self, server: SoundServer, words: tuple[str, ...], *, default_sink: str = ""
    ) -> None:
        self._server = server
        self._words = words
        self._default_sink = default_sink
        self._index = ""

    def __enter__(self) -> Self:
        self._index = self._server.control("load-module", *self._words)
        if self._default_sink:
            self._server.control("set-default-sink", self._default_sink)
        return self

    def __exit__(self, *exception: object) -> None:
        self.unload()

    def unload(self) -> None:
        """Unload it now, as when a cable is pulled; once is enough."""
        if self._index:
            self._server.control("unload-module", self._index)
            self._index = ""
