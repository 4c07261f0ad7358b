"""The look in force: palette, type and motion, with a signal when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette

from player.ui.theme.fonts import Typeface, load_typeface
from player.ui.theme.motion import prefers_less_motion
from player.ui.theme.palette import DARK, LIGHT, Palette, Token
from player.ui.theme.stylesheet import write_style_sheet
from player.ui.theme.type_sizes import TextSize

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont
    from PySide6.QtWidgets import QWidget

Appearance = Literal["system", "light", "dark"]

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_ROLES = {
    QPalette.ColorRole.Window: Token.PAPER,
    QPalette.ColorRole.WindowText: Token.INK,
    QPalette.ColorRole.Base: Token.CARD,
    QPalette.ColorRole.AlternateBase: Token.TINT,
    QPalette.ColorRole.Text: Token.INK,
    QPalette.ColorRole.PlaceholderText: Token.SOFT,
    QPalette.ColorRole.Button: Token.CARD,
    QPalette.ColorRole.ButtonText: Token.LEAF_INK,
    QPalette.ColorRole.Highlight: Token.LEAF,
    QPalette.ColorRole.HighlightedText: Token.ON_LEAF,
    QPalette.ColorRole.Link: Token.LEAF_INK,
    QPalette.ColorRole.LinkVisited: Token.LEAF_INK,
}


class Theme(QObject):
    """Says how things look; widgets ask it while painting and repaint on `changed`."""

    changed = Signal()

    def __init__(
        self,
        appearance: Appearance = "system",
        *,
        text_scale: float | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._typeface = load_typeface(text_scale)
        self._palette = self._palette_wanted()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_color_scheme_changed)

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        return self._palette

    @property
    def typeface(self) -> Typeface:
        """The family and its scale."""
        return self._typeface

    @property
    def motion_reduced(self) -> bool:
        """Whether the system asks for no motion; then states simply change."""
        return prefers_less_motion()

    def colour(self, token: Token) -> QColor:
        """That token's colour on the paper in force."""
        return self._palette[token]

    def font(self, size: TextSize, *, bold: bool = False, tabular: bool = False) -> QFont:
        """The font of that size, scaled as the system asks; `tabular` for running figures."""
        return self._typeface.font(size.pixels, bold=bold, tabular=tabular)

    def scaled(self, pixels: float) -> int:
        """A height or width that must grow with the text in it."""
        return self._typeface.scaled(pixels)

    def motion_ms(self, milliseconds: int) -> int:
        """How long a movement takes: as given, or 0 where motion is reduced."""
        return 0 if self.motion_reduced else milliseconds

    def set_appearance(self, appearance: Appearance) -> None:
        """Light, dark, or what the system shows; title bars of the system go along."""
        self._appearance = appearance
        QGuiApplication.styleHints().setColorScheme(_SCHEMES[appearance])
        self._follow()

    def dress(self, window: QWidget) -> None:
        """Give a window its paper, its font and its style sheet, now and at every change."""
        _Dress(self, window)

    def _palette_wanted(self) -> Palette:
        if self._appearance == "system":
            scheme = QGuiApplication.styleHints().colorScheme()
            return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._appearance == "dark" else LIGHT

    def _follow(self) -> None:
        wanted = self._palette_wanted()
        if wanted is not self._palette:
            self._palette = wanted
            self.changed.emit()

    def _on_color_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._follow()


class _Dress(QObject):
    """What one window wears; it goes when the window goes."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        theme = self._theme
        # First, because a new style sheet brings back the palette of before the last one.
        self._window.setStyleSheet(write_style_sheet(theme.palette, theme.typeface))
        self._window.setPalette(_qt_palette(theme.palette))
        self._window.setFont(theme.font(TextSize.TEXT))


def _qt_palette(colours: Palette) -> QPalette:
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, colours[token])
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colours[Token.SOFT])
    return palette
