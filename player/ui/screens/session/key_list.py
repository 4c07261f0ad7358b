"""The keys of a session, one a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from player.ui.keys import KeyLine, key_lines
from player.ui.theme.palette import Token
from player.ui.widgets.label import Label
from player.ui.widgets.tag import KeyCap

if TYPE_CHECKING:
    from player.ui.theme.theme import Theme


class KeyList(QWidget):
    """Each line: the caps, and under them what they do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(11, 0, 11, 0)
        layout.setSpacing(12)
        for line in key_lines():
            layout.addWidget(_line(theme, line))


def _line(theme: Theme, line: KeyLine) -> QWidget:
    widget = QWidget()
    widget.setAccessibleName(f"{' '.join(line.caps)}: {line.text}")
    caps = QHBoxLayout()
    caps.setSpacing(4)
    for cap in line.caps:
        caps.addWidget(KeyCap(theme, cap))
    caps.addStretch(1)
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    layout.addLayout(caps)
    layout.addWidget(Label(theme, line.text, tone=Token.SOFT, wrap=True))
    return widget
