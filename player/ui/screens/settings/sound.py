"""The section for sound: voice, music, where it comes out, and the spoken lines as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from player.ui.screens.music_choice import MusicSegments
from player.ui.screens.settings.card import SettingsCard, at_the_right, in_a_row
from player.ui.screens.settings.output import OutputChoice
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.label import Label
from player.ui.widgets.slider import Slider
from player.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from player.mixer import Levels
    from player.preferences import Preferences
    from player.sound_desk import SoundDesk
    from player.sound_outputs import SoundOutputs
    from player.ui.theme.theme import Theme
    from sessions.settings import Settings

_SHALLOWEST, _DEEPEST = 3, 24
_A_LITTLE_BELOW, _CLEARLY_BELOW, _WELL_BELOW = 6, 9, 15
_GAP = 24
_ROOM = 4


class SoundSection(QWidget):
    """Everything about sound that stays from one morning to the next."""

    def __init__(
        self, theme: Theme, preferences: Preferences, desk: SoundDesk, outputs: SoundOutputs
    ) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self._desk = desk
        self._depth = Slider(theme, self.tr("How far the music makes way"))
        self._depth_word = self._word(Qt.AlignmentFlag.AlignLeft)
        self._ducks = Switch(theme, self.tr("Music makes way for the voice"))
        self._voice = Slider(theme, self.tr("Voice"))
        self._voice_word = self._word(Qt.AlignmentFlag.AlignRight)
        self._captions = Switch(theme, self.tr("Read along"))
        self._depth.setRange(_SHALLOWEST, _DEEPEST)
        self._depth.setSingleStep(1)
        self._fill(MusicSegments(theme, desk), OutputChoice(theme, preferences, desk, outputs))
        self._follow(preferences.current)
        self._follow_levels(desk.levels)
        self._connect()

    def _fill(self, music: MusicSegments, output: OutputChoice) -> None:
        first, second = SettingsCard(self._theme), SettingsCard(self._theme)
        first.add(
            self.tr("How you like to practise"),
            self.tr("You can change it in every session, with one key."),
            music,
        )
        first.add(
            self.tr("Music makes way for the voice"),
            self.tr("As soon as the voice begins, the music sinks away."),
            in_a_row(self._depth, self._depth_word, self._ducks),
        )
        second.add(self.tr("Where the sound comes out"), "", output)
        second.add(
            self.tr("Voice"),
            self.tr("How loud you hear the guidance."),
            in_a_row(self._voice, self._voice_word),
        )
        second.add(
            self.tr("Read along"),
            self.tr("Show the spoken lines as text too."),
            at_the_right(self._captions),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(first)
        layout.addWidget(second)

    def _word(self, side: Qt.AlignmentFlag) -> Label:
        label = Label(self._theme, tone=Token.SOFT)
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        metrics = QFontMetrics(self._theme.font(TextSize.TEXT))
        depths = [self._depth_in_words(depth) for depth in range(_SHALLOWEST, _DEEPEST + 1)]
        label.setFixedWidth(max(metrics.horizontalAdvance(word) for word in depths) + _ROOM)
        return label

    def _connect(self) -> None:
        preferences = self._preferences
        preferences.changed.connect(self._follow)
        self._desk.levels_changed.connect(self._follow_levels)
        self._depth.valueChanged.connect(self._on_depth_changed)
        self._ducks.toggled.connect(lambda on: preferences.change(ducking=on))
        self._captions.toggled.connect(lambda on: preferences.change(captions=on))
        self._voice.valueChanged.connect(self._desk.set_voice_percent)

    def _on_depth_changed(self, depth: int) -> None:
        self._preferences.change(duck_depth_db=float(depth))

    def _follow(self, settings: Settings) -> None:
        self._depth.setValue(round(settings.duck_depth_db))
        self._depth.setEnabled(settings.ducking)
        self._ducks.setChecked(settings.ducking)
        self._captions.setChecked(settings.captions)
        depth = self._depth_in_words(round(settings.duck_depth_db))
        self._depth_word.setText(depth if settings.ducking else self.tr("not"))

    def _follow_levels(self, levels: Levels) -> None:
        self._voice.setValue(levels.voice_percent)
        off = self.tr("off")
        self._voice_word.setText(f"{levels.voice_percent} %" if levels.voice_percent else off)

    def _depth_in_words(self, decibels: int) -> str:
        if decibels < _A_LITTLE_BELOW:
            return self.tr("a little")
        if decibels < _CLEARLY_BELOW:
            return self.tr("clearly")
        return self.tr("a lot") if decibels < _WELL_BELOW else self.tr("very far")
