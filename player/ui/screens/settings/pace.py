"""The section for breath and pace: how fast, how much is said, and the rest in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from player.ui.screens.settings.card import SettingsCard, at_the_right
from player.ui.widgets.button import Button, ButtonKind
from player.ui.widgets.combo_box import ComboBox
from player.ui.widgets.inhale_stepper import InhaleStepper
from player.ui.widgets.pace_stepper import PaceStepper
from player.ui.widgets.stepper import Stepper, Steps
from player.ui.widgets.switch import Switch
from player.ui.words import breath_in_words, number_in_figures

if TYPE_CHECKING:
    from player.preferences import Preferences
    from player.ui.theme.theme import Theme
    from sessions.settings import Settings

EXPLANATIONS = ("auto", "full", "short", "none")
_PAUSES = Steps(0.0, 10.0, 0.5)
_ROUNDS = Steps(1.0, 21.0, 1.0)
_GAP = 24


class PaceSection(QWidget):
    """Everything that a composed session is made after."""

    breath_wanted = Signal()
    """Somebody wants to find the pace of their breath."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self._rate = PaceStepper(theme, preferences, is_low=False)
        self._inhale = InhaleStepper(theme)
        self._find = Button(theme, self.tr("Find your breath"), ButtonKind.TOOL, icon="wind")
        self._explained = ComboBox(theme, self.tr("Explanations"))
        self._explained.addItems(self._ways_to_explain())
        self._pause = Stepper(theme, self.tr("Rest between exercises"), _PAUSES, self._seconds)
        self._rounds = Stepper(theme, self.tr("Rounds"), _ROUNDS, number_in_figures)
        self._names = Switch(theme, self.tr("Say what comes"))
        self._chimes = Switch(theme, self.tr("Soft chime"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._fill()
        self._follow(preferences.current)
        self._connect()

    def _fill(self) -> None:
        breath, guidance = SettingsCard(self._theme), SettingsCard(self._theme)
        breath.add(
            self.tr("Breaths a minute"), self.tr("The whole session follows it."), self._rate
        )
        breath.add(
            self.tr("Counts in and out"),
            self.tr("Out a little longer than in brings calm."),
            self._inhale,
        )
        self._measured = breath.add(self.tr("Your own breath"), "", at_the_right(self._find))
        guidance.add(
            self.tr("Explanations"),
            self.tr("How much is told before an exercise begins."),
            self._explained,
        )
        guidance.add(
            self.tr("Rest between exercises"), self.tr("Time to move over calmly."), self._pause
        )
        guidance.add(
            self.tr("Rounds"),
            self.tr("How often, in exercises of which you choose the number."),
            self._rounds,
        )
        guidance.add(
            self.tr("Say what comes"),
            self.tr("The voice says the name of each exercise."),
            at_the_right(self._names),
        )
        guidance.add(
            self.tr("Soft chime"),
            self.tr("You hear it when an exercise begins."),
            at_the_right(self._chimes),
        )
        self._layout.addWidget(breath)
        self._layout.addWidget(guidance)

    def _connect(self) -> None:
        preferences = self._preferences
        preferences.changed.connect(self._follow)
        self._inhale.stepped.connect(lambda share: preferences.change(inhale_share=share))
        self._find.clicked.connect(self.breath_wanted)
        self._explained.activated.connect(self._on_explained_activated)
        self._pause.stepped.connect(lambda pause: preferences.change(pause_seconds=pause))
        self._rounds.stepped.connect(lambda rounds: preferences.change(rounds=round(rounds)))
        self._names.toggled.connect(lambda on: preferences.change(spoken_names=on))
        self._chimes.toggled.connect(lambda on: preferences.change(chimes=on))

    def _follow(self, settings: Settings) -> None:
        rate, share = settings.breaths_per_minute, settings.inhale_share
        self._inhale.show_pace(rate, share)
        self._measured.set_detail(self._breath_in_words(settings))
        self._explained.setCurrentIndex(EXPLANATIONS.index(settings.explanations))
        self._pause.set_value(settings.pause_seconds)
        self._rounds.set_value(float(settings.rounds))
        self._names.setChecked(settings.spoken_names)
        self._chimes.setChecked(settings.chimes)

    def _on_explained_activated(self, place: int) -> None:
        self._preferences.change(explanations=EXPLANATIONS[place])

    def _ways_to_explain(self) -> list[str]:
        return [
            self.tr("In full the first time, then short"),
            self.tr("Always in full"),
            self.tr("Short"),
            self.tr("None"),
        ]

    def _breath_in_words(self, settings: Settings) -> str:
        words = breath_in_words(settings.breaths_per_minute, settings.inhale_share)
        if settings.breath_measured:
            return self.tr("Now {breath}.").format(breath=words)
        return self.tr("Five breaths with the space bar, and it is found.")

    def _seconds(self, duration: float) -> str:
        if duration == 0:
            return self.tr("none")
        return self.tr("{number} s").format(number=number_in_figures(duration))
