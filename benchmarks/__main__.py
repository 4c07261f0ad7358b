"""`python -m benchmarks`: every figure, from one run each."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.app import App
from benchmarks.compile import measure_compile
from benchmarks.first_frame import measure_first_frame
from benchmarks.music_off import measure_music_off
from benchmarks.processor import measure_processor
from benchmarks.start_up import measure_start_up
from player.commands.film_studio import FilmStudio

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.measure import Figure

SIZE = (1280, 860)
"""Room for the window and its frame."""
TONES_SECONDS = 40.0


def main() -> int:
    """Print the figures; 1 when a goal is not met."""
    with tempfile.TemporaryDirectory(prefix="happy-back-bench-") as folder:
        place = Path(folder)
        place.chmod(0o755)  # VLC runs as nobody, and plays a file in it
        with FilmStudio(place, SIZE) as studio:
            app = App(studio, place / "data")
            app.prepare()
            app.add_tones(TONES_SECONDS)
            figures = list(_print_each(_figures(app)))
    return int(any(figure.goal is not None and figure.value > figure.goal for figure in figures))


def _figures(app: App) -> Iterator[Figure]:
    yield measure_start_up(app)
    yield from measure_music_off(app)
    yield from measure_first_frame(app)
    yield from measure_processor(app)
    yield from measure_compile()


def _print_each(figures: Iterator[Figure]) -> Iterator[Figure]:
    for figure in figures:
        print(figure, flush=True)
        yield figure


if __name__ == "__main__":
    sys.exit(main())
