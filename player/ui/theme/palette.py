"""The colours of the app by name, on light and on dark paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from collections.abc import Mapping


class Token(StrEnum):
    """A colour by what it is for, never by how it looks."""

    PAPER = "paper"
    CARD = "card"
    INK = "ink"
    SOFT = "soft"
    LEAF = "leaf"
    LEAF_INK = "leaf-ink"
    LEAF_HOVER = "leaf-hover"
    LEAF_PRESS = "leaf-press"
    ON_LEAF = "on-leaf"
    TINT = "tint"
    TINT_PRESS = "tint-press"
    DAWN = "dawn"
    ON_DAWN = "on-dawn"
    DAWN_TINT = "dawn-tint"
    CLAY = "clay"
    CLAY_INK = "clay-ink"
    CLAY_FILL = "clay-fill"
    CLAY_TINT = "clay-tint"
    MOSS = "moss"
    MOSS_INK = "moss-ink"
    MOSS_FILL = "moss-fill"
    LINE = "line"
    EDGE = "edge"
    TRACK = "track"
    OFF_FILL = "off-fill"
    SHADOW = "shadow"


@dataclass(frozen=True, slots=True)
class Palette:
    """Every token's colour, as `#RRGGBB` or `#AARRGGBB`."""

    is_dark: bool
    colours: Mapping[Token, str]

    def __getitem__(self, token: Token) -> QColor:
        return QColor(self.colours[token])


LIGHT = Palette(
    is_dark=False,
    colours={
        Token.PAPER: "#F7F2EA",
        Token.CARD: "#FFFDF9",
        Token.INK: "#22302B",
        Token.SOFT: "#3D4A45",
        Token.LEAF: "#2F5D50",
        Token.LEAF_INK: "#274F44",
        Token.LEAF_HOVER: "#264D42",
        Token.LEAF_PRESS: "#1C3B32",
        Token.ON_LEAF: "#FFFFFF",
        Token.TINT: "#E3ECE4",
        Token.TINT_PRESS: "#D9E5DC",
        Token.DAWN: "#E9B872",
        Token.ON_DAWN: "#22302B",
        Token.DAWN_TINT: "#FAEBD2",
        Token.CLAY: "#A8442A",
        Token.CLAY_INK: "#84321D",
        Token.CLAY_FILL: "#84321D",
        Token.CLAY_TINT: "#F9E7DF",
        Token.MOSS: "#4B7B3F",
        Token.MOSS_INK: "#33582A",
        Token.MOSS_FILL: "#33582A",
        Token.LINE: "#D9D0C1",
        Token.EDGE: "#857E70",
        Token.TRACK: "#DDD5C8",
        Token.OFF_FILL: "#E8E2D7",
        Token.SHADOW: "#1F22302B",
    },
)

DARK = Palette(
    is_dark=True,
    colours={
        Token.PAPER: "#1E2422",
        Token.CARD: "#272F2C",
        Token.INK: "#EDE7DC",
        Token.SOFT: "#D2D6CC",
        Token.LEAF: "#8CC5B2",
        Token.LEAF_INK: "#A3D5C4",
        Token.LEAF_HOVER: "#A3D5C4",
        Token.LEAF_PRESS: "#7ABAA5",
        Token.ON_LEAF: "#15201C",
        Token.TINT: "#2F3D38",
        Token.TINT_PRESS: "#384842",
        Token.DAWN: "#E9B872",
        Token.ON_DAWN: "#22302B",
        Token.DAWN_TINT: "#453A28",
        Token.CLAY: "#F0937A",
        Token.CLAY_INK: "#F8AE9B",
        Token.CLAY_FILL: "#F0937A",
        Token.CLAY_TINT: "#3D2C27",
        Token.MOSS: "#A9D08E",
        Token.MOSS_INK: "#B8DAA0",
        Token.MOSS_FILL: "#A9D08E",
        Token.LINE: "#3A4541",
        Token.EDGE: "#7F8D87",
        Token.TRACK: "#3A4541",
        Token.OFF_FILL: "#343E3A",
        Token.SHADOW: "#59000000",
    },
)
