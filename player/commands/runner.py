"""Carries out what was asked for in the terminal, without a window."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from media.errors import UserFacingError
from player.commands.arguments import language_in, topic_of, usage
from player.commands.request import Command, Request
from player.commands.terminal import Terminal
from player.log import report_unforeseen
from player.ui.words import clock
from sessions.library import Library, Shelf
from sessions.pack import open_pack
from sessions.progress import Progress
from sessions.settings import Settings
from sessions.storage import JsonFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from player.commands.request import UsageError
    from player.log import LogNotKept
    from sessions.folders import Folders


def refuse(problem: UsageError, words: Sequence[str]) -> int:
    """Show how such a line is typed and what was wrong with it; the exit code of that, 2."""
    terminal = Terminal(language_in(words))
    terminal.explain_usage(usage(topic_of(words)))
    terminal.complain(problem)
    return 2


def run_command(request: Request, folders: Folders, log_problem: LogNotKept | None) -> int:
    """Carry out a command; 0 when all is well, 1 when it is not and a sentence said why."""
    settings = JsonFile(folders.settings_file, Settings).load()
    spoken = request.language if request.language != "system" else settings.value.language
    terminal = Terminal(spoken)
    report_unforeseen(folders.log, terminal.complain)
    for problem in (log_problem, settings.problem):
        if problem is not None:
            terminal.complain(problem)
    try:
        ended = _COMMANDS[request.command](request, folders, terminal)
        sys.stdout.flush()
    except UserFacingError as problem:
        terminal.complain(problem)
        return 1
    except BrokenPipeError:  # as with `main.py list | head`: enough was read
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return ended


def _help(request: Request, _folders: Folders, terminal: Terminal) -> int:
    terminal.say(usage(request.topic))
    return 0


def _list(_request: Request, folders: Folders, terminal: Terminal) -> int:
    from player.commands.listing import list_challenges

    progress = JsonFile(folders.progress_file, Progress).load()
    if progress.problem is not None:
        terminal.complain(progress.problem)
    return list_challenges(Library(folders).load(), progress.value, terminal)


def _check(request: Request, _folders: Folders, terminal: Terminal) -> int:
    from player.commands.checking import check

    return check(request.pack or Path(), terminal)


def _doctor(_request: Request, folders: Folders, terminal: Terminal) -> int:
    from player.commands.doctor import examine

    return examine(folders, Library(folders).load(), terminal)


def _demo(request: Request, _folders: Folders, terminal: Terminal) -> int:
    from player.commands.demo import film_first_day

    translate = QCoreApplication.translate
    if request.command is Command.WINDOW:
        terminal.say(translate("commands", "There is no display here to open a window on."))
    terminal.say(
        translate("commands", "Filming half a minute of the first day; this takes a minute…")
    )
    music = film_first_day(request.film, terminal.language)
    line = translate(
        "commands", "{film}: the music goes off at {time} and is silent {seconds:.2f} s later."
    )
    terminal.say(
        line.format(film=request.film, time=clock(music.key_pressed), seconds=music.silent_after)
    )
    return 0


def _compile(request: Request, folders: Folders, terminal: Terminal) -> int:
    from player.commands.compiling import compile_day

    if request.pack is None:
        return compile_day(request, Library(folders).load(), terminal)
    with TemporaryDirectory() as unpacked:
        shelf = Shelf((open_pack(request.pack, Path(unpacked)),))
        return compile_day(request, shelf, terminal)


_COMMANDS = {
    Command.COMPILE: _compile,
    Command.HELP: _help,
    Command.LIST: _list,
    Command.CHECK: _check,
    Command.DOCTOR: _doctor,
    Command.DEMO: _demo,
    Command.WINDOW: _demo,
}
"""A window that was asked for where there is no display becomes a film."""
