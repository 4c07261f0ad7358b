"""The end of a day: what was moved, quietly, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.button import Button, ButtonKind
from player.ui.widgets.label import Label
from player.ui.widgets.logo import Logo
from player.ui.words import number_word

if TYPE_CHECKING:
    from media.units import Seconds
    from player.ui.theme.theme import Theme

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class EndPage(QWidget):
    """No score and no praise; one button."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moved = Label(theme, tone=Token.SOFT)
        self._back = Button(theme, self.tr("Back to Today"), ButtonKind.MAIN, icon="sun-horizon")
        self._back.clicked.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(Logo(theme, scale=2), 0, _CENTRE)
        layout.addSpacing(16)
        title = Label(theme, self.tr("Done for today"), TextSize.TITLE, bold=True)
        layout.addWidget(title, 0, _CENTRE)
        layout.addWidget(self._moved, 0, _CENTRE)
        layout.addSpacing(40)
        layout.addWidget(self._back, 0, _CENTRE)
        layout.addStretch(3)

    @property
    def summary(self) -> str:
        """What is said about the time moved."""
        return self._moved.text()

    def show_moved(self, moved: Seconds) -> None:
        """Say how long was moved, in whole minutes, and wait at the button."""
        minutes = max(1, round(moved / 60))
        text = self.tr("You moved for {number} minutes.", "", minutes)
        self._moved.setText(text.format(number=number_word(minutes)))
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
