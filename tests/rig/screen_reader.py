"""A screen reader that prints what it is told, a line for each announcement.

python -m tests.rig.screen_reader

A program of its own, because Qt's D-Bus thread still uses what a process listens to when the
bus goes away. It needs a message bus whose services are those of at-spi2-core.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import SLOT, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

_BUS = ("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus")
_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry")
_EVENTS = "org.a11y.atspi.Event.Object"


class ScreenReader(QObject):
    """Listens to all programs on the accessibility bus."""

    def __init__(self) -> None:
        super().__init__()
        session = QDBusConnection.sessionBus()
        address = _answer(session, QDBusMessage.createMethodCall(*_BUS, "GetAddress"))[0]
        self._bus = QDBusConnection.connectToBus(str(address), "accessibility")
        registered = QDBusMessage.createMethodCall(*_REGISTRY, "RegisterEvent")
        registered.setArguments(["object:announcement"])
        _answer(self._bus, registered)
        heard = SLOT("_on_announced(QDBusMessage)")
        # PySide's stub asks for bytes, which `connect` refuses.
        self._bus.connect("", "", _EVENTS, "Announcement", self, heard)  # type: ignore[call-overload]

    @Slot(QDBusMessage)
    def _on_announced(self, message: QDBusMessage) -> None:
        _say(str(message.arguments()[3].variant()))


def _answer(bus: QDBusConnection, asked: QDBusMessage) -> list[object]:
    answer = bus.call(asked)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage:
        raise ConnectionError(answer.errorMessage())
    return list(answer.arguments())


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main() -> int:
    """Listen until ended."""
    app = QCoreApplication(sys.argv[:1])
    reader = ScreenReader()
    _say("ready")
    status = app.exec()
    del reader
    return status


if __name__ == "__main__":
    sys.exit(main())
