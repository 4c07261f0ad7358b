"""Whether there is a screen to show a window on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def has_display(system: str, environment: Mapping[str, str]) -> bool:
    """False on a Linux session that does not say where its screen is, as on a server.

    `system` is `sys.platform`; other systems always have a screen.
    """
    if system != "linux":
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
