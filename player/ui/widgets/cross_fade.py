"""Lets a part of a widget go over from how it looked to how it looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

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
        if duration == 0 or not self._whole.isVisible():
            return
        self._motion.stop()
        self.hide()
        self._before = self._whole.grab(rect)
        self._opacity = 1.0
        self.setGeometry(rect)
        self.show()
        self.raise_()
        self._motion.setDuration(duration)
        self._motion.start()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._opacity)
        painter.drawPixmap(0, 0, self._before)

    def _on_faded(self, opacity: float) -> None:
        self._opacity = opacity
        self.update()
