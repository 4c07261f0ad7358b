"""The screen *Find your breath*: measured with one key, chosen by hand, felt, and kept."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from media.units import Seconds
from player.ui.screens.breath.choosing import ChoosingPanel
from player.ui.screens.breath.listening import ListeningPanel
from player.ui.screens.breath.motion import Following, Swing, following
from player.ui.screens.breath.moving import Moving
from player.ui.screens.breath.places import place_parts
from player.ui.screens.breath.shape import BreathShape
from player.ui.screens.scroll import Scroll
from player.ui.widgets.button import Button, ButtonKind
from player.ui.widgets.top_bar import SlimBar
from sessions.breath_measure import BreathMeasure, find_breath
from sessions.timeline import Half

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent

    from player.preferences import Preferences
    from player.ui.theme.theme import Theme

_FOOT = 24
_FOOT_GAP = 16
_OUTDENT = 16
"""A quiet button's word stands on the margin, its box outside it."""
_MAIN_WIDTH, _MAIN_HEIGHT = 240, 72


class BreathScreen(QWidget):
    """Five breaths with Space, the mouse or a finger; nothing is kept before *Keep* is pressed."""

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self._now = now
        self._measure = BreathMeasure()
        self._shape = BreathShape(theme)
        self._moving = Moving(theme, self._shape, now)
        self._listening = ListeningPanel(theme)
        self._choosing = ChoosingPanel(theme)
        self._leave = Button(theme, self.tr("Never mind"), ButtonKind.QUIET, icon="arrow-left")
        self._by_hand = Button(theme, self.tr("Choose by hand"))
        self.keep_button = Button(theme, self.tr("Keep"), ButtonKind.MAIN, icon="check-bold")
        """Keeps the pace that is shown."""
        self._page = QWidget()
        self._row = QHBoxLayout(self._page)
        self._foot = QHBoxLayout()
        self._lay_out()
        self._show_stage(listens=True)
        self._connect()

    def listen(self) -> None:
        """Begin to measure, from the first breath."""
        self._choosing.stop_trying()
        self._measure = BreathMeasure()
        self._moving.move(Following(Half.OUT))
        self._shape.setEnabled(True)
        self._show_stage(listens=True)
        self._listening.show_measure(self._measure, is_interrupted=False)
        self._shape.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignCenter)
        for panel in (self._listening, self._choosing):
            self._row.addWidget(panel, 1)
        self._foot.setSpacing(_FOOT_GAP)
        self._foot.addWidget(self._leave)
        self._foot.addStretch(1)
        # As high without the main button, so that the shape stays where it is.
        self._foot.addStrut(self._theme.scaled(_MAIN_HEIGHT))
        for button in (self._by_hand, self.keep_button):
            self._foot.addWidget(button)
        self.keep_button.setMinimumWidth(self._theme.scaled(_MAIN_WIDTH))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(SlimBar(self._theme, self.tr("Find your breath")))
        layout.addWidget(Scroll(self._page), 1)
        layout.addLayout(self._foot)

    def _connect(self) -> None:
        self._shape.held.connect(lambda: self._turn(self._measure.inhale_began(self._time())))
        self._shape.let_go.connect(lambda: self._turn(self._measure.exhale_began(self._time())))
        self._shape.abandoned.connect(self._on_abandoned)
        self._choosing.changed.connect(lambda: self._moving.move_on(self._swing()))
        self._choosing.try_wanted.connect(self._on_try_wanted)
        self._leave.clicked.connect(self.left)
        self._by_hand.clicked.connect(self._on_by_hand_clicked)
        self._choosing.again_wanted.connect(self.listen)
        self.keep_button.clicked.connect(self._on_keep_clicked)

    @property
    def _listens(self) -> bool:
        return self._choosing.isHidden()

    def _time(self) -> Seconds:
        return Seconds(self._now())

    def _show_stage(self, *, listens: bool) -> None:
        """Show what belongs to measuring, or to what comes after it."""
        self._listening.setVisible(listens)
        self._by_hand.setVisible(listens)
        self._choosing.setHidden(listens)
        self.keep_button.setHidden(listens)

    def _turn(self, measure: BreathMeasure, *, is_interrupted: bool = False) -> None:
        if not self._listens:
            return
        self._measure = measure
        if measure.is_enough:
            self._choosing.show_found(find_breath(measure))
            self._choose()
            return
        self._moving.move(following(measure, self._shape.fullness))
        self._listening.show_measure(measure, is_interrupted=is_interrupted)

    def _choose(self) -> None:
        self._shape.release()
        self._show_stage(listens=False)
        self._choosing.try_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._shape.setEnabled(False)
        self._moving.rest()

    def _on_abandoned(self) -> None:
        began = self._measure.half is not None
        if began and self._listens:
            self._turn(self._measure.interrupted(), is_interrupted=True)

    def _on_by_hand_clicked(self) -> None:
        settings = self._preferences.current
        self._measure = BreathMeasure()
        self._choosing.show_kept(settings.breaths_per_minute, settings.inhale_share)
        self._choose()

    def _on_try_wanted(self, tries: bool) -> None:
        if tries:
            self._moving.move(self._swing())
        else:
            self._moving.rest()

    def _swing(self) -> Swing:
        return Swing(self._choosing.breaths_per_minute, self._choosing.inhale_share)

    def _on_keep_clicked(self) -> None:
        known = self._preferences.current.breath_measured
        self._preferences.change(
            breaths_per_minute=self._choosing.breaths_per_minute,
            inhale_share=self._choosing.inhale_share,
            breath_measured=known or self._measure.is_enough,
        )
        self.left.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.listen()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._moving.stop()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape and not self.window().isFullScreen():
            self.left.emit()
        elif enters and isinstance(focused, QPushButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        places = place_parts(self.width(), self.height(), self._theme.typeface.scale)
        self._row.setSpacing(places.gap)
        self._row.setContentsMargins(places.margin, 0, places.margin, 0)
        self._shape.setFixedSize(places.shape, places.shape)
        self._choosing.arrange(places.words)
        foot = places.margin - _OUTDENT
        self._foot.setContentsMargins(foot, _FOOT_GAP, places.margin, _FOOT)
