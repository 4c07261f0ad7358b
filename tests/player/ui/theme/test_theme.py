"""The theme says how things look, and tells when that changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtWidgets import QWidget

from player.ui.theme.palette import DARK, LIGHT, Token
from player.ui.theme.stylesheet import write_style_sheet
from player.ui.theme.theme import Theme
from player.ui.theme.type_sizes import TextSize
from tests.player.ui.finding import wait_for_colour

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


def test_choosing_dark_is_told_once_and_turns_the_paper_dark(qtbot: QtBot) -> None:
    theme = Theme("light")
    with qtbot.waitSignal(theme.changed):
        theme.set_appearance("dark")
    assert theme.colour(Token.PAPER) == DARK[Token.PAPER]
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_appearance("dark")


def test_a_dressed_window_follows_the_theme(qtbot: QtBot) -> None:
    theme, window = Theme("light"), QWidget()
    qtbot.addWidget(window)
    theme.dress(window)
    theme.set_appearance("dark")
    assert window.palette().window().color() == DARK[Token.PAPER]
    assert DARK.colours[Token.EDGE] in window.styleSheet()


def test_paper_that_is_seen_turns_dark_and_light_again(qtbot: QtBot) -> None:
    theme, window = Theme("light", text_scale=1.0), QWidget()
    qtbot.addWidget(window)
    theme.dress(window)
    window.show()
    qtbot.waitExposed(window)
    for palette in (DARK, LIGHT, DARK):
        theme.set_appearance("dark" if palette.is_dark else "light")
        wait_for_colour(qtbot, window, palette[Token.PAPER])
        assert window.font().pixelSize() == TextSize.TEXT.pixels
        assert "Atkinson Hyperlegible" in window.font().family()


def test_the_typeface_is_atkinson_hyperlegible() -> None:
    font = Theme("light", text_scale=1.0).font(TextSize.TEXT)
    assert "Atkinson Hyperlegible" in QFontInfo(font).family()
    assert font.pixelSize() == 18


def test_tabular_figures_are_of_one_width() -> None:
    metrics = QFontMetrics(Theme("light").font(TextSize.MAT, bold=True, tabular=True))
    assert len({metrics.horizontalAdvance(figure * 4) for figure in "0123456789"}) == 1


@pytest.mark.parametrize("scale", [1.0, 1.3, 2.0])
def test_text_follows_the_system_up_to_twice_its_size(scale: float) -> None:
    theme = Theme("light", text_scale=scale)
    assert theme.font(TextSize.HEAD).pixelSize() == round(24 * scale)
    assert theme.scaled(56) == round(56 * scale)


def test_the_style_sheet_has_no_gaps() -> None:
    assert "$" not in write_style_sheet(DARK, Theme("light").typeface)
