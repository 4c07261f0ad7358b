"""What the user has chosen, kept from one morning to the next."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from sessions.pace import (
    DEFAULT_BREATHS_PER_MINUTE,
    DEFAULT_INHALE_SHARE,
    DEFAULT_PAUSE,
    FASTEST,
    LONGEST_INHALE,
    SHORTEST_INHALE,
    SLOWEST,
)

Percent = Annotated[int, Meta(ge=0, le=100)]


class Settings(Struct, frozen=True):
    """Every setting, once: its name, its default and what it means."""

    version: Literal[1] = 1
    language: Literal["system", "nl", "en"] = "system"
    """The language of the window."""
    appearance: Literal["system", "light", "dark"] = "system"
    """Light or dark paper."""
    sound_chosen: bool = False
    """Whether the question of the first start has been answered."""
    voice_percent: Percent = 80
    """Where the voice slider stands; 0 is off."""
    music_percent: Annotated[int, Meta(ge=1, le=100)] = 45
    """Where the music slider stands, or comes back to when voice only is switched off."""
    voice_only: bool = False
    """No music at all, in any session, until switched on again."""
    ducking: bool = True
    """Whether music makes way while the voice speaks."""
    duck_depth_db: Annotated[float, Meta(ge=3, le=24)] = 10.0
    """How far the music makes way, in dB."""
    output_device: str = ""
    """Where sound comes out, by the device's id; empty for the system's default."""
    captions: bool = False
    """Whether the spoken lines are shown as text."""
    breaths_per_minute: Annotated[float, Meta(ge=SLOWEST, le=FASTEST)] = DEFAULT_BREATHS_PER_MINUTE
    """How fast somebody breathes in a composed session."""
    inhale_share: Annotated[float, Meta(ge=SHORTEST_INHALE, le=LONGEST_INHALE)] = (
        DEFAULT_INHALE_SHARE
    )
    """How much of a breath is inhale."""
    breath_measured: bool = False
    """Whether the breath was found by measuring, and not set by hand or left as it was."""
    explanations: Literal["auto", "full", "short", "none"] = "auto"
    """How much is said about how to get into an exercise; `auto`: in full the first time only."""
    pause_seconds: Annotated[float, Meta(ge=0, le=10)] = DEFAULT_PAUSE
    """How long one rests between two exercises."""
    rounds: Annotated[int, Meta(ge=1, le=21)] = 3
    """How many breaths an exercise takes that leaves their number to whoever practises."""
    spoken_names: bool = True
    """Whether the name of an exercise is spoken as it begins."""
    chimes: bool = True
    """Whether a soft chime is heard as an exercise begins."""
    window_geometry: str = ""
    """Where the window was and how large, in Qt's own words; empty for the first time."""
