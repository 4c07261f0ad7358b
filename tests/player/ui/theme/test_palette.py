"""Everything that is written can be read: the contrasts that the design promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from player.ui.theme.palette import DARK, LIGHT, Palette, Token

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

TEXTS = [
    (Token.INK, Token.PAPER),
    (Token.INK, Token.CARD),
    (Token.SOFT, Token.PAPER),
    (Token.SOFT, Token.TINT),
    (Token.SOFT, Token.OFF_FILL),
    (Token.LEAF_INK, Token.TINT),
    (Token.LEAF_INK, Token.CARD),
    (Token.ON_LEAF, Token.LEAF),
    (Token.ON_LEAF, Token.LEAF_HOVER),
    (Token.ON_LEAF, Token.LEAF_PRESS),
    (Token.ON_DAWN, Token.DAWN),
    (Token.CLAY_INK, Token.CLAY_TINT),
    (Token.MOSS_INK, Token.CARD),
]
CONTROLS = [(Token.EDGE, Token.CARD), (Token.EDGE, Token.PAPER), (Token.LEAF, Token.CARD)]


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """By WCAG 2.2, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "paper"), TEXTS)
def test_text_stands_out_seven_to_one(palette: Palette, text: Token, paper: Token) -> None:
    assert contrast(palette[text], palette[paper]) >= 6.95


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "paper"), CONTROLS)
def test_a_control_stands_out_three_to_one(palette: Palette, edge: Token, paper: Token) -> None:
    assert contrast(palette[edge], palette[paper]) >= 3.0


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_token_has_a_colour(palette: Palette) -> None:
    assert all(palette[token].isValid() for token in Token)
