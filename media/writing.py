"""Files that appear whole or not at all."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

from media.errors import writing_failed

if TYPE_CHECKING:
    from collections.abc import Iterator

MAKING = ".making-"
"""How the name of a file begins that is not whole yet."""


@contextmanager
def whole_file(out: Path) -> Iterator[Path]:
    """A path beside `out` to write to; it takes the place of `out` when the block ends well.

    Raises:
        MediaError: `NoSpace` or `CannotWrite`, for any system error inside the block.
    """
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(
            dir=out.parent, prefix=MAKING, suffix=out.suffix, delete=False
        ) as file:
            making = Path(file.name)
        try:
            yield making
            making.replace(out)
        finally:
            making.unlink(missing_ok=True)
    except OSError as error:
        raise writing_failed(out, error) from error
