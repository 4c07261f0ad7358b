"""Breaking a text into lines of a given width."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def break_lines(text: str, font: QFont, width: int, most: int | None = None) -> list[str]:
    """The lines of `text` at that width in pixels; the last of `most` lines ends in an ellipsis."""
    lines = [line for part in text.split("\n") for line in _break_paragraph(part, font, width)]
    if most is None or len(lines) <= most:
        return lines
    rest = " ".join(line.strip() for line in lines[most - 1 :])
    metrics = QFontMetrics(font)
    return [*lines[: most - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


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
