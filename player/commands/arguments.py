"""The words of the command line: how they are read, and the help on them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QCoreApplication

from player.commands.request import (
    Command,
    FolderMissing,
    MissingWord,
    Request,
    UnknownCommand,
    UnknownWords,
    WrongValue,
)
from sessions.pace import Explanations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


_TOPICS = frozenset(one.value for one in Command) - {Command.WINDOW.value, Command.HELP.value}


class _Formatter(argparse.HelpFormatter):
    """Help whose first word is in the user's language too."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        prefix = QCoreApplication.translate("commands", "usage:") + " "
        super().add_usage(usage, actions, groups, prefix)


class _Parser(argparse.ArgumentParser):
    """A parser that raises what is wrong instead of leaving the program."""

    def error(self, message: str) -> NoReturn:
        raise MissingWord from argparse.ArgumentTypeError(message)


def parse(words: Sequence[str]) -> Request:
    """What these words ask for; raises `UsageError`."""
    if {"-h", "--help"}.intersection(words):
        return Request(Command.HELP, language=language_in(words), topic=topic_of(words))
    try:
        found, unknown = _build()[0].parse_known_args(words)
    except argparse.ArgumentError as cause:
        if not cause.argument_name:
            raise UnknownCommand from cause
        raise WrongValue(option=cause.argument_name) from cause
    except MissingWord as cause:
        if topic_of(words) == Command.COMPILE.value:
            raise FolderMissing from cause
        raise
    if unknown:
        raise UnknownWords(words=" ".join(unknown))
    values = vars(found)
    del values["help"]
    return Request(**{**values, "command": Command(values["command"] or "window")})


def language_in(words: Sequence[str]) -> str:
    """The language that a line asks for, even one that cannot be parsed."""
    line = " ".join(words).replace("=", " ")
    return next((code for code in ("nl", "en") if f"--lang {code}" in line), "system")


def topic_of(words: Sequence[str]) -> str:
    """The name of the command in a line, even in one that cannot be parsed; "" without one."""
    return next((word for word in words if word in _TOPICS), "")


def usage(topic: str = "") -> str:
    """How a command is typed, or the whole line, in the language that the application speaks."""
    parser, commands = _build()
    return commands[topic].format_help() if topic else parser.format_help()


def _build() -> tuple[argparse.ArgumentParser, Mapping[str, argparse.ArgumentParser]]:
    """The parser of a line, and those of its commands by name."""
    translate = QCoreApplication.translate
    parser = _Parser(
        prog="main.py",
        formatter_class=_Formatter,
        description=translate("commands", "Guided sessions for a back that takes its time."),
        add_help=False,
        exit_on_error=False,
        allow_abbrev=False,
    )
    _add_general(parser)
    _add_window(parser)
    return parser, _add_commands(parser)


def _add_general(parser: argparse.ArgumentParser) -> None:
    translate = QCoreApplication.translate
    group = parser.add_argument_group(translate("commands", "before any command"))
    group.add_argument(
        "-h", "--help", action="store_true", help=translate("commands", "show these lines")
    )
    group.add_argument(
        "--data",
        type=Path,
        metavar=translate("commands", "FOLDER"),
        help=translate("commands", "keep everything in this folder, and nothing anywhere else"),
    )
    group.add_argument(
        "--lang",
        dest="language",
        choices=("nl", "en"),
        default="system",
        help=translate("commands", "Dutch or English, whatever the settings say"),
    )


def _add_window(parser: argparse.ArgumentParser) -> None:
    translate = QCoreApplication.translate
    group = parser.add_argument_group(translate("commands", "without a command, for the window"))
    group.add_argument(
        "--challenge",
        default="",
        metavar="ID",
        help=translate("commands", "open this challenge; “list” shows which there are"),
    )
    group.add_argument(
        "--day",
        type=_positive,
        default=0,
        metavar="N",
        help=translate("commands", "choose this day; else the one that is next"),
    )
    group.add_argument("--play", action="store_true", help=translate("commands", "begin at once"))
    group.add_argument(
        "--fullscreen",
        dest="full_screen",
        action="store_true",
        help=translate("commands", "fill the screen"),
    )
    group.add_argument(
        "--engine",
        choices=("auto", "vlc", "qt"),
        default="auto",
        help=translate("commands", "what plays the video; auto takes VLC where it is installed"),
    )


def _add_commands(parser: argparse.ArgumentParser) -> Mapping[str, argparse.ArgumentParser]:
    translate = QCoreApplication.translate
    commands = parser.add_subparsers(
        dest="command",
        title=translate("commands", "commands"),
        metavar="",
        prog=parser.prog,
        parser_class=_Parser,
    )

    def add(name: str, text: str) -> argparse._ArgumentGroup:
        command = commands.add_parser(
            name,
            help=text,
            description=text,
            formatter_class=_Formatter,
            add_help=False,
            exit_on_error=False,
        )
        return command.add_argument_group(translate("commands", "what goes with it"))

    add("list", translate("commands", "the challenges and their days"))
    check = add("check", translate("commands", "look a pack over before you share it"))
    check.add_argument(
        "pack",
        type=Path,
        metavar=translate("commands", "PACK"),
        help=translate("commands", "a pack: its folder or its file"),
    )
    add("doctor", translate("commands", "what works here, what is missing and how to get it"))
    demo = add("demo", translate("commands", "film half a minute of the first day"))
    demo.add_argument(
        "film",
        type=Path,
        nargs="?",
        default=Request().film,
        metavar=translate("commands", "FILM"),
        help=translate("commands", "the file to write; else {file}").format(file=Request().film),
    )
    compiling = add("compile", translate("commands", "write a day as files, at a pace"))
    _add_what_is_compiled(compiling)
    _add_how_it_is_compiled(compiling)
    return commands.choices


def _add_what_is_compiled(group: argparse._ArgumentGroup) -> None:
    translate = QCoreApplication.translate
    group.add_argument(
        "pack",
        type=Path,
        nargs="?",
        metavar=translate("commands", "PACK"),
        help=translate("commands", "a pack that is not among your challenges: its folder or file"),
    )
    group.add_argument(
        "--challenge",
        default="",
        metavar="ID",
        help=translate("commands", "one of your challenges; else the first"),
    )
    group.add_argument(
        "--day",
        type=_positive,
        default=1,
        metavar="N",
        help=translate("commands", "this day; else the first"),
    )
    group.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar=translate("commands", "FOLDER"),
        help=translate("commands", "write the files there"),
    )


def _add_how_it_is_compiled(group: argparse._ArgumentGroup) -> None:
    translate = QCoreApplication.translate
    default = Request()
    group.add_argument(
        "--breaths-per-minute",
        type=float,
        default=default.breaths_per_minute,
        metavar="B",
        help=translate("commands", "the pace; else {pace}").format(pace=default.breaths_per_minute),
    )
    group.add_argument(
        "--explanations",
        choices=[one.value for one in Explanations],
        default=default.explanations,
        help=translate("commands", "how much is explained"),
    )
    group.add_argument(
        "--lang",
        dest="language",
        choices=("nl", "en"),
        default=argparse.SUPPRESS,
        help=translate("commands", "the language of the voice, where the pack speaks it"),
    )


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number
