"""A composed day of real clips and tones, played by real engines: what is seen, what is heard."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtWidgets import QWidget

from media.units import Seconds
from player.engines.contract import NativeWindow, VideoSink
from sessions.composed import Step
from sessions.exercise import Clip, Cue, Cues, CycleClip, VoiceFile
from sessions.music import MusicTrack
from sessions.pace import Pace
from sessions.playlist import plan_day
from tests.builders_clips import make_clip, number_in
from tests.builders_exercises import composed, exercise, form
from tests.builders_media import make_tone
from tests.builders_sessions import challenge, day, text
from tests.player.heard_day import LOUD_DB, MUSIC_HZ, VOICE_HZ, HeardDay
from tests.rig.events import run_until
from tests.rig.screen_grab import Part, ScreenGrab

if TYPE_CHECKING:
    from pathlib import Path

    from player.session_player import BreathNow
    from sessions.folders import Folders
    from sessions.playlist import DayPlan
    from tests.rig.recording import Recording

BREATH = 5.0
"""At twelve breaths a minute, the fastest pace."""
IDLE, CYCLE = 1, 2
"""The numbers that the pictures of both clips carry."""
PICTURES = 125
"""How many the clip of a breath has, one each 40 ms at this pace."""
EXHALE_AT = 50
"""The picture of that clip with which the exhale begins."""
SIZE = (320, 180)
STRIP = 8
"""How many rows of the picture are looked at: its bars are the same from top to bottom."""


def write_composed_day(folder: Path, *, breaths: int = 2) -> DayPlan:
    """Two exercises of so many breaths of five seconds; every cue is a tone of 1.5 seconds."""
    idle = make_clip(folder / "idle.mp4", IDLE, 50)
    cycle = make_clip(folder / "cycle.mp4", CYCLE, PICTURES)
    tone = make_tone(folder / "tone.opus", 1.5, VOICE_HZ, dbfs=LOUD_DB)
    music = make_tone(folder / "music.flac", 60, MUSIC_HZ, dbfs=LOUD_DB)
    cue = Cue(text("Adem."), {"nl": VoiceFile(tone, Seconds(1.5))})
    one = form(
        Cues(inhale=(cue,), exhale=(cue,)),
        idle=Clip(idle, Seconds(2.0)),
        breath=CycleClip(cycle, Seconds(5.0), Seconds(0.0), Seconds(EXHALE_AT / 25)),
    )
    steps = (Step("brug", breaths=breaths), Step("bekken", breaths=breaths))
    session = composed(*steps, music=(MusicTrack(music, text("Rustig")),))
    exercises = (exercise("brug", one), exercise("bekken", one))
    made = replace(challenge("happy-back", day(1, session)), exercises=exercises)
    return plan_day(made, made.days[0], pace=Pace(60 / BREATH, chimes=False))


class PlayedDay(HeardDay):
    """The app's parts over one engine, whose picture is in a window in the screen's corner."""

    def __init__(
        self, folders: Folders, engine: str, recording: Recording, **settings: object
    ) -> None:
        super().__init__(folders, engine, recording, **settings)
        self._window = QVideoWidget() if engine == "qt" else QWidget()
        self._window.setGeometry(0, 0, *SIZE)
        self._window.show()
        handle = self._window.windowHandle()
        run_until(handle.isExposed, lambda: "the window is not shown")
        if isinstance(self._window, QVideoWidget):
            self.player.engine.set_surface(VideoSink(self._window.videoSink()))
        else:
            self.player.engine.set_surface(NativeWindow(int(self._window.winId())))

    @property
    def position(self) -> float:
        """Where the session is, on its own clock."""
        return self.player.place.position

    def until_at(self, position: float) -> None:
        """Let time pass until the session is there."""
        run_until(lambda: self.position >= position, lambda: f"at {self.position}", 40.0)

    def until_programme_at(self, programme_time: float) -> None:
        """Let time pass until the programme is there, whatever the session's clock does."""
        engine = self.player.engine
        run_until(lambda: engine.position >= programme_time, lambda: f"{engine.position}", 40.0)

    def breaths_until(self, programme_time: float) -> list[tuple[float, BreathNow]]:
        """The breath that a pacer is told until then, with the moments since the epoch."""
        told: list[tuple[float, BreathNow]] = []

        def look() -> bool:
            if (breath := self.player.breath_now) is not None:
                told.append((time.time(), breath))
            return self.player.engine.position >= programme_time

        run_until(look, lambda: f"{self.player.engine.position}", 40.0)
        return told

    def close(self) -> None:
        super().close()
        self._window.close()
        self._window.deleteLater()


@dataclass(frozen=True, slots=True)
class Seen:
    """A picture: when it was first seen, of which clip it is, and which one of that.

    `blink` is the longest time between two looks while the one before was seen: on a busy
    machine it is more than a sixtieth of a second.
    """

    when: float
    clip: int
    picture: int
    blink: float


class Strip(ScreenGrab):
    """A strip of the picture in the screen's corner, looked at sixty times a second."""

    def __init__(self, display: str) -> None:
        super().__init__(display, Part(0, SIZE[1] // 2, SIZE[0], STRIP), rate=60, pixels="gray")

    def pictures(self, start: float, end: float) -> list[Seen]:
        """The pictures that were seen between two moments since the epoch, in order."""
        seen: list[Seen] = []
        before, blink = start, 0.0
        for when, look in self.looks:
            if not start <= when <= end:
                continue
            blink = max(blink, when - before) if seen else 0.0
            if not seen or number_in(look) != (seen[-1].clip, seen[-1].picture):
                seen.append(Seen(when, *number_in(look), blink))
                blink = 0.0
            before = when
        return seen
