"""The choice of where sound comes out, with a button that lets one hear it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from player.chime import Chime
from player.mixer import taper
from player.ui.widgets.button import Button, ButtonKind
from player.ui.widgets.combo_box import ComboBox

if TYPE_CHECKING:
    from player.preferences import Preferences
    from player.sound_desk import SoundDesk
    from player.sound_outputs import SoundOutputs
    from player.ui.theme.theme import Theme

_GAP = 12


class OutputChoice(QWidget):
    """The outputs there are now; the first entry leaves it to the system."""

    def __init__(
        self, theme: Theme, preferences: Preferences, desk: SoundDesk, outputs: SoundOutputs
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._desk = desk
        self._outputs = outputs
        self._chime = Chime(self)
        self._box = ComboBox(theme, self.tr("Where the sound comes out"))
        self._box.keep_room_for(self.tr("Like your computer"))
        test = Button(theme, self.tr("Test"), ButtonKind.TOOL, icon="speaker-high")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._box, 1)
        layout.addWidget(test)
        self._fill()
        outputs.changed.connect(self._fill)
        self._box.activated.connect(self._on_activated)
        test.clicked.connect(self._on_test_clicked)

    def _fill(self) -> None:
        self._box.clear()
        self._box.addItem(self.tr("Like your computer"), "")
        for output in self._outputs.outputs:
            self._box.addItem(output.name, output.id)
        chosen = self._outputs.present(self._preferences.current.output_device)
        self._box.setCurrentIndex(max(0, self._box.findData(chosen)))

    def _on_activated(self) -> None:
        self._preferences.change(output_device=self._box.currentData())

    def _on_test_clicked(self) -> None:
        device = self._preferences.current.output_device
        self._chime.play(device, taper(self._desk.levels.voice_percent))
