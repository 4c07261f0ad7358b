import re
import tomllib
from pathlib import Path

from sessions.manifest import Manifest
from sessions.schema import manifest_schema, schema_text

DOCS = Path(__file__).parents[2] / "docs"


def fields_of(table: str) -> set[str]:
    schema = manifest_schema()
    part = schema if table == "Manifest" else schema["$defs"][table]
    return set(part["properties"])


def test_the_published_schema_is_the_one_of_the_models() -> None:
    published = (DOCS / "challenge.schema.json").read_text(encoding="utf-8")
    assert published == schema_text()


def test_the_example_for_makers_is_a_whole_manifest() -> None:
    page = (DOCS / "pack-format.md").read_text(encoding="utf-8")
    example = re.search(r"```toml\n(.*?)```", page, re.DOTALL)
    assert example is not None
    assert Manifest.model_validate(tomllib.loads(example[1])).id == "my-back"


def test_the_page_for_makers_names_every_field() -> None:
    page = (DOCS / "pack-format.md").read_text(encoding="utf-8")
    in_tables = set(re.findall(r"^\| `(?:\[\[[a-z.]*?)?([a-z_]+)(?:\]\])?` \|", page, re.MULTILINE))
    everything = {
        field
        for table in (
            "Manifest",
            "MusicTable",
            "DayTable",
            "RecordedSessionTable",
            "ExerciseTable",
        )
        for field in fields_of(table)
    }
    assert in_tables == everything


def test_the_schema_says_what_must_be_there() -> None:
    session = manifest_schema()["$defs"]["RecordedSessionTable"]
    assert session["required"] == ["id", "title", "video"]
    assert session["additionalProperties"] is False
