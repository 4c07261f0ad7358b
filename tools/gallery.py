"""Shows every control in every state on one sheet, to hold beside the design.

python -m tools.gallery [--dark] [--scale 1.5] [--save sheet.png]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from player.ui.theme.theme import Theme
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.button import Button, ButtonKind
from player.ui.widgets.card import Card
from player.ui.widgets.check_box import CheckBox
from player.ui.widgets.combo_box import ComboBox
from player.ui.widgets.focus_ring import FocusRing
from player.ui.widgets.label import Label
from player.ui.widgets.list_row import ListRow
from player.ui.widgets.message_bar import MessageBar
from player.ui.widgets.progress_bar import ProgressBar
from player.ui.widgets.radio_button import RadioButton
from player.ui.widgets.segments import Segments
from player.ui.widgets.slider import Slider
from player.ui.widgets.switch import Switch
from player.ui.widgets.tag import KeyCap, TodayTag
from player.ui.widgets.top_bar import Tab, TopBar
from player.ui.widgets.transport_button import TransportButton

if TYPE_CHECKING:
    from collections.abc import Callable

_STATES = ("normaal", "muis erop", "toetsenbord", "ingedrukt, aan", "uit")


def main() -> int:
    """Show or save the sheet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--save", type=Path)
    arguments = parser.parse_args()
    app = QApplication(sys.argv[:1])
    theme = Theme("dark" if arguments.dark else "light", text_scale=arguments.scale)
    sheet = _sheet(theme)
    sheet.show()
    for ring in sheet.findChildren(FocusRing):
        if ring.control.property("state") == "toetsenbord":
            ring.show()
    if arguments.save:
        app.processEvents()
        sheet.grab().save(str(arguments.save))
        return 0
    return app.exec()


def _sheet(theme: Theme) -> QWidget:
    window = QWidget()
    theme.dress(window)
    window.resize(1280, 1160)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 32)
    layout.setSpacing(16)
    layout.addWidget(_bar(theme))
    title = Label(theme, "Onderdelen", TextSize.TITLE, bold=True)
    title.setContentsMargins(32, 0, 0, 0)
    for part in (_states(theme), _others(theme)):
        row = QHBoxLayout()
        row.setContentsMargins(32, 0, 32, 0)
        row.addWidget(part)
        layout.addLayout(row)
    return window


def _bar(theme: Theme) -> TopBar:
    tabs = [Tab("a", "Vandaag", "sun-horizon"), Tab("b", "Instellingen", "gear-six")]
    bar = TopBar(theme, tabs)
    bar.choose("a")
    return bar


def _states(theme: Theme) -> QWidget:
    card = Card(theme)
    grid = QGridLayout(card)
    grid.setContentsMargins(32, 24, 32, 24)
    grid.setSpacing(12)
    grid.setHorizontalSpacing(20)
    makers: dict[str, Callable[[], QWidget]] = {
        "Hoofdknop": lambda: Button(theme, "Begin", ButtonKind.MAIN, icon="play-fill"),
        "Gewone knop": lambda: Button(theme, "Luister"),
        "Stille knop": lambda: Button(theme, "Overslaan", ButtonKind.QUIET),
        "Transport": lambda: TransportButton(theme, "Vorige", "skip-back"),
        "Schakelaar": lambda: Switch(theme, "Schakelaar"),
        "Schuif": lambda: _slider(theme),
        "Vinkje": lambda: CheckBox(theme),
        "Rondje": lambda: RadioButton(theme),
    }
    for column, state in enumerate(_STATES):
        grid.addWidget(Label(theme, state), 0, column + 1)
    for row, (name, make) in enumerate(makers.items(), start=1):
        grid.addWidget(Label(theme, name, bold=True), row, 0)
        for column, state in enumerate(_STATES):
            align = Qt.AlignmentFlag(0) if row in {1, 2, 3, 6} else Qt.AlignmentFlag.AlignLeft
            grid.addWidget(_in_state(make(), state), row, column + 1, align)
    return card


def _slider(theme: Theme) -> Slider:
    slider = Slider(theme, "Schuif")
    slider.setValue(60)
    return slider


def _in_state(control: QWidget, state: str) -> QWidget:
    control.setProperty("state", state)
    if state == "muis erop":
        control.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    elif state == "uit":
        control.setEnabled(False)
    elif state == "ingedrukt, aan":
        match control:
            case Button() | TransportButton():
                control.setDown(True)
            case Slider():
                control.setSliderDown(True)
            case Switch() | CheckBox() | RadioButton():
                control.setChecked(True)
    return control


def _others(theme: Theme) -> QWidget:
    card = Card(theme)
    layout = QHBoxLayout(card)
    layout.setContentsMargins(32, 24, 32, 24)
    layout.setSpacing(24)
    left, right = QVBoxLayout(), QVBoxLayout()
    segments = Segments(theme, ["Met muziek", "Zacht", "Alleen stem"], "Muziek")
    segments.choose(1)
    row = ListRow(theme, "Geluid en muziek", icon="music-notes")
    row.setChecked(True)
    series = ListRow(theme, "Ochtendyoga voor beginners", detail="15 minuten")
    for widget in (segments, row, ListRow(theme, "Adem", icon="wind"), series):
        left.addWidget(widget)
    combo = ComboBox(theme, "Welke muziek")
    combo.addItems(["De muziek van de reeks", "Geen"])
    progress = ProgressBar(theme, "Voortgang")
    progress.setValue(60)
    message = MessageBar(theme)
    message.say("Dit bestand is leeg. Kies een ander bestand, of haal het opnieuw op.")
    others: tuple[QWidget, ...] = (
        combo,
        TodayTag(theme, "Vandaag"),
        KeyCap(theme, "M"),
        progress,
        message,
    )
    for other in others:
        right.addWidget(other)
    layout.addLayout(left, 1)
    layout.addLayout(right, 2)
    return card


if __name__ == "__main__":
    sys.exit(main())
