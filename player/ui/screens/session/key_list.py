"""The keys of a session, one a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from player.ui.keys import key_lines
from player.ui.theme.palette import Token
from player.ui.widgets.label import Label
from player.ui.widgets.tag import KeyCap

if TYPE_CHECKING:
    from player.ui.keys import KeyLine
    from player.ui.theme.theme import Theme

_BESIDE = 12
_BELOW = 2
_BETWEEN = 6
_BETWEEN_STACKED = 10


class KeyList(QWidget):
    """Each line: the caps, and what they do beside them, or below where there is little width."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = [_Line(theme, line) for line in key_lines()]
        self._widest_caps = max(line.caps_width for line in self._lines)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(11, 0, 11, 0)
        for line in self._lines:
            self._layout.addWidget(line)
        self.set_stacked(stacked=False)

    def set_stacked(self, *, stacked: bool) -> None:
        """Put what the keys do below the caps, or in a column beside them."""
        self._layout.setSpacing(_BETWEEN_STACKED if stacked else _BETWEEN)
        for line in self._lines:
            line.stand(0 if stacked else self._widest_caps)


class _Line(QWidget):
    def __init__(self, theme: Theme, line: KeyLine) -> None:
        super().__init__()
        self._caps = QWidget()
        caps = QHBoxLayout(self._caps)
        caps.setContentsMargins(0, 0, 0, 0)
        caps.setSpacing(4)
        for cap in line.caps:
            caps.addWidget(KeyCap(theme, cap))
        caps.addStretch(1)
        words = Label(theme, line.text, tone=Token.SOFT, wrap=True)
        words.setAccessibleName(f"{' '.join(line.caps)}: {line.text}")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._caps)
        self._layout.addWidget(words, 1)

    @property
    def caps_width(self) -> int:
        """What the caps take beside each other, in pixels."""
        return self._caps.sizeHint().width()

    def stand(self, column: int) -> None:
        """Stand beside caps in a column that wide, in pixels; for 0 below them."""
        ways = QBoxLayout.Direction
        self._layout.setDirection(ways.LeftToRight if column else ways.TopToBottom)
        self._layout.setSpacing(_BESIDE if column else _BELOW)
        self._caps.setMinimumWidth(column)
