"""Run as a program: plays a file with the engine that is named, and prints what the engine told."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtMultimedia import QVideoSink
from PySide6.QtWidgets import QApplication, QWidget

from player.engines.contract import EngineState, NativeWindow, VideoSink
from player.engines.qt import QtEngine
from player.engines.vlc import VlcEngine
from player.sound_outputs import SoundOutputs
from tests.player.engines.bench import Bench


def main(name: str, programme: Path) -> None:
    """Play the programme to its end."""
    application = QApplication([])
    window, sink, outputs = QWidget(), QVideoSink(application), SoundOutputs()
    bench = Bench(VlcEngine(outputs) if name == "vlc" else QtEngine(outputs))
    window.show()
    surface = NativeWindow(int(window.winId())) if name == "vlc" else VideoSink(sink)
    bench.engine.set_surface(surface)
    bench.play(programme)
    bench.until_state(EngineState.ENDED)
    bench.engine.close()
    told = [type(error).__name__ for error in (*bench.losses, *bench.failures)]
    sys.stdout.write(f"{bench.states[-1].value} {told}\n")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
