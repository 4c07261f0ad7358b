"""One sound under one's hand: its icon, its name, how loud, and a slider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from player.ui.theme.icons import paint_icon
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.label import Label
from player.ui.widgets.slider import Slider

if TYPE_CHECKING:
    from player.ui.theme.theme import Theme

_ICON = 24
_GAP = 8
_ABOVE_SLIDER = 8


class LevelBlock(QWidget):
    """A slider that says in percents, or in words, how it stands."""

    moved = Signal(int)
    """The percents that the user chose; not emitted by `show_percent`."""

    def __init__(self, theme: Theme, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._value = Label(theme, tone=Token.SOFT, tabular=True)
        self._reason = Label(theme, tone=Token.SOFT, wrap=True)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._reason.setFixedHeight(2 * theme.scaled(TextSize.TEXT.line_height))
        self._reason.hide()
        self._slider = Slider(theme, name)
        self._slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._slider.valueChanged.connect(self._on_value_changed)
        self._has_icon = True
        self._grid = QGridLayout(self)
        self._lay_out(self._grid, Label(theme, name, bold=True, elide=True))
        theme.changed.connect(self.update)

    @property
    def is_held(self) -> bool:
        """Whether the slider is being dragged."""
        return self._slider.isSliderDown()

    def show_percent(self, percent: int) -> None:
        """Stand there; 0 is shown as off."""
        self._slider.blockSignals(True)
        self._slider.setValue(percent)
        self._slider.blockSignals(False)
        self._slider.focus_ring.place()
        self._slider.update()
        self._value.setText(f"{percent} %" if percent else self.tr("off"))

    def show_icon(self, *, shown: bool) -> None:
        """Leave the icon away where there is room for the word only, or show it."""
        self._has_icon = shown
        self._grid.setColumnMinimumWidth(0, self._theme.scaled(_ICON) if shown else 0)
        self._grid.setHorizontalSpacing(_GAP if shown else 0)
        self.update()

    def explain(self, reason: str) -> None:
        """Say why it cannot be moved, in the place of the slider; an empty reason takes it back."""
        self._reason.setText(reason)
        self._grid.setVerticalSpacing(0 if reason else _ABOVE_SLIDER)
        self._reason.setVisible(bool(reason))
        self._slider.setEnabled(not reason)
        self._slider.setVisible(not reason)
        self._slider.setAccessibleDescription(reason)
        self._value.setVisible(not reason)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.scaled(192), super().sizeHint().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._has_icon:
            return
        size = self._theme.scaled(_ICON)
        ink = self._theme.colour(Token.INK)
        paint_icon(QPainter(self), QRect(0, 0, size, size), self._icon, ink)

    def _lay_out(self, layout: QGridLayout, name: Label) -> None:
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(_GAP)
        layout.setVerticalSpacing(_ABOVE_SLIDER)
        layout.setColumnMinimumWidth(0, self._theme.scaled(_ICON))
        layout.addWidget(name, 0, 1)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self._value, 0, 2)
        layout.addWidget(self._slider, 1, 0, 1, 3)
        layout.addWidget(self._reason, 1, 0, 1, 3)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _on_value_changed(self, percent: int) -> None:
        self._value.setText(f"{percent} %" if percent else self.tr("off"))
        self.moved.emit(percent)
