"""The words for the mat fit: smaller first, then on two lines, and never cut short."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetrics

from player.ui.screens.session.name_fit import fitting_size
from player.ui.theme.fonts import load_typeface

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

pytestmark = pytest.mark.usefixtures("qapp")


def bold(size: int) -> QFont:
    return load_typeface(1.0).font(size, bold=True)


def test_a_short_name_is_as_large_as_it_may_be() -> None:
    assert fitting_size("Kindhouding", bold, 680, wanted=48, least=42) == 48


def test_a_longer_name_shrinks_until_it_fits() -> None:
    name = "Bekken kantelen, liggend op je rug"
    width = QFontMetrics(bold(45)).horizontalAdvance(name)
    assert fitting_size(name, bold, width, wanted=48, least=42) == 45


def test_a_very_long_name_stays_readable_and_takes_another_line() -> None:
    name = "Langzaam bruggetje maken, wervel voor wervel omhoog en weer omlaag"
    assert fitting_size(name, bold, 680, wanted=48, least=42) == 42
