"""The ring around the control that the keyboard is on, the same on every control."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from player.ui.theme.palette import Token

if TYPE_CHECKING:
    from collections.abc import Callable

    from player.ui.theme.theme import Theme

_WIDTH = 3
_GAP = 2
ROOM = _WIDTH + _GAP
"""How much room a control needs around it, in pixels."""

_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
_STAYS = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


@dataclass(frozen=True, slots=True)
class Outline:
    """The part of a control that the ring goes around, on the control's own coordinates."""

    rect: QRect
    radius: float


class FocusRing(QObject):
    """Shows a ring around `control` while it has the focus because of a key."""

    def __init__(self, control: QWidget, theme: Theme, outline: Callable[[], Outline]) -> None:
        super().__init__(control)
        self.control = control
        self._theme = theme
        self._outline = outline
        self._ring: _Ring | None = None
        control.installEventFilter(self)

    @property
    def is_shown(self) -> bool:
        """Whether the ring is there now."""
        return self._ring is not None

    def show(self) -> None:
        """Put the ring around the control."""
        if self._ring is None:
            self._ring = _Ring(self._theme, self._host())
        self.place()

    def hide(self) -> None:
        """Take the ring away."""
        if self._ring is not None:
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None

    def place(self) -> None:
        """Follow the control, or the part of it that the ring is around."""
        if self._ring is None:
            return
        outline = self._outline()
        corner = self.control.mapTo(self._ring.host, outline.rect.topLeft())
        around = QRect(corner, outline.rect.size()).adjusted(-ROOM, -ROOM, ROOM, ROOM)
        self._ring.go_around(around, outline.radius)

    def _host(self) -> QWidget:
        """The nearest ancestor in which the whole ring can be seen and scrolls along."""
        outline = self._outline().rect.adjusted(-ROOM, -ROOM, ROOM, ROOM)
        host: QWidget = self.control.parentWidget() or self.control
        while not (self._fits(host, outline) or host.isWindow()):
            above = host.parentWidget()
            if above is None or isinstance(above.parentWidget(), QAbstractScrollArea):
                return host
            host = above
        return host

    def _fits(self, host: QWidget, around: QRect) -> bool:
        corner = self.control.mapTo(host, around.topLeft())
        return host.rect().contains(QRect(corner, around.size()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if isinstance(event, QFocusEvent):
            self._follow_focus(event)
        elif kind in {QEvent.Type.Move, QEvent.Type.Resize}:
            self.place()
        elif kind in {QEvent.Type.Hide, QEvent.Type.MouseButtonPress}:
            self.hide()
        return super().eventFilter(watched, event)

    def _follow_focus(self, event: QFocusEvent) -> None:
        if event.reason() in _STAYS:
            return
        if event.gotFocus() and event.reason() in _BY_KEYBOARD:
            self.show()
        else:
            self.hide()


class _Ring(QWidget):
    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self.host = host
        self._theme = theme
        self._radius = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def go_around(self, rect: QRect, radius: float) -> None:
        self._radius = radius
        self.setGeometry(rect)
        self.raise_()
        self.show()
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour(Token.INK), _WIDTH))
        half = _WIDTH / 2
        rect = QRectF(QPoint(0, 0), self.size()).adjusted(half, half, -half, -half)
        radius = self._radius + _GAP + half
        painter.drawRoundedRect(rect, radius, radius)
