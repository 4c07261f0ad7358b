"""The screen of settings: a section at a time, every change kept at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from player.ui.screens.settings.about import AboutSection
from player.ui.screens.settings.data import DataSection
from player.ui.screens.settings.general import GeneralSection
from player.ui.screens.settings.pace import PaceSection
from player.ui.screens.settings.sound import SoundSection
from player.ui.screens.two_columns import BOTTOM, ROOM, SIDE_TOP, TOP, TwoColumns
from player.ui.theme.palette import Token
from player.ui.theme.type_sizes import TextSize
from player.ui.widgets.label import Label
from player.ui.widgets.list_row import ListRow

if TYPE_CHECKING:
    from player.ui.services import Services

_WIDEST = 1120
_LIST_GAP = 4


@dataclass(frozen=True, slots=True)
class _Section:
    name: str
    detail: str
    icon: str
    page: QWidget


class SettingsScreen(QWidget):
    """The sections at the left; the chosen one's cards at the right."""

    doctor_wanted = Signal()
    breath_wanted = Signal()
    """Somebody wants to find the pace of their breath."""
    failed = Signal(object)
    """A `UserFacingError`."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._theme = services.theme
        self._title = Label(self._theme, size=TextSize.TITLE, bold=True, wrap=True)
        self._detail = Label(self._theme, tone=Token.SOFT, wrap=True)
        self._sections = self._make_sections(services)
        self._rows = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(TwoColumns(self._theme, self._list(), self._content()))
        self._rows.idClicked.connect(self.show_section)
        self.show_section(0)

    def show_section(self, place: int) -> None:
        """Show the section at that place of the list."""
        chosen = self._sections[place]
        self._title.setText(chosen.name)
        self._detail.setText(chosen.detail)
        self._rows.button(place).setChecked(True)
        for section in self._sections:
            section.page.setVisible(section is chosen)

    def _make_sections(self, services: Services) -> list[_Section]:
        theme, preferences = services.theme, services.preferences
        general = GeneralSection(theme, preferences)
        sound = SoundSection(theme, preferences, services.desk, services.outputs)
        pace = PaceSection(theme, preferences)
        data = DataSection(
            theme,
            folders=services.folders,
            cache=services.cache,
            journey=services.journey,
            background=services.background,
        )
        about = AboutSection(theme)
        about.doctor_wanted.connect(self.doctor_wanted)
        pace.breath_wanted.connect(self.breath_wanted)
        data.failed.connect(self.failed)
        stays = self.tr("Whatever you choose here stays so. Tomorrow too.")
        here = self.tr("All of it is on this computer only.")
        free = self.tr("Guided sessions for your back, at your own pace.")
        return [
            _Section(self.tr("General"), stays, "gear-six", general),
            _Section(self.tr("Sound and music"), stays, "music-notes", sound),
            _Section(self.tr("Breath and pace"), stays, "wind", pace),
            _Section(self.tr("Your data"), here, "folder-simple", data),
            _Section(self.tr("About Happy Back"), free, "info", about),
        ]

    def _list(self) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, SIDE_TOP, 0, BOTTOM)
        layout.setSpacing(_LIST_GAP)
        for place, section in enumerate(self._sections):
            row = ListRow(self._theme, section.name, icon=section.icon)
            self._rows.addButton(row, place)
            layout.addWidget(row)
        layout.addStretch(1)
        return column

    def _content(self) -> QWidget:
        column = QWidget()
        column.setMaximumWidth(self._theme.scaled(_WIDEST) + 2 * ROOM)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(ROOM, TOP, ROOM, BOTTOM)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._detail)
        layout.addSpacing(16)
        for section in self._sections:
            layout.addWidget(section.page)
        layout.addStretch(1)
        return column
