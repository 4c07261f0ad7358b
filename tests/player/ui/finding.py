"""Finding what a user would look for in a window: words, and things to click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

_CORNER = QPoint(4, 4)


def words_of(widget: QWidget) -> list[str]:
    """The words of every label and button that can be seen."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return labels + [button.text() for button in buttons_of(widget)]


def buttons_of(widget: QWidget) -> list[QAbstractButton]:
    """Everything that can be clicked and seen."""
    return [one for one in widget.findChildren(QAbstractButton) if one.isVisible()]


def button(widget: QWidget, words: str) -> QAbstractButton:
    """The button with these words on it, or of that name where it has no words."""
    for one in buttons_of(widget):
        if words in {one.text(), one.accessibleName()}:
            return one
    raise AssertionError(f"no button “{words}” among {[one.text() for one in buttons_of(widget)]}")


def paced(rate: str, inhale: str, exhale: str) -> str:
    """A pace in Dutch: the counts stay together on a line."""
    return f"{rate}, in\u00a0{inhale}\u00a0tellen,\u00a0uit\u00a0{exhale}."


def wait_for_colour(qtbot: QtBot, window: QWidget, colour: QColor, at: QPoint = _CORNER) -> None:
    """Return when that place of a window has that colour on the screen."""
    qtbot.waitUntil(lambda: colour_seen(window, at) == colour)


def colour_seen(window: QWidget, at: QPoint = _CORNER) -> QColor:
    """The colour on the screen, at that place of a window that is shown."""
    return window.screen().grabWindow(window.winId()).toImage().pixelColor(at)
