"""Slow work off the window's thread: a plain function goes in, its result comes back."""

from __future__ import annotations

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal

from media.errors import UserFacingError
from player.errors import PlayerError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_log = logging.getLogger(__name__)


class SomethingWentWrong(PlayerError):
    """Work failed in a way that nobody foresaw; the log knows more."""

    template: ClassVar[str] = (
        "Something went wrong that we did not foresee. Try again; the log file tells what it was."
    )


class Job(Generic[T]):
    """A piece of work that was handed over, of use in the window's thread only."""

    def __init__(
        self,
        future: Future[T],
        on_success: Callable[[T], None],
        on_failure: Callable[[UserFacingError], None],
    ) -> None:
        self._future = future
        self._on_success = on_success
        self._on_failure = on_failure
        self._wanted = True

    def cancel(self) -> None:
        """Neither callback is called any more; work that has not begun never begins."""
        self._wanted = False
        self._future.cancel()

    def deliver(self) -> None:
        """Hand the outcome of finished work to its callback, unless it was cancelled."""
        if not self._wanted or self._future.cancelled():
            return
        problem = self._future.exception()
        if problem is None:
            self._on_success(self._future.result())
        elif isinstance(problem, UserFacingError):
            _log.warning("Work failed: %s", problem.sentence)
            self._on_failure(problem)
        else:
            _log.error("Work failed unexpectedly", exc_info=problem)
            self._on_failure(SomethingWentWrong())


class Background(QObject):
    """Runs work on a few threads of its own and delivers results in the thread that made it."""

    _finished = Signal(object)

    def __init__(self, threads: int = 2, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="background")
        self._jobs: set[Job[object]] = set()
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        on_success: Callable[[T], None],
        on_failure: Callable[[UserFacingError], None],
    ) -> Job[T]:
        """Begin the work soon; exactly one callback is called later, unless the job is cancelled.

        An exception that carries no sentence is logged, and reported as `SomethingWentWrong`.
        """
        future = self._threads.submit(work)
        job = Job(future, on_success, on_failure)
        self._jobs.add(cast("Job[object]", job))
        future.add_done_callback(lambda _: self._finished.emit(job))
        return job

    def close(self) -> None:
        """Wait for work that has begun, forget what has not; no callback, no thread is left."""
        for job in self._jobs:
            job.cancel()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def finish(self) -> None:
        """Wait for all work, also what has not begun; no callback, no thread is left."""
        self._threads.shutdown(wait=True)
        for job in self._jobs:
            job.cancel()

    def _on_finished(self, job: Job[object]) -> None:
        self._jobs.discard(job)
        job.deliver()
