"""The words of a session, to be read from the mat: what now, what next, and how long."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from player.ui.screens.session.name_fit import fitting_size
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.label import Label
from player.ui.widgets.message_bar import MessageBar
from player.ui.widgets.ring_of_time import RingOfTime
from player.ui.words import clock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from media.units import Seconds
    from player.ui.screens.session.geometry import Arrangement
    from player.ui.theme.theme import Theme

_LEAST_CAPTION = 24
_CAPTION_LEADING = 1.2
_ROOM_BELOW = 16
"""What is free under the second line, for a caption of two lines."""


@dataclass(frozen=True, slots=True)
class Said:
    """What stands under the name: a caption, else what comes next, unless there is news."""

    coming: str = ""
    caption: str = ""
    waiting: str = ""


class SessionWords(QObject):
    """Name, next, ring and countdown; parts of `screen`, placed by an arrangement."""

    def __init__(self, theme: Theme, screen: QWidget) -> None:
        super().__init__(screen)
        self._typeface = replace(theme.typeface, scale=1.0)
        """These words are large already, and grow with the window instead of with the system."""
        self._arrangement: Arrangement | None = None
        self._said = Said()
        self._name = Label(theme, size=TextSize.MAT, bold=True, wrap=True, parent=screen)
        self._below = Label(theme, size=TextSize.MAT, tone=Token.SOFT, wrap=True, parent=screen)
        self._ring = RingOfTime(theme, screen)
        self._left_word = Label(theme, self.tr("left"), tone=Token.SOFT, parent=screen)
        self._countdown = Label(theme, "0:00", bold=True, tabular=True, parent=screen)
        self._countdown.setAccessibleName(self.tr("Time left in this exercise"))
        self.message = MessageBar(theme, screen)
        self.message.closed.connect(self._place)

    @property
    def name(self) -> str:
        """The exercise that is shown."""
        return self._name.text()

    @property
    def below(self) -> str:
        """What stands under the name."""
        return self._below.text()

    @property
    def countdown(self) -> str:
        """The time left, as it is shown."""
        return self._countdown.text()

    def show_name(self, name: str) -> None:
        """Say what is done now."""
        if name != self._name.text():
            self._name.setText(name)
            self._place()

    def show_said(self, said: Said) -> None:
        """Say what is next, being said or awaited."""
        if said != self._said:
            self._said = said
            self._place()

    def show_left(self, left: Seconds, duration: Seconds) -> None:
        """Count down."""
        self._countdown.setText(clock(left))
        self._ring.set_left(left / duration if duration else 0.0)

    def say(self, sentence: str) -> None:
        """Tell a problem, in the place of what is next."""
        self.message.say(sentence)
        self._place()

    def hush(self) -> None:
        """Tell no problem any more: what they were about is over."""
        self.message.clear()
        self._place()

    def arrange(self, arrangement: Arrangement) -> None:
        """Go where the arrangement says."""
        self._arrangement = arrangement
        self._place()

    def _place(self) -> None:
        places = self._arrangement
        if places is None:
            return
        is_shown = not places.name.isEmpty()
        self._place_name(places)
        self._place_below(places, is_shown=is_shown)
        self._ring.setGeometry(places.ring)
        self._place_figures(places)

    def _place_name(self, places: Arrangement) -> None:
        def bold(size: int) -> QFont:
            return self._typeface.font(size, bold=True)

        name, wanted = self._name.text(), places.name_size
        size = fitting_size(name, bold, places.name.width(), wanted, places.name_least)
        line = places.name_line - (wanted - size)
        self._name.set_type(bold(size), line)
        self._name.set_most_lines(2)
        fits = QFontMetrics(bold(size)).horizontalAdvance(name) <= places.name.width()
        both = places.name.united(places.below_name)
        self._name.setGeometry(places.name if fits else both)
        self._name.setVisible(not places.name.isEmpty())

    def _place_below(self, places: Arrangement, *, is_shown: bool) -> None:
        telling = not self.message.isHidden()
        if telling:
            self.message.setGeometry(self._message_place(places))
            self.message.raise_()
        text, tone, place = self._said.coming, Token.SOFT, places.below_name
        size, lines = places.name_size, 1
        if self._said.waiting:
            text = self._said.waiting
        elif self._said.caption:
            text, tone = self._said.caption, Token.INK
            place = place.adjusted(0, 0, 0, _ROOM_BELOW)
            size, lines = self._caption_size(text, places)
        self._below.setText(text)
        self._below.set_tone(tone)
        line = places.name_line if lines == 1 else round(size * _CAPTION_LEADING)
        self._below.set_type(self._typeface.font(size), line)
        self._below.set_most_lines(lines)
        self._below.setGeometry(place if lines > 1 else places.below_name)
        covered = self._name.geometry().intersects(places.below_name)
        self._below.setVisible(is_shown and not telling and not covered)

    def _caption_size(self, text: str, places: Arrangement) -> tuple[int, int]:
        """The font and the number of lines at which a caption fits; one line where it can."""
        width = places.below_name.width()
        height = places.below_name.height() + _ROOM_BELOW
        on_two_lines = max(_LEAST_CAPTION, int(height / 2 / _CAPTION_LEADING))
        size = fitting_size(text, self._typeface.font, width, places.name_size, on_two_lines)
        return size, 1 if size > on_two_lines else 2

    def _message_place(self, places: Arrangement) -> QRect:
        below, bar = places.below_name, places.bar
        if below.isEmpty():
            return QRect(bar.x(), bar.y(), bar.width(), self.message.heightForWidth(bar.width()))
        height = max(self.message.heightForWidth(below.width()), below.height())
        return QRect(below.x(), below.y(), below.width(), height)

    def _place_figures(self, places: Arrangement) -> None:
        self._left_word.set_type(
            self._typeface.font(places.left_word_size), places.left_word.height()
        )
        self._left_word.setGeometry(places.left_word)
        figures = self._typeface.font(places.countdown_size, bold=True, tabular=True)
        self._countdown.set_type(figures, places.countdown.height())
        self._countdown.setGeometry(places.countdown)
        across = Qt.AlignmentFlag.AlignHCenter if places.centred else Qt.AlignmentFlag.AlignLeft
        for label in (self._left_word, self._countdown):
            label.setAlignment(across | Qt.AlignmentFlag.AlignVCenter)
