"""The challenge that the app comes with, as it lies in the project."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from media.captions import read_captions
from media.speech import find_speech
from sessions.check import check_pack
from sessions.pack import open_pack
from tests.builders_sessions import recorded
from tools.content.ledger import Ledger
from tools.content.pack import PackMaker
from tools.content.script import read_script
from tools.content.voice import Voice
from tools.make_happy_back import PACK, SOURCE

if TYPE_CHECKING:
    from sessions.challenge import Challenge

ON_TIME = 0.1
MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def challenge(tmp_path_factory: pytest.TempPathFactory) -> Challenge:
    return open_pack(PACK, tmp_path_factory.mktemp("unpacked"))


def test_the_checker_finds_nothing_to_say() -> None:
    assert check_pack(PACK) == ()


def test_every_day_takes_three_to_five_minutes(challenge: Challenge) -> None:
    minutes = [sum(part.duration for part in recorded(day.sessions)) / 60 for day in challenge.days]
    assert len(minutes) == 5
    assert all(3 <= length <= 5 for length in minutes)


def test_every_day_arrives_loosens_stretches_and_rests(challenge: Challenge) -> None:
    for day in challenge.days:
        titles = [part.title.in_language("nl") for part in day.sessions if "sterk" not in part.id]
        assert titles[:3] == ["Aankomen", "Losmaken", "Rekken"]
        assert titles[-1] == "Rust"


def test_every_line_is_heard_when_its_breath_starts() -> None:
    for file in sorted((PACK / "captions").glob("*.nl.vtt")):
        voice = PACK / "voice" / file.name.replace(".nl.vtt", ".opus")
        heard = [span.start for span in find_speech(voice).spans]
        for caption in read_captions(file):
            late = min(abs(start - caption.start) for start in heard)
            assert late <= ON_TIME, f"{file.name}: {caption.text}"


def test_the_pack_is_what_the_script_and_the_clips_make(tmp_path: Path) -> None:
    made: list[str] = []
    pack = Path(shutil.copytree(PACK, tmp_path / "pack"))
    ledger = Ledger(Path(shutil.copy(SOURCE / "made.json", tmp_path)), pack)
    mute = Voice(tmp_path, lambda text, _: pytest.fail(f"“{text}” is not in the pack yet"))
    PackMaker(SOURCE / "clips", pack, ledger, mute, made.append).make(
        read_script(SOURCE / "script.toml")
    )
    assert made == []
    assert (pack / "challenge.toml").read_text() == (PACK / "challenge.toml").read_text()


def test_the_pack_and_its_source_stay_small() -> None:
    files = [*PACK.rglob("*"), *(SOURCE / "clips").iterdir()]
    assert sum(file.stat().st_size for file in files if file.is_file()) < 15 * MEGABYTE
