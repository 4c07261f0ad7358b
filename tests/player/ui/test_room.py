"""Tests of player/ui/room.py: the window is never larger than the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize

from player.ui.room import first_size, least_size

SMALL = QRect(0, 0, 1366, 768)
TEXT_TWICE_AS_LARGE = QRect(0, 0, 960, 600)
BELOW_A_PANEL = QRect(0, 40, 1280, 680)


@pytest.mark.parametrize("available", [SMALL, TEXT_TWICE_AS_LARGE, BELOW_A_PANEL])
def test_the_window_fits_with_its_frame_on_a_small_screen(available: QRect) -> None:
    size = first_size(available)

    assert size.width() < available.width()
    assert size.height() + 30 <= available.height()
    assert least_size(available).boundedTo(size) == least_size(available)


def test_on_a_large_screen_the_window_has_its_own_size() -> None:
    assert first_size(QRect(0, 0, 1920, 1200)) == QSize(1280, 800)
    assert least_size(QRect(0, 0, 1920, 1200)) == QSize(1024, 700)
