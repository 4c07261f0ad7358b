"""Keeping the desktop from giving our streams a volume of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import MutableMapping

NO_RESTORE = "module-stream-restore.id=happy-back state.restore-props=false"


def quiet_stream_restore(environment: MutableMapping[str, str]) -> None:
    """Keep PulseAudio from restoring a volume of its own; call it before any sound."""
    before = environment.get("PULSE_PROP", "")
    if NO_RESTORE not in before:
        environment["PULSE_PROP"] = f"{before} {NO_RESTORE}".strip()
