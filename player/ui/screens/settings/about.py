"""The section about the app: what it is not, its version, and whose work is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from player.ui.screens.settings.card import SettingsCard, at_the_right
from player.ui.theme.palette import Token
from player.ui.widgets.button import Button, ButtonKind
from player.ui.widgets.label import Label
from player.version import VERSION

if TYPE_CHECKING:
    from player.ui.theme.theme import Theme

PARTS = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("VLC, python-vlc", "LGPL-2.1"),
    ("FFmpeg, PyAV", "LGPL-2.1, BSD-3-Clause"),
    ("NumPy, msgspec", "BSD-3-Clause"),
    ("pydantic, pydub, appdirs, wakepy, QtAwesome", "MIT"),
    ("Phosphor Icons", "MIT"),
    ("Atkinson Hyperlegible", "OFL-1.1"),
)
"""The work of others in the app, each with its licence."""
_GAP = 24


class AboutSection(QWidget):
    """Says when to see a doctor before it says anything else."""

    doctor_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._care(theme))
        layout.addWidget(self._work(theme))

    def _care(self, theme: Theme) -> SettingsCard:
        when = Button(theme, self.tr("When exactly?"), ButtonKind.TOOL, icon="first-aid")
        when.clicked.connect(self.doctor_wanted)
        card = SettingsCard(theme)
        card.add(
            self.tr("Not medical advice"),
            self.tr("With sudden, severe or new trouble, see your doctor first."),
            at_the_right(when),
        )
        card.add("Happy Back", self.tr("Version {version}").format(version=VERSION))
        return card

    def _work(self, theme: Theme) -> SettingsCard:
        card = SettingsCard(theme)
        card.add(
            self.tr("Whose work this is"),
            self.tr("Happy Back is free software under the MIT licence, with work of others:"),
        )
        for name, licence in PARTS:
            card.add(name, "", at_the_right(Label(theme, licence, tone=Token.SOFT)), is_low=True)
        return card
