"""The JSON Schema of `challenge.toml`, for editors that help while writing."""

from __future__ import annotations

import ast
import inspect
import json
import sys
from itertools import pairwise
from typing import Any

from sessions import manifest
from sessions.manifest import Manifest


def manifest_schema() -> dict[str, Any]:
    """The schema of the manifest's format 1, as draft 2020-12."""
    schema = Manifest.model_json_schema()
    meanings = _meanings()
    for name, table in {**schema["$defs"], "Manifest": schema}.items():
        for field, part in table["properties"].items():
            described = {**part, "description": meanings[name, field]}
            table["properties"][field] = dict(sorted(described.items()))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Happy Back challenge, format 1",
        **schema,
    }


def _meanings() -> dict[tuple[str, str], str]:
    """What each field means, by table and field: the docstring below it in the source.

    Pydantic can read these too, but only while the models are made: at every start of the app.
    """
    tables = ast.parse(inspect.getsource(manifest)).body
    return {
        (table.name, field.target.id): inspect.cleandoc(text.value.value)
        for table in tables
        if isinstance(table, ast.ClassDef)
        for field, text in pairwise(table.body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    }


def schema_text() -> str:
    """The schema as it is published in `docs/challenge.schema.json`."""
    return json.dumps(manifest_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
