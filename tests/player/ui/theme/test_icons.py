"""Every icon that the app names exists, and is painted in the colour asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from player.ui.theme.icons import icon, paint_icon

pytestmark = pytest.mark.usefixtures("qapp")

NAMED_IN_THE_DESIGN = [
    "sun-horizon",
    "path",
    "plus-circle",
    "gear-six",
    "play-fill",
    "play",
    "pause-fill",
    "skip-back",
    "skip-forward",
    "check-circle-fill",
    "check-bold",
    "circle",
    "circle-dashed",
    "microphone",
    "music-notes",
    "speaker-low",
    "speaker-high",
    "hand-palm",
    "warning-octagon",
    "bed",
    "moon",
    "wind",
    "sidebar-simple",
    "corners-out",
    "corners-in",
    "x",
    "arrow-left",
    "arrow-right",
    "notebook",
    "clock",
    "smiley",
    "file-pdf",
    "trash",
    "plus",
    "film-strip",
    "prohibit",
    "download-simple",
    "caret-left",
    "caret-right",
    "caret-down",
    "bell",
    "folder-simple",
    "info",
]


def painted(name: str, colour: str) -> QImage:
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_icon(painter, QRect(0, 0, 48, 48), name, QColor(colour))
    painter.end()
    return image


def colours_of(image: QImage) -> set[str]:
    pixels = (image.pixelColor(x, y) for x in range(48) for y in range(48))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", NAMED_IN_THE_DESIGN)
def test_the_icon_is_there_in_the_colour_asked_for(name: str) -> None:
    assert colours_of(painted(name, "#2f5d50")) == {"#2f5d50"}


def test_an_icon_for_a_widget_of_qt_is_not_empty() -> None:
    assert not icon("plus", QColor("#2f5d50")).pixmap(24, 24).toImage().isNull()
