"""The parts of the screen have room in every window, at every size of text."""

from __future__ import annotations

import pytest

from player.ui.screens.breath.places import place_parts


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1920, 1080), (2560, 1440)])
@pytest.mark.parametrize("scale", [1.0, 1.3, 1.5, 2.0])
def test_shape_and_words_share_the_window(size: tuple[int, int], scale: float) -> None:
    places = place_parts(*size, scale)

    assert places.shape >= 280
    if not places.is_stacked:
        words = size[0] - 2 * places.margin - places.gap - places.shape
        assert words >= 456 * scale - 1


def test_with_very_large_text_the_words_are_below_the_shape() -> None:
    assert place_parts(1280, 800, 2.0).is_stacked
    assert not place_parts(1280, 800, 1.5).is_stacked
