"""A day of a challenge as a card: its picture, number, minutes, theme and mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractButton, QGraphicsDropShadowEffect
from typing_extensions import override

from player.ui.screens.today.model import DayMark
from player.ui.theme.icons import paint_icon
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.focus_ring import FocusRing, Outline
from player.ui.widgets.painting import RADIUS, Look, is_hovered, paint_box, paint_text
from player.ui.widgets.text_lines import break_lines

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QWidget

    from player.ui.screens.today.model import DayCard as DayFacts
    from player.ui.theme.theme import Theme

RAISED_BY = 8
"""The card of today is this much taller at the top and at the bottom, in pixels."""

_SIDE = 15
_NARROW_SIDE = 9
_ROOMY_FROM = 150
_NARROWEST_STRETCH = 85
_TOP = 12
_GAP = 4
_RAISED_TOP = 3
_FOOT = 16
_DONE_FOOT = 11
_ICON = 24
_PILL_HEIGHT = 28
_PILL_SIDE = 12
_BLUR = 12


class DayCard(QAbstractButton):
    """A button that chooses its day; raised when the day is suggested."""

    def __init__(self, theme: Theme, facts: DayFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facts = facts
        self._picture = _picture_of(facts)
        self._picture_height = 0
        self._shadow = _Shadow(theme, self)
        self.setGraphicsEffect(self._shadow)
        self.focus_ring = FocusRing(self, theme, lambda: Outline(self._card(), RADIUS))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)
        self.follow(facts)

    def follow(self, facts: DayFacts) -> None:
        """Show these facts in the place of those before."""
        if facts.thumbnail != self._facts.thumbnail:
            self._picture = _picture_of(facts)
        self._facts = facts
        self.setChecked(facts.chosen)
        self.setToolTip(facts.theme)
        self.setAccessibleName(", ".join(filter(None, (self._number(), facts.theme, self._mark()))))
        self._shadow.setEnabled(facts.suggested)
        self.update()

    @override
    def nextCheckState(self) -> None:
        """A click chooses the day; whoever shows the card says which one is chosen."""

    @property
    def number(self) -> int:
        """The day's number."""
        return self._facts.number

    @property
    def has_picture(self) -> bool:
        """Whether there is a picture to show."""
        return not self._picture.isNull()

    def height_at(self, width: int, picture_height: int) -> int:
        """How tall the card is at that width, with a picture that tall."""
        lines = max(2, len(self._theme_lines(width)))
        line = self._line()
        words = line + _GAP + lines * line + _GAP + self._theme.scaled(_PILL_HEIGHT)
        return picture_height + _TOP + words + _FOOT + 2 * RAISED_BY

    def set_picture_height(self, height: int) -> None:
        """Give the picture that much room, 0 for none."""
        self._picture_height = height
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        card, look = self._card(), self._look()
        paint_box(painter, card, look)
        edge = look.border_width
        picture = QRect(card.x() + edge, card.y() + edge, card.width() - 2 * edge, 0)
        picture.setHeight(self._picture_height)
        self._paint_picture(painter, picture)
        self._paint_words(painter, card, picture.y() + self._picture_height)

    def _card(self) -> QRect:
        inset = 0 if self._facts.suggested else RAISED_BY
        return self.rect().adjusted(0, inset, 0, -inset)

    def _look(self) -> Look:
        theme, chosen, hovered = self._theme, self.isChecked(), is_hovered(self)
        border = Token.LEAF if chosen else Token.EDGE if hovered else Token.LINE
        tinted = self.isDown() or (chosen and not self._facts.suggested)
        fill = theme.colour(Token.TINT if tinted else Token.CARD)
        width = 2 if chosen or hovered else 1
        return Look(fill, theme.colour(border), theme.colour(Token.INK), width)

    def _paint_picture(self, painter: QPainter, place: QRect) -> None:
        if place.height() <= 0:
            return
        radius = RADIUS - self._look().border_width
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(place.adjusted(0, 0, 0, RADIUS)), radius, radius)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(shape)
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        painter.fillRect(place, self._theme.colour(Token.TINT))
        if self.has_picture:
            painter.drawPixmap(place, self._picture, _crop(self._picture, place))
        painter.restore()

    def _paint_words(self, painter: QPainter, card: QRect, top: int) -> None:
        ink = self._theme.colour(Token.INK)
        top += _TOP + (_RAISED_TOP if self._facts.suggested else 0)
        side = _side(card.width())
        place = QRect(card.x() + side, top, card.width() - 2 * side, self._line())
        font = _squeezed(self._font(bold=False), self._number(), place.width())
        paint_text(painter, place, self._number(), font, self._theme.colour(Token.SOFT))
        place.translate(0, self._line() + _GAP)
        for text in self._theme_lines(card.width()):
            paint_text(painter, place, text, _squeezed(self._font(), text, place.width()), ink)
            place.translate(0, self._line())
        height = self._theme.scaled(_PILL_HEIGHT)
        foot = _DONE_FOOT if self._facts.mark is DayMark.DONE else _FOOT
        self._paint_mark(
            painter, QRect(place.x(), card.bottom() + 1 - foot - height, place.width(), height)
        )

    def _paint_mark(self, painter: QPainter, place: QRect) -> None:
        if self._facts.mark is DayMark.DONE:
            size, colour = self._theme.scaled(_ICON), self._theme.colour(Token.LEAF_INK)
            top = place.y() + (place.height() - size) // 2
            paint_icon(painter, QRect(place.x(), top, size, size), "check-circle-fill", colour)
            word = place.adjusted(size + 2 * _GAP, 0, 0, 0)
            paint_text(painter, word, self._mark(), self._font(), colour)
        elif self._facts.mark is not DayMark.NONE:
            side = self._theme.scaled(_PILL_SIDE)
            width = QFontMetrics(self._font()).horizontalAdvance(self._mark()) + 2 * side
            place.setWidth(min(width, place.width()))
            dawn, ink = self._theme.colour(Token.DAWN), self._theme.colour(Token.ON_DAWN)
            paint_box(painter, place, Look(dawn, None, ink))
            centre = Qt.AlignmentFlag.AlignHCenter
            paint_text(painter, place, self._mark(), self._font(), ink, align=centre)

    def _number(self) -> str:
        if self._facts.minutes is None:
            return self.tr("Day {day}").format(day=self._facts.number)
        numbers = {"day": self._facts.number, "minutes": self._facts.minutes}
        return self.tr("Day {day} · {minutes} min").format(**numbers)

    def _mark(self) -> str:
        return {
            DayMark.NONE: "",
            DayMark.DONE: self.tr("Done"),
            DayMark.TODAY: self.tr("Today"),
            DayMark.TOMORROW: self.tr("Tomorrow"),
        }[self._facts.mark]

    def _theme_lines(self, width: int) -> list[str]:
        return break_lines(self._facts.theme, self._font(), width - 2 * _side(width))

    def _font(self, *, bold: bool = True) -> QFont:
        return self._theme.font(TextSize.TEXT, bold=bold)

    def _line(self) -> int:
        return self._theme.scaled(TextSize.TEXT.line_height)


class _Shadow(QGraphicsDropShadowEffect):
    """The shadow under a raised card, in the colour of the theme."""

    def __init__(self, theme: Theme, card: QWidget) -> None:
        super().__init__(card)
        self._theme = theme
        self.setOffset(0, 2)
        self.setBlurRadius(_BLUR)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        self.setColor(self._theme.colour(Token.SHADOW))


def _picture_of(facts: DayFacts) -> QPixmap:
    return QPixmap(str(facts.thumbnail)) if facts.thumbnail else QPixmap()


def _side(width: int) -> int:
    return _SIDE if width >= _ROOMY_FROM else _NARROW_SIDE


def _squeezed(font: QFont, text: str, width: int) -> QFont:
    """The font a little narrower, where that makes a long word fit."""
    needed = QFontMetrics(font).horizontalAdvance(text)
    if width < needed:
        font.setStretch(max(_NARROWEST_STRETCH, 100 * width // needed))
    return font


def _crop(picture: QPixmap, place: QRect) -> QRect:
    """The part of a picture, around its middle, that has the shape of `place`."""
    size = place.size().scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio)
    part = QRect(0, 0, size.width(), size.height())
    part.moveCenter(picture.rect().center())
    return part
