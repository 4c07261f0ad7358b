"""When to see a doctor: what to look for, and what to do then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from player.ui.screens.scroll import Scroll
from player.ui.screens.two_columns import STACK_ABOVE
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.button import Button, ButtonKind
from player.ui.widgets.card import Card
from player.ui.widgets.label import Label
from player.ui.widgets.top_bar import SlimBar

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

    from player.ui.theme.theme import Theme

_MARGIN, _SMALL_MARGIN = 64, 40
_SMALL_BELOW = 1100
_WIDEST = 1248
_TOP = 24
_CARD_SIDE, _CARD_TOP = 48, 24
_ROW = 64
_COLUMNS = 2
_SIGN = 20
_BACK_WIDTH = 336
_CORNER = 0.29
"""Where the corners of a regular octagon are cut from its square."""


class DoctorScreen(QWidget):
    """A list without a question: one thing of it is enough to call."""

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._page = QWidget()
        self._back = Button(theme, self.tr("Back"), ButtonKind.MAIN, icon="arrow-left")
        self._back.setMinimumWidth(theme.scaled(_BACK_WIDTH))
        self._back.clicked.connect(self.left)
        self._foot = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(SlimBar(theme, self.tr("To the doctor")))
        layout.addWidget(Scroll(self._page), 1)
        self._foot.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._foot)
        self._fill(QVBoxLayout(self._page))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = _SMALL_MARGIN if self.width() < _SMALL_BELOW else _MARGIN
        side = max(least, (self.width() - _WIDEST) // 2)
        page = self._page.layout()
        if page is not None:
            page.setContentsMargins(side, _TOP, side, _TOP)
        self._foot.setContentsMargins(side, _TOP, side, _SMALL_MARGIN)

    def _fill(self, layout: QVBoxLayout) -> None:
        theme = self._theme
        act = self.tr(
            "Then stop practising and call your doctor now; in the evening or at the weekend, "
            "the out-of-hours service."
        )
        note = self.tr(
            "Happy Back gives no medical advice. This list does not replace your doctor. "
            "If you are worried, call as well, even when your trouble is not listed here."
        )
        layout.setSpacing(8)
        title = self.tr("Do you recognise any of this?")
        layout.addWidget(Label(theme, title, TextSize.MAT, bold=True, wrap=True))
        layout.addWidget(Label(theme, act, TextSize.HEAD, wrap=True))
        layout.addSpacing(24)
        layout.addWidget(self._list())
        layout.addSpacing(24)
        layout.addWidget(Label(theme, note, tone=Token.SOFT, wrap=True))
        layout.addStretch(1)

    def _list(self) -> Card:
        card = Card(self._theme)
        grid = QGridLayout(card)
        grid.setContentsMargins(_CARD_SIDE, _CARD_TOP, _CARD_SIDE, _CARD_TOP)
        grid.setHorizontalSpacing(_CARD_SIDE)
        grid.setVerticalSpacing(0)
        columns = 1 if self._theme.typeface.scale > STACK_ABOVE else _COLUMNS
        signs = self._signs()
        rows = -(-len(signs) // columns)
        for place, text in enumerate(signs):
            grid.addWidget(self._line(text), place % rows, place // rows)
        return card

    def _line(self, text: str) -> QWidget:
        line = QWidget()
        line.setMinimumHeight(self._theme.scaled(_ROW))
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(_SIGN)
        layout.addWidget(_Octagon(self._theme))
        layout.addWidget(Label(self._theme, text, TextSize.HEAD, wrap=True), 1)
        return line

    def _signs(self) -> tuple[str, ...]:
        return (
            self.tr("You feel less around your seat or between your legs"),
            self.tr("Trouble with your bladder or bowels, all of a sudden"),
            self.tr("A leg is weak or gives way"),
            self.tr("Fever, or feeling ill with it"),
            self.tr("The pain began after a fall or an accident"),
            self.tr("You lose weight for no reason"),
            self.tr("You have had cancer"),
            self.tr("The pain wakes you every night"),
        )


class _Octagon(QWidget):
    """The red sign, which differs from the green one in shape as well."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.scaled(_SIGN), theme.scaled(_SIGN))
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Token.CLAY_FILL))
        painter.drawPolygon(_octagon(self.rect()))


def _octagon(square: QRect) -> QPolygonF:
    size, cut = square.width(), square.width() * _CORNER
    near, far = (cut, size - cut), (0.0, float(size))
    points = [
        *((near[0], far[0]), (near[1], far[0]), (far[1], near[0]), (far[1], near[1])),
        *((near[1], far[1]), (near[0], far[1]), (far[0], near[1]), (far[0], near[0])),
    ]
    return QPolygonF([QPointF(x, y) for x, y in points])
