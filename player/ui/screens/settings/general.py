"""The section for language and appearance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from player.ui.screens.settings.card import SettingsCard
from player.ui.widgets.combo_box import ComboBox
from player.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from player.preferences import Preferences
    from player.ui.theme.theme import Theme

LANGUAGES = ("system", "nl", "en")
APPEARANCES = ("system", "light", "dark")


class GeneralSection(QWidget):
    """Which language the window speaks, and whether its paper is light or dark."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        card = SettingsCard(theme)
        card.add(self.tr("Language"), self.tr("Of the window."), self._languages(theme))
        paper = self.tr("Light or dark paper, or what your computer shows.")
        card.add(self.tr("Appearance"), paper, self._appearances(theme))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def _languages(self, theme: Theme) -> ComboBox:
        box = ComboBox(theme, self.tr("Language"))
        box.addItems([self.tr("Like your computer"), "Nederlands", "English"])
        box.setCurrentIndex(LANGUAGES.index(self._preferences.current.language))
        box.activated.connect(lambda place: self._preferences.change(language=LANGUAGES[place]))
        return box

    def _appearances(self, theme: Theme) -> Segments:
        names = [self.tr("Like your computer"), self.tr("Light"), self.tr("Dark")]
        parts = Segments(theme, names, self.tr("Appearance"))
        parts.choose(APPEARANCES.index(self._preferences.current.appearance))
        parts.chosen.connect(lambda place: self._preferences.change(appearance=APPEARANCES[place]))
        return parts
