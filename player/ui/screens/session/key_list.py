"""The keys of a session, one a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from player.ui.keys import key_lines
from player.ui.theme.palette import Token
from player.ui.widgets.label import Label
from player.ui.widgets.tag import KeyCap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from player.ui.theme.theme import Theme


class KeyList(QWidget):
    """Each line: the caps, and beside them what they do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(11, 0, 11, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(key_lines()):
            words = Label(theme, line.text, tone=Token.SOFT, wrap=True)
            words.setAccessibleName(f"{' '.join(line.caps)}: {line.text}")
            grid.addLayout(_caps(theme, line.caps), row, 0)
            grid.addWidget(words, row, 1)


def _caps(theme: Theme, caps: Sequence[str]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for cap in caps:
        row.addWidget(KeyCap(theme, cap))
    row.addStretch(1)
    return row
