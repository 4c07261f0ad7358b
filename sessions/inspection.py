"""A pack while it is checked: its files, each opened once, and findings with their lines."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from media.errors import UserFacingError
from media.loudness import measure_loudness
from media.probe import probe
from sessions.findings import Finding, Severity
from sessions.pack_parts import PackFiles

if TYPE_CHECKING:
    from sessions.manifest import Manifest, ManifestFile
    from sessions.pack import PackFolder
    from sessions.toml_lines import FieldPath

Findings = Iterator[Finding]


class Inspection:
    """The questions that can be put to one pack."""

    def __init__(self, pack: PackFolder, file: ManifestFile) -> None:
        self.file = file
        self.probe = cache(probe)
        self.loudness = cache(measure_loudness)
        self._folder = pack.folder
        self._files = PackFiles(pack.folder, file)

    @property
    def manifest(self) -> Manifest:
        """What the pack says of itself."""
        return self.file.manifest

    def path(self, name: str, field: FieldPath) -> Path:
        """Where the file lies that the manifest names there.

        Raises:
            FieldNotInsidePack: a link leads out of the pack.
        """
        return self._files.at(name, field)

    def attempt(self, part: Findings) -> Findings:
        """The findings of one part; an error that ends that part is its last finding."""
        try:
            yield from part
        except UserFacingError as error:
            yield Finding(Severity.ERROR, self._named_as_in_pack(error))

    def facts(self, field: FieldPath) -> dict[str, Any]:
        """What every sentence about a field shows: `file`, `line` and `field`."""
        names = ".".join(part for part in field if isinstance(part, str))
        return {"file": self.file.name, "line": self.file.line_of(field), "field": names}

    def warning(
        self,
        error: type[UserFacingError],
        field: FieldPath,
        **facts: Any,  # noqa: ANN401 (facts are whatever the sentence shows)
    ) -> Finding:
        """Something about that field that a listener or a reader misses."""
        return Finding(Severity.WARNING, error(**self.facts(field), **facts))

    def _named_as_in_pack(self, error: UserFacingError) -> UserFacingError:
        """The same error with files called by their place in the pack, as the maker knows them."""
        facts = {name: self._place_in_pack(fact) for name, fact in error.facts.items()}
        return type(error)(**facts)

    def _place_in_pack(self, fact: object) -> object:
        if isinstance(fact, Path) and fact.is_relative_to(self._folder):
            return fact.relative_to(self._folder).as_posix()
        return fact
