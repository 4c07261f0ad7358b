"""The steps that make the pack from the script and the clips that lie in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from media.writing import whole_file
from tools.content import music, thumbnails, voice
from tools.content.toml import write_toml

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tools.content.ledger import Ledger
    from tools.content.script import Line, Script, Thumbnail
    from tools.content.voice import Voice

HEADER = """\
# Made by tools/make_happy_back.py from tools/content/script.toml; do not edit by hand.
"""


class PackMaker:
    """Makes the files of the pack in a folder, and says the name of each that it makes."""

    def __init__(
        self, pack: Path, ledger: Ledger, voice: Voice, say: Callable[[str], None]
    ) -> None:
        self._pack = pack
        self._ledger = ledger
        self._voice = voice
        self._say = say

    def make(self, script: Script) -> None:
        """Make whatever the script asks for and is not there yet, and take away the rest.

        Raises:
            ValueError: something in the script does not fit.
        """
        for line in script.lines:
            self._make_line(line)
        for thumbnail in script.thumbnails:
            self._make_thumbnail(thumbnail)
        for name, piece in music.PIECES.items():
            self._make_music(f"music/{name}.opus", piece)
        self._ledger.forget_unused()
        with whole_file(self._pack / "challenge.toml") as file:
            file.write_text(HEADER + write_toml(script.manifest), encoding="utf-8")

    def _make_line(self, line: Line) -> None:
        self._step(
            line.out,
            (line.text, voice.recipe(line.language)),
            lambda: self._voice.record(line.text, line.language, self._pack / line.out),
        )

    def _make_thumbnail(self, thumbnail: Thumbnail) -> None:
        size = (thumbnails.WIDTH, thumbnails.HEIGHT)
        self._step(
            thumbnail.out,
            (thumbnail, self._pack / thumbnail.clip, size),
            lambda: thumbnails.write_thumbnail(thumbnail, self._pack),
        )

    def _make_music(self, out: str, piece: music.Piece) -> None:
        recipe = (music.LOUDNESS, music.BIT_RATE, music.SOFT_ABOVE_HZ, music.PAUSE, music.WIDTH)
        self._step(
            out,
            (music.score(piece), recipe),
            lambda: music.make_music(piece, self._pack / out),
        )

    def _step(self, out: str, source: object, build: Callable[[], None]) -> None:
        if self._ledger.make((out,), source, build):
            self._say(out)
