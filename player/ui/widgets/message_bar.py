"""One sentence about what happened and what to do, that can be closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy
from typing_extensions import override

from player.ui.theme.icons import paint_icon
from player.ui.theme.palette import Token
from player.ui.widgets.button import Button, ButtonKind
from player.ui.widgets.label import Label
from player.ui.widgets.painting import Look, paint_box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from player.ui.theme.theme import Theme

_SIDE = 16
_ICON = 24
_GAP = 12


class MessageBar(QFrame):
    """Hidden until it has something to say; a problem is also told by its icon."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_problem = True
        self._earlier: list[tuple[str, bool]] = []
        self._sentence = Label(theme, wrap=True, tone=Token.CLAY_INK)
        close = Button(theme, self.tr("Close"), ButtonKind.QUIET_TOOL, icon="x")
        close.clicked.connect(self._on_close_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SIDE + theme.scaled(_ICON) + _GAP, 8, 8, 8)
        layout.setSpacing(_GAP)
        layout.addWidget(self._sentence, 1)
        layout.addWidget(close)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()
        theme.changed.connect(self.update)

    @property
    def sentence(self) -> str:
        """What is said, or was said last."""
        return self._sentence.text()

    def say(self, sentence: str, *, is_problem: bool = True) -> None:
        """Show a sentence and tell it to a screen reader; one that was shown comes back after."""
        if not self.isHidden() and self.sentence != sentence:
            self._earlier.append((self.sentence, self._is_problem))
        self._show(sentence, is_problem=is_problem)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Say nothing any more: what was to be said is over."""
        self._earlier.clear()
        self.hide()

    def _show(self, sentence: str, *, is_problem: bool) -> None:
        self._is_problem = is_problem
        self._sentence.set_tone(Token.CLAY_INK if is_problem else Token.INK)
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self._theme.scaled(64)))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._theme.colour
        fill = Token.CLAY_TINT if self._is_problem else Token.TINT
        ink = colour(Token.CLAY_INK if self._is_problem else Token.LEAF_INK)
        paint_box(painter, self.rect(), Look(colour(fill), None, ink))
        icon = self._theme.scaled(_ICON)
        square = QRect(_SIDE, (self.height() - icon) // 2, icon, icon)
        paint_icon(painter, square, "warning-octagon" if self._is_problem else "info", ink)

    def _on_close_clicked(self) -> None:
        if self._earlier:
            sentence, is_problem = self._earlier.pop()
            self._show(sentence, is_problem=is_problem)
            return
        self.hide()
        self.closed.emit()
