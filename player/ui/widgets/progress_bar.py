"""How far something is, as a thin bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy
from typing_extensions import override

from player.ui.theme.palette import Token

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from player.ui.theme.theme import Theme

_HEIGHT = 8


class ProgressBar(QProgressBar):
    """Leaf on track, from the left; 0 to 100 unless another range is set."""

    def __init__(self, theme: Theme, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextVisible(False)
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(192, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(48, _HEIGHT)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Token.TRACK))
        radius = _HEIGHT / 2
        painter.drawRoundedRect(QRectF(0, 0, self.width(), _HEIGHT), radius, radius)
        share = (self.value() - self.minimum()) / max(self.maximum() - self.minimum(), 1)
        painter.setBrush(self._theme.colour(Token.LEAF))
        painter.drawRoundedRect(QRectF(0, 0, self.width() * share, _HEIGHT), radius, radius)
