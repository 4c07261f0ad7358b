"""The section for the user's own data: where it is, what it takes, and how to begin again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from player.ui.screens.settings.card import SettingsCard, at_the_right
from player.ui.widgets.button import Button, ButtonKind
from player.ui.words import size_in_words

if TYPE_CHECKING:
    from pathlib import Path

    from media.cache import Cache
    from player.background import Background
    from player.journey import Journey
    from player.ui.theme.theme import Theme
    from sessions.folders import Folders

_MAY_BREAK = "\u200b"


class DataSection(QWidget):
    """Everything stays on this computer; the user can see it, and throw it away."""

    failed = Signal(object)
    """A `UserFacingError`."""

    def __init__(
        self,
        theme: Theme,
        *,
        folders: Folders,
        cache: Cache,
        journey: Journey,
        background: Background,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._cache = cache
        self._journey = journey
        self._background = background
        self._forget = _AskTwice(theme, self.tr("Begin anew"), self.tr("Yes, forget everything"))
        self._empty = Button(theme, self.tr("Empty"), ButtonKind.TOOL, icon="trash")
        card = SettingsCard(theme)
        self._add_folder(card, self.tr("Your progress"), folders.data)
        self._add_folder(card, self.tr("Your settings"), folders.config)
        self._size = card.add(self.tr("Prepared videos"), " ", at_the_right(self._empty))
        self._done = card.add(
            self.tr("Begin anew"),
            self.tr("Forgets which days you did and where you were. Your settings stay."),
            self._forget,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self._empty.clicked.connect(self._on_empty_clicked)
        self._forget.confirmed.connect(self._on_forget_confirmed)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measure()

    def _add_folder(self, card: SettingsCard, title: str, folder: Path) -> None:
        show = Button(self._theme, self.tr("Open folder"), ButtonKind.TOOL, icon="folder-simple")
        show.setAccessibleDescription(title)
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        path = str(folder).replace("/", "/" + _MAY_BREAK).replace("\\", "\\" + _MAY_BREAK)
        card.add(title, path, at_the_right(show))

    def _measure(self) -> None:
        self._background.run(self._cache.size_bytes, self._show_size, self.failed.emit)

    def _show_size(self, size: int) -> None:
        words = self.tr("{size}. Happy Back makes them again when it needs them.")
        self._size.set_detail(words.format(size=size_in_words(size)))
        self._empty.setEnabled(size > 0)

    def _on_empty_clicked(self) -> None:
        self._empty.setEnabled(False)
        self._background.run(self._cache.empty, lambda _: self._measure(), self.failed.emit)

    def _on_forget_confirmed(self) -> None:
        self._journey.forget()
        self._done.set_detail(self.tr("Done. You begin again at day 1."))


class _AskTwice(QStackedWidget):
    """A button that asks once more before it does what it says."""

    confirmed = Signal()

    def __init__(self, theme: Theme, word: str, sure: str) -> None:
        super().__init__()
        ask = Button(theme, word, ButtonKind.TOOL)
        no = Button(theme, self.tr("No"), ButtonKind.QUIET_TOOL)
        yes = Button(theme, sure, ButtonKind.TOOL)
        question = QWidget()
        layout = QHBoxLayout(question)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(no)
        layout.addWidget(yes)
        self.addWidget(at_the_right(ask))
        self.addWidget(question)
        ask.clicked.connect(lambda: self.setCurrentIndex(1))
        no.clicked.connect(lambda: self.setCurrentIndex(0))
        yes.clicked.connect(self._on_yes_clicked)

    def _on_yes_clicked(self) -> None:
        self.setCurrentIndex(0)
        self.confirmed.emit()
