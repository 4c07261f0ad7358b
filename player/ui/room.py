"""How large the window may be on a screen, with room for its frame."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize

SIZE = QSize(1280, 800)
LEAST_SIZE = QSize(1024, 700)
FRAME = QSize(16, 40)
"""What a desktop puts around a window, which is known only once it is shown."""


def room_on(available: QRect) -> QSize:
    """The largest window that such a screen shows whole; all sizes are in Qt's own pixels."""
    return (available.size() - FRAME).expandedTo(QSize(1, 1))


def first_size(available: QRect) -> QSize:
    """How large the window opens the first time."""
    return SIZE.boundedTo(room_on(available))


def least_size(available: QRect) -> QSize:
    """How small the window may become: no screen is too small for it."""
    return LEAST_SIZE.boundedTo(room_on(available))
