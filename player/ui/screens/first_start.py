"""The one question of the first start: how would you like to practise?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from player.mixer import MusicChoice
from player.ui.screens.choice_card import ChoiceCard
from player.ui.screens.music_choice import CHOICES
from player.ui.screens.scroll import Scroll
from player.ui.screens.two_columns import STACK_ABOVE, Foot
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.button import Button, ButtonKind
from player.ui.widgets.label import Label
from player.ui.widgets.top_bar import SlimBar

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

    from player.faders import Faders
    from player.listening import Listening
    from player.ui.theme.theme import Theme

_MARGIN, _SMALL_MARGIN = 64, 40
_SMALL_BELOW = 1100
_WIDEST = 1248
_GAP = 24
_TOP, _BOTTOM, _LOW_BOTTOM = 32, 64, 16
_LOW_BELOW, _HIGH_FROM = 760, 800
_OUTDENT = 16
"""A quiet button's word stands on the margin, its box outside it."""
_MAIN_WIDTH = 336


class FirstStartScreen(QWidget):
    """Three cards, each of which can be heard; the main button names the choice."""

    answered = Signal()
    doctor_wanted = Signal()

    def __init__(self, theme: Theme, faders: Faders, listening: Listening | None) -> None:
        super().__init__()
        self._theme = theme
        self._faders = faders
        self._listening = listening
        self._cards = {choice: ChoiceCard(theme, choice) for choice in CHOICES}
        self._group = QButtonGroup(self)
        self.main_button = Button(theme, "", ButtonKind.MAIN, icon="arrow-right", icon_after=True)
        self._is_stacked = theme.typeface.scale > STACK_ABOVE
        self._strip = Foot(theme)
        self._row = QHBoxLayout()
        self._foot = QHBoxLayout()
        self._page = QWidget()
        self._lay_out()
        self._connect()
        self._cards[MusicChoice.SOFT].setChecked(True)

    @property
    def choice(self) -> MusicChoice:
        """The card that is chosen."""
        return CHOICES[self._group.checkedId()]

    def choose(self, choice: MusicChoice) -> None:
        """Choose that card."""
        self._cards[choice].setChecked(True)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(SlimBar(self._theme))
        layout.addWidget(Scroll(self._page), 1)
        layout.addWidget(self._strip)
        page = QVBoxLayout(self._page)
        page.setSpacing(0)
        for label in self._question():
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            page.addLayout(_on_margin(label))
            page.addSpacing(12)
        page.addSpacing(32)
        self._row.setContentsMargins(_OUTDENT, 0, 0, 0)
        self._row.setSpacing(_GAP)
        if self._is_stacked:
            self._row.setDirection(QBoxLayout.Direction.TopToBottom)
        for place, card in enumerate(self._cards.values()):
            self._group.addButton(card, place)
            self._row.addWidget(card, 1)
        page.addLayout(self._row)
        page.addSpacing(_GAP)
        page.addStretch(1)
        page.addLayout(self._care())

    def _question(self) -> tuple[Label, Label]:
        ask = self.tr("How would you like to practise?")
        why = self.tr(
            "Some find peace in music, others in silence. Choose what does you good. "
            "You can always switch."
        )
        title = Label(self._theme, ask, TextSize.TITLE, bold=True, wrap=True)
        return title, Label(self._theme, why, tone=Token.SOFT, wrap=True)

    def _care(self) -> QBoxLayout:
        care = self.tr(
            "Happy Back is not medical advice. With sudden, severe or new trouble, "
            "see your doctor first."
        )
        when = Button(self._theme, self.tr("When exactly?"), ButtonKind.QUIET_TOOL)
        when.clicked.connect(self.doctor_wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(_on_margin(Label(self._theme, care, tone=Token.SOFT, wrap=True)))
        words.addWidget(when, 0, Qt.AlignmentFlag.AlignLeft)
        self._foot.setSpacing(_GAP)
        self._foot.addLayout(words, 1)
        self.main_button.setMinimumWidth(self._theme.scaled(_MAIN_WIDTH))
        if self._is_stacked:
            self._strip.hold(self.main_button)
        else:
            self._foot.addWidget(self.main_button, 0, Qt.AlignmentFlag.AlignBottom)
        return self._foot

    def _connect(self) -> None:
        self._group.idToggled.connect(self._on_toggled)
        self.main_button.clicked.connect(self._on_main_button_clicked)
        for card in self._cards.values():
            card.set_can_listen(self._listening is not None)
            card.listen_wanted.connect(self._on_listen_wanted)
        if self._listening is not None:
            self._listening.changed.connect(self._on_listening_changed)

    def _on_toggled(self, place: int, is_on: bool) -> None:
        if is_on:
            self.main_button.setText(self._answer(CHOICES[place]))
            self.main_button.updateGeometry()

    def _answer(self, choice: MusicChoice) -> str:
        """What the main button says of a choice."""
        return {
            MusicChoice.WITH_MUSIC: self.tr("Go on with music"),
            MusicChoice.SOFT: self.tr("Go on with soft music"),
            MusicChoice.VOICE_ONLY: self.tr("Go on with voice only"),
        }[choice]

    def _on_listen_wanted(self, choice: MusicChoice) -> None:
        if self._listening is None:
            return
        self.choose(choice)
        if self._listening.choice is choice:
            self._listening.stop()
        else:
            self._listening.listen(choice)

    def _on_listening_changed(self, heard: MusicChoice | None) -> None:
        for choice, card in self._cards.items():
            card.set_heard(choice is heard)

    def _on_main_button_clicked(self) -> None:
        if self._listening is not None:
            self._listening.stop()
        self._faders.choose(self.choice)
        self.answered.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._cards[self.choice].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._press_enter()
        elif event.key() in steps:
            place = CHOICES.index(self.choice) + steps[Qt.Key(event.key())]
            self.choose(CHOICES[min(max(place, 0), len(CHOICES) - 1)])
        else:
            super().keyPressEvent(event)

    def _press_enter(self) -> None:
        focused = self.focusWidget()
        (focused if isinstance(focused, Button) else self.main_button).click()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        is_low = self.height() < _LOW_BELOW
        for card in self._cards.values():
            card.set_low(is_low=is_low)

    def _place(self) -> None:
        small = self.width() < _SMALL_BELOW
        side = max(_SMALL_MARGIN if small else _MARGIN, (self.width() - _WIDEST) // 2)
        spare = max(0, self.height() - _HIGH_FROM) // 2
        bottom = _LOW_BOTTOM if self.height() < _LOW_BELOW else _BOTTOM
        page = self._page.layout()
        if page is not None:
            page.setContentsMargins(side - _OUTDENT, _TOP + spare, side, bottom + spare)


def _on_margin(label: Label) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setContentsMargins(_OUTDENT, 0, 0, 0)
    layout.addWidget(label)
    return layout
