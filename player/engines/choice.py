"""Which engine plays: the one that was asked for, or the best one there is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from player.engines.errors import VlcBroken, VlcMissing, VlcNeedsX11
from player.engines.qt import QtEngine
from player.engines.vlc import VlcEngine

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from media.errors import UserFacingError
    from player.engines.contract import Engine
    from player.sound_outputs import SoundOutputs


@dataclass(frozen=True, slots=True)
class EngineChoice:
    """The engine that plays, and a sentence when it is not the one that was hoped for."""

    engine: Engine
    notice: UserFacingError | None


def choose_engine(
    wanted: str, platform: str, outputs: SoundOutputs, parent: QObject | None = None
) -> EngineChoice:
    """The engine for `auto`, `vlc` or `qt`; libVLC that does not work is a notice, not an error.

    `platform` is what `QGuiApplication.platformName()` says: libVLC 3 cannot draw on Wayland.
    """
    if wanted == "qt":
        return EngineChoice(QtEngine(outputs, parent), None)
    if platform.startswith("wayland"):
        notice = VlcNeedsX11() if wanted == "vlc" else None
        return EngineChoice(QtEngine(outputs, parent), notice)
    try:
        return EngineChoice(VlcEngine(outputs, parent), None)
    except (VlcMissing, VlcBroken) as error:
        return EngineChoice(QtEngine(outputs, parent), error)
