"""The units that media and everything above it speak in."""

from typing import NewType

Seconds = NewType("Seconds", float)
"""A duration, or a place on a programme's own clock, in seconds."""

Decibels = NewType("Decibels", float)
"""A gain or a difference in level, in dB."""

Lufs = NewType("Lufs", float)
"""A loudness by EBU R 128 / ITU-R BS.1770, in LUFS."""
