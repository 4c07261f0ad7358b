"""What was made from what, so that only what changed is made again."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from media.writing import whole_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Ledger:
    """Remembers in a file, beside the content's source, what each output was made from."""

    def __init__(self, file: Path, pack: Path) -> None:
        self._file = file
        self._pack = pack
        self._made: dict[str, str] = json.loads(file.read_text()) if file.exists() else {}
        self._in_use: set[str] = set()

    def make(self, outs: Sequence[str], source: object, build: Callable[[], None]) -> bool:
        """Build, unless all `outs` of the pack are there and were made from the same `source`.

        `source` is anything that shows itself whole in its `repr`; a path stands for its content.
        Tells whether it built.
        """
        self._in_use.update(outs)
        digest = sha256(_shown(source)).hexdigest()[:16]
        if all(self._made.get(out) == digest and (self._pack / out).exists() for out in outs):
            return False
        build()
        self._made |= dict.fromkeys(outs, digest)
        self._write()
        return True

    def forget_unused(self) -> None:
        """Delete what an earlier run made and this one did not ask for."""
        for out in sorted(self._made.keys() - self._in_use):
            (self._pack / out).unlink(missing_ok=True)
            del self._made[out]
        self._write()

    def _write(self) -> None:
        with whole_file(self._file) as file:
            file.write_text(json.dumps(self._made, indent=1, sort_keys=True) + "\n")


def _shown(source: object) -> bytes:
    if isinstance(source, Path):
        return sha256(source.read_bytes()).digest()
    if isinstance(source, tuple | list):
        return b"".join(_shown(part) for part in source)
    return repr(source).encode()
