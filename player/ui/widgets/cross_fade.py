"""Lets a part of a widget go over from how it looked to how it looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPoint, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from player.ui.theme.palette import Token

if TYPE_CHECKING:
    from player.ui.theme.theme import Theme

_MOTION_MS = 300


class CrossFade(QWidget):
    """A picture of how it looked, over how it looks, that fades and goes."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._whole = parent
        self._before = QPixmap()
        self._opacity = 0.0
        self._motion = QVariantAnimation(self, startValue=1.0, endValue=0.0)
        self._motion.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._motion.valueChanged.connect(self._on_faded)
        self._motion.finished.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def begin(self, rect: QRect) -> None:
        """Keep how that part of the parent looks now; the parent changes right after this."""
        duration = self._theme.motion_ms(_MOTION_MS)
        if duration == 0 or rect.isEmpty() or not self._whole.isVisible():
            return
        self._motion.stop()
        self.hide()
        self._before = self._look_of(rect)
        self._opacity = 1.0
        self.setGeometry(rect)
        self.show()
        self.raise_()
        self._motion.setDuration(duration)
        self._motion.start()

    def _look_of(self, rect: QRect) -> QPixmap:
        """On paper of our own: what a parent without any draws behind its parts is grey."""
        ratio = self.devicePixelRatioF()
        seen = QPixmap(rect.size() * ratio)
        seen.setDevicePixelRatio(ratio)
        seen.fill(self._theme.colour(Token.PAPER))
        drawn = QWidget.RenderFlag.DrawChildren
        self._whole.render(seen, QPoint(), QRegion(rect), drawn)
        return seen

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._opacity)
        painter.drawPixmap(0, 0, self._before)

    def _on_faded(self, opacity: float) -> None:
        self._opacity = opacity
        self.update()
