"""Tests of player/ui/screens/two_columns.py."""

from __future__ import annotations

import pytest

from player.ui.screens.two_columns import Columns, place_columns


@pytest.mark.parametrize(
    ("width", "columns"),
    [
        (1024, Columns(margin=24, side_width=200, gap=24, stacked=False)),
        (1280, Columns(margin=32, side_width=248, gap=32, stacked=False)),
        (1920, Columns(margin=240, side_width=280, gap=32, stacked=False)),
    ],
)
def test_columns_stand_where_the_design_has_them(width: int, columns: Columns) -> None:
    assert place_columns(width, 1.0) == columns


def test_columns_stand_under_one_another_when_text_is_large() -> None:
    assert not place_columns(1280, 1.3).stacked
    assert place_columns(1280, 1.31).stacked
