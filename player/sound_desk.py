"""The desk that drives the mixer: it brings time, levels, speech and fades together."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from media.speech_times import SpeechTimes
from media.units import Lufs, Seconds
from player.channel import Channel
from player.engines.contract import EngineState
from player.faders import Faders
from player.mixer import (
    FADE_AT_END,
    FADE_IN,
    FADE_OUT,
    FULL,
    MUTE,
    SILENCE,
    SLIDE,
    duck_duration,
    duck_target,
    even_out,
    taper,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QObject

    from player.engines.contract import Engine
    from player.mixer import Levels
    from player.music_bed import MusicBed
    from player.preferences import Preferences
    from sessions.preparation import PreparedTrack
    from sessions.settings import Settings

MOVING_MS = 20
LONGEST_STEP = 0.05
"""How far a glide goes at most between two ticks, in seconds."""
LISTENING_MS = 50
"""How often it looks for the next word while nothing moves: less than `DUCK_AHEAD` has to spare."""


class SoundDesk(Faders):
    """Gives the engine and the music bed their gains, at every moment and without a step.

    Both are silent until they are raised.
    """

    def __init__(
        self,
        engine: Engine,
        bed: MusicBed,
        preferences: Preferences,
        now: Callable[[], float] = monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(preferences, parent)
        self._engine = engine
        self._bed = bed
        self._now = now
        self._seen = now()
        self._time = 0.0
        self._output = preferences.current.output_device
        self._speech = SpeechTimes()
        self._is_hushed = False
        self._rate = 1.0
        self._track_gains: dict[Path, float] = {}
        self._voice = Channel(taper(self._levels.voice_percent), engine.set_gain)
        self._music = Channel(taper(self._levels.music_percent), bed.set_gain)
        self._music.settle(mute=_mute(self._levels))
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self.levels_changed.connect(self._on_levels_changed)
        preferences.changed.connect(self._on_preferences_changed)
        bed.track_changed.connect(self._on_track_changed)
        bed.set_output(self._output)
        self._take(engine)

    def use_engine(self, engine: Engine) -> None:
        """Give the voice's gain to another engine, which takes the place of the one before."""
        self._engine.state_changed.disconnect(self._on_tick)
        self._engine = engine
        self._voice.settle(fade=SILENCE)
        self._voice.send_to(engine.set_gain)
        self._take(engine)

    def set_rate(self, rate: float) -> None:
        """Look ahead for words at that speed of the programme."""
        self._rate = rate

    def open_session(
        self, voice: Lufs, speech: SpeechTimes, tracks: Sequence[PreparedTrack] = ()
    ) -> None:
        """Even out this voice and these tracks, and make way for these words, from now on.

        The voice must have been faded out.
        """
        evening = even_out(voice, [track.loudness.integrated for track in tracks])
        self._speech = speech
        self._voice.settle(evening=evening.voice)
        self._track_gains = {
            track.track.file: gain for track, gain in zip(tracks, evening.tracks, strict=True)
        }
        current = self._bed.current_track
        if current is not None and current.track.file in self._track_gains:
            gain = self._track_gains[current.track.file]
            self._music.glide(self._seconds(), FADE_AT_END, evening=gain)
        self._on_tick()

    def fade_programme_in(self, lasts: Seconds = FADE_IN) -> None:
        """Let the voice be heard."""
        self._fade(self._voice, FULL, lasts)

    def fade_programme_out(
        self, then: Callable[[], None] | None = None, lasts: Seconds = FADE_OUT
    ) -> None:
        """Let the voice fall silent and then do something, unless another fade comes before."""
        self._fade(self._voice, SILENCE, lasts, then)

    def hush_voice(self, hushed: bool) -> None:
        """Keep the voice silent whatever fades in, and make no way for it; or let it be heard."""
        self._is_hushed = hushed
        lasts = FADE_OUT if hushed else FADE_IN
        self._voice.glide(self._seconds(), lasts, mute=SILENCE if hushed else FULL)
        self._on_tick()

    def fade_music_in(self, lasts: Seconds = FADE_IN) -> None:
        """Let the music be heard, as far as its slider and switch allow."""
        self._fade(self._music, FULL, lasts)

    def fade_music_out(
        self, then: Callable[[], None] | None = None, lasts: Seconds = FADE_OUT
    ) -> None:
        """Let the music fall silent and then do something, unless another fade comes before."""
        self._fade(self._music, SILENCE, lasts, then)

    def close(self) -> None:
        """Send nothing any more."""
        self._timer.stop()

    def _seconds(self) -> Seconds:
        """The desk's own time, in which a stalled window makes a fade longer, but never a step."""
        before, self._seen = self._seen, self._now()
        self._time += min(self._seen - before, LONGEST_STEP)
        return Seconds(self._time)

    def _take(self, engine: Engine) -> None:
        engine.state_changed.connect(self._on_tick)
        engine.set_output(self._output)
        self._on_tick()

    def _fade(
        self,
        channel: Channel,
        target: float,
        lasts: Seconds,
        then: Callable[[], None] | None = None,
    ) -> None:
        channel.fade(target, self._seconds(), lasts, then)
        self._on_tick()

    def _on_preferences_changed(self, settings: Settings) -> None:
        if settings.output_device != self._output:
            self._output = settings.output_device
            self._engine.set_output(self._output)
            self._bed.set_output(self._output)

    def _on_levels_changed(self, levels: Levels) -> None:
        now = self._seconds()
        voice, music = taper(levels.voice_percent), taper(levels.music_percent)
        for channel, level in ((self._voice, voice), (self._music, music)):
            if channel.is_shut_at(now):
                channel.settle(level=level)
            channel.glide(now, SLIDE if level else MUTE, level=level)
        self._music.glide(now, MUTE, mute=_mute(levels))
        self._on_tick()

    def _on_track_changed(self, track: PreparedTrack | None) -> None:
        if track is not None:
            self._music.settle(evening=self._track_gains.get(track.track.file, FULL))
            self._on_tick()

    def _on_tick(self, *_: object) -> None:
        now = self._seconds()
        if self._listens:
            speech = SpeechTimes() if self._is_hushed else self._speech
            target = duck_target(self._levels, speech, self._engine.position, self._rate)
            self._music.glide(now, duck_duration(target), duck=target)
        self._voice.apply(now)
        self._music.apply(now)
        self._pace(now)

    @property
    def _listens(self) -> bool:
        return self._engine.state is EngineState.PLAYING and not self._levels.voice_only

    def _pace(self, now: Seconds) -> None:
        moving = self._voice.moves_at(now) or self._music.moves_at(now)
        if moving or (self._listens and self._levels.ducking and self._speech.spans):
            self._timer.start(MOVING_MS if moving else LISTENING_MS)
        else:
            self._timer.stop()


def _mute(levels: Levels) -> float:
    return SILENCE if levels.voice_only else FULL
