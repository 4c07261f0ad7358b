"""A desktop's screen saver, as a program: says every time it is held off and let go.

`python -m tests.player.screen_saver` answers on the session bus of its environment and writes
one line for each event: `ready`, `held`, `free`.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

NAME = "org.freedesktop.ScreenSaver"
PLACE = "/org/freedesktop/ScreenSaver"


def say(word: str) -> None:
    """Write a line that is read at once."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


@ClassInfo({"D-Bus Interface": NAME})  # type: ignore[call-arg]  # stubs
class ScreenSaver(QObject):  # type: ignore[operator]  # the same: PySide6's stubs know no decorator
    """The part of a desktop's screen saver that an app may hold off."""

    @Slot(str, str, result="uint")
    def Inhibit(self, application: str, reason: str) -> int:  # noqa: N802, ARG002 (the interface's)
        say("held")
        return 1

    @Slot("uint")
    def UnInhibit(self, cookie: int) -> None:  # noqa: N802, ARG002 (the interface's)
        say("free")


def main() -> int:
    """Answer until the program is ended."""
    application = QCoreApplication([])
    bus = QDBusConnection.sessionBus()
    saver = ScreenSaver()
    every_slot = QDBusConnection.RegisterOption.ExportAllSlots
    if not (bus.registerObject(PLACE, saver, every_slot) and bus.registerService(NAME)):
        return 1
    say("ready")
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
