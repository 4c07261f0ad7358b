"""The parts of the session stand where the design says, and never over the picture."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from player.ui.screens.session.geometry import Screen, arrange, least_size, mat_size

if TYPE_CHECKING:
    from player.ui.screens.session.figure_places import FigurePlaces

DESIGNED = Screen(1280, 800, bar_height=100)
LAPTOPS = [(1024, 700), (1280, 800), (1366, 768), (1920, 1080), (2560, 1440)]


def test_a_window_of_the_designed_size_is_as_designed() -> None:
    places = arrange(replace(DESIGNED, reserved=232))
    assert places.video == QRect(0, 0, 960, 540)
    assert places.side == QRect(960, 0, 320, 540)
    assert places.name.united(places.below_name) == QRect(32, 564, 680, 116)
    assert places.breathing.pacer == QRect(724, 560, 124, 124)
    assert places.bar == QRect(0, 700, 1280, 100)
    assert places.name_size == 48


def test_without_the_bar_the_picture_stays_and_the_words_grow() -> None:
    still = arrange(replace(DESIGNED, bar_shown=False))
    assert still.video == arrange(DESIGNED).video
    assert still.name_size == 56
    assert still.breathing.pacer.width() == 144
    assert still.beads == QRect(32, 744, 1216, 12)
    assert still.bar.isEmpty()


def test_a_full_screen_is_as_designed() -> None:
    places = arrange(Screen(1920, 1080, 100, bar_shown=False, full_screen=True))
    assert places.video == QRect(0, 0, 1504, 846)
    assert places.beads == QRect(40, 866, 1840, 12)
    assert places.name.topLeft().toTuple() == (40, 890)
    assert (places.name_size, places.breathing.countdown_size) == (72, 120)
    assert places.breathing.word_size == 72
    assert places.breathing.pacer.size().toTuple() == (320, 320)


def test_movement_in_the_full_screen_brings_the_bar_and_leaves_the_picture() -> None:
    still = arrange(Screen(1920, 1080, 100, bar_shown=False, full_screen=True))
    moved = arrange(Screen(1920, 1080, 100, full_screen=True))
    assert moved.video == still.video
    assert moved.bar == QRect(0, 846, 1920, 234)
    assert moved.name.isEmpty()


@pytest.mark.parametrize(("height", "size"), [(700, 42), (800, 48), (1080, 68)])
def test_the_words_are_read_from_the_mat(height: int, size: int) -> None:
    assert mat_size(height) == size
    assert size * 0.668 >= height / 25


def test_a_folded_list_leaves_a_strip_and_centres_the_picture() -> None:
    places = arrange(replace(DESIGNED, list_folded=True))
    assert places.side.width() == 56
    assert places.video.x() == 1280 - 56 - places.video.right() - 1


def test_a_tall_window_keeps_room_for_the_list() -> None:
    assert arrange(Screen(1024, 1400, 100)).side.width() == 228


def parts(figures: FigurePlaces) -> list[QRect]:
    """All that is seen at the same time; the two words where they share a place are one."""
    seen = [figures.pacer, figures.word, figures.count, figures.rule, figures.countdown]
    return seen if figures.word == figures.left_word else [*seen, figures.left_word]


SCREENS = st.builds(
    Screen,
    width=st.integers(1024, 3840),
    height=st.integers(700, 2160),
    bar_height=st.sampled_from([100, 200]),
    bar_shown=st.booleans(),
    list_folded=st.booleans(),
    full_screen=st.booleans(),
    reserved=st.sampled_from([0, 232]),
    text_scale=st.floats(1.0, 2.0),
)


@given(screen=SCREENS)
def test_nothing_lies_over_the_picture(screen: Screen) -> None:
    places = arrange(screen)
    others = (places.side, places.name, places.below_name, places.bar, places.beads)
    for part in (*others, *parts(places.figures), *parts(places.breathing)):
        assert not part.intersects(places.video)
        assert part.isEmpty() or QRect(0, 0, screen.width, screen.height).contains(part)


@given(screen=SCREENS, breathes=st.booleans())
def test_no_figure_lies_over_another_or_over_words(screen: Screen, *, breathes: bool) -> None:
    places = arrange(screen)
    shown = [*parts(places.breathing if breathes else places.figures), places.bar, places.beads]
    shown += [places.name, places.below_name]
    for one, other in combinations([part for part in shown if not part.isEmpty()], 2):
        assert not one.intersects(other)


@pytest.mark.parametrize(("width", "height"), LAPTOPS)
def test_words_and_bar_do_not_touch(width: int, height: int) -> None:
    places = arrange(Screen(width, height, 100))
    assert not places.bar.intersects(places.name.united(places.below_name))
    assert not any(places.bar.intersects(part) for part in parts(places.breathing))
    assert not places.name.intersects(places.breathing.pacer)
    assert places.name_least <= places.name_size
    assert places.name_least == least_size(height)
