"""`compile`: a day as files, a programme and a timeline for each of its sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from media.compile import compile_programme
from media.programme import SUFFIX, write_programme
from media.units import Seconds
from media.writing import whole_file
from player.lookup import look_up_day
from player.pacing import voice_language
from player.ui.words import clock
from sessions.challenge import RecordedSession
from sessions.layout import lay_out
from sessions.pace import Explanations, Pace
from sessions.playlist import plan_day
from sessions.timeline_file import timeline_json

if TYPE_CHECKING:
    from pathlib import Path

    from player.commands.request import Request
    from player.commands.terminal import Terminal
    from sessions.library import Shelf
    from sessions.planning import PlannedSession

NO_RESERVE = Seconds(0.0)


def compile_day(request: Request, shelf: Shelf, terminal: Terminal) -> int:
    """Write `01-<id>.mkv` and so on into the folder asked for, and say the name of each.

    Beside a composed session lies its timeline, `01-<id>.json`. Files of the same names are
    replaced.

    Raises:
        UserFacingError: there is no such day, the pace is out of range, or a session cannot
            be made or written.
    """
    challenge, day = look_up_day(shelf, request.challenge, request.day or 1)
    pace = Pace(
        breaths_per_minute=request.breaths_per_minute,
        explanations=Explanations(request.explanations),
    )
    language = voice_language(challenge, terminal.language)
    plan = plan_day(challenge, day, pace=pace, language=language)
    for number, planned in enumerate(plan.sessions, start=1):
        programme = request.out / f"{number:02}-{planned.id}{SUFFIX}"
        _write(planned, programme)
        terminal.say(f"{programme}  {clock(planned.duration)}")
    if not plan.sessions:
        terminal.say(QCoreApplication.translate("commands", "This day has no sessions."))
    return 0


def _write(planned: PlannedSession, programme: Path) -> None:
    if planned.timeline is not None:
        compile_programme(lay_out(planned.timeline, NO_RESERVE).composition, programme)
        with whole_file(programme.with_suffix(".json")) as file:
            file.write_bytes(timeline_json(planned.timeline))
    elif isinstance(planned.session, RecordedSession):
        write_programme(planned.session.video, planned.session.voice, programme)
