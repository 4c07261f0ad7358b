"""The JSON Schema of `challenge.toml`, for editors that help while writing."""

from __future__ import annotations

import json
import sys
from typing import Any

from sessions.manifest import Manifest


def manifest_schema() -> dict[str, Any]:
    """The schema of the manifest's format 1, as draft 2020-12."""
    schema = Manifest.model_json_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Happy Back challenge, format 1",
        **schema,
    }


def schema_text() -> str:
    """The schema as it is published in `docs/challenge.schema.json`."""
    return json.dumps(manifest_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
