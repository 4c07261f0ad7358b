"""Cards: a quiet box for what belongs together, and a box that is one large choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QRadioButton
from typing_extensions import override

from player.ui.theme.palette import Token
from player.ui.widgets.focus_ring import FocusRing, Outline
from player.ui.widgets.painting import RADIUS, Look, is_hovered, paint_box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QWidget

    from player.ui.theme.theme import Theme

_SHADOW_BLUR = 12
_SHADOW_FALL = 2
_EDGE = 2
_CHOSEN_EDGE = 3


class Card(QFrame):
    """A box on paper with a line around it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = self._theme.colour
        look = Look(colour(Token.CARD), colour(Token.LINE), colour(Token.INK), 1)
        paint_box(QPainter(self), self.rect(), look)


class CardChoice(QRadioButton):
    """A card that is one answer of several; the chosen one has a thick edge and a shadow."""

    def __init__(self, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        _make_card(self, theme, accessible_name)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def sizeHint(self) -> QSize:
        return _content_size(self)

    @override
    def minimumSizeHint(self) -> QSize:
        return _content_size(self)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = _card_look(self, self._theme, at_rest=_EDGE, chosen=_CHOSEN_EDGE)
        paint_box(QPainter(self), self.rect(), look)


def _make_card(card: QAbstractButton, theme: Theme, accessible_name: str) -> None:
    FocusRing(card, theme, lambda: Outline(card.rect(), RADIUS))
    card.setAccessibleName(accessible_name)
    card.setCursor(Qt.CursorShape.PointingHandCursor)
    card.setAttribute(Qt.WidgetAttribute.WA_Hover)
    card.setGraphicsEffect(_Shadow(theme, card))
    theme.changed.connect(card.update)


def _content_size(card: QAbstractButton) -> QSize:
    layout = card.layout()
    return layout.sizeHint() if layout else QSize(0, 0)


def _card_look(card: QAbstractButton, theme: Theme, *, at_rest: int, chosen: int = _EDGE) -> Look:
    colour = theme.colour
    ink = colour(Token.INK)
    if card.isChecked():
        return Look(colour(Token.CARD), colour(Token.LEAF), ink, chosen)
    if card.isDown():
        return Look(colour(Token.TINT), colour(Token.EDGE), ink, _EDGE)
    if is_hovered(card) or at_rest == _EDGE:
        return Look(colour(Token.CARD), colour(Token.EDGE), ink, _EDGE)
    return Look(colour(Token.CARD), colour(Token.LINE), ink, at_rest)


class _Shadow(QGraphicsDropShadowEffect):
    """The shadow under a chosen card, in the colour of the paper in force."""

    def __init__(self, theme: Theme, card: QAbstractButton) -> None:
        super().__init__(card)
        self._theme = theme
        self.setBlurRadius(_SHADOW_BLUR)
        self.setOffset(0, _SHADOW_FALL)
        self.setEnabled(card.isChecked())
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)
        card.toggled.connect(self.setEnabled)

    def _on_theme_changed(self) -> None:
        self.setColor(self._theme.colour(Token.SHADOW))
