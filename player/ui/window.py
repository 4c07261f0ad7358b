"""The one window: its pages, and the way from one to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

from player.ui.explain import explain
from player.ui.pages import Pages
from player.ui.room import first_size, least_size, room_on
from player.ui.widgets.logo import window_icon
from player.ui.widgets.message_bar import MessageBar
from sessions.playlist import suggest_day

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QShowEvent

    from media.errors import UserFacingError
    from player.ui.services import Services
    from sessions.playlist import DayPlan, Place
    from sessions.settings import Settings

_FULL = Qt.WindowState.WindowFullScreen
SETTLE_MS = 200
"""Systems have a window painted a second time when it gets its frame; nothing long before that."""


class MainWindow(QMainWindow):
    """Asks the question of the first start, shows today and settings, and plays a session.

    It starts no sound by itself. What went wrong is said in a bar at the foot, or below the
    picture during a session.
    """

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._settings = services.preferences.current
        services.pacing.set_language(services.language.code)
        self._messages = MessageBar(services.theme)
        self._pages = self._make_pages()
        self._frame = QVBoxLayout()
        self._was_painted = False
        self._settling = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settling.timeout.connect(self._prepare_rest)
        self.setWindowTitle("Happy Back")
        services.theme.dress(self)
        self._lay_out()
        services.preferences.changed.connect(self._on_preferences_changed)
        services.preferences.problem_met.connect(self.say)
        services.journey.problem_met.connect(self.say)
        services.playback.problem_met.connect(self._on_problem_met)
        self._take_place()

    def show_day(self, challenge_id: str, day: int = 0) -> None:
        """Show that day, or for 0 the one that is next."""
        self._pages.home.today.choose(challenge_id, day or None)
        self._pages.home.show_tab("today")
        if not self._pages.plays:
            self._pages.show_home()

    def start_day(self, challenge_id: str, day: int = 0, *, full_screen: bool = False) -> None:
        """Play that day from its beginning; 0 is the one that is next, "" the first challenge."""
        shelf, progress = self._services.shelf, self._services.journey.current
        challenge = shelf.challenge(challenge_id) or next(iter(shelf.challenges), None)
        if challenge is None:
            return
        number = day or suggest_day(challenge, progress)
        chosen = next((one for one in challenge.days if one.number == number), challenge.days[0])
        self._set_full_screen(full_screen)
        self._play(self._services.pacing.plan(challenge, chosen.number), None)

    def say(self, problem: UserFacingError) -> None:
        """Tell what went wrong and what to do, where it can be seen now."""
        if self._pages.plays:
            self._pages.session.say(explain(problem))
        else:
            self._messages.say(explain(problem))

    def come_forward(self) -> None:
        """Be seen, in front of other windows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _make_pages(self) -> Pages:
        pages = Pages(self._services)
        pages.day_started.connect(self._play)
        pages.day_seen.connect(self._on_day_seen)
        pages.failed.connect(self.say)
        pages.full_screen_wanted.connect(self._set_full_screen)
        return pages

    def _lay_out(self) -> None:
        frame = QWidget()
        frame.setLayout(self._frame)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.setSpacing(0)
        self._frame.addWidget(self._pages, 1)
        self._frame.addWidget(self._messages)
        self.setCentralWidget(frame)

    def _play(self, plan: DayPlan, place: Place | None) -> None:
        challenge = self._services.shelf.challenge(plan.challenge_id)
        if challenge is None or not plan.sessions:
            return
        self._messages.clear()
        self._pages.show_session(plan, len(challenge.days), place)

    def _set_full_screen(self, wanted: bool) -> None:
        state = self.windowState()
        self.setWindowState(state | _FULL if wanted else state & ~_FULL)

    def _on_day_seen(self, plan: DayPlan) -> None:
        if self._was_painted:
            self._services.rehearsal.look_at(plan.sessions)

    def _on_problem_met(self, problem: UserFacingError) -> None:
        if not self._pages.plays:
            self.say(problem)

    def _on_preferences_changed(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if settings.appearance != before.appearance:
            self._services.theme.set_appearance(settings.appearance)
        if settings.language != before.language:
            # The control that asked for it is part of what is made anew, so not at once.
            QTimer.singleShot(0, self, self._speak)

    def _speak(self) -> None:
        """Make the pages anew in the language of the settings, on the same tab."""
        tab = self._pages.home.tab
        self._services.pacing.set_language(self._services.language.speak(self._settings.language))
        self._services.player.engine.set_surface(None)
        before, self._pages = self._pages, self._make_pages()
        self._frame.replaceWidget(before, self._pages)
        before.deleteLater()
        self._pages.show_home()
        self._pages.home.show_tab(tab)

    def _prepare_rest(self) -> None:
        """Make ready what is heard and shown later, so that it comes at once then."""
        self.setWindowIcon(window_icon(self._services.theme.palette))
        shown = self._pages.home.today.shown
        if shown is not None:
            self._services.rehearsal.look_at(shown.day.plan.sessions)
        QTimer.singleShot(0, self._pages, self._pages.prepare_session)

    def _take_place(self) -> None:
        """Be where and as large as the last time, as far as there is room for that today."""
        available = self.screen().availableGeometry()
        self.setMinimumSize(least_size(available))
        self.resize(first_size(available))
        kept = self._settings.window_geometry
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))
        if not self.isMaximized():
            self.resize(self.size().boundedTo(room_on(self.screen().availableGeometry())))

    def _show_first(self) -> None:
        if self._pages.currentWidget() is None:
            self._pages.show_home()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The system gives the window its place and its frame while the first page is made.
        QTimer.singleShot(0, self, self._show_first)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self._settling.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11:
            self._set_full_screen(not self.isFullScreen())
        elif event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self._set_full_screen(False)
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._settling.stop()
        self._services.playback.stop()
        self._set_full_screen(False)
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._services.preferences.change(window_geometry=geometry)
        super().closeEvent(event)
