"""The log: what happened, for whoever helps the user; the user gets a sentence instead."""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from player.errors import PlayerError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

FILE = "happy-back.log"
LIMIT_BYTES = 1_000_000
OLDER_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_log = logging.getLogger(__name__)


class LogNotKept(PlayerError):
    """The log file cannot be written."""

    template: ClassVar[str] = (
        "The log cannot be kept in {folder}; everything else works. Make sure that you may write "
        "in that folder."
    )


class UnforeseenError(PlayerError):
    """A mistake of the app itself reached the edge."""

    template: ClassVar[str] = (
        "Something went wrong that we did not foresee; your settings and progress are kept. "
        "If it happens again, send us this file: {log}"
    )


def start_log(folder: Path) -> LogNotKept | None:
    """Keep a rotating log in that folder, of four files of 1 MB at most; a problem is returned.

    What Qt says goes there as well, instead of to the terminal.
    """
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    qInstallMessageHandler(_on_qt_message)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / FILE, maxBytes=LIMIT_BYTES, backupCount=OLDER_FILES, encoding="utf-8"
        )
    except OSError:
        root.addHandler(logging.NullHandler())
        return LogNotKept(folder=folder)
    handler.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(handler)
    return None


def report_unforeseen(log_folder: Path, tell: Callable[[UnforeseenError], None]) -> None:
    """From now on a traceback goes to the log, and `tell` gets a sentence for the user."""

    def on_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("Unforeseen", exc_info=(kind, error, trace))
        tell(UnforeseenError(log=log_folder / FILE))

    def on_thread_error(failure: threading.ExceptHookArgs) -> None:
        if failure.exc_value is not None:
            on_error(failure.exc_type, failure.exc_value, failure.exc_traceback)

    sys.excepthook = on_error
    threading.excepthook = on_thread_error


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind is QtMsgType.QtFatalMsg:  # the last words before Qt ends the process
        sys.stderr.write(f"{message}\n")
    category = getattr(context, "category", None) or "default"
    logging.getLogger(f"qt.{category}").log(_LEVELS[kind], "%s", message)
