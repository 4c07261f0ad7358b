"""A day of pure tones, played by the app's own parts and recorded at the sink."""

from __future__ import annotations

import time
from math import log10
from typing import TYPE_CHECKING

import numpy as np
from msgspec.structs import replace
from numpy.lib.stride_tricks import sliding_window_view

from media.loudness import measure_loudness
from media.units import Seconds
from player.mixer import REFERENCE, taper
from player.playback import Playback
from player.session_player import PlayState
from sessions.challenge import Chapter, RecordedSession
from sessions.music import MusicTrack
from sessions.pace import Explanations, Pace
from sessions.playlist import plan_day
from tests.builders_media import RATE, make_tone, make_video, sine, write_sound
from tests.builders_sessions import challenge, day, plan_of, text
from tests.rig.events import run_until
from tests.rig.recording import Levels

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from sessions.folders import Folders
    from sessions.playlist import DayPlan
    from tests.rig.recording import Recording

VOICE_HZ, MUSIC_HZ = 440, 1500
LOUD_DB = -12.0
"""The peak of both tones: louder than the reference, so that both are evened out downwards."""
SPOKEN = ((1.5, 2.5), (4.6, 5.6))
"""When the voice of `write_spoken_day` speaks, in seconds."""
EDGE = 0.02
AROUND = 3
"""Blocks of 20 ms on each side that decide what a gap is."""


def write_tone_day(folder: Path, *, seconds: float = 6.0, sessions: int = 3) -> DayPlan:
    """A day of sessions of two exercises each: one tone is the voice, another the music."""
    voice = make_tone(folder / "voice.flac", seconds, VOICE_HZ, dbfs=LOUD_DB)
    return _day(folder, voice, seconds, sessions)


def write_spoken_day(folder: Path) -> DayPlan:
    """A day of one session whose voice is silent but for the spans of `SPOKEN`."""
    seconds = 8.0
    times = np.arange(round(seconds * RATE)) / RATE
    gate = np.zeros_like(times, dtype=np.float32)
    for start, end in SPOKEN:
        inside = np.minimum(times - start, end - times) / EDGE
        gate = np.maximum(gate, np.clip(inside, 0.0, 1.0)).astype(np.float32)
    samples = sine(seconds, VOICE_HZ, LOUD_DB) * gate[:, None]
    return _day(folder, write_sound(folder / "voice.flac", samples), seconds, 1)


def write_explained_day(folder: Path) -> DayPlan:
    """A day of one session of a tone, of which the middle third explains, for who wants none."""
    folder.mkdir()
    whole = write_tone_day(folder, seconds=12.0, sessions=1).sessions[0].session
    assert isinstance(whole, RecordedSession)
    starts = (0.0, 4.0, 8.0)
    chapters = tuple(
        Chapter(text("Ademen"), Seconds(start), Seconds(start + 4.0), is_explanation=start == 4.0)
        for start in starts
    )
    one = day(1, replace(whole, chapters=chapters))
    return plan_day(challenge("explained", one), one, pace=Pace(explanations=Explanations.NONE))


def voice_level(percent: int, plan: DayPlan) -> float:
    """The peak in dBFS at which the voice's tone is to be heard with its slider there."""
    session = plan.sessions[0].session
    assert isinstance(session, RecordedSession)
    assert session.voice is not None
    return _set_level(percent, session.voice)


def music_level(percent: int, plan: DayPlan) -> float:
    """The peak in dBFS at which the music's tone is to be heard with its slider there."""
    return _set_level(percent, plan.sessions[0].music[0].file)


def without_gaps(levels: Levels) -> Levels:
    """The levels as if a busy machine had not dropped up to 120 ms of sound: gaps are closed."""
    return Levels(levels.times, _eroded(_dilated(levels.values)))


def sustained(levels: Levels) -> Levels:
    """What sounds for 120 ms: the click at the edge of a gap is not told from another tone."""
    return Levels(levels.times, _dilated(_eroded(levels.values)))


def _dilated(values: NDArray[np.float64]) -> NDArray[np.float64]:
    padded = np.pad(values, AROUND, mode="edge")
    return np.asarray(sliding_window_view(padded, 2 * AROUND + 1).max(axis=1))


def _eroded(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return -_dilated(-values)


def _set_level(percent: int, file: Path) -> float:
    evened = REFERENCE - measure_loudness(file).integrated
    return LOUD_DB + evened + 20 * log10(taper(percent))


def _day(folder: Path, voice: Path, seconds: float, sessions: int) -> DayPlan:
    video = make_video(folder / "video.mp4", seconds)
    music = make_tone(folder / "music.flac", 60, MUSIC_HZ, dbfs=LOUD_DB)
    half = Seconds(seconds / 2)
    chapters = (
        Chapter(text("Ademen"), Seconds(0.0), half),
        Chapter(text("Bekken kantelen"), half, Seconds(seconds)),
    )
    made = (
        RecordedSession(
            id=f"session-{number}",
            title=text(f"Deel {number}"),
            video=video,
            voice=voice,
            music_in_video=False,
            captions={},
            duration=Seconds(seconds),
            chapters=chapters,
            music=(MusicTrack(music, text("Rustig")),),
        )
        for number in range(sessions)
    )
    return plan_of(day(1, *made), challenge_id="tones")


class HeardDay:
    """The app's parts, started like the app starts them, with a recording that runs along."""

    def __init__(
        self, folders: Folders, engine: str, recording: Recording, **settings: object
    ) -> None:
        self.recording = recording
        self.playback = Playback(folders, engine, "xcb")
        self.playback.preferences.change(**settings)
        self.desk, self.player = self.playback.desk, self.playback.player

    def begin(self, plan: DayPlan, session_index: int = 0, position: float = 0.0) -> None:
        """Open the day and wait until it is heard at its full level."""
        self.player.open_day(plan, session_index, Seconds(position))
        self.until_playing()

    def until_playing(self, session_index: int | None = None) -> None:
        """Wait until that session plays, and its fade is over."""
        run_until(lambda: self._plays(session_index), lambda: f"{self.player.state}")
        self.run(0.7)

    @property
    def now(self) -> float:
        """How much is recorded, in seconds: on a busy machine later than the clock on the wall."""
        return self.recording.samples().size / RATE

    def run(self, seconds: float) -> None:
        """Let that much time pass, and that much be recorded."""
        end, recorded = time.monotonic() + seconds, self.now + seconds
        run_until(lambda: time.monotonic() >= end, lambda: "time stands still")
        run_until(lambda: self.now >= recorded, lambda: "nothing is recorded")

    def voice(self) -> Levels:
        """The level of the voice's tone all along."""
        return self.recording.level_of(VOICE_HZ)

    def music(self) -> Levels:
        """The level of the music's tone all along."""
        return self.recording.level_of(MUSIC_HZ)

    def close(self) -> None:
        """Fade out, and end as the app ends."""
        self.player.stop()
        self.run(0.8)
        self.playback.close()

    def _plays(self, session_index: int | None) -> bool:
        there = session_index in {None, self.player.place.session_index}
        return there and self.player.state is PlayState.PLAYING
