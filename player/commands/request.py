"""What was asked for on the command line, and what can be wrong with the line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import ClassVar

from player.errors import PlayerError
from sessions.pace import DEFAULT_BREATHS_PER_MINUTE, Explanations


class Command(Enum):
    """What to do; without a command on the line the window opens."""

    WINDOW = "window"
    LIST = "list"
    CHECK = "check"
    DOCTOR = "doctor"
    DEMO = "demo"
    COMPILE = "compile"
    HELP = "help"


class UsageError(PlayerError):
    """The line was typed in a way that has no meaning."""


class UnknownWords(UsageError):
    """Something on the line is no option and no command."""

    template: ClassVar[str] = (
        "“{words}” cannot be asked there; the lines above say what can. --data and --lang go "
        "before a command."
    )


class UnknownCommand(UsageError):
    """The word where a command belongs is none."""

    template: ClassVar[str] = "There is no such command; the lines above name those that there are."


class WrongValue(UsageError):
    """An option got no value, or one that does not fit."""

    template: ClassVar[str] = "“{option}” needs another value; the lines above say which."


class MissingWord(UsageError):
    """A command misses the word that it works on."""

    template: ClassVar[str] = "Something is missing; the lines above say what belongs there."


class FolderMissing(UsageError):
    """`compile` was not told where to write."""

    template: ClassVar[str] = "Where should the files go? Add --out and a folder."


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for, with every word of it checked."""

    command: Command = Command.WINDOW
    data: Path | None = None
    """Everything is kept there, instead of in the user's folders."""
    language: str = "system"
    """`nl`, `en`, or `system`."""
    challenge: str = ""
    """A challenge's id; empty for the first there is."""
    day: int = 0
    """A day's number; 0 for the one that is suggested."""
    play: bool = False
    full_screen: bool = False
    engine: str = "auto"
    topic: str = ""
    """The name of the command that `HELP` is about; empty for all of them."""
    pack: Path | None = None
    """What `check` looks at, and what `compile` takes instead of a challenge by its id."""
    film: Path = Path("build/demo.mp4")
    """What `demo` writes."""
    breaths_per_minute: float = DEFAULT_BREATHS_PER_MINUTE
    """How fast the breath is in what `compile` writes."""
    explanations: str = Explanations.FULL.value
    """How much is explained in what `compile` writes."""
    out: Path = Path()
    """Where `compile` writes."""
