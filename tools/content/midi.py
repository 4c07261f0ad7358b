"""A standard MIDI file of sustained notes, in seconds."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

TICKS_A_SECOND = 480
_NOTE_ON, _NOTE_OFF, _CONTROL, _PROGRAM = 0x90, 0x80, 0xB0, 0xC0
VOLUME, PAN, EXPRESSION, REVERB, CHORUS = 7, 10, 11, 91, 93
"""Numbers of MIDI controllers."""


@dataclass(slots=True)
class Part:
    """What one instrument plays; `program` is its number in General MIDI, from 0."""

    channel: int
    program: int
    _events: list[tuple[float, int, bytes]] = field(default_factory=list)

    def note(self, start: float, seconds: float, pitch: int, velocity: int) -> None:
        """A note that sounds from `start`; middle C is 60, `velocity` up to 127."""
        self._add(start, 1, bytes((_NOTE_ON | self.channel, pitch, velocity)))
        self._add(start + seconds, 0, bytes((_NOTE_OFF | self.channel, pitch, 0)))

    def control(self, at: float, controller: int, value: float) -> None:
        """Set a controller to a value from 0 to 127."""
        self._add(at, 0, bytes((_CONTROL | self.channel, controller, round(value))))

    def events(self) -> Iterable[tuple[float, int, bytes]]:
        """Time, order and message of everything, the choice of the instrument first."""
        yield (0.0, -1, bytes((_PROGRAM | self.channel, self.program)))
        yield from self._events

    def _add(self, at: float, order: int, message: bytes) -> None:
        self._events.append((at, order, message))


def midi_file(parts: Iterable[Part]) -> bytes:
    """A MIDI file of format 0 with the parts.

    Source: Standard MIDI Files 1.0, MIDI Manufacturers Association.
    """
    events = sorted(event for part in parts for event in part.events())
    track = bytearray(b"\x00\xff\x51\x03" + (1_000_000).to_bytes(3, "big"))
    before = 0
    for at, _, message in events:
        tick = round(at * TICKS_A_SECOND)
        track += _variable_length(tick - before) + message
        before = tick
    track += b"\x00\xff\x2f\x00"
    head = struct.pack(">4sIHHH", b"MThd", 6, 0, 1, TICKS_A_SECOND)
    return head + struct.pack(">4sI", b"MTrk", len(track)) + bytes(track)


def _variable_length(number: int) -> bytes:
    groups = [number & 0x7F]
    while number := number >> 7:
        groups.append(number & 0x7F | 0x80)
    return bytes(reversed(groups))
