"""The pace that was found or chosen: in words, to be changed by hand and to be tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from player.ui.screens.breath.listening import big_and_small
from player.ui.screens.two_columns import STACK_ABOVE
from player.ui.theme.palette import Token
from player.ui.widgets.button import Button, ButtonKind
from player.ui.widgets.inhale_stepper import InhaleStepper
from player.ui.widgets.label import Label
from player.ui.widgets.pace_stepper import RATES
from player.ui.widgets.stepper import Stepper
from player.ui.words import breath_in_words, number_in_figures
from sessions.breath_measure import Limit

if TYPE_CHECKING:
    from player.ui.theme.theme import Theme
    from sessions.breath_measure import FoundBreath

_GAP = 24


class ChoosingPanel(QWidget):
    """The result in words, two steppers below it, and a button that lets one feel it."""

    changed = Signal()
    """Another pace was chosen by hand."""
    try_wanted = Signal(bool)
    """Whether the shape is to move at this pace."""
    again_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        big, small = big_and_small(is_large=theme.typeface.scale > STACK_ABOVE)
        self._title = Label(theme, size=big, bold=True, wrap=True)
        self._words = Label(theme, size=small, wrap=True)
        self._note = Label(theme, tone=Token.SOFT, wrap=True)
        self._rate = Stepper(theme, self.tr("Breaths a minute"), RATES, number_in_figures)
        self._inhale = InhaleStepper(theme)
        self.try_button = Button(theme, self.tr("Try it"), icon="play-fill")
        """Has the focus when the panel appears: one more press of Space does no harm here."""
        self.try_button.setCheckable(True)
        self._again = Button(theme, self.tr("Measure again"), ButtonKind.QUIET)
        self._columns = (
            self._named(self.tr("Breaths a minute"), self._rate),
            self._named(self.tr("Counts in and out"), self._inhale),
        )
        self._steppers = QHBoxLayout()
        self._lay_out()
        self._rate.stepped.connect(self._on_stepped)
        self._inhale.stepped.connect(self._on_stepped)
        self.try_button.toggled.connect(self._on_try_toggled)
        self._again.clicked.connect(self.again_wanted)

    @property
    def breaths_per_minute(self) -> float:
        """The pace that is shown."""
        return self._rate.value

    @property
    def inhale_share(self) -> float:
        """How much of a breath is inhale, as is shown."""
        return self._inhale.value

    def show_found(self, found: FoundBreath) -> None:
        """Show a breath that was measured."""
        self._title.setText(self.tr("This is your breath"))
        self._show(found.breaths_per_minute, found.inhale_share)
        self._say(" ".join(self._limit_in_words(limit) for limit in found.limits))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))

    def show_kept(self, breaths_per_minute: float, inhale_share: float) -> None:
        """Show the pace that is in force."""
        self._title.setText(self.tr("Choose your pace"))
        self._show(breaths_per_minute, inhale_share)
        self._say("")

    def arrange(self, width: int) -> None:
        """Put the steppers beside each other where that many pixels are enough for them.

        Not by the width that the panel has, which a scroll bar changes that this would bring.
        """
        way = QBoxLayout.Direction
        needed = sum(column.minimumSize().width() for column in self._columns) + _GAP
        self._steppers.setDirection(way.LeftToRight if width >= needed else way.TopToBottom)

    def stop_trying(self) -> None:
        """Let the shape rest."""
        self.try_button.setChecked(False)

    def _lay_out(self) -> None:
        self._steppers.setSpacing(_GAP)
        for column in self._columns:
            self._steppers.addLayout(column, 1)
        row = QHBoxLayout()
        row.addWidget(self.try_button)
        row.addWidget(self._again)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addStretch(1)
        layout.addWidget(self._title)
        layout.addSpacing(_GAP // 3)
        layout.addWidget(self._words)
        layout.addSpacing(_GAP // 3)
        layout.addWidget(self._note)
        layout.addSpacing(_GAP)
        layout.addLayout(self._steppers)
        layout.addSpacing(_GAP)
        layout.addLayout(row)
        layout.addStretch(1)

    def _named(self, name: str, stepper: Stepper) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(_GAP // 3)
        column.addWidget(Label(self._theme, name, bold=True))
        column.addWidget(stepper)
        return column

    def _show(self, breaths_per_minute: float, inhale_share: float) -> None:
        self._rate.set_value(breaths_per_minute)
        self._inhale.show_pace(breaths_per_minute, inhale_share)
        self._words.setText(breath_in_words(breaths_per_minute, inhale_share) + ".")

    def _say(self, note: str) -> None:
        usual = self.tr("Slower is always allowed. You can change it any time.")
        self._note.setText(note or usual)

    def _limit_in_words(self, limit: Limit) -> str:
        return {
            Limit.TOO_FAST: self.tr(
                "You breathe faster than that now. Twelve a minute is the fastest that can be "
                "followed, and slower is always allowed."
            ),
            Limit.TOO_SLOW: self.tr(
                "You breathe slower than that. Three a minute is the slowest that can be followed."
            ),
            Limit.INHALE_TOO_SHORT: self.tr("Your inhale is a little shorter than this."),
            Limit.INHALE_TOO_LONG: self.tr("Your inhale is a little longer than this."),
        }[limit]

    def _on_stepped(self) -> None:
        self._show(self._rate.value, self._inhale.value)
        self.changed.emit()

    def _on_try_toggled(self, tries: bool) -> None:
        self.try_button.setText(self.tr("Stop") if tries else self.tr("Try it"))
        self.try_button.set_icon_name("stop-fill" if tries else "play-fill")
        self.try_wanted.emit(tries)
