"""What playing costs, against VLC playing the same video alone."""

from __future__ import annotations

import shutil
import time
from typing import TYPE_CHECKING

from benchmarks.measure import Figure, processor_seconds
from media.cache import Cache
from player.commands.film_studio import Program
from sessions.playlist import plan_day
from sessions.preparation import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.app import App

SECONDS = 20.0
SETTLING = 3.0
PLAINLY = ("--vout=xcb_x11",)
NOBODY = ("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups")


def measure_processor(app: App) -> Iterator[Figure]:
    """Processor time of 20 s of the first day with music, against VLC with its video and voice.

    VLC is taken as it comes, which on a screen without a graphics card draws through a
    software OpenGL, and once more drawing as plainly as the app lets it.
    """
    with app.start("--play", "--fullscreen") as program:
        app.wait_until_playing()
        ours = _used_while_playing(program.process.pid)
    programme = _programme(app)
    for name, words, goal in (("VLC", (), 1.0), ("VLC drawing plainly", PLAINLY, None)):
        with _vlc(app, programme, words) as program:
            app.wait_until_playing()
            theirs = _used_while_playing(program.process.pid)
        detail = f"app {ours:.2f} s, {name} {theirs:.2f} s of processor time in {SECONDS:.0f} s"
        yield Figure(f"playing with music / {name}", ours / theirs, goal, "", detail)


def _used_while_playing(process_id: int) -> float:
    time.sleep(SETTLING)
    before = processor_seconds(process_id)
    time.sleep(SECONDS)
    return processor_seconds(process_id) - before


def _programme(app: App) -> Path:
    """The first session as one file, where everybody may read it."""
    challenge = app.library.load().challenges[0]
    session = plan_day(challenge, challenge.days[0]).sessions[0]
    cache = Cache(app.folders.media_cache, limit_bytes=10**9)
    programme = prepare(session, cache).programme
    shared = app.data.parent / f"shared{programme.suffix}"
    shutil.copy(programme, shared)
    shared.chmod(0o644)
    return shared


def _vlc(app: App, programme: Path, more: tuple[str, ...]) -> Program:
    """VLC without an interface, which refuses to be root."""
    home = app.data.parent / "nobody"
    home.mkdir(exist_ok=True)
    home.chmod(0o777)
    own = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "XDG_CONFIG_HOME": str(home)}
    words = ["vlc", "-I", "dummy", "--fullscreen", "--no-video-title-show", "--quiet"]
    return Program([*NOBODY, *words, *more, str(programme)], {**app.studio.environment, **own})
