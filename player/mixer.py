"""Every gain there is, as plain arithmetic: levels, taper, ramps, ducking, evening out.

What a channel gets is a factor on amplitude, from 0 (silence) to 1 (as recorded); never more,
so that nothing here can make a sound louder than its file. No Qt, no timer, no file: whoever
drives this (`player/sound_desk.py`) brings the time.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from math import prod
from typing import TYPE_CHECKING

from media.units import Decibels, Lufs, Seconds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from media.speech_times import SpeechTimes
    from sessions.settings import Settings

SILENCE = 0.0
FULL = 1.0
SLIDER_FLOOR = Decibels(-40.0)
"""What a slider would give at 0 %, were that not silence."""
REFERENCE = Lufs(-18.0)
"""How loud a voice and a piece of music are made, before the sliders."""
GREATEST_LIFT = Decibels(12.0)
"""What would need more than this is meant to be quiet, or is noise."""
NOTHING_HEARD = Lufs(-70.0)
"""The absolute gate of EBU R 128: below it there is no loudness to even out."""

LONG_AGO = AT_ONCE = Seconds(0.0)
SLIDE = Seconds(0.15)
MUTE = Seconds(0.3)
FADE_IN = Seconds(0.4)
"""Long enough for sound that comes back 0.14 s after a jump, as libVLC's may, still to fade in."""
FADE_OUT = Seconds(0.2)
FADE_AROUND_SEEK = Seconds(0.15)
FADE_AT_END = Seconds(0.4)
DUCK = Seconds(0.25)
UNDUCK = Seconds(0.4)
DUCK_AHEAD = Seconds(0.4)
"""Music begins to make way this long before a word, so that it has when the word comes."""
DUCK_HOLD = Seconds(0.6)
"""A pause in speech shorter than this does not bring the music back."""

WITH_MUSIC_PERCENT = 45
SOFT_PERCENT = 25


class MusicChoice(Enum):
    """The three ways to practise that the app asks for once."""

    WITH_MUSIC = "with music"
    SOFT = "soft"
    VOICE_ONLY = "voice only"


@dataclass(frozen=True, slots=True)
class Levels:
    """What the user has set: two sliders, one switch, and how music makes way for the voice."""

    voice_percent: int
    music_percent: int
    voice_only: bool
    ducking: bool
    duck_depth_db: Decibels

    @classmethod
    def of(cls, settings: Settings) -> Levels:
        """The levels in the settings."""
        return cls(
            voice_percent=settings.voice_percent,
            music_percent=settings.music_percent,
            voice_only=settings.voice_only,
            ducking=settings.ducking,
            duck_depth_db=Decibels(settings.duck_depth_db),
        )

    @property
    def music_percent_heard(self) -> int:
        """Where the music slider is seen to stand: 0 with voice only."""
        return 0 if self.voice_only else self.music_percent


def gain_of(level: Decibels) -> float:
    """The gain of a level: 10^(dB/20)."""
    return float(10.0 ** (level / 20.0))


def taper(percent: int) -> float:
    """The gain of a slider: 0 is silence, above that linear in decibels up to 0 dB at 100."""
    if percent <= 0:
        return SILENCE
    return gain_of(Decibels(SLIDER_FLOOR * (1.0 - min(percent, 100) / 100.0)))


def music_choice(levels: Levels) -> MusicChoice:
    """Which of the three ways to practise is nearest to these levels."""
    if levels.voice_only:
        return MusicChoice.VOICE_ONLY
    nearer_to_soft = levels.music_percent * 2 <= SOFT_PERCENT + WITH_MUSIC_PERCENT
    return MusicChoice.SOFT if nearer_to_soft else MusicChoice.WITH_MUSIC


def with_choice(levels: Levels, choice: MusicChoice) -> Levels:
    """The levels after that choice; voice only keeps the slider where it was for later."""
    match choice:
        case MusicChoice.VOICE_ONLY:
            return replace(levels, voice_only=True)
        case MusicChoice.SOFT:
            return replace(levels, voice_only=False, music_percent=SOFT_PERCENT)
        case MusicChoice.WITH_MUSIC:
            return replace(levels, voice_only=False, music_percent=WITH_MUSIC_PERCENT)


@dataclass(frozen=True, slots=True)
class Ramp:
    """A value that glides in a straight line from `begin` to `end`, and then stays."""

    begin: float
    end: float
    started: Seconds = LONG_AGO
    lasts: Seconds = AT_ONCE

    @classmethod
    def resting(cls, value: float) -> Ramp:
        """A value that does not move."""
        return cls(value, value)

    def value_at(self, now: Seconds) -> float:
        """The value at a moment; exactly `end` once the ramp is over."""
        if not self.moves_at(now):
            return self.end
        share = max(0.0, (now - self.started) / self.lasts)
        return self.begin + (self.end - self.begin) * share

    def moves_at(self, now: Seconds) -> bool:
        """Whether the end is still to come."""
        return self.begin != self.end and now < self.started + self.lasts

    def towards(self, target: float, now: Seconds, lasts: Seconds) -> Ramp:
        """From the value of this moment to another, so that there is never a step.

        A ramp that is already on its way there goes on as it is.
        """
        if target == self.end:
            return self
        return Ramp(self.value_at(now), target, now, lasts)


@dataclass(frozen=True, slots=True)
class ChannelMix:
    """One channel's gain as the product of what bears on it, each gliding by itself."""

    level: Ramp
    mute: Ramp = field(default=Ramp.resting(FULL))
    duck: Ramp = field(default=Ramp.resting(FULL))
    fade: Ramp = field(default=Ramp.resting(SILENCE))
    evening: Ramp = field(default=Ramp.resting(FULL))

    def gain_at(self, now: Seconds) -> float:
        """The gain at a moment, never below 0 nor above 1; exactly 0 when one factor is.

        What evening out adds is limited before the fades bear on it, so that they keep their shape.
        """
        steady = min(FULL, self.level.value_at(now) * self.evening.value_at(now))
        return max(SILENCE, steady * prod(ramp.value_at(now) for ramp in self._fades))

    def moves_at(self, now: Seconds) -> bool:
        """Whether any factor is still gliding."""
        return any(ramp.moves_at(now) for ramp in (self.level, self.evening, *self._fades))

    @property
    def _fades(self) -> tuple[Ramp, ...]:
        return (self.mute, self.duck, self.fade)


@dataclass(frozen=True, slots=True)
class Evening:
    """The gains that make a session's voice and each of its tracks equally loud.

    The voice's is at most 1. A track's may be more: it is spent on the way down to the
    track's slider, and what would be left above 1 is cut off by `ChannelMix`.
    """

    voice: float = FULL
    tracks: tuple[float, ...] = ()


def even_out(voice: Lufs, tracks: Sequence[Lufs]) -> Evening:
    """Bring voice and tracks to `REFERENCE`, or all tracks down to a voice that cannot reach it.

    The voice's gain depends on neither track nor slider, so it never moves within a session.
    """
    lift = _lift(voice)
    missing = max(0.0, lift)
    return Evening(
        voice=gain_of(Decibels(min(0.0, lift))),
        tracks=tuple(gain_of(Decibels(_lift(track) - missing)) for track in tracks),
    )


def _lift(loudness: Lufs) -> Decibels:
    if loudness <= NOTHING_HEARD:
        return Decibels(0.0)
    return Decibels(min(REFERENCE - loudness, GREATEST_LIFT))


def duck_target(levels: Levels, speech: SpeechTimes, position: Seconds, rate: float = 1.0) -> float:
    """What the music's duck goes to at a place in the programme, from what is said around it.

    `rate` is the programme's speed: the look ahead is in the listener's time.
    """
    if not levels.ducking or levels.voice_percent <= 0:
        return FULL
    begin, end = position - DUCK_HOLD * rate, position + DUCK_AHEAD * rate
    speaking = speech.speaks_within(Seconds(begin), Seconds(end))
    return gain_of(Decibels(-levels.duck_depth_db)) if speaking else FULL


def duck_duration(target: float) -> Seconds:
    """How long the way to a duck target takes: quick to make way, slower to come back."""
    return UNDUCK if target == FULL else DUCK
