"""A way to practise as a large card: what it is, how it is mixed, and a button to hear it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from player.mixer import SOFT_PERCENT, WITH_MUSIC_PERCENT, MusicChoice
from player.ui.screens.icon import Icon
from player.ui.screens.music_choice import name_of
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.button import Button, ButtonKind
from player.ui.widgets.card import CardChoice
from player.ui.widgets.label import Label
from player.ui.widgets.progress_bar import ProgressBar
from player.ui.widgets.radio_button import paint_radio

if TYPE_CHECKING:
    from player.ui.theme.theme import Theme

_ICON = 56
_SIDE = 32
_NAME_WIDTH = 60
_SIZE, _LOW_SIZE = QSize(280, 376), QSize(280, 316)
_OUTDENT = 16
"""A quiet button's word stands on the margin, its box outside it."""
_CIRCLE = 32
_VOICE_PERCENT = 80
_MUSIC_PERCENT = {
    MusicChoice.WITH_MUSIC: WITH_MUSIC_PERCENT,
    MusicChoice.SOFT: SOFT_PERCENT,
    MusicChoice.VOICE_ONLY: 0,
}
_ICONS = {
    MusicChoice.WITH_MUSIC: "music-notes",
    MusicChoice.SOFT: "speaker-low",
    MusicChoice.VOICE_ONLY: "microphone",
}


class ChoiceCard(CardChoice):
    """The whole card chooses; the button in it lets one hear ten seconds."""

    listen_wanted = Signal(object)
    """The `MusicChoice` of this card: begin to hear it, or stop."""

    def __init__(self, theme: Theme, choice: MusicChoice) -> None:
        super().__init__(theme, name_of(choice))
        self._theme = theme
        self._choice = choice
        self._listen = Button(theme, self.tr("Listen"), ButtonKind.QUIET, icon="play")
        self._listen.clicked.connect(lambda: self.listen_wanted.emit(choice))
        self.setAccessibleDescription(self._description())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._is_low = False
        self._radio = _Radio(theme, self)
        self._levels = self._make_levels()
        self._lay_out()

    def set_can_listen(self, can: bool) -> None:
        """Whether there is anything to hear."""
        self._listen.setVisible(can)

    def set_heard(self, is_heard: bool) -> None:
        """Whether this way is heard now; the button then stops it."""
        self._listen.setText(self.tr("Stop") if is_heard else self.tr("Listen"))
        self._listen.set_icon_name("pause-fill" if is_heard else "play")

    def set_low(self, *, is_low: bool) -> None:
        """Do without the levels where there is little height."""
        self._is_low = is_low
        self._levels.setVisible(not is_low)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        size = _LOW_SIZE if self._is_low else _SIZE
        return size * self._theme.typeface.scale

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE + 2 - _OUTDENT, _SIDE, _SIDE + 2, _SIDE - 8)
        layout.setSpacing(0)
        layout.addLayout(self._words())
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout.addStretch(1)
        layout.addSpacing(16)
        layout.addWidget(self._listen, 0, Qt.AlignmentFlag.AlignLeft)

    def _words(self) -> QVBoxLayout:
        theme = self._theme
        layout = QVBoxLayout()
        layout.setContentsMargins(_OUTDENT, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._sign())
        layout.addSpacing(24)
        layout.addWidget(Label(theme, name_of(self._choice), TextSize.HEAD, bold=True, wrap=True))
        layout.addSpacing(8)
        layout.addWidget(Label(theme, self._description(), tone=Token.SOFT, wrap=True))
        layout.addSpacing(16)
        layout.addWidget(self._levels)
        return layout

    def _sign(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Icon(self._theme, _ICONS[self._choice], _ICON))
        layout.addStretch(1)
        layout.addWidget(self._radio)
        return row

    def _make_levels(self) -> QWidget:
        levels = QWidget()
        layout = QVBoxLayout(levels)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._level(self.tr("Voice"), _VOICE_PERCENT))
        layout.addWidget(self._level(self.tr("Music"), _MUSIC_PERCENT[self._choice]))
        return levels

    def _level(self, name: str, percent: int) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        label = Label(self._theme, name)
        label.setFixedWidth(self._theme.scaled(_NAME_WIDTH))
        bar = ProgressBar(self._theme, name)
        bar.setValue(percent)
        layout.addWidget(label)
        layout.addWidget(bar, 1)
        return row

    def _description(self) -> str:
        return {
            MusicChoice.WITH_MUSIC: self.tr(
                "Voice and music together. The music makes way when the voice speaks."
            ),
            MusicChoice.SOFT: self.tr(
                "Music very softly in the background. The voice comes first."
            ),
            MusicChoice.VOICE_ONLY: self.tr(
                "No music. Only the voice, your breath and the morning."
            ),
        }[self._choice]


class _Radio(QWidget):
    """The circle that says whether its card is chosen."""

    def __init__(self, theme: Theme, card: CardChoice) -> None:
        super().__init__()
        self._theme = theme
        self._card = card
        self.setFixedSize(_CIRCLE, _CIRCLE)
        card.toggled.connect(self._on_toggled)
        theme.changed.connect(self.update)

    def _on_toggled(self, _is_chosen: bool) -> None:
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        chosen = self._card.isChecked()
        edge = self._theme.colour(Token.LEAF if chosen else Token.EDGE)
        centre = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        card = self._theme.colour(Token.CARD)
        paint_radio(QPainter(self), centre, card, edge if chosen else None, edge)
