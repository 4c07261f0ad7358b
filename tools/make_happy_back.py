"""Makes the built-in challenge `happy-back`; run it as `python -m tools.make_happy_back`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.content.ledger import Ledger
from tools.content.pack import PackMaker
from tools.content.script import read_script
from tools.content.voice import Voice, speak

PROJECT = Path(__file__).resolve().parent.parent
SOURCE = PROJECT / "tools" / "content"
PACK = PROJECT / "sessions" / "builtin" / "happy-back"


def main(arguments: list[str] | None = None) -> int:
    """Make what changed; `--all` makes everything again."""
    parser = argparse.ArgumentParser(prog="make_happy_back", description=main.__doc__)
    parser.add_argument("--all", action="store_true", help="make everything again")
    ledger = SOURCE / "made.json"
    if parser.parse_args(arguments).all:
        ledger.unlink(missing_ok=True)
    try:
        script = read_script(SOURCE / "script.toml")
        PackMaker(PACK, Ledger(ledger, PACK), Voice(speak), print).make(script)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
