"""The session: the picture, the words for the mat, the list of the day, and the bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from media.units import Seconds
from player.moment import PlayState
from player.ui.explain import explain
from player.ui.keys import Action, action_of
from player.ui.screens.session.commands import SETS_SOUND, commands
from player.ui.screens.session.control_bar import ControlBar
from player.ui.screens.session.end_page import EndPage
from player.ui.screens.session.figures import Figures
from player.ui.screens.session.geometry import Arrangement, Screen, arrange
from player.ui.screens.session.narration import Narration, Parts
from player.ui.screens.session.side_panel import FoldedPanel, SidePanel
from player.ui.screens.session.stillness import Stillness
from player.ui.screens.session.words import SessionWords
from player.ui.widgets.beads import Beads
from player.ui.widgets.cross_fade import CrossFade
from player.ui.widgets.video_surface import VideoSurface
from sessions.playlist import Place

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent

    from media.errors import UserFacingError
    from player.engines.contract import Engine
    from player.preferences import Preferences
    from player.session_player import SessionPlayer
    from player.sound_desk import SoundDesk
    from player.ui.theme.theme import Theme
    from sessions.playlist import DayPlan

_PAGES = {int(Qt.Key.Key_PageUp): -1, int(Qt.Key.Key_PageDown): 1}
"""How a list of keys that is longer than its place is read on."""


class SessionScreen(QWidget):
    """Shows what the player says, and tells the player what the user wants."""

    left = Signal()
    """The session is over or was stopped; the day is to be shown again."""
    full_screen_wanted = Signal(bool)
    """The window is to fill the screen, or not any more."""

    def __init__(
        self,
        theme: Theme,
        player: SessionPlayer,
        desk: SoundDesk,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._text_scale = theme.typeface.scale
        self._is_folded = False
        self._drawn_by: Engine | None = None
        self._mouse_at = QPointF()
        self._state = PlayState.IDLE
        self._stage = QWidget(self)
        self._video = VideoSurface(theme, self._stage)
        self._words = SessionWords(theme, self._stage)
        self._figures = Figures(theme, lambda: player.breath_now, self._stage)
        self._beads = Beads(theme, self._stage)
        self._bar = ControlBar(theme, desk, self._stage)
        self._side = SidePanel(theme, preferences, self._stage)
        self._strip = FoldedPanel(theme, self._stage)
        self._fade = CrossFade(theme, self._stage)
        self._end = EndPage(theme, self)
        self._stillness = Stillness(parent=self)
        parts = Parts(self._words, self._figures, self._beads, self._bar, self._side)
        self._narration = Narration(player, preferences, parts, self)
        self._commands = {
            **commands(player, desk, preferences),
            Action.FULL_SCREEN: self._on_full_screen_wanted,
            Action.LEAVE: self._step_back,
            Action.KEYS: self._toggle_keys,
        }
        self._end.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._connect()

    def open_day(
        self, plan: DayPlan, day_count: int, language: str, place: Place | None = None
    ) -> None:
        """Play a day of a challenge of so many days, from that place or from its beginning."""
        self._give_surface(self._player.engine)
        self._end.hide()
        self._stage.show()
        self._words.hush()
        self._side.show_keys(shown=False)
        start = place or Place(0, Seconds(0.0))
        self._narration.begin(plan, start, day_count, language)
        self._player.set_language(language)
        self._player.open_day(plan, start.session_index, start.position)
        self._watch_movement()
        self._arrange()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str) -> None:
        """Tell a problem below the picture."""
        self._words.say(sentence)

    def leave(self) -> None:
        """Stop, and show the day again."""
        self._player.stop()
        if self._is_full_screen:
            self.full_screen_wanted.emit(False)
        self.left.emit()

    @property
    def _is_full_screen(self) -> bool:
        return self.window().isFullScreen()

    def _connect(self) -> None:
        transport = self._bar.transport
        transport.toggle_wanted.connect(self._player.toggle)
        transport.previous_wanted.connect(self._player.previous_exercise)
        transport.next_wanted.connect(self._player.next_exercise)
        transport.hold_wanted.connect(self._player.toggle_hold)
        transport.repeat_wanted.connect(self._player.repeat_exercise)
        self._bar.full_screen_wanted.connect(self._on_full_screen_wanted)
        self._side.exercise_wanted.connect(self._player.go_to_exercise)
        self._side.fold_wanted.connect(self._on_fold_wanted)
        self._side.full_screen_wanted.connect(self._on_full_screen_wanted)
        self._side.stop_wanted.connect(self.leave)
        self._strip.unfold_wanted.connect(self._on_fold_wanted)
        self._end.left.connect(self.leave)
        self._stillness.came.connect(self._on_stillness_came)
        self._stillness.ended.connect(self._on_stillness_ended)
        self._player.state_changed.connect(self._on_state_changed)
        self._player.engine_changed.connect(self._give_surface)
        self._player.problem_met.connect(self._on_problem_met)

    def _toggle_keys(self) -> None:
        self._side.show_keys(shown=not self._side.shows_keys)
        self._arrange()

    def _step_back(self) -> None:
        """Out of the list of keys, out of the full screen, out of the session: one at a time."""
        if self._side.shows_keys:
            self._toggle_keys()
        elif self._is_full_screen:
            self.full_screen_wanted.emit(False)
        else:
            self.leave()

    def _give_surface(self, engine: Engine) -> None:
        if engine is not self._drawn_by:
            self._drawn_by = engine
            engine.set_surface(self._video.prepare(engine.surface_kind))

    def _watch_movement(self) -> None:
        for part in self.findChildren(QWidget):
            part.setMouseTracking(True)
        self.setMouseTracking(True)

    def _arrange(self) -> None:
        keys = self._side.shows_keys
        self._bar.show_full_screen(is_full=self._is_full_screen)
        screen = Screen(
            self.width(),
            self.height(),
            self._bar.height_at(self.width()),
            bar_shown=not self._stillness.is_still,
            list_folded=self._is_folded and not keys,
            full_screen=self._is_full_screen,
            text_scale=self._text_scale,
        )
        places = arrange(screen)
        self._words.arrange(places)
        self._figures.arrange(places)
        self._place(places, side_shown=keys or not (screen.full_screen or screen.list_folded))
        self._strip.setVisible(screen.list_folded and not screen.full_screen)

    def _place(self, places: Arrangement, *, side_shown: bool) -> None:
        self._stage.setGeometry(self.rect())
        self._end.setGeometry(self.rect())
        self._video.setGeometry(places.video)
        for part in (self._side, self._strip):
            part.setGeometry(places.side)
        self._side.setVisible(side_shown)
        self._side.raise_()
        _place_or_hide(self._bar, places.bar)
        _place_or_hide(self._beads, places.beads)

    def _on_state_changed(self, state: PlayState) -> None:
        before, self._state = self._state, state
        if before in {PlayState.PAUSED, PlayState.IDLE} and state is not PlayState.IDLE:
            self._words.hush()  # whoever goes on has dealt with what was told
        self._stillness.hold(held=state is not PlayState.PLAYING)
        if state is PlayState.FINISHED and self._narration.is_about_what_plays:
            self._stage.hide()
            self._end.show()
            self._end.show_moved(self._narration.moved.total)

    def _on_problem_met(self, problem: UserFacingError) -> None:
        self.say(explain(problem))

    def _on_full_screen_wanted(self) -> None:
        self.full_screen_wanted.emit(not self._is_full_screen)

    def _on_fold_wanted(self) -> None:
        self._is_folded = not self._is_folded
        self._side.show_keys(shown=False)
        self._arrange()

    def _on_stillness_came(self) -> None:
        if self._bar.is_in_use:
            self._stillness.stir()
            return
        below = self._video.geometry().bottom() + 1
        self._fade.begin(QRect(0, below, self.width(), self.height() - below))
        self._arrange()
        if self._is_full_screen:
            self.setCursor(Qt.CursorShape.BlankCursor)

    def _on_stillness_ended(self) -> None:
        self.unsetCursor()
        self._arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        pages = _PAGES.get(event.key())
        if pages is not None and self._side.turn_keys(pages):
            return
        action = action_of(event)
        is_over = not self._end.isHidden()
        if action is None or (is_over and action is not Action.LEAVE):
            super().keyPressEvent(event)
            return
        if action in SETS_SOUND:
            self._stillness.stir()
        self._commands[action]()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        self._stillness.stir()
        return super().focusNextPrevChild(next)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.globalPosition() != self._mouse_at:
            self._mouse_at = event.globalPosition()
            self._stillness.stir()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange:
            self._arrange()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def _place_or_hide(part: QWidget, place: QRect) -> None:
    part.setGeometry(place)
    part.setHidden(place.isEmpty())
