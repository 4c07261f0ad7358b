"""The sessions of a day, made ready to play one ahead of the other."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from media.errors import UserFacingError
from sessions.challenge import RecordedSession

if TYPE_CHECKING:
    from collections.abc import Callable

    from player.background import Background, Job
    from sessions.music import MusicTrack
    from sessions.planning import PlannedSession
    from sessions.preparation import PreparedSession, PreparedTrack


@dataclass(frozen=True, slots=True)
class ReadySession:
    """A session that can be played now, with the music that goes under it."""

    prepared: PreparedSession
    tracks: tuple[PreparedTrack, ...]
    problems: tuple[UserFacingError, ...] = ()
    """What does not keep the session from being played."""


@dataclass(frozen=True, slots=True)
class SessionMaking:
    """Makes a session ready with what it is given; slow, so it is called in the background."""

    prepare: Callable[[PlannedSession], PreparedSession]
    prepare_music: Callable[[MusicTrack], PreparedTrack]

    def make_ready(self, session: PlannedSession) -> ReadySession:
        """The session and its music, without the tracks that cannot be read.

        Raises:
            UserFacingError: the session itself cannot be played.
        """
        prepared = self.prepare(session)
        tracks, problems = [], list(prepared.warnings)
        for track in () if _brings_music(session) else session.music:
            try:
                tracks.append(self.prepare_music(track))
            except UserFacingError as problem:
                problems.append(problem)
        return ReadySession(prepared, tuple(tracks), tuple(problems))


def _brings_music(planned: PlannedSession) -> bool:
    return isinstance(planned.session, RecordedSession) and planned.session.music_in_video


class Preparations(QObject):
    """Makes the sessions of one day ready in the background, each once, when it is asked to."""

    ready = Signal(int)
    """The session of that index in the plan can be had."""
    failed = Signal(int, object)
    """The session of that index cannot be played, and the `UserFacingError` that says why."""

    def __init__(
        self,
        background: Background,
        make_ready: Callable[[PlannedSession], ReadySession],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._make_ready = make_ready
        self._sessions: tuple[PlannedSession, ...] = ()
        self._ready: dict[int, ReadySession] = {}
        self._jobs: dict[int, Job[ReadySession]] = {}
        self._made_anew: set[int] = set()

    def open(self, sessions: tuple[PlannedSession, ...]) -> None:
        """From now on it is about these sessions; nothing is reported of others."""
        self.close()
        self._sessions = sessions

    def put(self, index: int, session: ReadySession) -> None:
        """The session of that index is ready; it was made elsewhere."""
        self._ready[index] = session

    def begin(self, index: int) -> None:
        """Make that session ready, unless it is, or is being made; no such session is no work."""
        if index in self._ready or index in self._jobs or index >= len(self._sessions):
            return
        self._jobs[index] = self._background.run(
            partial(self._make_ready, self._sessions[index]),
            partial(self._on_ready, index),
            partial(self._on_failure, index),
        )

    def make_anew(self, index: int) -> bool:
        """Make that session ready again, whose file went away; False when that was done before.

        A file that goes away again and again would keep the day waiting for ever.
        """
        if index in self._made_anew:
            return False
        self._made_anew.add(index)
        self._ready.pop(index, None)
        self.begin(index)
        return True

    def get(self, index: int) -> ReadySession | None:
        """The session, once it is ready."""
        return self._ready.get(index)

    def close(self) -> None:
        """Forget all sessions and report nothing of them any more."""
        for job in self._jobs.values():
            job.cancel()
        self._jobs.clear()
        self._ready.clear()
        self._made_anew.clear()

    def _on_ready(self, index: int, session: ReadySession) -> None:
        self._jobs.pop(index, None)
        self._ready[index] = session
        self.ready.emit(index)

    def _on_failure(self, index: int, problem: UserFacingError) -> None:
        self._jobs.pop(index, None)
        self.failed.emit(index, problem)
