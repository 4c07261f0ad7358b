"""Short words in a box of their own: the label of today, and the cap of a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.painting import RADIUS, Look, paint_box, paint_text

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QWidget

    from player.ui.theme.theme import Theme

_HEIGHT = 28


class _Tag(QLabel):
    _side = 8
    _radius = 6
    _is_bold = False

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(max(words + 2 * self._side, _HEIGHT), self._theme.scaled(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look()
        paint_box(painter, self.rect(), look, self._radius)
        centre = Qt.AlignmentFlag.AlignHCenter
        paint_text(painter, self.rect(), self.text(), self._font(), look.ink, align=centre)

    def _font(self) -> QFont:
        return self._theme.font(TextSize.TEXT, bold=self._is_bold)

    def _look(self) -> Look:
        raise NotImplementedError


class TodayTag(_Tag):
    """The dawn-coloured label of the one day to do next."""

    _side = 12
    _radius = RADIUS
    _is_bold = True

    @override
    def _look(self) -> Look:
        return Look(self._theme.colour(Token.DAWN), None, self._theme.colour(Token.ON_DAWN))


class KeyCap(_Tag):
    """The name of a key, as on a keyboard."""

    @override
    def _look(self) -> Look:
        colour = self._theme.colour
        return Look(colour(Token.CARD), colour(Token.EDGE), colour(Token.SOFT), 1)
