"""The words of a session, to be read from the mat: what now, and what next or what is said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QFont, QFontMetrics

from player.ui.screens.session.name_fit import LEADING, Fit, fitting_lines, fitting_size
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.label import Label
from player.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from player.ui.screens.session.geometry import Arrangement
    from player.ui.theme.theme import Theme

_LEAST_BELOW = 5 / 8
"""A line that is longer than this share of the name's size allows takes the name's place too."""
_LEAST_CAPTION = 18
_ABOVE_THE_BAR = 8
"""What is free under a message, which grows upwards over the name when it is long."""
_ROOM_BELOW = 16
"""What is free under the second line, for a caption of several lines."""


@dataclass(frozen=True, slots=True)
class Said:
    """What may stand under the name: waiting goes before a hold, a caption, and what comes next.

    A caption that is still said while somebody asked to hold stands below that.
    """

    coming: str = ""
    caption: str = ""
    held: str = ""
    waiting: str = ""

    @property
    def line(self) -> str:
        """The one that is shown."""
        if self.held and self.caption and not self.waiting:
            return f"{self.held}\n{self.caption}"
        return self.waiting or self.held or self.caption or self.coming

    @property
    def tone(self) -> Token:
        """Its colour."""
        if self.waiting or not (self.held or self.caption):
            return Token.SOFT
        return Token.LEAF_INK if self.held else Token.INK

    @property
    def is_caption(self) -> bool:
        """Whether it is a caption, which may be long and is never cut short."""
        return bool(self.caption) and not self.waiting


class SessionWords(QObject):
    """Name and the line below it; parts of `screen`, placed by an arrangement."""

    def __init__(self, theme: Theme, screen: QWidget) -> None:
        super().__init__(screen)
        self._typeface = replace(theme.typeface, scale=1.0)
        """These words are large already, and grow with the window instead of with the system."""
        self._arrangement: Arrangement | None = None
        self._said = Said()
        self._name = Label(theme, size=TextSize.MAT, bold=True, wrap=True, parent=screen)
        self._below = Label(theme, size=TextSize.MAT, tone=Token.SOFT, wrap=True, parent=screen)
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

    def show_name(self, name: str) -> None:
        """Say what is done now."""
        if name != self._name.text():
            self._name.setText(name)
            self._place()

    def show_said(self, said: Said) -> None:
        """Say what is next, held, being said or awaited."""
        if said != self._said:
            self._said = said
            self._place()

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
        self._place_name(places)
        if not self.message.isHidden():
            self.message.setGeometry(self._message_place(places))
            self.message.raise_()
            if self.message.geometry().intersects(places.name):
                self._name.hide()
        self._place_below(places)

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

    def _place_below(self, places: Arrangement) -> None:
        said, place = self._said, places.below_name
        fit = Fit(places.name_size, 1)
        if said.is_caption or said.held:
            place, fit = self._fit_below(places)
        is_alone = place.contains(places.name)
        is_shown = not places.name.isEmpty() and self.message.isHidden()
        self._below.setText(said.line)
        self._below.set_tone(said.tone)
        line = fit.line_height if fit.lines > 1 else places.name_line
        self._below.set_type(self._typeface.font(fit.size), line)
        self._below.set_most_lines(fit.lines)
        self._below.setGeometry(place)
        self._below.setVisible(is_shown and (is_alone or not self._name_covers(places)))
        if is_shown and is_alone:
            self._name.hide()

    def _name_covers(self, places: Arrangement) -> bool:
        """Whether the name is so long that it takes both lines."""
        return self._name.geometry().intersects(places.below_name)

    def _fit_below(self, places: Arrangement) -> tuple[QRect, Fit]:
        """Where and how a line of any length is shown whole: in the name's place too if it must."""
        text, font, wanted = self._said.line, self._typeface.font, places.name_size
        below = places.below_name.adjusted(0, 0, 0, _ROOM_BELOW)
        both = places.name.united(below)
        fit = fitting_lines(text, font, below.size(), wanted, round(wanted * _LEAST_BELOW))
        if fit is not None and not self._name_covers(places):
            return (below if fit.lines > 1 else places.below_name), fit
        fit = fitting_lines(text, font, both.size(), wanted, _LEAST_CAPTION)
        return both, fit or Fit(_LEAST_CAPTION, both.height() // round(_LEAST_CAPTION * LEADING))

    def _message_place(self, places: Arrangement) -> QRect:
        below, bar = places.below_name, places.bar
        if below.isEmpty():
            return QRect(bar.x(), bar.y(), bar.width(), self.message.heightForWidth(bar.width()))
        height = max(self.message.heightForWidth(below.width()), below.height())
        lowest = (places.beads if bar.isEmpty() else bar).top() - _ABOVE_THE_BAR - height
        return QRect(below.x(), min(below.y(), lowest), below.width(), height)
