"""The figures of a session: the breath to follow, which breath it is, and the time left."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from player.ui.screens.session.name_fit import fitting_size
from player.ui.theme.palette import Token
from player.ui.widgets.breath_pacer import BreathPacer
from player.ui.widgets.label import Label
from player.ui.words import clock
from sessions.timeline import Half

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFont

    from player.moment import BreathNow, Moment
    from player.ui.screens.session.figure_places import FigurePlaces
    from player.ui.screens.session.geometry import Arrangement
    from player.ui.theme.theme import Theme

_LEAST = 14


class Figures(QObject):
    """Pacer, breath and countdown; parts of `screen`, placed by an arrangement."""

    def __init__(
        self, theme: Theme, breath_now: Callable[[], BreathNow | None], screen: QWidget
    ) -> None:
        super().__init__(screen)
        self._typeface = replace(theme.typeface, scale=1.0)
        """These figures are large already, and grow with the window instead of with the system."""
        self._arrangement: Arrangement | None = None
        self._breathes = False
        self.pacer = BreathPacer(theme, breath_now, screen)
        self._word = Label(theme, bold=True, tone=Token.LEAF_INK, parent=screen)
        self._count = Label(theme, tone=Token.SOFT, tabular=True, parent=screen)
        self._rule = _Rule(theme, screen)
        self._left_word = Label(theme, self.tr("left"), tone=Token.SOFT, parent=screen)
        self._countdown = Label(theme, "0:00", bold=True, tabular=True, parent=screen)
        self.pacer.setAccessibleName(self.tr("The breath to follow"))
        self._countdown.setAccessibleName(self.tr("Time left in this exercise"))
        self._halves = {Half.IN: self.tr("Breathe in"), Half.OUT: self.tr("Breathe out")}
        self.pacer.turned.connect(self._on_turned)

    @property
    def countdown(self) -> str:
        """The time left, as it is shown."""
        return self._countdown.text()

    @property
    def breath(self) -> tuple[str, str]:
        """What the breath does and which one it is, as shown; empty where the figure rests."""
        return self._word.text(), self._count.text()

    def show_moment(self, moment: Moment, *, plays: bool) -> None:
        """Count down, and follow the breath of a session that has one while it plays."""
        left, duration = moment.exercise_left, moment.exercise_duration
        self._countdown.setText(clock(left))
        self.pacer.set_left(left / duration if duration else 0.0)
        if (breathes := moment.breaths > 0) is not self._breathes:
            self._breathes = breathes
            self._place()
        self.pacer.run(runs=plays and breathes)
        self.pacer.look()

    def arrange(self, arrangement: Arrangement) -> None:
        """Go where the arrangement says."""
        self._arrangement = arrangement
        self._place()

    def _place(self) -> None:
        if self._arrangement is None:
            return
        places = self._arrangement.breathing if self._breathes else self._arrangement.figures
        self.pacer.setGeometry(places.pacer)
        self._rule.setGeometry(places.rule)
        self._rule.setHidden(places.rule.isEmpty())
        self._write(self._word, places.word, self._word_font(places))
        self._write(self._count, places.count, self._count_font(places))
        self._write(self._left_word, places.left_word, self._typeface.font(places.left_word_size))
        figures = self._typeface.font(places.countdown_size, bold=True, tabular=True)
        self._write(self._countdown, places.countdown, figures)
        across = Qt.AlignmentFlag.AlignHCenter if places.centred else Qt.AlignmentFlag.AlignLeft
        for label in (self._word, self._count, self._left_word, self._countdown):
            label.setAlignment(across | Qt.AlignmentFlag.AlignVCenter)
        self._show_one_word(places)

    def _write(self, label: Label, place: QRect, font: QFont) -> None:
        label.set_type(font, place.height())
        label.setGeometry(place)
        label.setHidden(place.isEmpty())

    def _word_font(self, places: FigurePlaces) -> QFont:
        """One size for both halves, so that the word does not grow and shrink with the breath."""

        def bold(size: int) -> QFont:
            return self._typeface.font(size, bold=True)

        width, wanted = places.word.width(), places.word_size
        sizes = (fitting_size(word, bold, width, wanted, _LEAST) for word in self._halves.values())
        return bold(min(sizes))

    def _count_font(self, places: FigurePlaces) -> QFont:
        """One size for all breaths of the exercise: fit for the longest count."""

        def tabular(size: int) -> QFont:
            return self._typeface.font(size, tabular=True)

        breath = self.pacer.breath
        longest = self._counted(breath.breaths, breath.breaths) if breath else ""
        size = fitting_size(longest, tabular, places.count.width(), places.count_size, _LEAST)
        return tabular(size)

    def _show_one_word(self, places: FigurePlaces) -> None:
        """Where both words have one place, say what is left only while there is no breath."""
        shares = places.word.intersects(places.left_word)
        self._left_word.setVisible(not (shares and self._word.text()))

    def _counted(self, breath: int, breaths: int) -> str:
        return self.tr("breath {number} of {count}").format(number=breath, count=breaths)

    def _on_turned(self, breath: BreathNow | None) -> None:
        self._word.setText(self._halves[breath.half] if breath else "")
        self._count.setText(self._counted(breath.breath, breath.breaths) if breath else "")
        self._place()


class _Rule(QWidget):
    """A thin line between the breath and the time."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour(Token.LINE))
