"""Where the app keeps its own files: in the user's folders, or all below one folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import appdirs

_APP = "happy-back"


@dataclass(frozen=True, slots=True)
class Folders:
    """The four folders of the app, none of which need exist yet, and the places inside them."""

    config: Path
    data: Path
    cache: Path
    log: Path

    @classmethod
    def of_user(cls) -> Folders:
        """The folders that the system gives this app for this user."""
        return cls(
            config=Path(appdirs.user_config_dir(_APP, appauthor=False)),
            data=Path(appdirs.user_data_dir(_APP, appauthor=False)),
            cache=Path(appdirs.user_cache_dir(_APP, appauthor=False)),
            log=Path(appdirs.user_log_dir(_APP, appauthor=False)),
        )

    @classmethod
    def below(cls, folder: Path) -> Folders:
        """Everything in that one folder, so that nothing is left anywhere else."""
        root = folder.expanduser().absolute()
        return cls(root / "config", root / "data", root / "cache", root / "log")

    @property
    def settings_file(self) -> Path:
        """What the user has chosen."""
        return self.config / "settings.json"

    @property
    def progress_file(self) -> Path:
        """What the user has done."""
        return self.data / "progress.json"

    @property
    def packs(self) -> Path:
        """The packs that the user has added: folders and `.happyback` files."""
        return self.data / "packs"

    @property
    def unpacked_packs(self) -> Path:
        """Where `.happyback` files are unpacked, one folder for each content."""
        return self.cache / "packs"

    @property
    def shelf_file(self) -> Path:
        """What was read from all packs and can be read again."""
        return self.cache / "shelf.msgpack"

    @property
    def media_cache(self) -> Path:
        """What was computed from media and can be computed again."""
        return self.cache / "media"
