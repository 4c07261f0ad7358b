"""Breaking a text into lines of a given width, and cutting short what does not fit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_LEAST_HEAD = 1 / 3
"""The share of the width that words before a comma need, to be known by what is left of them."""


def break_lines(text: str, font: QFont, width: int, most: int | None = None) -> list[str]:
    """The lines of `text` at that width in pixels; the last of `most` lines ends in an ellipsis."""
    lines = [line for part in text.split("\n") for line in _break_paragraph(part, font, width)]
    if most is None or len(lines) <= most:
        return lines
    rest = " ".join(line.strip() for line in lines[most - 1 :])
    return [*lines[: most - 1], cut_short(rest, font, width)]


def cut_short(text: str, font: QFont, width: int) -> str:
    """`text` on one line of that width in pixels, with an ellipsis where words are left out.

    A side stays readable: what follows the last comma is kept, as in “Knie naar…, links”.
    """
    metrics = QFontMetrics(font)
    head, comma, tail = text.rpartition(", ")
    room = width - metrics.horizontalAdvance(comma + tail)
    if not head or room < width * _LEAST_HEAD:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    if metrics.horizontalAdvance(text) <= width:
        return text
    return _at_a_word(metrics.elidedText(head, Qt.TextElideMode.ElideRight, room)) + comma + tail


def _at_a_word(elided: str) -> str:
    """No space before the ellipsis."""
    return f"{elided.removesuffix('…').rstrip()}…"


def _break_paragraph(text: str, font: QFont, width: int) -> list[str]:
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption())
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return lines or [""]
