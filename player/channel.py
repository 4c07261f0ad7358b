"""One channel of the desk: a mix in motion, and where its gain goes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from player.mixer import SILENCE, ChannelMix, Ramp

if TYPE_CHECKING:
    from collections.abc import Callable

    from media.units import Seconds


class Channel:
    """Sends the gain of a mix whenever it differs from the one sent before; silent at first."""

    def __init__(self, level: float, set_gain: Callable[[float], None]) -> None:
        self._mix = ChannelMix(Ramp.resting(level))
        self._set_gain = set_gain
        self._sent: float | None = None
        self._then: Callable[[], None] | None = None

    def send_to(self, set_gain: Callable[[float], None]) -> None:
        """From the next `apply` on, send the gain there."""
        self._set_gain = set_gain
        self._sent = None

    def glide(self, now: Seconds, lasts: Seconds, **targets: float) -> None:
        """Let these factors of the mix glide to new values."""
        gliding = {
            name: getattr(self._mix, name).towards(target, now, lasts)
            for name, target in targets.items()
        }
        self._mix = replace(self._mix, **gliding)

    def settle(self, **values: float) -> None:
        """Give these factors new values at once, which is for a channel that is not heard."""
        resting = {name: Ramp.resting(value) for name, value in values.items()}
        self._mix = replace(self._mix, **resting)

    def fade(
        self, target: float, now: Seconds, lasts: Seconds, then: Callable[[], None] | None = None
    ) -> None:
        """Fade to `target`, and then do something, unless another fade is asked for before."""
        self._then = then
        self.glide(now, lasts, fade=target)

    def is_shut_at(self, now: Seconds) -> bool:
        """Whether its fade or its switch keeps it silent, wherever its level stands."""
        return SILENCE in {self._mix.fade.value_at(now), self._mix.mute.value_at(now)}

    def moves_at(self, now: Seconds) -> bool:
        """Whether its gain is on the way to another, or something waits for that."""
        return self._then is not None or self._mix.moves_at(now)

    def apply(self, now: Seconds) -> None:
        """Send the gain of this moment, then do what waited for the end of a fade."""
        gain = self._mix.gain_at(now)
        if gain != self._sent:
            self._sent = gain
            self._set_gain(gain)
        if self._then is not None and not self._mix.fade.moves_at(now):
            then, self._then = self._then, None
            then()
