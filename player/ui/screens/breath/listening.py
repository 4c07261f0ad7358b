"""What to do while breaths are measured, and how many are in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from player.ui.screens.breath.dots import Dots
from player.ui.screens.two_columns import STACK_ABOVE
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.label import Label
from sessions.breath_measure import ENOUGH
from sessions.timeline import Half

if TYPE_CHECKING:
    from player.ui.theme.theme import Theme
    from sessions.breath_measure import BreathMeasure

_BIG_LINES, _DETAIL_LINES = 2, 3
_GAP = 16


def big_and_small(*, is_large: bool) -> tuple[TextSize, TextSize]:
    """The sizes of a line that says what to do and of one below it, a step down in large text."""
    return (TextSize.TITLE, TextSize.TEXT) if is_large else (TextSize.MAT, TextSize.HEAD)


class ListeningPanel(QWidget):
    """A big line that says what to do now, one that says what comes then, and the dots."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        is_large = theme.typeface.scale > STACK_ABOVE
        big, small = big_and_small(is_large=is_large)
        self._big = Label(theme, size=big, bold=True, wrap=True)
        self._detail = Label(theme, size=small, tone=Token.SOFT, wrap=True)
        self._dots = Dots(theme, ENOUGH)
        self._count = Label(theme, size=small, tone=Token.SOFT, tabular=True)
        for label, lines, size in (
            (self._big, 1 if is_large else _BIG_LINES, big),
            (self._detail, _DETAIL_LINES, small),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            label.setMinimumHeight(lines * theme.scaled(size.line_height))
        self._big.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self._lay_out()

    def show_measure(self, measure: BreathMeasure, *, is_interrupted: bool) -> None:
        """Say what to do after that measure, which may have been interrupted."""
        count = self.tr("{done} of {all}").format(done=measure.count, all=ENOUGH)
        if measure.count > self._dots.done:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, count))
        self._dots.set_done(measure.count)
        self._dots.setAccessibleName(count)
        self._count.setText(count)
        self._big.setText(self._what_to_do(measure.half))
        self._detail.setText(self._what_then(measure, is_interrupted=is_interrupted))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._dots)
        row.addWidget(self._count)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addStretch(1)
        layout.addWidget(self._big)
        layout.addLayout(row)
        layout.addSpacing(_GAP // 2)
        layout.addWidget(self._detail)
        layout.addStretch(1)

    def _what_to_do(self, half: Half | None) -> str:
        if half is None:
            return self.tr("Press as you breathe in")
        return self.tr("Breathe in") if half is Half.IN else self.tr("Breathe out")

    def _what_then(self, measure: BreathMeasure, *, is_interrupted: bool) -> str:
        if measure.half is Half.IN:
            return self.tr("Let go as soon as you breathe out.")
        if measure.half is Half.OUT and measure.count == ENOUGH - 1:
            return self.tr("Press once more as you breathe in. Then we have it.")
        if measure.half is Half.OUT:
            return self.tr("Press again as soon as you breathe in.")
        if is_interrupted:
            return self.tr("That breath does not count. Go on whenever you like.")
        return self.tr(
            "Hold the space bar or the circle for as long as you breathe in. "
            "Let go, and breathe out. Five times, just as it comes."
        )
