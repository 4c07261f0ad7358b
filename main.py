"""Starts Happy Back: the window, or the command that was asked for."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

try:
    from player.commands.arguments import parse
    from player.commands.display import has_display
    from player.commands.request import Command, UsageError
    from player.log import start_log
    from sessions.folders import Folders
except ImportError as error:
    sys.exit(f"Happy Back misses a part: {error}. `make run` gets it; README.md tells more.")

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(words: Sequence[str]) -> int:
    """Do what these words ask for; 0 when all is well, 1 and 2 as README.md says."""
    try:
        request = parse(words)
    except UsageError as problem:
        from player.commands.runner import refuse

        return refuse(problem, words)
    folders = Folders.below(request.data) if request.data else Folders.of_user()
    # Pydantic would read what every installed package offers, in search of plug-ins.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    log_problem = start_log(folders.log)  # before the imports below, which may have much to say
    if request.command is Command.WINDOW and has_display(sys.platform, os.environ):
        from player.application import run_window

        return run_window(request, folders, log_problem)
    from player.commands.runner import run_command

    return run_command(request, folders, log_problem)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
