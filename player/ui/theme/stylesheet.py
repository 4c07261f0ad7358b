"""The style sheet of what Qt draws itself: fields, lists, scroll bars, tool tips."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from player.ui.theme.fonts import Typeface
    from player.ui.theme.palette import Palette

_RULES = Template(
    """
QToolTip { background: $card; color: $ink; border: 1px solid $edge; padding: 8px; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 48px; }
QScrollBar::handle:horizontal { min-width: 48px; }
QScrollBar::handle:hover { background: $leaf; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QComboBox, QLineEdit {
    background: $card; color: $ink; border: 2px solid $edge; border-radius: 12px;
    padding: 0 14px; min-height: ${field}px;
    selection-background-color: $leaf; selection-color: $on_leaf;
}
QComboBox:focus, QLineEdit:focus { border-color: $leaf; }
QComboBox:disabled, QLineEdit:disabled { background: $paper; color: $soft; border-color: $line; }
QComboBox::drop-down { border: none; width: 40px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
    background: $card; color: $ink; border: 2px solid $edge; outline: none; padding: 4px;
    selection-background-color: $tint; selection-color: $leaf_ink;
}
QComboBox QAbstractItemView::item { min-height: ${row}px; padding: 0 12px; }
QPlainTextEdit, QTextBrowser {
    background: $card; color: $ink; border: 1px solid $line; border-radius: 12px; padding: 16px;
    selection-background-color: $leaf; selection-color: $on_leaf;
}
QMenu { background: $card; color: $ink; border: 2px solid $edge; padding: 4px; }
QMenu::item { padding: 12px 16px; border-radius: 8px; }
QMenu::item:selected { background: $tint; color: $leaf_ink; }
"""
)


def write_style_sheet(palette: Palette, typeface: Typeface) -> str:
    """The rules for one palette and one size of text."""
    colours = {token.value.replace("-", "_"): value for token, value in palette.colours.items()}
    return _RULES.substitute(colours, field=typeface.scaled(44), row=typeface.scaled(44))
