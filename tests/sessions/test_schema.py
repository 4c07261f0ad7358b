import re
import tomllib
from pathlib import Path

import pytest

from sessions.check import check_pack
from sessions.composed import ComposedSession
from sessions.manifest import Manifest
from sessions.pack import open_pack
from sessions.schema import manifest_schema, schema_text
from tests.builders_media import make_tone, make_video
from tests.builders_sessions import write_manifest

DOCS = Path(__file__).parents[2] / "docs"


def fields_of(table: str) -> set[str]:
    schema = manifest_schema()
    part = schema if table == "Manifest" else schema["$defs"][table]
    return set(part["properties"])


def test_the_published_schema_is_the_one_of_the_models() -> None:
    published = (DOCS / "challenge.schema.json").read_text(encoding="utf-8")
    assert published == schema_text()


def examples() -> list[str]:
    page = (DOCS / "pack-format.md").read_text(encoding="utf-8")
    return re.findall(r"```toml\n(.*?)```", page, re.DOTALL)


@pytest.mark.parametrize(("index", "challenge_id"), [(0, "my-back"), (1, "my-breath")])
def test_an_example_for_makers_is_a_whole_manifest(index: int, challenge_id: str) -> None:
    assert Manifest.model_validate(tomllib.loads(examples()[index])).id == challenge_id


def test_with_its_files_the_composed_example_opens_and_is_found_good(tmp_path: Path) -> None:
    example = examples()[1]
    write_manifest(tmp_path, example)
    for name in set(re.findall(r'"((?:clips|voice)/[^"]+)"', example)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        make = make_video if name.endswith(".mp4") else make_tone
        make(tmp_path / name, 3.0)
    session = open_pack(tmp_path, tmp_path).days[0].sessions[0]
    assert isinstance(session, ComposedSession)
    assert [step.exercise_id for step in session.steps] == ["knee-to-chest"] * 2
    assert check_pack(tmp_path) == ()


def test_the_page_for_makers_names_every_field() -> None:
    page = (DOCS / "pack-format.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `\[{0,2}(?:[a-z.]*\.)?([a-z_]+)\]{0,2}` \|", page, re.MULTILINE)
    everything = {
        field
        for table in (
            "Manifest",
            "MusicTable",
            "DayTable",
            "RecordedSessionTable",
            "ChapterTable",
            "ComposedSessionTable",
            "StepTable",
            "ExerciseTable",
            "CycleTable",
            "CuesTable",
            "CueTable",
            "EncouragementTable",
        )
        for field in fields_of(table)
    }
    assert set(rows) == everything


def test_the_schema_says_what_must_be_there() -> None:
    session = manifest_schema()["$defs"]["RecordedSessionTable"]
    assert session["required"] == ["id", "title", "video"]
    assert session["additionalProperties"] is False
