"""Keeping the desktop from giving our streams a volume of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import MutableMapping

NO_RESTORE = "state.restore-props=false"
"""No `module-stream-restore.id`: voice and music would share it, and PulseAudio, which knows only
that one, gives the volume of VLC's stream to the next stream of Qt's music (measured: -40 dB)."""


def quiet_stream_restore(environment: MutableMapping[str, str]) -> None:
    """Keep PulseAudio from restoring a volume of its own; call it before any sound."""
    before = environment.get("PULSE_PROP", "")
    if NO_RESTORE not in before:
        environment["PULSE_PROP"] = f"{before} {NO_RESTORE}".strip()
