"""When pictures are shown and decoded: for any clip, any pieces and any order of decoding."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.clips import Clip
from media.composition import Shot
from media.errors import ClipEndsEarly
from media.retime import decode_ticks, durations, show_times, uses
from media.units import Seconds
from tests.builders_clips import shots

FPS = 25
A, B = Path("a.mp4"), Path("b.mp4")


def clip_of(pictures: int, group: int = 1) -> Clip:
    """Pictures at 25 a second, of which the last of each group is decoded first."""
    order = [0]
    for first in range(1, pictures, group):
        members = list(range(first, min(first + group, pictures)))
        order += members[-1:] + members[:-1]
    shown_at = tuple(Seconds(index / FPS) for index in order)
    return Clip(packets=(), shown_at=shown_at, duration=Seconds(pictures / FPS))


@st.composite
def cuts(draw: st.DrawFn) -> tuple[tuple[Shot, ...], Clip]:
    """A use of a whole clip in up to four pieces, each at a speed of its own."""
    clip = clip_of(draw(st.integers(10, 80)), draw(st.integers(1, 4)))
    marks = sorted(draw(st.sets(st.floats(0.05, clip.duration - 0.05), max_size=3)))
    edges = [0.0, *(m for m in marks if m), float(clip.duration)]
    speeds = draw(st.lists(st.floats(0.4, 3), min_size=len(edges), max_size=len(edges)))
    pieces = zip(edges, edges[1:], speeds, strict=False)
    return shots(*((A, start, end, (end - start) * speed) for start, end, speed in pieces)), clip


@given(cuts())
def test_every_picture_is_shown_once_in_its_order(cut: tuple[tuple[Shot, ...], Clip]) -> None:
    use, clip = cut
    times = show_times(use, clip)
    assert len(times) == len(clip.shown_at)
    assert np.array_equal(np.argsort(times), np.argsort(clip.shown_at))
    assert times.min() == 0
    assert times.max() < use[-1].end


@given(cuts())
def test_decoding_goes_forward_and_is_never_late(cut: tuple[tuple[Shot, ...], Clip]) -> None:
    shown = np.rint(show_times(*cut) * 1000).astype(np.int64)
    decoded = decode_ticks(shown)
    assert (np.diff(decoded) > 0).all()
    assert (decoded <= shown).all()


@given(cuts())
def test_pictures_last_until_the_next_one(cut: tuple[tuple[Shot, ...], Clip]) -> None:
    shown = np.rint(show_times(*cut) * 1000).astype(np.int64)
    end = round(cut[0][-1].end * 1000)
    lasting = durations(shown, end)
    assert (lasting > 0).all()
    assert lasting.sum() == end
    assert sorted(shown + lasting) == [*sorted(shown)[1:], end]


def test_pieces_that_follow_each_other_in_a_clip_are_one_use() -> None:
    pieces = shots((A, 0, 1, 2), (A, 1, 2, 0.5), (A, 0, 2, 2), (B, 0, 1, 1), (B, 1, 2, 1))
    assert [len(use) for use in uses(pieces)] == [2, 1, 2]


def test_without_reordering_pictures_are_decoded_when_they_are_shown() -> None:
    shown = np.array([0, 40, 80, 120])
    assert decode_ticks(shown).tolist() == shown.tolist()


@pytest.mark.parametrize(
    "pieces",
    [
        (Shot(A, Seconds(1), Seconds(2), Seconds(0), Seconds(1)),),
        (Shot(A, Seconds(0), Seconds(2), Seconds(1), Seconds(2)),),
        shots((A, 0, 1, 1), (B, 1, 2, 1)),
        shots((A, 0, 1, 1), (A, 1.5, 2, 1)),
        (*shots((A, 0, 1, 1)), Shot(B, Seconds(0), Seconds(1), Seconds(1.2), Seconds(2))),
    ],
)
def test_shots_that_are_no_composition_are_refused(pieces: tuple[Shot, ...]) -> None:
    with pytest.raises(ValueError, match="s"):
        uses(pieces)


def test_a_clip_that_is_too_short_is_named() -> None:
    with pytest.raises(ClipEndsEarly, match=r"a\.mp4 lasts 2\.00 s.*3\.00 s"):
        show_times(shots((A, 0, 3, 3)), clip_of(50))
