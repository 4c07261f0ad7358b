"""The challenge that the app comes with, as it lies in the project."""

from __future__ import annotations

import shutil
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from media.loudness import measure_track
from media.pcm import RATE, read_track
from sessions.check import check_pack
from sessions.pace import Pace
from sessions.pack import open_pack
from sessions.playlist import plan_day
from sessions.timeline import CueKind, Half
from tools.content.ledger import Ledger
from tools.content.pack import PackMaker
from tools.content.script import LANGUAGES, read_script
from tools.content.voice import Voice
from tools.make_happy_back import PACK, SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from sessions.challenge import Challenge
    from sessions.timeline import Timeline

MEGABYTE = 1_000_000
ON_TIME = 0.08
STARTS_WITHIN = 0.02
HEARD = 10 ** (-40 / 20) * 32_767
UNSEEN = 1.0
"""How much two pictures may differ on average, of 255, before somebody sees them change."""

PHASES = {CueKind.INHALE: Half.IN, CueKind.EXHALE: Half.OUT, CueKind.ENCOURAGE: Half.OUT}


@pytest.fixture(scope="module")
def challenge(tmp_path_factory: pytest.TempPathFactory) -> Challenge:
    return open_pack(PACK, tmp_path_factory.mktemp("unpacked"))


def timelines(challenge: Challenge, number: int, pace: Pace, language: str) -> Iterator[Timeline]:
    plan = plan_day(challenge, challenge.days[number - 1], (), pace, language)
    for session in plan.sessions:
        assert session.timeline is not None
        yield session.timeline


def ends_of(clip: Path) -> list[NDArray[np.int16]]:
    """Its first and its last picture, in grey."""
    with av.open(str(clip)) as container:
        frames = list(container.decode(video=0))
    return [frames[place].to_ndarray(format="gray").astype(np.int16) for place in (0, -1)]


def test_the_checker_finds_nothing_to_say() -> None:
    assert check_pack(PACK) == ()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", range(1, 6))
def test_a_day_takes_eight_to_twelve_minutes(
    challenge: Challenge, number: int, language: str
) -> None:
    parts = timelines(challenge, number, Pace(), language)
    assert 8 <= sum(part.duration for part in parts) / 60 <= 12


def test_every_day_arrives_loosens_stretches_and_rests(challenge: Challenge) -> None:
    for day in challenge.days:
        titles = [part.title.in_language("nl") for part in day.sessions]
        assert titles == ["Aankomen", "Losmaken", "Rekken", "Rust"]


@pytest.mark.parametrize("breaths_per_minute", [3.0, 5.5, 12.0])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_belongs_to_a_breath_is_said_when_it_starts(
    challenge: Challenge, language: str, breaths_per_minute: float
) -> None:
    pace = Pace(breaths_per_minute=breaths_per_minute)
    for number in range(1, 6):
        for timeline in timelines(challenge, number, pace, language):
            for cue in (
                cue for cue in timeline.cues if cue.kind in (CueKind.INHALE, CueKind.EXHALE)
            ):
                starts = [one.start for one in timeline.phases if one.half is PHASES[cue.kind]]
                assert min(abs(start - cue.start) for start in starts) <= ON_TIME


def test_in_long_steps_the_voice_leaves_four_in_ten_breaths_alone(challenge: Challenge) -> None:
    for number in range(1, 6):
        for timeline in timelines(challenge, number, Pace(), "nl"):
            for index, step in enumerate(timeline.steps):
                own = [phase for phase in timeline.phases if phase.step == index]
                said = {
                    phase.breath
                    for phase in own
                    for cue in timeline.cues
                    if cue.kind in PHASES and phase.start <= cue.start + 1e-6 < phase.end
                }
                assert step.breaths < 6 or len(said) <= 0.6 * step.breaths + 1


def test_clips_join_without_a_jump(challenge: Challenge) -> None:
    forms = [form for exercise in challenge.exercises for form in exercise.forms]
    clips = {clip for form in forms for clip in (form.idle.file, form.cycle.file)}
    ends = {clip: ends_of(clip) for clip in clips}
    for form in forms:
        order = [*ends[form.idle.file], *ends[form.cycle.file], *ends[form.idle.file]]
        assert all(np.abs(one - other).mean() < UNSEEN for one, other in pairwise(order))


def test_every_cue_begins_at_once_and_is_as_loud_as_the_others() -> None:
    for file in sorted((PACK / "voice").rglob("*.opus")):
        track = read_track(file)
        begin = np.abs(track.samples[: round(STARTS_WITHIN * RATE)].astype(float))
        loudness = measure_track(track)
        assert begin.max() > HEARD, file.name
        assert -20.5 < loudness.integrated < -17.5, file.name
        assert loudness.true_peak < 0, file.name


def test_the_pack_is_what_the_script_and_the_clips_make(tmp_path: Path) -> None:
    made: list[str] = []
    pack = Path(shutil.copytree(PACK, tmp_path / "pack"))
    ledger = Ledger(Path(shutil.copy(SOURCE / "made.json", tmp_path)), pack)
    mute = Voice(lambda text, _, __: pytest.fail(f"“{text}” is not in the pack yet"))
    PackMaker(pack, ledger, mute, made.append).make(read_script(SOURCE / "script.toml"))
    assert made == []
    assert (pack / "challenge.toml").read_text() == (PACK / "challenge.toml").read_text()


def test_every_file_of_the_pack_is_used() -> None:
    manifest = (PACK / "challenge.toml").read_text()
    files = [file.relative_to(PACK) for file in PACK.rglob("*") if file.is_file()]
    unused = [file for file in files if file.name != "challenge.toml" and str(file) not in manifest]
    assert unused == []


def test_the_pack_stays_small() -> None:
    assert sum(file.stat().st_size for file in PACK.rglob("*") if file.is_file()) < 20 * MEGABYTE
