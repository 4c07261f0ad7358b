"""Run as a program: the sound server dies under an engine and the music, and comes back.

Prints what the engine told and how loud its programme (440 Hz) and the music (1500 Hz) were:
before, and after the server is back.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtMultimedia import QVideoSink
from PySide6.QtWidgets import QApplication, QWidget

from media.loudness import Loudness
from media.units import Decibels, Lufs
from player.chime import Chime
from player.engines.contract import EngineState, NativeWindow, VideoSink
from player.engines.qt import QtEngine
from player.engines.vlc import VlcEngine
from player.music_bed import MusicBed
from player.sound_outputs import SoundOutputs
from sessions.music import MusicTrack
from sessions.preparation import PreparedTrack
from sessions.text import Text
from tests.player.engines.bench import Bench
from tests.rig.sound import SoundServer

GAIN = 0.1


class Scene:
    """An engine and a music bed that play at a tenth of their level."""

    def __init__(self, name: str, programme: Path, tone: Path) -> None:
        self.outputs = SoundOutputs()
        self.window, self.sink = QWidget(), QVideoSink()
        self.window.show()
        self.bench = Bench(VlcEngine(self.outputs) if name == "vlc" else QtEngine(self.outputs))
        surface = NativeWindow(int(self.window.winId())) if name == "vlc" else VideoSink(self.sink)
        self.bench.engine.set_surface(surface)
        self.bench.engine.set_gain(GAIN)
        self.bed = MusicBed(self.outputs)
        self.bed.set_gain(GAIN)
        self.bed.set_tracks((_prepared(tone),))
        self.bed.play()
        self.bench.play(programme)

    def pause(self) -> None:
        self.bed.pause()
        self.bench.engine.pause()
        self.bench.until_state(EngineState.PAUSED)

    def play(self) -> None:
        self.bed.play()
        self.bench.engine.play()
        self.bench.until_state(EngineState.PLAYING)

    def heard(self, server: SoundServer) -> dict[str, float]:
        """The levels of a second, in dB, and the loudest peak of it all."""
        with server.recording() as recording:
            self.play()
            self.bench.run(1.5)
            since = recording.now - 0.6
            levels = {hertz: recording.level_of(hertz) for hertz in (440, 1500)}
            heard = {str(hz): level.between(since, 99).median for hz, level in levels.items()}
            return {**heard, "peak": recording.peaks().loudest}


def main(name: str, programme: Path, tone: Path, server: SoundServer) -> None:
    """Play, lose the server for `AWAY` seconds, and play again."""
    application = QApplication([])
    scene = Scene(name, programme, tone)
    bench = scene.bench
    before = scene.heard(server)
    server.kill()
    bench.until(lambda: bool(bench.losses))
    scene.pause()
    place = bench.engine.position
    scene.play()
    bench.run(float(sys.argv[4]))
    Chime(application).play("", GAIN)
    scene.pause()
    with SoundServer(Path(os.environ["PULSE_COOKIE"]).parent):
        bench.until(lambda: not scene.outputs.server_is_gone)
        moved = bench.engine.position - place
        after = scene.heard(server)
        bench.engine.load(programme, bench.engine.position)
        bench.until_state(EngineState.PAUSED)
        again = scene.heard(server)
        scene.bed.close()
        bench.engine.close()
    told = [type(error).__name__ for error in (*bench.losses, *bench.failures)]
    answer = {"told": told, "moved": moved, "before": before, "after": after, "again": again}
    sys.stdout.write(json.dumps(answer) + "\n")


def _prepared(file: Path) -> PreparedTrack:
    return PreparedTrack(MusicTrack(file, Text()), Loudness(Lufs(-20), Decibels(-20)))


if __name__ == "__main__":
    with SoundServer(Path(os.environ["PULSE_COOKIE"]).parent) as first:
        main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), first)
