"""The command line means what the README says, and a wrong one is a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from player.commands.arguments import language_in, parse, usage
from player.commands.request import (
    Command,
    FolderMissing,
    MissingWord,
    Request,
    UnknownCommand,
    UnknownWords,
    UsageError,
    WrongValue,
)


def test_no_words_open_the_window() -> None:
    assert parse([]) == Request(Command.WINDOW)


def test_a_day_can_be_asked_for_and_begun() -> None:
    words = "--challenge happy-back --day 2 --play --fullscreen --lang nl --engine qt"
    assert parse(words.split()) == Request(
        challenge="happy-back", day=2, play=True, full_screen=True, language="nl", engine="qt"
    )


@pytest.mark.parametrize("command", ["list", "doctor", "demo"])
def test_the_data_folder_goes_before_any_command(command: str) -> None:
    request = parse(["--data", "here", command])
    assert request.command is Command(command)
    assert request.data == Path("here")


def test_check_looks_at_a_pack() -> None:
    assert parse(["check", "my-pack"]).pack == Path("my-pack")


@pytest.mark.parametrize("line", ["-h", "--help", "check --help", "--nonsense -h"])
def test_help_is_given_wherever_it_is_asked_for(line: str) -> None:
    assert parse(line.split()).command is Command.HELP


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("--day 0", WrongValue),
        ("--day two", WrongValue),
        ("--day", WrongValue),
        ("--lang fr", WrongValue),
        ("--engine mpv", WrongValue),
        ("play", UnknownCommand),
        ("check", MissingWord),
        ("check one two", UnknownWords),
        ("compile", FolderMissing),
        ("compile --out", WrongValue),
        ("compile one two --out here", UnknownWords),
        ("--fullscr", UnknownWords),
        ("doctor --lang nl", UnknownWords),
    ],
)
def test_a_line_without_meaning_is_refused(line: str, error: type[UsageError]) -> None:
    with pytest.raises(error):
        parse(line.split())


@pytest.mark.parametrize("line", ["compile --help", "--lang en compile --day 2 -h"])
def test_help_with_a_command_is_about_that_command(line: str) -> None:
    topic = parse(line.split()).topic
    lines = usage(topic)
    assert "main.py compile [" in lines.splitlines()[0]
    for word in ("PACK", "--challenge", "--day", "--breaths-per-minute", "--explanations", "--out"):
        assert word in lines
    assert "--fullscreen" not in lines


def test_compile_takes_a_pack_by_its_path() -> None:
    request = parse(["compile", "my-pack", "--out", "here"])
    assert (request.pack, request.out) == (Path("my-pack"), Path("here"))
    assert parse(["compile", "--out", "here"]).pack is None


def test_the_language_is_found_in_a_line_that_cannot_be_parsed() -> None:
    assert language_in(["--lang", "nl", "--nonsense"]) == "nl"
    assert language_in(["--lang=en", "--nonsense"]) == "en"
    assert language_in(["--nonsense"]) == "system"
