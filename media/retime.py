"""When each picture of a clip is shown in a programme; arithmetic only, no file is touched.

A use of a clip is one or more shots that follow each other in the clip as they do in the
programme. One monotonic, piecewise linear function maps the clip's clock to the programme's
over a whole use, so that no picture is left out, shown twice or out of order.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from media.errors import ClipEndsEarly
from media.units import Seconds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from media.clips import Clip
    from media.composition import Shot

    Times = NDArray[np.float64]

_SAME = Seconds(0.001)
"""Times that are not further apart are the same: a programme's own clock counts milliseconds."""
_SLACK = Seconds(0.1)
"""By how much a header may say too much of how long a clip lasts."""


def uses(shots: Sequence[Shot]) -> list[tuple[Shot, ...]]:
    """The shots, those together that show one clip without a break.

    Raises:
        ValueError: the shots are not a composition: there is a gap, or a clip is entered
            elsewhere than at its beginning or where the shot before it stopped.
    """
    if abs(shots[0].start) > _SAME:
        raise ValueError(f"the first shot begins at {shots[0].start} s")
    found: list[list[Shot]] = [[_entered(shots[0])]]
    for before, shot in pairwise(shots):
        if abs(shot.start - before.end) > _SAME:
            raise ValueError(f"nothing is shown from {before.end} to {shot.start} s")
        if shot.clip == before.clip and abs(shot.clip_start - before.clip_end) <= _SAME:
            found[-1].append(shot)
        else:
            found.append([_entered(shot)])
    return [tuple(use) for use in found]


def show_times(use: Sequence[Shot], clip: Clip) -> Times:
    """When the pictures of a use are shown, in the order in which they are decoded.

    They are the clip's first ones. Where a use stops before the clip does, pictures may be
    needed only because those before them cannot be decoded without; they are shown too, within
    the time of the last one.

    Raises:
        ClipEndsEarly: the clip is shorter than the use.
    """
    stop, end = use[-1].clip_end, use[-1].end
    if stop > clip.duration + _SLACK:
        raise ClipEndsEarly(file=use[-1].clip, duration=clip.duration, needed=stop)
    shown_at = np.asarray(clip.shown_at)
    wanted = shown_at < stop - _SAME
    needed = shown_at[: np.flatnonzero(wanted)[-1] + 1]
    times: Times = np.interp(needed, *_knots(use))
    surplus = needed >= stop - _SAME
    if surplus.any():
        last = times[~surplus].max()
        rank = needed[surplus].argsort().argsort() + 1
        times[surplus] = last + (end - last) * rank / (len(rank) + 1)
    return times


def decode_ticks(shown: NDArray[np.int64]) -> NDArray[np.int64]:
    """When each picture must be decoded, given when they are shown, both in decoding order.

    The times of showing in order, delayed by as many pictures as the order of decoding needs:
    they grow from picture to picture, and none is later than its picture is shown.
    """
    ordered = np.sort(shown)
    delay = int((np.arange(len(shown)) - shown.argsort().argsort()).max())
    early = ordered[0] - np.arange(delay, 0, -1)
    return np.concatenate([early, ordered])[: len(shown)]


def durations(shown: NDArray[np.int64], end: int) -> NDArray[np.int64]:
    """How long each picture is shown: until the next one, the last one until `end`."""
    order = shown.argsort()
    lasting = np.empty_like(shown)
    lasting[order] = np.diff(np.append(shown[order], end))
    return lasting


def _entered(shot: Shot) -> Shot:
    if abs(shot.clip_start) > _SAME:
        raise ValueError(f"{shot.clip} is entered at {shot.clip_start} s")
    return shot


def _knots(use: Iterable[Shot]) -> tuple[list[float], list[float]]:
    """Where the speed changes, on the clip's clock and on the programme's."""
    knots = [knot for shot in use for knot in _edges(shot)]
    return [clip for clip, _ in knots], [programme for _, programme in knots]


def _edges(shot: Shot) -> Iterator[tuple[float, float]]:
    yield shot.clip_start, shot.start
    yield shot.clip_end, shot.end
