"""A theme, and a window to put controls in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from player.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


@pytest.fixture
def theme(qapp: object) -> Theme:  # noqa: ARG001 (fonts need an application)
    return Theme("light", text_scale=1.0)


@pytest.fixture
def show(qtbot: QtBot, theme: Theme) -> Callable[..., QWidget]:
    """Shows these controls under one another in an active window that has the focus itself.

    The pointer is out of the way, so that nothing is under it.
    """
    windows = []
    QCursor.setPos(QGuiApplication.primaryScreen().geometry().bottomRight())

    def shown(*controls: QWidget) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        theme.dress(window)
        layout = QVBoxLayout(window)
        for control in controls:
            layout.addWidget(control)
        window.resize(640, 480)
        window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        window.setFocus()
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return shown
