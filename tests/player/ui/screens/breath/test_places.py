"""The parts of the screen have room in every window, at every size of text."""

from __future__ import annotations

import pytest

from player.ui.screens.breath.places import place_parts


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1920, 1080), (2560, 1440)])
@pytest.mark.parametrize("scale", [1.0, 1.3, 1.5, 2.0])
def test_shape_and_words_share_the_window(size: tuple[int, int], scale: float) -> None:
    places = place_parts(*size, scale)

    assert 220 <= places.shape <= 640
    assert places.words >= min(520 * scale, 672)


def test_larger_text_takes_room_from_the_shape() -> None:
    shapes = [place_parts(1280, 800, scale).shape for scale in (1.0, 1.5, 2.0)]

    assert shapes == sorted(shapes, reverse=True)
    assert shapes[0] > 500
