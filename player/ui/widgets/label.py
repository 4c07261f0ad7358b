"""Text on paper, in the theme's sizes and with its line heights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.text_lines import break_lines, cut_short

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from player.ui.theme.theme import Theme

_WIDEST_HINT = 560
"""How wide a text that wraps asks to be, in pixels at normal size."""


class Label(QLabel):
    """A plain text: on one line, on as many as its width asks (`wrap`), or cut short (`elide`)."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        size: TextSize = TextSize.TEXT,
        *,
        bold: bool = False,
        tone: Token = Token.INK,
        wrap: bool = False,
        elide: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._tone = tone
        self._most: int | None = None
        self._elides = elide
        self._line_height = theme.scaled(size.line_height)
        self._drawn = theme.font(size, bold=bold, tabular=tabular)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setWordWrap(wrap)
        self._set_policy(wrap=wrap)
        theme.changed.connect(self.update)

    def set_tone(self, tone: Token) -> None:
        """Write in another colour."""
        self._tone = tone
        self.update()

    def set_type(self, font: QFont, line_height: int) -> None:
        """Write in a font and a line height in pixels of the caller's own."""
        self._drawn = font
        self._line_height = line_height
        self.updateGeometry()
        self.update()

    def set_most_lines(self, most: int) -> None:
        """Wrap to that many lines at most; the last one then ends in an ellipsis."""
        self._most = most
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    @override
    def heightForWidth(self, width: int) -> int:
        return len(self._lines(width)) * self._line_height if self.wordWrap() else -1

    @override
    def sizeHint(self) -> QSize:
        natural = self._natural_width()
        if not self.wordWrap():
            return QSize(natural, self._line_height)
        width = min(natural, self._theme.scaled(_WIDEST_HINT))
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap():
            return QSize(0 if self._elides else self._natural_width(), self._line_height)
        metrics = QFontMetrics(self._drawn)
        longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(longest, self._line_height)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._drawn)
        painter.setPen(self._theme.colour(self._tone))
        lines = self._lines(self.width())
        top = self._top(len(lines) * self._line_height)
        across = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        for number, line in enumerate(lines):
            place = QRect(0, top + number * self._line_height, self.width(), self._line_height)
            flags = across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
            painter.drawText(place, flags, line)

    def _set_policy(self, *, wrap: bool) -> None:
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)

    def _natural_width(self) -> int:
        metrics = QFontMetrics(self._drawn)
        return max(metrics.horizontalAdvance(line) for line in self.text().split("\n")) + 1

    def _lines(self, width: int) -> list[str]:
        if self.wordWrap():
            return break_lines(self.text(), self._drawn, width, self._most)
        return [cut_short(self.text(), self._drawn, width)]

    def _top(self, height: int) -> int:
        if self.alignment() & Qt.AlignmentFlag.AlignTop:
            return 0
        if self.alignment() & Qt.AlignmentFlag.AlignBottom:
            return self.height() - height
        return (self.height() - height) // 2
