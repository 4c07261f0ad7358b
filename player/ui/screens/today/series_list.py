"""The challenges there are, one of them chosen, and a sentence for each that is broken."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QLayout, QVBoxLayout, QWidget

from player.ui.explain import explain
from player.ui.screens.two_columns import BOTTOM, SIDE_TOP
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.label import Label
from player.ui.widgets.list_row import ListRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from media.errors import UserFacingError
    from player.ui.screens.today.model import SeriesRow
    from player.ui.theme.theme import Theme

_SIDE = 24
_GAP = 8
_NARROWEST = 176
"""The room for words in the narrowest list, in pixels at normal size."""
_BREAKS = re.compile(r"(?<=[/._-])")
_NOT_YET = "\u2007"
"""Takes the line in which the minutes will stand."""
_MAY_BREAK = "\u200b"


class SeriesList(QWidget):
    """A row for each challenge; the problems stand below and stop nothing."""

    series_chosen = Signal(str)
    """The id of the challenge whose row was clicked."""

    def __init__(
        self, theme: Theme, problems: Sequence[UserFacingError], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[str, ListRow] = {}
        self._group = QButtonGroup(self)
        self._list = QVBoxLayout()
        self._list.setSpacing(_GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SIDE_TOP, 0, BOTTOM)
        layout.setSpacing(_GAP)
        layout.addLayout(self._words(self.tr("Your series"), bold=True))
        layout.addLayout(self._list)
        layout.addSpacing(_GAP)
        if problems:
            layout.addLayout(self._words(self.tr("Not opened"), bold=True))
        for problem in problems:
            layout.addLayout(self._words(self._breakable(problem), tone=Token.CLAY_INK))
        layout.addStretch(1)

    def show_series(self, series: Sequence[SeriesRow]) -> None:
        """Show these challenges; rows that were there already stay."""
        for facts in series:
            row = self._rows.get(facts.challenge_id) or self._add_row(facts)
            row.set_detail(self._detail(facts))
            row.setChecked(facts.chosen)

    def _add_row(self, facts: SeriesRow) -> ListRow:
        row = ListRow(self._theme, facts.title, detail=self._detail(facts))
        row.clicked.connect(lambda: self.series_chosen.emit(facts.challenge_id))
        self._rows[facts.challenge_id] = row
        self._group.addButton(row)
        self._list.addWidget(row)
        return row

    def _words(self, text: str, *, bold: bool = False, tone: Token = Token.SOFT) -> QLayout:
        indented = QVBoxLayout()
        indented.setContentsMargins(_SIDE, 0, 0, _GAP)
        label = Label(self._theme, text, bold=bold, tone=tone, wrap=True)
        label.setMinimumWidth(1)
        indented.addWidget(label)
        return indented

    def _detail(self, facts: SeriesRow) -> str:
        if facts.minutes is None and facts.days == 1:
            return _NOT_YET
        if facts.days == 1:
            return self.tr("%n minute(s)", "", facts.minutes or 0)
        if facts.days_done == facts.days:
            return self.tr("All %n day(s) done", "", facts.days)
        numbers = {"day": facts.next_day, "days": facts.days}
        return self.tr("Day {day} of {days}").format(**numbers)

    def _breakable(self, problem: UserFacingError) -> str:
        """The sentence of a problem, in which a file name too long for a line may be broken."""
        metrics = QFontMetrics(self._theme.font(TextSize.TEXT))
        room = self._theme.scaled(_NARROWEST)
        words = explain(problem, names_only=True).split(" ")
        return " ".join(
            word if metrics.horizontalAdvance(word) <= room else _BREAKS.sub(_MAY_BREAK, word)
            for word in words
        )
