"""`list`: the challenges there are, and how far somebody is with each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from player.ui.words import clock
from sessions.playlist import plan_day

if TYPE_CHECKING:
    from player.commands.terminal import Terminal
    from sessions.challenge import Challenge, Day
    from sessions.library import Shelf
    from sessions.progress import Progress


def list_challenges(shelf: Shelf, progress: Progress, terminal: Terminal) -> int:
    """Say which challenges and days there are; always 0, for a broken pack is only a sentence."""
    for challenge in shelf.challenges:
        _list_challenge(challenge, progress, terminal)
    for problem in shelf.problems:
        terminal.complain(problem)
    if not shelf.challenges:
        terminal.say(QCoreApplication.translate("commands", "There are no challenges yet."))
    return 0


def _list_challenge(challenge: Challenge, progress: Progress, terminal: Terminal) -> None:
    done = progress.of(challenge.id).days_done
    terminal.say(f"{challenge.id}  {challenge.title.in_language(terminal.language)}")
    for day in challenge.days:
        terminal.say(_day_line(challenge, day, terminal.language, is_done=day.number in done))


def _day_line(challenge: Challenge, day: Day, language: str, *, is_done: bool) -> str:
    length = clock(plan_day(challenge, day).duration)
    done = QCoreApplication.translate("commands", "done") if is_done else ""
    return f"  {day.number:>2}  {length:>6}  {day.theme.in_language(language)}  {done}".rstrip()
