"""An exercise in a playlist, with its duration; a click starts the day there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from player.ui.theme.icons import paint_icon
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.focus_ring import FocusRing, Outline
from player.ui.widgets.painting import Look, is_hovered, paint_box, paint_text
from player.ui.words import clock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from player.ui.screens.today.model import ExerciseRow as ExerciseFacts
    from player.ui.theme.theme import Theme

INSET = 8
"""The hover fill reaches this far beyond the words, in pixels."""

_HEIGHT = 32
_TALL = 40
_RADIUS = 8
_ICON = 20
_DURATION = 56


class ExerciseRow(QPushButton):
    """The name at the left, the duration at the right; soft where the part is left out."""

    exercise_chosen = Signal(object)
    """The `Place` to begin at."""

    def __init__(self, theme: Theme, facts: ExerciseFacts, parent: QWidget | None = None) -> None:
        super().__init__(facts.name, parent)
        self._theme = theme
        self._facts = facts
        self._duration = ""
        self._is_tall = False
        self.focus_ring = FocusRing(self, theme, lambda: Outline(self.rect(), _RADIUS))
        self.setAccessibleName(self.tr("Begin at {exercise}").format(exercise=facts.name))
        self.setToolTip(self.accessibleName())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.exercise_chosen.emit(self._facts.place))
        theme.changed.connect(self.update)
        self.follow(facts)

    def follow(self, facts: ExerciseFacts) -> None:
        """Start at another place, or nowhere, or take longer, the exercise being the same."""
        self._facts = facts
        self._duration = clock(facts.duration)
        self.setAccessibleDescription(self._duration)
        self.update()
        self.setEnabled(facts.place is not None)

    def set_tall(self, is_tall: bool) -> None:
        """Take a little more height, where there is plenty."""
        self._is_tall = is_tall
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font(TextSize.TEXT)).horizontalAdvance(self.text())
        height = self._theme.scaled(_TALL if self._is_tall else _HEIGHT)
        return QSize(2 * INSET + words + _ICON + self._theme.scaled(_DURATION), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.scaled(_DURATION) * 2, self.sizeHint().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if is_hovered(self):
            tint = self._theme.colour(Token.TINT_PRESS if self.isDown() else Token.TINT)
            paint_box(painter, self.rect(), Look(tint, None, tint), _RADIUS)
        ink = self._theme.colour(Token.INK if self.isEnabled() else Token.SOFT)
        width = self._theme.scaled(_DURATION) + INSET
        name = self.rect().adjusted(INSET, 0, -width - _ICON, 0)
        paint_text(painter, name, self.text(), self._theme.font(TextSize.TEXT), ink)
        self._paint_duration(painter, width)

    def _paint_duration(self, painter: QPainter, width: int) -> None:
        soft = self._theme.colour(Token.SOFT)
        place = QRect(self.width() - width, 0, width - INSET, self.height())
        font = self._theme.font(TextSize.TEXT, tabular=True)
        paint_text(painter, place, self._duration, font, soft, align=Qt.AlignmentFlag.AlignRight)
        if is_hovered(self):
            top = (self.height() - _ICON) // 2
            square = QRect(place.x() - _ICON, top, _ICON, _ICON)
            paint_icon(painter, square, "play-fill", self._theme.colour(Token.LEAF_INK))
