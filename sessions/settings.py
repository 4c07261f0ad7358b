"""What the user has chosen, kept from one morning to the next."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

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
    window_geometry: str = ""
    """Where the window was and how large, in Qt's own words; empty for the first time."""
