"""What the user has chosen, for everybody who must follow it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from msgspec import convert
from msgspec.structs import asdict
from PySide6.QtCore import QObject, QTimer, Signal

from player.saving import Saving
from sessions.errors import SessionsError
from sessions.settings import Settings

if TYPE_CHECKING:
    from player.background import Background
    from sessions.storage import JsonFile

_log = logging.getLogger(__name__)


class Preferences(QObject):
    """The settings in force; a change holds at once and is kept soon after.

    What was wrong with the file at the start is reported once the event loop runs. A value
    that cannot be kept still holds until the app is closed.
    """

    changed = Signal(Settings)
    problem_met = Signal(object)
    """A `UserFacingError`."""

    def __init__(
        self, file: JsonFile[Settings], background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        loaded = file.load()
        self._current = loaded.value
        self._saving = Saving(file, background, self.problem_met.emit)
        if loaded.problem is not None:
            QTimer.singleShot(0, self, lambda: self.problem_met.emit(loaded.problem))

    @property
    def current(self) -> Settings:
        """The settings as they are now."""
        return self._current

    def change(self, **fields: object) -> None:
        """Give these settings other values.

        Raises:
            TypeError: there is no such setting.
            msgspec.ValidationError: a value is outside its range.
        """
        if unknown := fields.keys() - set(Settings.__struct_fields__):
            raise TypeError(f"no such setting: {', '.join(sorted(unknown))}")
        new = convert({**asdict(self._current), **fields}, Settings)
        if new == self._current:
            return
        self._current = new
        self._saving.save(new)
        self.changed.emit(new)

    def close(self) -> None:
        """Keep what has not been kept yet, before the app goes."""
        try:
            self._saving.close()
        except SessionsError as problem:
            _log.warning("The settings were not kept: %s", problem.sentence)
