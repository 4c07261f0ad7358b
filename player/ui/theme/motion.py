"""Whether the system asks for less motion."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def prefers_less_motion() -> bool:
    """What the user told the system; False where Qt cannot ask it, as before 6.12."""
    # PySide drops the inner object with the outer one, so both are held while it is asked.
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
    ask = getattr(accessibility, "motionPreference", None)
    return ask is not None and ask().name == "ReducedMotion"
