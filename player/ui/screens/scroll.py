"""A column that scrolls in its place, or stands there whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_NOTHING = QSize(0, 0)


class Scroll(QScrollArea):
    """Shows a column with a layout; when `whole` it is as tall as that, and others scroll."""

    def __init__(self, column: QWidget, least: QSize = _NOTHING) -> None:
        super().__init__()
        self._column = column
        self._least = least
        self._is_whole = False
        # One of our own fills nothing; to ask for Qt's makes PySide load every kind of widget.
        self.setViewport(QWidget())
        self.setWidget(column)
        column.setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def is_whole(self) -> bool:
        """Whether the column is shown whole."""
        return self._is_whole

    @property
    def whole_height(self) -> int:
        """How tall the column is when all of it is seen, at the width it has."""
        layout = self._column.layout()
        return layout.totalHeightForWidth(self.width()) if layout else 0

    def set_whole(self, *, whole: bool) -> None:
        """Be as tall as the column, or as there is room."""
        self._is_whole = whole
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        height = self.whole_height if self._is_whole else self._least.height()
        return QSize(self._least.width(), height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_whole and event.oldSize().width() != event.size().width():
            self.updateGeometry()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_whole and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
