"""How many breaths a minute, to be changed anywhere: it follows the settings and sets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from player.ui.widgets.stepper import Stepper, Steps
from player.ui.words import number_in_figures
from sessions.pace import FASTEST, SLOWEST

if TYPE_CHECKING:
    from player.preferences import Preferences
    from player.ui.theme.theme import Theme
    from sessions.settings import Settings

RATES = Steps(SLOWEST, FASTEST, 0.5)
"""The breaths a minute that can be chosen by hand."""


class PaceStepper(Stepper):
    """Breaths a minute between − and +; a step holds at once and is kept."""

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        *,
        is_low: bool = True,
        is_announced: bool = True,
    ) -> None:
        name = QCoreApplication.translate("PaceStepper", "Breaths a minute")
        super().__init__(
            theme, name, RATES, number_in_figures, is_low=is_low, is_announced=is_announced
        )
        self._preferences = preferences
        self.setToolTip(name)
        self._follow(preferences.current)
        preferences.changed.connect(self._follow)
        self.stepped.connect(lambda rate: preferences.change(breaths_per_minute=rate))

    def _follow(self, settings: Settings) -> None:
        self.set_value(settings.breaths_per_minute)
