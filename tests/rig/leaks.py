"""What a test must not leave behind: threads, running timers, visible windows."""

from __future__ import annotations

import gc
import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Iterable

PATIENCE = 3.0


def leaked_threads(before: Iterable[threading.Thread]) -> list[str]:
    """The threads that are still alive 3 s after the test, and were not there before it."""
    known = set(before)
    deadline = time.monotonic() + PATIENCE
    for thread in threading.enumerate():
        if thread not in known and not _is_foreign(thread):
            thread.join(timeout=max(0.0, deadline - time.monotonic()))
    return [
        thread.name
        for thread in threading.enumerate()
        if thread not in known and not _is_foreign(thread)
    ]


def leaked_qt_objects() -> list[str]:
    """Timers that still run and windows that are still shown, once what was let go is deleted."""
    if QCoreApplication.instance() is None:
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [f"running timer of {_owner(timer)}" for timer in _running_timers()] + _shown_windows()


def _is_foreign(thread: threading.Thread) -> bool:
    return isinstance(thread, threading._DummyThread)


def _running_timers() -> list[QTimer]:
    timers = [thing for thing in gc.get_objects() if isinstance(thing, QTimer) and isValid(thing)]
    return [timer for timer in timers if timer.isActive()]


def _owner(timer: QTimer) -> str:
    parent = timer.parent()
    return type(parent).__name__ if parent is not None else "nobody"


def _shown_windows() -> list[str]:
    if not isinstance(QCoreApplication.instance(), QApplication):
        return []
    return [
        f"visible window {type(window).__name__} “{window.windowTitle()}”"
        for window in QApplication.topLevelWidgets()
        if isValid(window) and window.isVisible()
    ]
