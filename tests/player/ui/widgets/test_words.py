"""Labels and messages: text that fits, and sentences that are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetrics

from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.button import Button
from player.ui.widgets.label import Label
from player.ui.widgets.message_bar import MessageBar
from player.ui.widgets.text_lines import break_lines, cut_short

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from player.ui.theme.theme import Theme

SENTENCE = "Dit bestand is leeg. Kies een ander bestand, of haal het opnieuw op."


def test_lines_break_between_words_and_lose_none(theme: Theme) -> None:
    font = theme.font(TextSize.TEXT)
    lines = break_lines(SENTENCE, font, 200)
    assert " ".join(lines) == SENTENCE
    assert all(QFontMetrics(font).horizontalAdvance(line) <= 200 for line in lines)


def test_the_last_line_allowed_ends_in_an_ellipsis(theme: Theme) -> None:
    lines = break_lines(SENTENCE, theme.font(TextSize.TEXT), 200, most=2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")


@pytest.mark.parametrize("side", ["links", "rechts"])
def test_a_name_that_is_cut_short_keeps_its_side(theme: Theme, side: str) -> None:
    font, name = theme.font(TextSize.TEXT, bold=True), f"Knie naar borst, {side}"
    width = QFontMetrics(font).horizontalAdvance(name) - 12
    shown = cut_short(name, font, width)
    assert shown.startswith("Knie naar")
    assert shown.endswith(f"…, {side}")
    assert QFontMetrics(font).horizontalAdvance(shown) <= width
    assert cut_short(name, font, width + 12) == name


def test_the_last_line_of_a_long_name_keeps_its_side(theme: Theme) -> None:
    name = "Langzaam bruggetje maken, wervel voor wervel omhoog en omlaag, links"
    lines = break_lines(name, theme.font(TextSize.TEXT), 200, most=2)
    assert lines[-1].endswith("…, links")


def test_where_a_comma_leaves_no_room_the_end_is_cut_off(theme: Theme) -> None:
    shown = cut_short("Adem, en laat je buik langzaam bol worden", theme.font(TextSize.TEXT), 200)
    assert shown.startswith("Adem, en laat")
    assert shown.endswith("…")


def test_a_label_that_wraps_asks_for_the_height_of_its_lines(theme: Theme) -> None:
    label = Label(theme, SENTENCE, wrap=True)
    lines = break_lines(SENTENCE, theme.font(TextSize.TEXT), 200)
    assert label.heightForWidth(200) == 24 * len(lines)


def test_a_label_on_one_line_is_never_narrower_than_its_text(theme: Theme) -> None:
    text = "Gewone knop"
    width = QFontMetrics(theme.font(TextSize.TEXT)).horizontalAdvance(text)
    assert Label(theme, text).minimumSizeHint().width() >= width
    assert Label(theme, text, elide=True).minimumSizeHint().width() == 0


def test_a_message_is_shown_until_it_is_closed(
    theme: Theme, show: Callable[..., QWidget], qtbot: QtBot
) -> None:
    bar = MessageBar(theme)
    show(bar)
    bar.hide()
    bar.say(SENTENCE)
    assert bar.isVisible()
    assert bar.accessibleName() == SENTENCE
    close = bar.findChild(Button)
    assert close is not None
    with qtbot.waitSignal(bar.closed):
        close.click()
    assert not bar.isVisible()
