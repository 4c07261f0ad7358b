"""At the foot of the side panel: the pace, and the way to the full screen and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from player.ui.theme.palette import Token
from player.ui.widgets.button import Button, ButtonKind
from player.ui.widgets.label import Label
from player.ui.widgets.pace_stepper import PaceStepper

if TYPE_CHECKING:
    from player.preferences import Preferences
    from player.ui.theme.theme import Theme

_LEFT, _TOP, _RIGHT, _BOTTOM = 5, 9, 5, 8
_INSET = 3
"""Of the pace in the foot, so that it stands below the boxes of the list."""
_INDENT = 14
"""Of a name beside the pace, so that it stands below the words of the heading."""
_GAP = 8


class PanelFoot(QWidget):
    """Two buttons, and above them the pace where it makes a difference; beside them if it must."""

    full_screen_wanted = Signal()
    stop_wanted = Signal()

    def __init__(
        self, theme: Theme, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pace_name = Label(theme, self.tr("Breaths a minute"), tone=Token.SOFT, wrap=True)
        self._pace = PaceStepper(theme, preferences, is_announced=False)
        self._mat = tool(theme, self.tr("Mat view"), "corners-out")
        self._stop = tool(theme, self.tr("Stop"), "x")
        self._has_pace = False
        self._rows = QVBoxLayout(self)
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower = QHBoxLayout()
        self._lay_out()
        self.show_pace(shown=False)
        for end in self._pace.findChildren(QPushButton):
            end.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click the keys are the session's
        self._mat.clicked.connect(self.full_screen_wanted)
        self._stop.clicked.connect(self.stop_wanted)
        theme.changed.connect(self.update)

    @property
    def has_pace(self) -> bool:
        """Whether the pace is shown."""
        return self._has_pace

    def show_pace(self, *, shown: bool) -> None:
        """Let the pace be seen and changed, or not; `fit` is to follow."""
        self._has_pace = shown
        self._pace.setVisible(shown)
        self._pace_name.setVisible(shown)

    def fit(self, width: int, height: int) -> None:
        """Take that width, and no more than that height where all can be said in it."""
        room = width - _LEFT - _RIGHT
        if not self._has_pace:
            self._upper.setContentsMargins(0, 0, 0, 0)
            self._say_what_fits(room)
            return
        beside = room - _INDENT - _GAP - self._pace.sizeHint().width() - _INSET
        is_beside = self._has_room_for_name(beside)
        is_low = self._height_of_two_rows(room, is_beside=is_beside) > height
        self._put_pace(is_beside=is_beside, is_low=is_low)
        taken = _INSET + self._pace.sizeHint().width() + _GAP if is_low else 0
        self._say_what_fits(room - taken)

    def _has_room_for_name(self, width: int) -> bool:
        """Whether the name can be read beside the pace, in that width."""
        name, height = self._pace_name, self._pace.sizeHint().height()
        return name.minimumSizeHint().width() <= width and name.heightForWidth(width) <= height

    def _height_of_two_rows(self, room: int, *, is_beside: bool) -> int:
        name = 0 if is_beside else self._pace_name.heightForWidth(room - 2 * _INSET)
        pace, buttons = self._pace.sizeHint().height(), self._mat.sizeHint().height()
        return _TOP + name + pace + _GAP + buttons + _BOTTOM

    def _lay_out(self) -> None:
        self._rows.setContentsMargins(_LEFT, _TOP, _RIGHT, _BOTTOM)
        self._rows.setSpacing(0)
        self._rows.addLayout(self._upper)
        self._rows.addLayout(self._lower)
        self._lower.setSpacing(0)
        self._upper.addWidget(self._pace_name, 1)
        self._upper.addWidget(self._pace)
        self._lower.addWidget(self._mat)
        self._lower.addStretch(1)
        self._lower.addWidget(self._stop)

    def _put_pace(self, *, is_beside: bool, is_low: bool) -> None:
        """Above the buttons, with its name beside or over it; or nameless in one row with them."""
        self._pace_name.setVisible(not is_low)
        for row in (self._upper, self._lower):
            row.removeWidget(self._pace)
        if is_low:
            self._lower.insertWidget(0, self._pace)
        else:
            self._upper.addWidget(self._pace)
        ways = QBoxLayout.Direction
        self._upper.setDirection(ways.LeftToRight if is_beside else ways.TopToBottom)
        self._upper.setSpacing(_GAP if is_beside else 0)
        left, below = (_INDENT if is_beside else _INSET), (0 if is_low else _GAP)
        self._upper.setContentsMargins(left, 0, _INSET, below)
        self._lower.setContentsMargins(_INSET if is_low else 0, 0, 0, 0)

    def _say_what_fits(self, room: int) -> None:
        """Say with an icon and a word, with a word or with an icon what the buttons do."""
        mat, stop = (self._mat, "corners-out"), (self._stop, "x")
        for has_word, has_icon in ((True, True), (True, False), (False, True)):
            for button, icon in (mat, stop):
                word = button.accessibleName()
                button.setText(word if has_word else "")
                button.setToolTip("" if has_word else word)
                button.set_icon_name(icon if has_icon else "")
            if sum(button.sizeHint().width() for button, _ in (mat, stop)) <= room:
                return

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.colour(Token.LINE))


def tool(theme: Theme, text: str, icon: str) -> Button:
    """A quiet button of the panel that leaves the keys to the session when it is clicked."""
    button = Button(theme, text, ButtonKind.QUIET_TOOL, icon=icon)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
