"""The buttons that drive a session: back, play, on, hold, repeat; and how far the day is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from media.units import Seconds
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.label import Label
from player.ui.widgets.transport_button import TransportButton
from player.ui.words import full_clock

if TYPE_CHECKING:
    from player.ui.theme.theme import Theme

_BETWEEN = 8
_BETWEEN_COMPACT = 4
_BESIDE = 16
_BESIDE_COMPACT = 8
_BUTTON = 96
_COMPACT_BUTTON = 64
_TIME = 112
_COMPACT_TIME = 88


class Transport(QWidget):
    """Asks for what its buttons say."""

    toggle_wanted = Signal()
    previous_wanted = Signal()
    next_wanted = Signal()
    hold_wanted = Signal()
    repeat_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._back = TransportButton(theme, self.tr("Previous"), "skip-back")
        self._play = TransportButton(theme, self.tr("Pause"), "pause-fill", is_main=True)
        self._on = TransportButton(theme, self.tr("Next"), "skip-forward")
        self._hold = TransportButton(theme, self.tr("Hold"), "push-pin")
        self._repeat = TransportButton(theme, self.tr("Repeat"), "arrow-counter-clockwise")
        self._position = Label(theme, "00:00", TextSize.HEAD, bold=True, tabular=True)
        self._total = Label(theme, "", tone=Token.SOFT, tabular=True)
        self._beside = QSpacerItem(_BESIDE, 0)
        self._row = QHBoxLayout(self)
        self._lay_out()
        self._explain()
        self._connect()

    def set_compact(self, *, compact: bool) -> None:
        """Take as little width as the words allow, or the room that is meant for it."""
        for button in self._buttons:
            button.set_least_width(_COMPACT_BUTTON if compact else _BUTTON)
        self._row.setSpacing(_BETWEEN_COMPACT if compact else _BETWEEN)
        self._beside.changeSize(_BESIDE_COMPACT if compact else _BESIDE, 0)
        self._position.setMinimumWidth(self._theme.scaled(_COMPACT_TIME if compact else _TIME))
        self._row.invalidate()

    def show_playing(self, *, is_playing: bool) -> None:
        """Let the button in the middle say pause, or play."""
        word, icon = (
            (self.tr("Pause"), "pause-fill") if is_playing else (self.tr("Play"), "play-fill")
        )
        self._play.set_face(word, icon)

    def show_holding(self, *, is_holding: bool) -> None:
        """Let the button of the hold say how to go on, and stay lit, while it holds."""
        word, icon = (
            (self.tr("Go on"), "push-pin-fill") if is_holding else (self.tr("Hold"), "push-pin")
        )
        if self._hold.text() != word:
            self._hold.set_face(word, icon)
        self._hold.setChecked(is_holding)

    def show_time(self, position: Seconds, duration: Seconds) -> None:
        """Say how far the day is."""
        self._position.setText(full_clock(position))
        self._total.setText(self.tr("of {time}").format(time=full_clock(Seconds(round(duration)))))

    @property
    def _buttons(self) -> tuple[TransportButton, ...]:
        return self._back, self._play, self._on, self._hold, self._repeat

    def _lay_out(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(button)
        self._row.addItem(self._beside)
        time = QVBoxLayout()
        time.setSpacing(0)
        time.addStretch(1)
        time.addWidget(self._position)
        time.addWidget(self._total)
        time.addStretch(1)
        self._row.addLayout(time)
        self.set_compact(compact=False)

    def _explain(self) -> None:
        self._hold.setCheckable(True)
        hold = self.tr("Stay in this exercise, without the voice, until you go on (H)")
        again = self.tr("Do this exercise again from its beginning (R)")
        for button, what in ((self._hold, hold), (self._repeat, again)):
            button.setToolTip(what)
            button.setAccessibleDescription(what)

    def _connect(self) -> None:
        self._back.clicked.connect(self.previous_wanted)
        self._play.clicked.connect(self.toggle_wanted)
        self._on.clicked.connect(self.next_wanted)
        self._hold.clicked.connect(self.hold_wanted)
        self._repeat.clicked.connect(self.repeat_wanted)
