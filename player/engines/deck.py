"""What plays one programme, once: the technique under an engine."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from media.units import Seconds


class Fact(Enum):
    """What a deck can tell of its programme."""

    PLAYING = "playing"
    PAUSED = "paused"
    """The first time it means: open, at the start that was asked for, and nothing was heard."""
    ENDED = "ended"
    BROKEN = "broken"
    PICTURE = "picture"
    """A frame is on the surface."""
    TIME = "time"
    """It plays, and is at `Report.position`."""
    VOLUME = "volume"
    """Its volume changed, by us or by somebody else."""


@dataclass(frozen=True, slots=True)
class Report:
    """A fact, from the deck of that number, at a monotonic time."""

    deck: int
    fact: Fact
    position: Seconds
    at: float


class Deck(Protocol):
    """Plays one programme; a gain is set before `open`, and nothing is heard until `set_paused`."""

    def open(self) -> None:
        """Open the programme, paused; facts are told from now on."""

    def set_paused(self, paused: bool) -> None:
        """Play, or hold."""

    def seek(self, position: Seconds) -> None:
        """Go to a place, playing or paused as before."""

    def set_rate(self, rate: float) -> None:
        """Play that many times as fast, at the same pitch."""

    def set_gain(self, gain: float) -> None:
        """Multiply the amplitude by that, at once."""

    def correct_gain(self, gain: float) -> None:
        """Set the gain again if it is higher than this."""

    def set_output(self, device_id: str) -> None:
        """Sound comes out there; empty for the system's default."""

    def release(self) -> None:
        """Let go of everything; no fact is told any more."""

    def abandon(self) -> None:
        """Let go without waiting for a file that does not answer."""
