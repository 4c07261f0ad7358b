"""The app with a window: everything is built here, once, and closed in order."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from player.commands.terminal import Terminal
from player.engines.stream_restore import quiet_stream_restore
from player.errors import PlayerError
from player.instance import Instance
from player.log import report_unforeseen
from player.lookup import look_up
from player.mixer import FADE_OUT
from player.opening import Opening
from player.playback import Playback
from player.tidying import Tidying
from player.ui.language import Language
from player.ui.services import Services
from player.ui.theme.theme import Theme
from player.ui.window import MainWindow
from player.version import VERSION
from sessions.library import Library
from sessions.shelf_cache import ShelfCache

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from media.errors import UserFacingError
    from player.awake import Awake
    from player.commands.request import Request
    from player.log import LogNotKept
    from sessions.folders import Folders
    from sessions.library import Shelf


LISTEN_MS = 500
"""When later starts are heard: the first paint does not wait for what that takes."""
MARGIN_MS = 50
"""How much longer than its fade the sound is given at the end."""


def run_window(request: Request, folders: Folders, log_problem: LogNotKept | None) -> int:
    """Show the window until it is closed; 0, or 1 when what was asked for is not there."""
    prepare_surroundings(os.environ, sys.platform)
    # Python would hear Ctrl+C only when Qt next calls it, which may be never.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    qt = _qt_application()
    shelf = Library(folders, cache=ShelfCache(folders.shelf_file, VERSION)).load()
    opening = Opening(
        challenge=request.challenge,
        day=request.day,
        play=request.play,
        full_screen=request.full_screen,
    )
    with closing(Instance(folders.data)) as instance:
        try:
            opening = look_up(opening, shelf)
            if not instance.claim(opening):
                return 0
        except PlayerError as problem:
            Terminal(request.language).complain(problem)
            return 1
        with closing(Application(qt, request, folders, shelf)) as application:
            instance.asked.connect(application.open)
            QTimer.singleShot(LISTEN_MS, instance, instance.listen)
            application.open(opening)
            application.tell_soon(log_problem)
            return qt.exec()


class Application(QObject):
    """The parts of the app and its window; needs a `QApplication` that has not begun yet."""

    _problem_met = Signal(object)

    def __init__(self, qt: QApplication, request: Request, folders: Folders, shelf: Shelf) -> None:
        super().__init__()
        self._qt = qt
        self._tidying = Tidying(self)
        self._playback = Playback(folders, request.engine, qt.platformName())
        self._awake: Awake | None = None
        settings = self._playback.preferences.current
        language = Language(qt)
        language.speak(settings.language if request.language == "system" else request.language)
        self._theme = Theme(settings.appearance)
        self._window = MainWindow(self._services(folders, shelf, language))
        self._connect()
        report_unforeseen(folders.log, self._problem_met.emit)

    def open(self, opening: Opening) -> None:
        """Show the window with what was asked for; sound starts only when that was asked too."""
        if opening.play:
            self._window.start_day(opening.challenge, opening.day, full_screen=opening.full_screen)
        elif opening.challenge:
            self._window.show_day(opening.challenge, opening.day)
        if opening.full_screen:
            self._window.setWindowState(Qt.WindowState.WindowFullScreen)
        self._window.come_forward()

    def tell_soon(self, problem: UserFacingError | None) -> None:
        """Say what went wrong once the window is there, if anything did."""
        if problem is not None:
            self._problem_met.emit(problem)

    def close(self) -> None:
        """Keep what must be kept and let go of everything."""
        self._window.close()
        if self._awake is not None:
            self._awake.close()
        self._playback.close()
        self._tidying.close()

    def _services(self, folders: Folders, shelf: Shelf, language: Language) -> Services:
        return Services(shelf, folders, self._playback, self._theme, language)

    def _connect(self) -> None:
        self._problem_met.connect(self._window.say, Qt.ConnectionType.QueuedConnection)
        self._playback.sound_made.connect(self._on_sound_made)
        self._qt.setQuitOnLastWindowClosed(False)
        self._qt.lastWindowClosed.connect(self._on_last_window_closed)

    def _on_sound_made(self) -> None:
        from player.awake import Awake

        self._awake = Awake(self._playback.player)
        for notice in self._playback.notices:
            self.tell_soon(notice)

    def _on_last_window_closed(self) -> None:
        """Go once the sound has faded out."""
        QTimer.singleShot(round(FADE_OUT * 1000) + MARGIN_MS, self._qt.quit)


def _qt_application() -> QApplication:
    # Qt would tell the terminal about every file that it opens.
    QLoggingCategory.setFilterRules("qt.multimedia.*.info=false")
    qt = QApplication(["happy-back"])
    qt.setApplicationName("happy-back")
    qt.setApplicationDisplayName("Happy Back")
    qt.setApplicationVersion(VERSION)
    qt.setDesktopFileName("happy-back")
    return qt


def prepare_surroundings(environment: MutableMapping[str, str], system: str) -> None:
    """Tell Qt and PulseAudio what they must know before their first window and sound."""
    if system == "linux":
        # VLC 3 draws on X11 only, which most Wayland desktops offer too.
        environment.setdefault("QT_QPA_PLATFORM", "xcb;wayland")
    quiet_stream_restore(environment)
