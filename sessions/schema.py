"""The JSON Schema of `challenge.toml`, for editors that help while writing."""

from __future__ import annotations

import ast
import inspect
import json
import sys
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from sessions import manifest, manifest_exercises
from sessions.manifest import Manifest
from sessions.manifest_fields import Table

if TYPE_CHECKING:
    from collections.abc import Iterator


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
    """What each field means, by table and field, also where a table has it from another."""
    tables = {**vars(manifest_exercises), **vars(manifest)}.values()
    models = [table for table in tables if isinstance(table, type) and issubclass(table, Table)]
    return {
        (model.__name__, field): meaning
        for model in models
        for table in reversed(model.__mro__)
        if issubclass(table, Table) and table is not Table
        for field, meaning in _own_meanings(table)
    }


def _own_meanings(table: type[Table]) -> Iterator[tuple[str, str]]:
    """Each field of a table and what it means: the docstring below it in the source.

    Pydantic can read these too, but only while the models are made: at every start of the app.
    """
    (definition,) = ast.parse(inspect.getsource(table)).body
    for field, text in pairwise(getattr(definition, "body", ())):
        match field, text:
            case ast.AnnAssign(target=ast.Name(name)), ast.Expr(ast.Constant(str(meaning))):
                yield name, inspect.cleandoc(meaning)
            case _:
                pass


def schema_text() -> str:
    """The schema as it is published in `docs/challenge.schema.json`."""
    return json.dumps(manifest_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
