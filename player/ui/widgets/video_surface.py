"""Where an engine draws: a window of the system's own for VLC, a video sink for Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from player.engines.contract import NativeWindow, Surface, SurfaceKind, VideoSink
from player.ui.theme.palette import Token

if TYPE_CHECKING:
    from player.ui.theme.theme import Theme


class VideoSurface(QWidget):
    """A plain field until the engine draws on it; nothing may lie over it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture: QWidget | None = None
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def prepare(self, kind: SurfaceKind) -> Surface:
        """Make a fresh surface of that kind in the place of the one before, to give to an engine.

        It is valid until the next call or until this widget goes.
        """
        if self._picture is not None:
            self._picture.hide()
            self._picture.deleteLater()
            self._picture = None
        if kind is SurfaceKind.NATIVE_WINDOW:
            self._take(_NativeField(self._theme, self))
            return NativeWindow(int(self._picture.winId())) if self._picture else None
        if kind is SurfaceKind.VIDEO_SINK:
            video = QVideoWidget(self)
            self._take(video)
            return VideoSink(video.videoSink())
        return None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._picture is not None:
            self._picture.setGeometry(self.rect())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour(Token.TRACK))

    def _take(self, picture: QWidget) -> None:
        self._picture = picture
        picture.setMouseTracking(True)
        picture.setGeometry(self.rect())
        picture.show()


class _NativeField(QWidget):
    """A window of the system's own; the ancestors stay as they are."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DontCreateNativeAncestors)
        self.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour(Token.TRACK))
