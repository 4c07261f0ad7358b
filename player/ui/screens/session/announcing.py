"""Telling a screen reader what somebody who does not look at the screen would miss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(about: QWidget, text: str) -> None:
    """Let a screen reader say `text` when it is done with what it says; nothing without one."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(about, text))
