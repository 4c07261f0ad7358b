"""The one window: its pages, and the way from one to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from player.listening import Listening
from player.ui.explain import explain
from player.ui.home import Home
from player.ui.screens.doctor import DoctorScreen
from player.ui.screens.first_start import FirstStartScreen
from player.ui.screens.session.screen import SessionScreen
from player.ui.widgets.message_bar import MessageBar
from sessions.playlist import plan_day, suggest_day

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from media.errors import UserFacingError
    from player.ui.services import Services
    from sessions.playlist import DayPlan, Place
    from sessions.settings import Settings

SIZE = (1280, 800)
LEAST_SIZE = (1024, 700)
_FULL = Qt.WindowState.WindowFullScreen
_ROOM = 16


class MainWindow(QMainWindow):
    """Asks the question of the first start, shows today and settings, and plays a session.

    It starts no sound by itself. What went wrong is said in a bar at the foot, or below the
    picture during a session.
    """

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._settings = services.preferences.current
        self._listening = self._make_listening()
        self._messages = MessageBar(services.theme)
        self._pages = QStackedWidget()
        self.setWindowTitle("Happy Back")
        self.setMinimumSize(*LEAST_SIZE)
        self._build()
        self._lay_out()
        services.theme.dress(self)
        services.preferences.changed.connect(self._on_preferences_changed)
        services.preferences.problem_met.connect(self.say)
        services.journey.problem_met.connect(self.say)
        services.player.problem_met.connect(self._on_problem_met)
        self._take_place()

    def show_day(self, challenge_id: str, day: int = 0) -> None:
        """Show that day, or for 0 the one that is next."""
        self._home.today.choose(challenge_id, day or None)
        self._home.show_tab("today")
        if not self._is_playing:
            self._show_home()

    def start_day(self, challenge_id: str, day: int = 0, *, full_screen: bool = False) -> None:
        """Play that day from its beginning; 0 is the one that is next, "" the first challenge."""
        shelf, progress = self._services.shelf, self._services.journey.current
        challenge = shelf.challenge(challenge_id) or next(iter(shelf.challenges), None)
        if challenge is None:
            return
        number = day or suggest_day(challenge, progress)
        chosen = next((one for one in challenge.days if one.number == number), challenge.days[0])
        left_out = progress.of(challenge.id).left_out.get(chosen.number, ())
        self._set_full_screen(full_screen)
        self._play(plan_day(challenge.id, chosen, left_out), None)

    def say(self, problem: UserFacingError) -> None:
        """Tell what went wrong and what to do, where it can be seen now."""
        if self._is_playing:
            self._session.say(explain(problem))
        else:
            self._messages.say(explain(problem))

    def come_forward(self) -> None:
        """Be seen, in front of other windows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @property
    def _is_playing(self) -> bool:
        return self._pages.currentWidget() is self._session

    def _build(self) -> None:
        """Make every page in the language that is spoken now."""
        services = self._services
        self._home = Home(services)
        self._session = SessionScreen(
            services.theme, services.player, services.desk, services.preferences
        )
        self._doctor = DoctorScreen(services.theme)
        self._first = FirstStartScreen(services.theme, services.desk, self._listening)
        for page in (self._first, self._home, self._session, self._doctor):
            self._pages.addWidget(page)
        self._home.day_started.connect(self._play)
        self._home.failed.connect(self.say)
        self._session.left.connect(self._show_home)
        self._session.full_screen_wanted.connect(self._set_full_screen)
        self._doctor.left.connect(self._show_home)
        self._first.answered.connect(self._show_home)
        for page in (self._home, self._first):
            page.doctor_wanted.connect(self._show_doctor)
        self._show_home()

    def _make_listening(self) -> Listening | None:
        days = [day for challenge in self._services.shelf.challenges for day in challenge.days]
        playable = [day for day in days if day.sessions]
        if not playable:
            return None
        return Listening(self._services.player, self._services.desk, playable[0], parent=self)

    def _lay_out(self) -> None:
        frame = QWidget()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._messages)
        self.setCentralWidget(frame)

    def _play(self, plan: DayPlan, place: Place | None) -> None:
        challenge = self._services.shelf.challenge(plan.challenge_id)
        if challenge is None or not plan.sessions:
            return
        self._messages.hide()
        self._pages.setCurrentWidget(self._session)
        code = self._services.language.code
        self._session.open_day(plan, len(challenge.days), code, place)

    def _show_home(self) -> None:
        asked = self._services.preferences.current.sound_chosen
        self._pages.setCurrentWidget(self._home if asked else self._first)

    def _show_doctor(self) -> None:
        self._pages.setCurrentWidget(self._doctor)

    def _set_full_screen(self, wanted: bool) -> None:
        state = self.windowState()
        self.setWindowState(state | _FULL if wanted else state & ~_FULL)

    def _on_problem_met(self, problem: UserFacingError) -> None:
        if not self._is_playing:
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
        tab = self._home.tab
        self._services.language.speak(self._settings.language)
        self._services.player.engine.set_surface(None)
        while (page := self._pages.widget(0)) is not None:
            self._pages.removeWidget(page)
            page.deleteLater()
        self._build()
        self._home.show_tab(tab)

    def _take_place(self) -> None:
        self.resize(*SIZE)
        kept = self._settings.window_geometry
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))

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
        self._services.player.stop()
        self._set_full_screen(False)
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._services.preferences.change(window_geometry=geometry)
        super().closeEvent(event)
