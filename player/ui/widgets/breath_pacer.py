"""A breath to follow: a disc that grows on the inhale and shrinks on the exhale, in a ring."""

from __future__ import annotations

from dataclasses import replace
from math import ceil, cos, pi
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from player.ui.theme.palette import Token
from sessions.timeline import Half

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent, QShowEvent

    from player.moment import BreathNow
    from player.ui.theme.theme import Theme

FRAME_MS = 33
"""Between two looks at the breath: a step of the disc is then a pixel at most."""
EMPTY = 0.38
"""The disc after a whole exhale, as a share of where a whole inhale reaches."""
STILL = 0.7
"""The same, all the time, where motion is reduced."""

_RING_WIDTH = 8
_RING_INSET = 6
_REACH_INSET = 18
_REACH_WIDTH = 2
_DASHES = (1, 3)
"""Dash and gap, in widths of the pen."""
_FIGURE = 1.0
"""The size of the figure in a disc that stands still, in radii of it."""
_TOP = 90 * 16
_ROUND = 360 * 16
"""Qt counts angles in sixteenths of a degree, against the clock."""


def fullness(breath: BreathNow) -> float:
    """How far the disc reaches, from `EMPTY` to 1: half a cosine, slow at both turns."""
    inhaled = breath.share if breath.half is Half.IN else 1.0 - breath.share
    return EMPTY + (1.0 - EMPTY) * (1.0 - cos(pi * inhaled)) / 2.0


class BreathPacer(QWidget):
    """Asks `breath_now` for each frame while it is seen and runs; only the ring where that is None.

    Where motion is reduced the disc stands still and counts the seconds of the half breath.
    """

    turned = Signal(object)
    """The `BreathNow` with which another half or another exercise begins; None at rest."""

    def __init__(
        self,
        theme: Theme,
        breath_now: Callable[[], BreathNow | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._breath_now = breath_now
        self._breath: BreathNow | None = None
        self._left = 1.0
        self._runs = False
        self._is_seen = False
        self._ground: QPixmap | None = None
        self._painted = (0, 0)
        self._frames = QTimer(self, interval=FRAME_MS)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self.look)
        theme.changed.connect(self._paint_anew)

    @property
    def breath(self) -> BreathNow | None:
        """The breath that is shown."""
        return self._breath

    @property
    def disc(self) -> float:
        """The radius of the disc in pixels; 0 where the figure rests."""
        if self._breath is None:
            return 0.0
        share = STILL if self._theme.motion_reduced else fullness(self._breath)
        return share * self._radius(_REACH_INSET)

    def set_left(self, share: float) -> None:
        """Show that share of the ring, from 0 to 1."""
        if share != self._left:
            self._left = share
            self._paint_anew()

    def run(self, *, runs: bool) -> None:
        """Follow the breath frame by frame, or stand still."""
        self._runs = runs
        self._start_or_stop()

    def look(self) -> None:
        """Show the breath of this moment."""
        before, self._breath = self._breath, self._breath_now()
        if _half(before) != _half(self._breath):
            self._paint_anew()
            self.turned.emit(self._breath)
        elif self._face() != self._painted:
            self.update()

    def _face(self) -> tuple[int, int]:
        """All that differs from frame to frame: the disc, in quarters of a pixel, or its figure."""
        return round(4 * self.disc), self._seconds if self._theme.motion_reduced else 0

    @property
    def _seconds(self) -> int:
        """What is left of this half breath, in whole seconds; 0 at rest."""
        breath = self._breath
        return max(1, ceil(breath.lasts * (1.0 - breath.share))) if breath else 0

    def _start_or_stop(self) -> None:
        if not (self._runs and self._is_seen):
            self._frames.stop()
        elif not self._frames.isActive():
            self._frames.start()

    def _paint_anew(self) -> None:
        self._ground = None
        self.update()

    def _radius(self, inset: int) -> float:
        return min(self.width(), self.height()) / 2 - inset

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._is_seen = True
        self._start_or_stop()
        self.look()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._is_seen = False
        self._start_or_stop()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ground = None

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._ground is None:
            self._ground = self._painted_ground()
        self._painted = self._face()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._ground)
        if self._breath is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(Token.LEAF))
            painter.drawEllipse(QRectF(self.rect()).center(), self.disc, self.disc)
            if self._theme.motion_reduced:
                self._paint_figure(painter)

    def _paint_figure(self, painter: QPainter) -> None:
        typeface = replace(self._theme.typeface, scale=1.0)
        painter.setFont(typeface.font(self.disc * _FIGURE, bold=True, tabular=True))
        painter.setPen(self._theme.colour(Token.ON_LEAF))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._seconds))

    def _painted_ground(self) -> QPixmap:
        """All that does not move with the breath, painted once for many frames."""
        ground = QPixmap(self.size() * self.devicePixelRatio())
        ground.setDevicePixelRatio(self.devicePixelRatio())
        ground.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QRectF(self.rect()).center()
        self._paint_ring(painter, _box(centre, self._radius(_RING_INSET)))
        if self._breath is not None:
            reach = QPen(self._theme.colour(Token.LEAF), _REACH_WIDTH)
            reach.setDashPattern(_DASHES)
            reach.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(reach)
            painter.drawEllipse(_box(centre, self._radius(_REACH_INSET)))
        painter.end()
        return ground

    def _paint_ring(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(self._theme.colour(Token.TRACK), _RING_WIDTH))
        painter.drawEllipse(box)
        if self._left > 0:
            round_cap = Qt.PenCapStyle.RoundCap
            dawn = self._theme.colour(Token.DAWN)
            painter.setPen(QPen(dawn, _RING_WIDTH, Qt.PenStyle.SolidLine, round_cap))
            painter.drawArc(box, _TOP, -round(self._left * _ROUND))


def _box(centre: QPointF, radius: float) -> QRectF:
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)


def _half(breath: BreathNow | None) -> tuple[Half, int, int] | None:
    return None if breath is None else (breath.half, breath.breath, breath.breaths)
