"""The bar under the words: transport, time, the two sounds, and the switch for voice only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget
from typing_extensions import override

from player.ui.screens.session.geometry import margin
from player.ui.screens.session.level_block import LevelBlock
from player.ui.screens.session.transport import Transport
from player.ui.theme.palette import Token
from player.ui.widgets.label import Label
from player.ui.widgets.switch import Switch
from player.ui.widgets.transport_button import TransportButton

if TYPE_CHECKING:
    from player.mixer import Levels
    from player.sound_desk import SoundDesk
    from player.ui.theme.theme import Theme

_ABOVE = 15
_BETWEEN_ROWS = 12
_BESIDE_DIVIDER = 24
_BESIDE_DIVIDER_COMPACT = 12
_BESIDE_SWITCH = 16
_BESIDE_SWITCH_COMPACT = 12


@dataclass(frozen=True, slots=True)
class _Space:
    """How much room the parts take, in pixels."""

    level: int
    between_levels: int
    between_groups: int
    has_icons: bool = False
    compact: bool = False


_SPACES = (
    _Space(level=192, between_levels=40, between_groups=24, has_icons=True),
    _Space(level=144, between_levels=16, between_groups=16),
    _Space(level=120, between_levels=12, between_groups=12, compact=True),
)
"""From wide to narrow: the first is taken that lets all parts stand in one row."""


class ControlBar(QWidget):
    """Holds the transport; sets the sound desk itself."""

    full_screen_wanted = Signal()

    def __init__(self, theme: Theme, desk: SoundDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._space = _SPACES[0]
        self.transport = Transport(theme)
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
        self._divider_gap = QSpacerItem(24, 0)
        self._switch_gap = QSpacerItem(16, 0)
        self._right = self._lay_out_right()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.addWidget(self.transport)
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
        down = self._fit(width)
        left, right = (part.sizeHint().height() for part in (self.transport, self._right))
        inner = left + right + _BETWEEN_ROWS if down else max(left, right)
        return inner + 2 * _ABOVE - 2

    def show_full_screen(self, *, is_full: bool) -> None:
        """Offer the way back to the window while it fills the screen."""
        self._window.setVisible(is_full)

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
        self._fit(self.width())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Token.CARD))
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour(Token.LINE))

    def _lay_out_right(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._voice)
        row.addItem(self._level_gap)
        row.addWidget(self._music)
        row.addStretch(1)
        row.addWidget(self._window)
        row.addWidget(_Divider(self._theme))
        row.addItem(self._divider_gap)
        row.addLayout(_stacked(self._voice_only_name, self._voice_only_key))
        row.addItem(self._switch_gap)
        row.addWidget(self._voice_only)
        return row

    def _connect(self) -> None:
        self._window.clicked.connect(self.full_screen_wanted)
        self._voice.moved.connect(self._desk.set_voice_percent)
        self._music.moved.connect(self._desk.set_music_percent)
        self._voice_only.clicked.connect(self._desk.set_voice_only)
        self._desk.levels_changed.connect(self._on_levels_changed)

    def _fit(self, width: int) -> bool:
        """Take the room that belongs to a window of that width; whether that takes two rows."""
        down = not self._fits(width)
        directions = QBoxLayout.Direction
        self._rows.setDirection(directions.TopToBottom if down else directions.LeftToRight)
        self._rows.setContentsMargins(margin(width), _ABOVE, margin(width), _ABOVE - 2)
        self._rows.setSpacing(_BETWEEN_ROWS if down else self._space.between_groups)
        return down

    def _fits(self, width: int) -> bool:
        """Whether one row is enough; as wide apart as one row, or else two, allow."""
        room = width - 2 * margin(width)
        for space in _SPACES:
            left, right = self._take(space)
            if left + space.between_groups + right <= room:
                return True
        for space in _SPACES:
            if max(self._take(space)) <= room:
                break
        return False

    def _take(self, space: _Space) -> tuple[int, int]:
        """Stand that wide apart; the widths of the transport and of the rest."""
        self._space = space
        self.transport.set_compact(compact=space.compact)
        for block in (self._voice, self._music):
            block.setFixedWidth(self._theme.scaled(space.level))
            block.show_icon(shown=space.has_icons)
        self._level_gap.changeSize(space.between_levels, 0)
        self._divider_gap.changeSize(
            _BESIDE_DIVIDER_COMPACT if space.compact else _BESIDE_DIVIDER, 0
        )
        self._switch_gap.changeSize(_BESIDE_SWITCH_COMPACT if space.compact else _BESIDE_SWITCH, 0)
        self._right.invalidate()
        return self.transport.sizeHint().width(), self._right.sizeHint().width()

    def _on_levels_changed(self, levels: Levels) -> None:
        self._voice.show_percent(levels.voice_percent)
        self._music.show_percent(levels.music_percent_heard)
        self._voice_only.setChecked(levels.voice_only and self._voice_only.isEnabled())


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
