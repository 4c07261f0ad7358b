"""Beside the picture: the day's list or the keys, and below them the pace and the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from player.ui.screens.session.key_list import KeyList
from player.ui.screens.session.panel_foot import PanelFoot, tool
from player.ui.screens.session.playlist_row import PlaylistRow, Progressed
from player.ui.theme.palette import Token
from player.ui.widgets.label import Label
from player.ui.widgets.transport_button import TransportButton
from player.ui.words import clock

if TYPE_CHECKING:
    from collections.abc import Collection

    from player.preferences import Preferences
    from player.ui.theme.theme import Theme
    from sessions.playlist import DayPlan

_SIDE = 8
_STRIP = 56
_HEAD_ABOVE, _HEAD_BELOW = 12, 4
_LINE = 1
_NARROW = 260
"""A panel of less width says with an icon only how it is folded, and stacks the keys."""
_LEAST_LIST = 72
"""What the pace leaves of the list: one exercise, and that there are more."""


class SidePanel(QWidget):
    """Says what the user wants; the current exercise is marked and kept in view."""

    exercise_wanted = Signal(int)
    """The exercise's place in the plan."""
    fold_wanted = Signal()
    full_screen_wanted = Signal()
    stop_wanted = Signal()

    def __init__(
        self, theme: Theme, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[PlaylistRow] = []
        self._title = ""
        self._head = Label(theme, bold=True, elide=True)
        self._fold = tool(theme, self.tr("Fold"), "sidebar-simple")
        self._foot = PanelFoot(theme, preferences)
        self._list = QVBoxLayout()
        self._pages = QStackedWidget()
        self._playlist = _scrolling(self._list)
        self._key_list = KeyList(theme)
        keys = QVBoxLayout()
        keys.addWidget(self._key_list)
        self._keys = _scrolling(keys)
        self._pages.addWidget(self._playlist)
        self._pages.addWidget(self._keys)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_LINE, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head_row())
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._foot)
        self._foot.full_screen_wanted.connect(self.full_screen_wanted)
        self._foot.stop_wanted.connect(self.stop_wanted)
        theme.changed.connect(self.update)

    @property
    def shows_keys(self) -> bool:
        """Whether the keys stand in the place of the list."""
        return self._pages.currentWidget() is self._keys

    def show_keys(self, *, shown: bool) -> None:
        """Put the keys in the place of the list, or the list back."""
        self._head.setText(self.tr("Keys") if shown else self._title)
        self._keys.verticalScrollBar().setValue(0)
        self._pages.setCurrentWidget(self._keys if shown else self._playlist)

    def turn_keys(self, pages: int) -> bool:
        """Show what stands that many pages lower in the list of keys; False where all is seen."""
        bar = self._keys.verticalScrollBar()
        if not self.shows_keys or bar.maximum() == 0:
            return False
        bar.setValue(bar.value() + pages * bar.pageStep())
        return True

    def show_plan(self, plan: DayPlan, day_count: int, language: str) -> None:
        """List the day's exercises in that language."""
        title = self.tr("Day {day} of {count}").format(day=plan.day.number, count=day_count)
        self._title = title if day_count > 1 else self.tr("Today")
        self.show_keys(shown=False)
        for row in self._rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self._rows = [
            PlaylistRow(self._theme, item.name.in_language(language), clock(item.duration))
            for item in plan.exercises
        ]
        for index, row in enumerate(self._rows):
            row.clicked.connect(lambda _checked, index=index: self.exercise_wanted.emit(index))
            self._list.insertWidget(index, row)
        self.mark(0, ())

    def mark(self, current: int, done: Collection[int]) -> None:
        """Mark that exercise as the current one, and of those before it the ones that are done."""
        words = {
            Progressed.DONE: self.tr("done"),
            Progressed.CURRENT: self.tr("now"),
            Progressed.TO_COME: self.tr("to come"),
        }
        for index, row in enumerate(self._rows):
            is_done = index < current and index in done
            progressed = Progressed.DONE if is_done else Progressed.TO_COME
            progressed = Progressed.CURRENT if index == current else progressed
            if row.progressed is not progressed or not row.accessibleName():
                row.set_progressed(progressed, words[progressed])
        if self._rows:
            self._playlist.ensureWidgetVisible(self._rows[current], 0, 48)

    def show_pace(self, *, shown: bool) -> None:
        """Let the pace be seen and changed below the list, or not."""
        if shown is not self._foot.has_pace:
            self._foot.show_pace(shown=shown)
            self._fit()

    def _fit(self) -> None:
        """Say what fits in this width, and leave the list a part of this height."""
        narrow = self.width() < self._theme.scaled(_NARROW)
        above = self._fold.sizeHint().height() + _HEAD_ABOVE + _HEAD_BELOW
        least_list = self._theme.scaled(_LEAST_LIST)
        self._foot.fit(self.width() - _LINE, self.height() - above - least_list)
        fold = self.tr("Fold")
        self._fold.setText("" if narrow else fold)
        self._fold.setToolTip(fold if narrow else "")
        self._key_list.set_stacked(stacked=narrow)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Token.CARD))
        painter.fillRect(0, 0, 1, self.height(), self._theme.colour(Token.LINE))

    def _head_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_SIDE + 11, _HEAD_ABOVE, 5, _HEAD_BELOW)
        row.addWidget(self._head, 1)
        self._fold.clicked.connect(self.fold_wanted)
        row.addWidget(self._fold)
        return row


class FoldedPanel(QWidget):
    """The strip that is left of the list when it is folded."""

    unfold_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        unfold = TransportButton(theme, self.tr("List"), "sidebar-simple", width=_STRIP)
        unfold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        unfold.clicked.connect(self.unfold_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(unfold, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)


def _scrolling(layout: QVBoxLayout) -> QScrollArea:
    content = QWidget()
    content.setLayout(layout)
    layout.setContentsMargins(_SIDE - 1, 0, _SIDE - 1, _SIDE)
    layout.setSpacing(0)
    layout.addStretch(1)
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for part in (content, area.viewport()):
        part.setAutoFillBackground(False)
    return area
