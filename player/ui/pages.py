"""The pages of the window, each made when it is first shown."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from player.ui.home import Home

if TYPE_CHECKING:
    from player.listening import Listening
    from player.ui.screens.breath.screen import BreathScreen
    from player.ui.screens.doctor import DoctorScreen
    from player.ui.screens.first_start import FirstStartScreen
    from player.ui.screens.session.screen import SessionScreen
    from player.ui.services import Services
    from sessions.playlist import DayPlan, Place


class Pages(QStackedWidget):
    """Home, a session, finding a breath, the doctor and the first question, in one language."""

    day_started = Signal(object, object)
    """A `DayPlan`, and the `Place` to begin at or None for its beginning."""
    day_seen = Signal(object)
    """The `DayPlan` that is shown now."""
    failed = Signal(object)
    """A `UserFacingError`."""
    full_screen_wanted = Signal(bool)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._has_session = False

    @property
    def plays(self) -> bool:
        """Whether the session is what is shown."""
        return self._has_session and self.currentWidget() is self.session

    @cached_property
    def home(self) -> Home:
        """Today and settings."""
        home = Home(self._services)
        home.day_started.connect(self.day_started)
        home.day_seen.connect(self.day_seen)
        home.failed.connect(self.failed)
        home.doctor_wanted.connect(self.show_doctor)
        home.breath_wanted.connect(self.show_breath)
        self.addWidget(home)
        return home

    @cached_property
    def session(self) -> SessionScreen:
        """A day that is played."""
        from player.repacing import Repacing
        from player.ui.screens.session.screen import SessionScreen

        services = self._services
        session = SessionScreen(
            services.theme, services.player, services.desk, services.preferences
        )
        session.left.connect(self.show_home)
        session.full_screen_wanted.connect(self.full_screen_wanted)
        Repacing(services.pacing, services.player, services.shelf, parent=session)
        self.addWidget(session)
        self._has_session = True
        return session

    def prepare_session(self) -> None:
        """Make the session's page before it is shown."""
        self.session.ensurePolished()

    def show_home(self) -> None:
        """Show home, or the question that comes before it."""
        asked = self._services.preferences.current.sound_chosen
        self.setCurrentWidget(self.home if asked else self._first)

    def show_doctor(self) -> None:
        """Show when to see a doctor."""
        self.setCurrentWidget(self._doctor)

    def show_session(self, plan: DayPlan, number_of_days: int, place: Place | None) -> None:
        """Show that day and play it from there."""
        self.setCurrentWidget(self.session)
        self.session.open_day(plan, number_of_days, self._services.language.code, place)

    def show_breath(self) -> None:
        """Show where somebody finds the pace of their breath; from there one comes back home."""
        self.setCurrentWidget(self._breath)

    @cached_property
    def _breath(self) -> BreathScreen:
        from player.ui.screens.breath.screen import BreathScreen

        breath = BreathScreen(self._services.theme, self._services.preferences)
        breath.left.connect(self.show_home)
        self.addWidget(breath)
        return breath

    @cached_property
    def _doctor(self) -> DoctorScreen:
        from player.ui.screens.doctor import DoctorScreen

        doctor = DoctorScreen(self._services.theme)
        doctor.left.connect(self.show_home)
        self.addWidget(doctor)
        return doctor

    @cached_property
    def _first(self) -> FirstStartScreen:
        from player.ui.screens.first_start import FirstStartScreen

        services = self._services
        first = FirstStartScreen(services.theme, services.faders, self._listening())
        first.answered.connect(self.show_home)
        first.doctor_wanted.connect(self.show_doctor)
        self.addWidget(first)
        return first

    def _listening(self) -> Listening | None:
        days = [
            (challenge, day)
            for challenge in self._services.shelf.challenges
            for day in challenge.days
        ]
        playable = [(challenge, day.number) for challenge, day in days if day.sessions]
        if not playable:
            return None
        from player.listening import Listening

        plan = self._services.pacing.plan_whole(*playable[0])
        return Listening(self._services.player, self._services.desk, plan, parent=self)
