"""A row of a list that can be chosen: icon, words, perhaps a second line, a figure at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from player.ui.theme.icons import paint_icon
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.focus_ring import ROOM, FocusRing, Outline
from player.ui.widgets.painting import RADIUS, Look, is_hovered, paint_box, paint_text
from player.ui.widgets.text_lines import break_lines

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QWidget

    from player.ui.theme.theme import Theme

_HEIGHT = 56
_SIDE = 24
_ICON = 24
_GAP = 12
_BAR_LEFT = 8
_BAR_WIDTH = 4
_INSET = 12
"""Above and below the bar, and around the words of a row of more than one line."""


class ListRow(QPushButton):
    """A section or a series by name; checked is chosen, with a bar at its left."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        detail: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._detail = detail
        self._icon = icon
        self.focus_ring = FocusRing(self, theme, self._outline)
        self.setCheckable(True)
        self.setAccessibleDescription(detail)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def set_detail(self, detail: str) -> None:
        """Say something else on the second line."""
        self._detail = detail
        self.setAccessibleDescription(detail)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.scaled(200), self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        lines = len(self._lines(width))
        if lines == 1 and not self._detail:
            return self._theme.scaled(_HEIGHT)
        line = self._theme.scaled(TextSize.TEXT.line_height)
        gap = 4 if self._detail else 0
        return (lines + bool(self._detail)) * line + gap + 2 * (_INSET + 4)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look()
        paint_box(painter, self.rect(), look)
        if self.isChecked():
            self._paint_bar(painter)
        if self._icon:
            icon = self._theme.scaled(_ICON)
            square = QRect(_SIDE, (self.height() - icon) // 2, icon, icon)
            paint_icon(painter, square, self._icon, look.ink)
        self._paint_words(painter, look)

    def _paint_bar(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Token.LEAF))
        top = _INSET + 4 if self._detail else _INSET
        painter.drawRoundedRect(QRectF(_BAR_LEFT, top, _BAR_WIDTH, self.height() - 2 * top), 2, 2)

    def _paint_words(self, painter: QPainter, look: Look) -> None:
        line = self._theme.scaled(TextSize.TEXT.line_height)
        lines = self._lines(self.width())
        gap = 4 if self._detail else 0
        height = (len(lines) + bool(self._detail)) * line + gap
        row = QRect(self._text_left(), (self.height() - height) // 2, self._room(), line)
        for words in lines:
            paint_text(painter, row, words, self._font(), look.ink)
            row.translate(0, line)
        soft = self._theme.colour(Token.INK if self.isChecked() else Token.SOFT)
        detail_font = self._theme.font(TextSize.TEXT)
        paint_text(painter, row.translated(0, gap), self._detail, detail_font, soft)

    def _look(self) -> Look:
        colour = self._theme.colour
        if not self.isEnabled():
            return Look(None, None, colour(Token.SOFT))
        if self.isChecked():
            return Look(colour(Token.TINT), None, colour(Token.LEAF_INK))
        ink = Token.INK if self._detail else Token.SOFT
        if self.isDown():
            return Look(colour(Token.TINT_PRESS), None, colour(Token.INK))
        return Look(colour(Token.TINT) if is_hovered(self) else None, None, colour(ink))

    def _lines(self, width: int) -> list[str]:
        font = self._theme.font(TextSize.TEXT, bold=True)
        room = max(width - self._text_left() - _INSET, QFontMetrics(font).averageCharWidth())
        return break_lines(self.text(), font, room)

    def _font(self) -> QFont:
        return self._theme.font(TextSize.TEXT, bold=self.isChecked() or bool(self._detail))

    def _text_left(self) -> int:
        return _SIDE + (self._theme.scaled(_ICON) + _GAP if self._icon else 0)

    def _room(self) -> int:
        return self.width() - self._text_left() - _INSET

    def _outline(self) -> Outline:
        return Outline(self.rect().adjusted(ROOM, ROOM, -ROOM, -ROOM), RADIUS - ROOM)
