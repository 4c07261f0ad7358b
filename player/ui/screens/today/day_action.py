"""What to do with the chosen day: how music is set, and the one button that begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
from typing_extensions import override

from player.ui.screens.icon import Icon
from player.ui.screens.music_choice import MusicSegments
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.button import Button, ButtonKind
from player.ui.widgets.label import Label
from player.ui.words import day_and_month, day_in_words, full_clock

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from player.faders import Faders
    from player.ui.screens.today.model import ChosenDay
    from player.ui.theme.theme import Theme

_FOOT = 16
"""Below the main button, where nothing else stands there, in pixels."""
_ANY_WIDTH = 1_000_000
_HEIGHT_FOR_MUSIC = 660
"""In a screen of this height, in pixels, there is room for the word over the music."""
_HEIGHT_FOR_MUSIC_AND_TWO_LINES = 800
"""And in this one also when the day's name takes two lines."""


class DayAction(QWidget):
    """Begin, or go on where the day was left; the music is chosen beside it."""

    started = Signal(object)
    """The `Place` to begin at, or None for the beginning."""

    def __init__(self, theme: Theme, faders: Faders) -> None:
        super().__init__()
        self._day: ChosenDay | None = None
        self._screen_height = _HEIGHT_FOR_MUSIC_AND_TWO_LINES
        self._head = Label(theme, size=TextSize.HEAD, bold=True, wrap=True)
        self._detail = Label(theme, tone=Token.SOFT, wrap=True)
        self._music = _icon_and_word(theme, "music-notes", self.tr("Music"))
        self._segments = MusicSegments(theme, faders)
        self._again = Button(theme, self.tr("Again from the beginning"), ButtonKind.QUIET_TOOL)
        self.main_button = Button(theme, "", ButtonKind.MAIN, icon="play-fill")
        """Stands in `foot`, or wherever the screen puts it."""
        self.main_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.main_button.clicked.connect(self._on_main_button_clicked)
        self._again.clicked.connect(lambda: self.started.emit(None))
        self._foot = QSpacerItem(0, _FOOT)
        self._layout = self._lay_out()

    def show_day(self, day: ChosenDay, *, is_only_day: bool) -> None:
        """Show what this day holds; an only day has no number."""
        self._day = day
        resume = day.resume
        self._again.setVisible(resume is not None)
        self._foot.changeSize(0, 0 if resume else _FOOT)
        self._layout.invalidate()
        self.main_button.setEnabled(day.exercise_count > 0)
        if resume is not None:
            self._head.setText(self.tr("You were on your way"))
            stopped = self.tr("You stopped at {exercise}.")
            self._detail.setText(stopped.format(exercise=resume.exercise))
            self.main_button.setText(
                self.tr("Go on at {time}").format(time=full_clock(resume.left))
            )
            self._show_music_word()
            return
        numbers = {"day": day.number, "theme": day.theme}
        head = day.theme if is_only_day else self.tr("Day {day}: {theme}").format(**numbers)
        self._head.setText(head)
        self._detail.setText(self._what_it_holds(day))
        begin = self.tr("Begin") if is_only_day else self.tr("Begin day {day}").format(**numbers)
        self.main_button.setText(begin)
        self._show_music_word()

    def fit_into(self, screen_height: int) -> None:
        """Do without the word over the music in a screen that has too little height for it."""
        self._screen_height = screen_height
        self._show_music_word()

    def take_main_button_back(self) -> None:
        """Put the main button in its own place, if it is anywhere else."""
        if self._layout.indexOf(self.main_button) >= 0:
            return
        self._layout.insertWidget(self._layout.indexOf(self._again), self.main_button)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_music_word()

    def _show_music_word(self) -> None:
        one_line = self._head.heightForWidth(_ANY_WIDTH)
        wraps = self._head.heightForWidth(self.width()) > one_line
        enough = _HEIGHT_FOR_MUSIC_AND_TWO_LINES if wraps else _HEIGHT_FOR_MUSIC
        resumes = self._day is not None and self._day.resume is not None
        self._music.setVisible(not resumes and self._screen_height >= enough)

    def _lay_out(self) -> QVBoxLayout:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addSpacing(8)
        layout.addWidget(self._detail)
        layout.addStretch(1)
        layout.addWidget(self._music)
        layout.addWidget(self._segments)
        layout.addSpacing(16)
        layout.addWidget(self.main_button)
        layout.addWidget(self._again)
        layout.addItem(self._foot)
        return layout

    def _what_it_holds(self, day: ChosenDay) -> str:
        if day.exercise_count == 0:
            return self.tr("Everything is left out. Tick at least one part.")
        holds = day_in_words(day.exercise_count, day.minutes)
        if day.done_on is None:
            return holds
        done = self.tr("Done on {date}.").format(date=day_and_month(day.done_on))
        return f"{holds} {done}"

    def _on_main_button_clicked(self) -> None:
        if self._day is not None:
            self.started.emit(self._day.resume.place if self._day.resume else None)


def _icon_and_word(theme: Theme, icon: str, word: str) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 8)
    layout.setSpacing(8)
    layout.addWidget(Icon(theme, icon))
    layout.addWidget(Label(theme, word, bold=True), 1)
    return row
