"""The bar under the words: transport, time, the two sounds, and the switch for voice only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget
from typing_extensions import override

from player.ui.screens.session.geometry import NARROW, margin
from player.ui.screens.session.level_block import LevelBlock
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.label import Label
from player.ui.widgets.switch import Switch
from player.ui.widgets.transport_button import TransportButton
from player.ui.words import full_clock

if TYPE_CHECKING:
    from media.units import Seconds
    from player.mixer import Levels
    from player.sound_desk import SoundDesk
    from player.ui.theme.theme import Theme

_ABOVE = 15
_BETWEEN_BUTTONS = 8
_BESIDE_BUTTONS = 32
_BETWEEN_ROWS = 12
_BESIDE_DIVIDER = 24
_BESIDE_SWITCH = 16


@dataclass(frozen=True, slots=True)
class _Space:
    """How much room the parts take, in pixels."""

    time: int
    level: int
    between_levels: int
    between_groups: int


_WIDE = _Space(time=112, level=192, between_levels=40, between_groups=24)
_NARROW = _Space(time=96, level=144, between_levels=16, between_groups=12)


class ControlBar(QWidget):
    """Asks for what the transport says; sets the sound desk itself."""

    toggle_wanted = Signal()
    previous_wanted = Signal()
    next_wanted = Signal()
    full_screen_wanted = Signal()

    def __init__(self, theme: Theme, desk: SoundDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._play = TransportButton(theme, self.tr("Pause"), "pause-fill", is_main=True)
        self._position = Label(theme, "00:00", TextSize.HEAD, bold=True, tabular=True)
        self._total = Label(theme, "", tone=Token.SOFT, tabular=True)
        self._voice = LevelBlock(theme, self.tr("Voice"), "microphone")
        self._music = LevelBlock(theme, self.tr("Music"), "music-notes")
        self._voice_only = Switch(theme, self.tr("Voice only"))
        self._voice_only.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._voice_only_name = Label(theme, self.tr("Voice only"), bold=True)
        self._voice_only_key = Label(theme, self.tr("key M"), tone=Token.SOFT)
        self._window = TransportButton(theme, self.tr("Window"), "corners-in")
        self._window.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._window.hide()
        self._level_gap = QSpacerItem(40, 0)
        self._left = self._lay_out_left()
        self._right = self._lay_out_right()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.addLayout(self._left)
        self._rows.addLayout(self._right, 1)
        self._connect()
        self._on_levels_changed(desk.levels)
        theme.changed.connect(self.update)

    @property
    def is_in_use(self) -> bool:
        """Whether a slider is being dragged, or the keyboard is on one of the bar's controls."""
        focused = self.focusWidget()
        in_use = focused is not None and focused.hasFocus()
        return in_use or self._voice.is_held or self._music.is_held

    def height_at(self, width: int) -> int:
        """What the bar needs at that width: one row, or two where text is large."""
        self._fit(width)
        left, right = (part.sizeHint().height() for part in (self._left, self._right))
        if self._needs_two_rows(width):
            return left + right + _BETWEEN_ROWS + 2 * _ABOVE - 2
        return max(left, right) + 2 * _ABOVE - 2

    def show_playing(self, *, is_playing: bool) -> None:
        """Let the middle button say pause, or play."""
        word, icon = (
            (self.tr("Pause"), "pause-fill") if is_playing else (self.tr("Play"), "play-fill")
        )
        self._play.set_face(word, icon)

    def show_full_screen(self, *, is_full: bool) -> None:
        """Offer the way back to the window while it fills the screen."""
        self._window.setVisible(is_full)

    def show_time(self, position: Seconds, duration: Seconds) -> None:
        """Say how far the day is."""
        self._position.setText(full_clock(position))
        self._total.setText(self.tr("of {time}").format(time=full_clock(duration)))

    def show_music_in_video(self, *, in_video: bool) -> None:
        """Say where the music is, where it cannot be set apart from the voice."""
        reason = self.tr("The music is part of the video") if in_video else ""
        self._music.explain(reason)
        self._voice_only.setEnabled(not in_video)
        self._voice_only.setChecked(self._desk.levels.voice_only and not in_video)
        self._voice_only.setToolTip(reason)
        self._voice_only.setAccessibleDescription(reason)
        self._voice_only_name.set_tone(Token.SOFT if in_video else Token.INK)
        self._voice_only_key.setVisible(not in_video)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width()
        self._fit(width)
        down = self._needs_two_rows(width)
        directions = QBoxLayout.Direction
        self._rows.setDirection(directions.TopToBottom if down else directions.LeftToRight)
        self._rows.setContentsMargins(margin(width), _ABOVE, margin(width), _ABOVE - 2)
        self._rows.setSpacing(_BETWEEN_ROWS if down else _space(width).between_groups)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Token.CARD))
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour(Token.LINE))

    def _lay_out_left(self) -> QHBoxLayout:
        back = TransportButton(self._theme, self.tr("Previous"), "skip-back")
        on = TransportButton(self._theme, self.tr("Next"), "skip-forward")
        back.clicked.connect(self.previous_wanted)
        on.clicked.connect(self.next_wanted)
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN_BUTTONS)
        for button in (back, self._play, on):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addSpacing(_BESIDE_BUTTONS - _BETWEEN_BUTTONS)
        row.addLayout(_stacked(self._position, self._total))
        return row

    def _lay_out_right(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._voice)
        row.addItem(self._level_gap)
        row.addWidget(self._music)
        row.addStretch(1)
        row.addWidget(self._window)
        row.addWidget(_Divider(self._theme))
        row.addSpacing(_BESIDE_DIVIDER)
        row.addLayout(_stacked(self._voice_only_name, self._voice_only_key))
        row.addSpacing(_BESIDE_SWITCH)
        row.addWidget(self._voice_only)
        return row

    def _connect(self) -> None:
        self._play.clicked.connect(self.toggle_wanted)
        self._window.clicked.connect(self.full_screen_wanted)
        self._voice.moved.connect(self._desk.set_voice_percent)
        self._music.moved.connect(self._desk.set_music_percent)
        self._voice_only.clicked.connect(self._desk.set_voice_only)
        self._desk.levels_changed.connect(self._on_levels_changed)

    def _fit(self, width: int) -> None:
        """Take the widths that belong to a window of that width."""
        space = _space(width)
        self._position.setMinimumWidth(self._theme.scaled(space.time))
        for block in (self._voice, self._music):
            block.setFixedWidth(self._theme.scaled(space.level))
            block.show_icon(shown=space is _WIDE)
        self._level_gap.changeSize(space.between_levels, 0)
        self._left.invalidate()
        self._right.invalidate()

    def _needs_two_rows(self, width: int) -> bool:
        """Whether the parts do not fit beside each other, as with large text."""
        room = width - 2 * margin(width) - _space(width).between_groups
        return self._left.sizeHint().width() + self._right.sizeHint().width() > room

    def _on_levels_changed(self, levels: Levels) -> None:
        self._voice.show_percent(levels.voice_percent)
        self._music.show_percent(levels.music_percent_heard)
        self._voice_only.setChecked(levels.voice_only and self._voice_only.isEnabled())


def _space(width: int) -> _Space:
    return _NARROW if width < NARROW else _WIDE


class _Divider(QWidget):
    """A thin line between what is set and what is switched."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(1, theme.scaled(56))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour(Token.LINE))


def _stacked(upper: QWidget, lower: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(0)
    layout.addStretch(1)
    layout.addWidget(upper)
    layout.addWidget(lower)
    layout.addStretch(1)
    return layout
