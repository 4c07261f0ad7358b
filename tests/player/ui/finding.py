"""Finding what a user would look for in a window: words, and things to click."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


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
