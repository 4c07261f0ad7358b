"""The days of a challenge as a row of cards, scrolled sideways when there are many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from player.ui.screens.today.day_card import DayCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from player.ui.screens.today.model import DayCard as DayFacts
    from player.ui.theme.theme import Theme

ROOM = 8
"""Kept free around the cards for the focus ring and the shadow, in pixels."""
GAP = 16
_NARROWEST = 132
_WIDEST = 220
_WHEN_SCROLLED = 176
_PICTURE_FROM = 150
_WIDE_FROM = 210
_PICTURE = 88
_WIDE_SHARE = 120 / 220
_SCROLL_BAR = 12


@dataclass(frozen=True, slots=True)
class CardShape:
    """How wide each card is, and how tall its picture, in pixels; 0 for none."""

    width: int
    picture_height: int


def shape_cards(room: int, count: int, scale: float) -> CardShape:
    """The shape of `count` cards that share `room` pixels, at that scale of text.

    Where they would become too narrow they are wider, and scroll.
    """
    share = (room - GAP * (count - 1)) // count
    fits = share >= round(_NARROWEST * scale)
    width = min(share, round(_WIDEST * scale)) if fits else round(_WHEN_SCROLLED * scale)
    if width < _PICTURE_FROM:
        return CardShape(width, 0)
    return CardShape(width, round(width * _WIDE_SHARE) if width >= _WIDE_FROM else _PICTURE)


class DayStrip(QScrollArea):
    """Cards that share the width; the one that matters is always in sight."""

    day_chosen = Signal(int)
    """The number of the day whose card was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[DayCard] = []
        self._row = QWidget()
        # One of our own fills nothing; to ask for Qt's makes PySide load every kind of widget.
        self.setViewport(QWidget())
        self.setWidget(self._row)
        self._row.setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_days(self, days: Sequence[DayFacts]) -> None:
        """Show these days in the place of those before; none hides the strip."""
        while len(self._cards) > len(days):
            card = self._cards.pop()
            card.hide()
            card.deleteLater()
        for card, facts in zip(self._cards, days, strict=False):
            card.follow(facts)
        for facts in days[len(self._cards) :]:
            self._cards.append(self._card(facts))
        self.setVisible(bool(days))
        self._place_cards()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.scaled(_NARROWEST), 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_what_matters()

    def _card(self, facts: DayFacts) -> DayCard:
        card = DayCard(self._theme, facts, self._row)
        card.clicked.connect(lambda: self.day_chosen.emit(card.number))
        return card

    def _place_cards(self) -> None:
        if not self._cards:
            return
        shape = shape_cards(self.width() - 2 * ROOM, len(self._cards), self._theme.typeface.scale)
        picture = shape.picture_height if any(card.has_picture for card in self._cards) else 0
        height = max(card.height_at(shape.width, picture) for card in self._cards)
        for index, card in enumerate(self._cards):
            card.set_picture_height(picture)
            card.setGeometry(QRect(ROOM + index * (shape.width + GAP), ROOM, shape.width, height))
            card.show()
        width = len(self._cards) * (shape.width + GAP) - GAP + 2 * ROOM
        self._row.resize(width, height + 2 * ROOM)
        overflows = width > self.width()
        self.setFixedHeight(self._row.height() + (_SCROLL_BAR if overflows else 0))
        self._show_what_matters()

    def _show_what_matters(self) -> None:
        chosen = next((card for card in self._cards if card.isChecked()), None)
        if chosen is not None:
            self.ensureWidgetVisible(chosen, GAP + ROOM, 0)
