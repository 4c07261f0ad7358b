"""Where prepared files are kept: the cache, or for one morning a folder that goes away."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

from media.cache import Cache
from player.errors import PlayerError

LIMIT_BYTES = 2_000_000_000

_log = logging.getLogger(__name__)


class KeptForNowOnly(PlayerError):
    """The cache cannot be written, so that everything has to be prepared again tomorrow."""

    template: ClassVar[str] = (
        "Prepared sessions cannot be kept in {folder}: {reason}. You can practise; to begin "
        "faster next time, see that the folder can be written to."
    )


@dataclass(frozen=True, slots=True)
class PreparedFiles:
    """A cache that can be written to, and what there is to say about it."""

    cache: Cache
    problem: PlayerError | None = None
    passing: TemporaryDirectory[str] | None = None

    @classmethod
    def below(cls, folder: Path) -> PreparedFiles:
        """The cache in that folder, or in a passing one where that cannot be written."""
        try:
            folder.mkdir(parents=True, exist_ok=True)
            TemporaryDirectory(dir=folder).cleanup()
        except OSError as error:
            _log.warning("No cache in %s: %s", folder, error)
            passing = TemporaryDirectory(prefix="happy-back-")
            problem = KeptForNowOnly(folder=folder, reason=error.strerror or error)
            return cls(Cache(Path(passing.name), LIMIT_BYTES), problem, passing)
        return cls(Cache(folder, LIMIT_BYTES))

    def close(self) -> None:
        """Remove what was only for now."""
        if self.passing is not None:
            self.passing.cleanup()
