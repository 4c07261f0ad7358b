"""The screen of today: choose a challenge and a day, then begin."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from player.ui.screens.today.day_panel import DayPanel
from player.ui.screens.today.day_strip import DayStrip
from player.ui.screens.today.days import Days
from player.ui.screens.today.missing_lengths import MissingLengths
from player.ui.screens.today.model import Choice, look_at
from player.ui.screens.today.series_list import SeriesList
from player.ui.screens.two_columns import BOTTOM, ROOM, TOP, Foot, TwoColumns
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.button import Button, ButtonKind
from player.ui.widgets.label import Label
from player.ui.words import breath_in_words, greeting

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent

    from player.faders import Faders
    from player.journey import Journey
    from player.pacing import Pacing
    from player.ui.screens.today.model import Today
    from player.ui.theme.theme import Theme
    from sessions.library import Shelf
    from sessions.playlist import Place


_BUTTON, _HEADING_GAP = 48, 8
_HIGHER = 4
"""How much the button beside the title reaches above it, and below it, in pixels."""


def local_time() -> datetime:
    """The clock on the wall."""
    return datetime.now(UTC).astimezone()


class TodayScreen(QWidget):
    """Shows the model of today, and asks for a day to be played."""

    day_started = Signal(object, object)
    """A `DayPlan`, and the `Place` to begin at or None for its beginning."""
    day_seen = Signal(object)
    """The `DayPlan` that is shown now."""
    breath_wanted = Signal()
    """Somebody wants to find the pace of their breath."""

    def __init__(
        self,
        theme: Theme,
        *,
        shelf: Shelf,
        journey: Journey,
        faders: Faders,
        pacing: Pacing,
        language: str,
        now: Callable[[], datetime] = local_time,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._shelf = shelf
        self._journey = journey
        self._pacing = pacing
        self._days = Days(pacing)
        self._language = language
        self._now = now
        self._choice = Choice()
        self._shown: Today | None = None
        self._title = Label(theme, size=TextSize.TITLE, bold=True, wrap=True)
        self._greeting = Label(theme, tone=Token.SOFT, wrap=True)
        self._breath = Button(
            theme, self.tr("Find your breath"), ButtonKind.QUIET_TOOL, icon="wind"
        )
        self._first_row = QHBoxLayout()
        self._heading = self._make_heading()
        self._series = SeriesList(theme, shelf.problems)
        self._strip = DayStrip(theme)
        self._panel = DayPanel(theme, faders)
        self._foot = Foot(theme)
        self._columns = TwoColumns(theme, self._series, self._content(), side_first=False)
        self._missing = MissingLengths(self._days, shelf, self)
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def main_button(self) -> QAbstractButton:
        """The button that begins the day; it has the focus when the screen appears."""
        return self._panel.action.main_button

    @property
    def shown(self) -> Today | None:
        """What the screen shows now."""
        return self._shown

    def choose(self, challenge_id: str, day: int | None = None) -> None:
        """Show that challenge, and that day or the one suggested."""
        self._choice = Choice(challenge_id, day)
        self._refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()
        self.main_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._missing.stop()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # The screen is seen before the lengths that nobody asked for are reckoned.
        if self._shown is not None:
            self._missing.look_for(self._shown.unknown)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._panel.action.fit_into(self.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        button = focused if isinstance(focused, QAbstractButton) else self.main_button
        button.click()

    def _content(self) -> QWidget:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, TOP - _HIGHER, 0, BOTTOM)
        layout.setSpacing(8)
        layout.addLayout(self._heading)
        layout.addSpacing(8)
        layout.addWidget(self._strip)
        layout.addSpacing(8)
        layout.addLayout(_inset(self._panel), 1)
        layout.addStretch(0)
        return content

    def _make_heading(self) -> QVBoxLayout:
        """The button is higher than the title, and takes no height from what is below it."""
        self._first_row.addWidget(self._title, 1)
        self._first_row.addWidget(self._breath)
        self._first_row.addStrut(self._theme.scaled(_BUTTON))
        heading = QVBoxLayout()
        heading.setContentsMargins(ROOM, 0, ROOM, 0)
        heading.setSpacing(_HEADING_GAP - _HIGHER)
        heading.addLayout(self._first_row)
        heading.addWidget(self._greeting)
        return heading

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._columns, 1)
        layout.addWidget(self._foot)

    def _connect(self) -> None:
        self._journey.changed.connect(self._on_changed)
        self._pacing.changed.connect(self._on_changed)
        self._missing.found.connect(self._on_changed)
        self._breath.clicked.connect(self.breath_wanted)
        self._series.series_chosen.connect(self.choose)
        self._strip.day_chosen.connect(self._on_day_chosen)
        self._columns.stacked_changed.connect(self._on_stacked_changed)
        self._panel.playlist.inclusion_changed.connect(self._on_inclusion_changed)
        self._panel.playlist.exercise_chosen.connect(self._on_started)
        self._panel.action.started.connect(self._on_started)

    def _refresh(self) -> None:
        now = self._now()
        shelf, progress = self._shelf.challenges, self._journey.current
        self._shown = look_at(
            shelf,
            self._days,
            progress,
            self._choice,
            language=self._language,
            today=now.date(),
        )
        if self._shown is None:
            self._show_nothing()
            return
        shown = self._shown
        self._title.setText(shown.title)
        self._greeting.setText(f"{greeting(now.hour)} {shown.day.greeting}".strip())
        self._series.show_series(shown.series)
        self._strip.show_days(shown.cards)
        self._panel.show_day(shown.day, is_only_day=not shown.cards)
        self._breath.setVisible(shown.day.follows_breath)
        pace = self._pacing.pace
        self._breath.setToolTip(breath_in_words(pace.breaths_per_minute, pace.inhale_share))
        self.day_seen.emit(shown.day.plan)

    def _show_nothing(self) -> None:
        self._title.setText(self.tr("There is nothing to practise yet"))
        self._greeting.setText(
            self.tr("Put a pack in the packs folder, then open Happy Back again.")
        )
        self._strip.show_days(())
        self._panel.hide()
        self._breath.hide()

    def _on_changed(self) -> None:
        if self.isVisible():
            self._refresh()

    def _on_day_chosen(self, number: int) -> None:
        if self._shown is not None:
            self.choose(self._shown.challenge_id, number)

    def _on_stacked_changed(self, stacked: bool) -> None:
        self._panel.set_stacked(stacked=stacked)
        if stacked:
            self._heading.addWidget(self._breath, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._first_row.addWidget(self._breath)
        if stacked:
            self._foot.hold(self.main_button)
        else:
            self._foot.hide()
            self._panel.action.take_main_button_back()

    def _on_inclusion_changed(self, session_id: str, is_included: bool) -> None:
        if self._shown is not None:
            day = self._shown.day.number
            self._journey.set_left_out(self._shown.challenge_id, day, session_id, not is_included)

    def _on_started(self, place: Place | None) -> None:
        if self._shown is not None:
            self.day_started.emit(self._shown.day.plan, place)


def _inset(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setContentsMargins(ROOM, 0, ROOM, 0)
    layout.addWidget(widget)
    return layout
