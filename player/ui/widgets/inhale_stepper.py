"""How long one inhales against exhaling, between two buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from player.ui.widgets.stepper import Stepper, Steps
from player.ui.words import number_in_figures
from sessions.pace import DEFAULT_BREATHS_PER_MINUTE, LONGEST_INHALE, SHORTEST_INHALE

if TYPE_CHECKING:
    from player.ui.theme.theme import Theme

SHARES = Steps(SHORTEST_INHALE, LONGEST_INHALE, 0.05)
"""The shares of inhale that can be chosen by hand."""


class InhaleStepper(Stepper):
    """The inhale's share of a breath, said in seconds at the pace in force: in 4.8 · out 6.1."""

    def __init__(self, theme: Theme) -> None:
        self._breath = 60.0 / DEFAULT_BREATHS_PER_MINUTE
        name = QCoreApplication.translate("InhaleStepper", "Inhale against exhale")
        super().__init__(theme, name, SHARES, self._counts)

    def show_pace(self, breaths_per_minute: float, inhale_share: float) -> None:
        """Show that share, in seconds of a breath at that pace."""
        self._breath = 60.0 / breaths_per_minute
        self.set_value(inhale_share)

    def _counts(self, share: float) -> str:
        words = QCoreApplication.translate("InhaleStepper", "in {inhale} · out {exhale}")
        return words.format(
            inhale=number_in_figures(self._breath * share),
            exhale=number_in_figures(self._breath * (1.0 - share)),
        )
