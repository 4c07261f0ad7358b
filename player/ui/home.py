"""Today and settings under one bar with tabs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from player.ui.screens.today.screen import TodayScreen
from player.ui.widgets.top_bar import Tab, TopBar

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from player.ui.screens.settings.screen import SettingsScreen
    from player.ui.services import Services

TODAY, SETTINGS = "today", "settings"


class Home(QWidget):
    """Where the app is while nothing is played."""

    day_started = Signal(object, object)
    """A `DayPlan`, and the `Place` to begin at or None for its beginning."""
    day_seen = Signal(object)
    """The `DayPlan` that is shown now."""
    doctor_wanted = Signal()
    breath_wanted = Signal()
    """Somebody wants to find the pace of their breath."""
    failed = Signal(object)
    """A `UserFacingError`."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        tabs = (
            Tab(TODAY, self.tr("Today"), "sun-horizon"),
            Tab(SETTINGS, self.tr("Settings"), "gear-six"),
        )
        self._bar = TopBar(services.theme, tabs)
        self.today = TodayScreen(
            services.theme,
            shelf=services.shelf,
            journey=services.journey,
            faders=services.faders,
            pacing=services.pacing,
            language=services.language.code,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.today)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self._stack, 1)
        self._bar.tab_chosen.connect(self.show_tab)
        self.today.day_started.connect(self.day_started)
        self.today.day_seen.connect(self.day_seen)
        self.today.breath_wanted.connect(self.breath_wanted)
        self.show_tab(TODAY)

    @cached_property
    def settings(self) -> SettingsScreen:
        """The screen of settings, made when it is first shown."""
        from player.ui.screens.settings.screen import SettingsScreen

        settings = SettingsScreen(self._services)
        settings.doctor_wanted.connect(self.doctor_wanted)
        settings.breath_wanted.connect(self.breath_wanted)
        settings.failed.connect(self.failed)
        self._stack.addWidget(settings)
        return settings

    @property
    def tab(self) -> str:
        """The tab that is shown: `today` or `settings`."""
        return TODAY if self._stack.currentWidget() is self.today else SETTINGS

    def show_tab(self, tab: str) -> None:
        """Show that tab."""
        self._bar.choose(tab)
        self._stack.setCurrentWidget(self.today if tab == TODAY else self.settings)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        leaves = event.key() == Qt.Key.Key_Escape and self.tab == SETTINGS
        if leaves and not self.window().isFullScreen():
            self.show_tab(TODAY)
        else:
            super().keyPressEvent(event)
