"""A composed day as it is seen on a screen and heard at the sink, over both engines."""

from __future__ import annotations

import time
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from sessions.folders import Folders
from sessions.timeline import Half
from tests.player.heard_day import sustained, voice_level, without_gaps, write_explained_day
from tests.player.played_day import (
    BREATH,
    CYCLE,
    EXHALE_AT,
    IDLE,
    PICTURES,
    PlayedDay,
    Strip,
    write_composed_day,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from player.session_player import BreathNow
    from sessions.playlist import DayPlan
    from sessions.timeline import BreathRun
    from tests.player.played_day import Seen
    from tests.rig.recording import Recording
    from tests.rig.sound import SoundServer

pytestmark = pytest.mark.usefixtures("qapp")
LONGEST = 0.15
"""How long one picture may stand while an exercise goes round, in seconds."""
AROUND = 12
"""Pictures on each side of a seam: half a second, in which nothing but the seam can stutter."""
LONGEST_JUMP = 0.25
SOON_GONE = 12
"""Fewer pictures than this of a breath that is passed over are seen: 0.5 s of it."""
HARDLY_HEARD_DB = 20.0
BLOCK = 0.02
SPLATTER_DB = -75.0
AFTER_A_KEY = 0.5
IN_STEP = 0.08
"""How far pacer and picture may be apart, in seconds."""
STEADY = 0.03
"""A picture is only as late as it seems when screen and pacer were looked at all the time."""
EXHALE_PICTURES = PICTURES - EXHALE_AT
WITHIN_DB = 0.3


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> DayPlan:
    return write_composed_day(tmp_path_factory.mktemp("composed day"))


@pytest.fixture
def recording(sound_server: SoundServer) -> Iterator[Recording]:
    with sound_server.recording() as running:
        yield running


@pytest.fixture(params=["vlc", "qt"])
def played(
    request: pytest.FixtureRequest, tmp_path: Path, recording: Recording
) -> Iterator[PlayedDay]:
    made = PlayedDay(Folders.below(tmp_path), request.param, recording, ducking=False)
    yield made
    made.close()


def gaps_between(seen: Sequence[Seen]) -> list[float]:
    """How long each picture stood, but for the time in which a busy machine saw nothing."""
    return [other.when - one.when - other.blink for one, other in pairwise(seen)]


def seams_of(seen: Sequence[Seen]) -> list[int]:
    """Where in what was seen a clip begins again."""
    steps = enumerate(pairwise(seen), start=1)
    return [index for index, (one, other) in steps if other.picture < one.picture]


@pytest.fixture(scope="module")
def run(plan: DayPlan) -> BreathRun:
    """The first exercise's two breaths."""
    timeline = plan.sessions[0].timeline
    assert timeline is not None
    return timeline.runs[0]


def test_the_figure_breathes_on_evenly_while_it_is_held(
    played: PlayedDay, plan: DayPlan, run: BreathRun, display: str
) -> None:
    """Over the seam of two cycles, from the last into the reserve, and within the reserve."""
    with Strip(display) as strip:
        played.begin(plan, position=run.start + 1.0)
        played.player.toggle_hold()
        played.run(0.3)
        start = time.time()
        played.until_programme_at(run.end + BREATH + 1.0)
        seen = strip.pictures(start, time.time())
    seams = seams_of(seen)
    assert {picture.clip for picture in seen} == {CYCLE}
    assert len(seams) == 3
    around = [seen[seam - AROUND : seam + AROUND] for seam in seams]
    assert max(gap for stretch in around for gap in gaps_between(stretch)) <= LONGEST


def test_the_breath_that_a_pacer_is_told_is_the_one_that_is_seen(
    played: PlayedDay, plan: DayPlan, run: BreathRun, display: str
) -> None:
    """In the run and in the reserve behind it, where it is held."""
    with Strip(display) as strip:
        played.begin(plan, position=run.end - BREATH / 2)
        played.player.toggle_hold()
        played.run(0.3)
        start = time.time()
        told = played.breaths_until(run.end + BREATH / 2)
        seen = strip.pictures(start, time.time())
    times = [when for when, _ in told]
    steady = [
        one
        for one in seen[1:]
        if one.blink < STEADY and any(0 <= when - one.when < STEADY for when in times)
    ]
    late = [seen_late(one, told) for one in steady]
    assert len(late) > AROUND
    assert max(abs(each) for each in late) < IN_STEP


def seen_late(one: Seen, told: Sequence[tuple[float, BreathNow]]) -> float:
    """How much earlier, in seconds, a pacer was told of the breath that a picture shows."""
    index = bisect_left(told, one.when, key=lambda entry: entry[0])
    _, now = told[min(index, len(told) - 1)]
    inhales = one.picture < EXHALE_AT
    share = one.picture / EXHALE_AT if inhales else (one.picture - EXHALE_AT) / EXHALE_PICTURES
    halves_seen = share + (not inhales)
    halves_told = now.share + (now.half is Half.OUT)
    return ((halves_told - halves_seen + 1.0) % 2.0 - 1.0) * now.lasts


def test_holding_silences_the_voice_and_leaves_the_music_until_the_same_breath_goes_on(
    played: PlayedDay, plan: DayPlan, run: BreathRun
) -> None:
    played.begin(plan, position=run.start + BREATH - 1.0)
    played.until_at(run.start + BREATH + 0.3)
    held = played.now
    played.player.toggle_hold()
    played.until_programme_at(run.end + BREATH + 1.5)
    released = played.now
    played.player.toggle_hold()
    played.run(0.5)
    moment = played.player.moment
    assert moment is not None
    assert (moment.breath, moment.is_holding) == (2, False)
    played.until_at(run.end - 0.5)
    voice, music = sustained(played.voice()), without_gaps(played.music())
    assert voice.between(held, released).settles_below(SPLATTER_DB, held) <= AFTER_A_KEY
    steady = music.between(held - 0.5, held).median
    assert music.between(held, played.now).median == pytest.approx(steady, abs=WITHIN_DB)
    assert voice.first_above(SPLATTER_DB, released) < released + BREATH


def test_passing_over_a_reserve_is_not_waited_for_and_not_heard(
    played: PlayedDay, plan: DayPlan, run: BreathRun, display: str
) -> None:
    with Strip(display) as strip:
        played.begin(plan, position=run.end - BREATH)
        start = time.time()
        played.until_at(run.end + 1.5)
        seen = strip.pictures(start, time.time())
    jump = next(index for index, one in enumerate(seen) if one.clip == IDLE)
    assert max(gaps_between(seen[jump - 3 : jump + 3])) <= LONGEST_JUMP
    assert jump - seams_of(seen[:jump])[-1] < SOON_GONE
    voice = played.voice().between(played.now - 4.5, played.now)
    said_before = voice.between(played.now - 4.5, played.now - 2.0).loudest
    assert voice.never_above(said_before + WITHIN_DB)


def test_an_explanation_is_passed_over_in_less_than_a_quarter_of_a_second(
    played: PlayedDay, tmp_path: Path
) -> None:
    day = write_explained_day(tmp_path / "explained")
    played.begin(day)
    played.until_at(5.0)
    level = voice_level(80, day)
    voice = played.voice().between(played.now - 1.5, played.now)
    faded = voice.values < level - HARDLY_HEARD_DB
    assert 0 < float(faded.sum()) * BLOCK < LONGEST_JUMP
    assert played.voice().never_above(level + WITHIN_DB)
