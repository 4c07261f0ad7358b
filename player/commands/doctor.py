"""`doctor`: what works on this computer, what is missing and how to get it."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, qVersion

from media.errors import UserFacingError
from media.versions import media_versions
from player.commands.display import has_display
from player.engines.vlc import libvlc_version
from player.sound_outputs import SoundOutputs
from player.ui.explain import explain
from player.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from player.commands.terminal import Terminal
    from sessions.folders import Folders
    from sessions.library import Shelf


class Verdict(Enum):
    """How a part of this computer is doing."""

    FINE = "✓"
    GOOD_TO_HAVE = "·"
    """Missing, and the app does without."""
    WRONG = "✗"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at, in the user's language."""

    verdict: Verdict
    what: str
    detail: str


def examine(folders: Folders, shelf: Shelf, terminal: Terminal) -> int:
    """Say what was found, a line for each thing; 1 when something must be mended, else 0."""
    findings = tuple(_findings(folders, shelf))
    width = max(len(finding.what) for finding in findings)
    for finding in findings:
        terminal.say(f"{finding.verdict.value} {finding.what:<{width}}  {finding.detail}")
    return int(any(finding.verdict is Verdict.WRONG for finding in findings))


def _findings(folders: Folders, shelf: Shelf) -> Iterator[Finding]:
    yield from _versions()
    yield from _engines()
    yield _screen(sys.platform, os.environ)
    yield from _outputs()
    yield from _folders(folders)
    yield from _challenges(shelf)


def _versions() -> Iterator[Finding]:
    yield Finding(Verdict.FINE, "Happy Back", VERSION)
    yield Finding(Verdict.FINE, "Python", f"{platform.python_version()}, {platform.platform()}")
    yield Finding(Verdict.FINE, "Qt", qVersion())
    for name, version in media_versions().items():
        yield Finding(Verdict.FINE, name, version)


def _engines() -> Iterator[Finding]:
    translate = QCoreApplication.translate
    try:
        yield Finding(Verdict.FINE, "vlc", libvlc_version())
    except UserFacingError as problem:
        advice = translate("commands", "On Debian: sudo apt install {packages}")
        packages = "libvlc5 vlc-plugin-base vlc-plugin-video-output"
        how = f" {advice.format(packages=packages)}" if sys.platform == "linux" else ""
        yield Finding(Verdict.GOOD_TO_HAVE, "vlc", explain(problem) + how)
    yield Finding(Verdict.FINE, "qt", translate("commands", "the app's own player, always there"))


def _screen(system: str, environment: Mapping[str, str]) -> Finding:
    translate = QCoreApplication.translate
    name = translate("commands", "screen")
    if has_display(system, environment):
        return Finding(Verdict.FINE, name, environment.get("DISPLAY", system))
    detail = translate(
        "commands", "There is none here; the window needs a desktop. “demo” makes a film instead."
    )
    return Finding(Verdict.WRONG, name, detail)


def _outputs() -> Iterator[Finding]:
    name = QCoreApplication.translate("commands", "sound")
    sound = SoundOutputs()
    for output in sound.outputs:
        yield Finding(Verdict.FINE, name, output.name)
    if sound.problem is not None:
        yield Finding(Verdict.WRONG, name, explain(sound.problem))


def _folders(folders: Folders) -> Iterator[Finding]:
    translate = QCoreApplication.translate
    named = {
        translate("commands", "settings"): folders.config,
        translate("commands", "progress"): folders.data,
        translate("commands", "your own challenges"): folders.packs,
        translate("commands", "prepared media"): folders.cache,
        translate("commands", "log"): folders.log,
    }
    for name, folder in named.items():
        if _can_be_written(folder):
            yield Finding(Verdict.FINE, name, str(folder))
        else:
            sentence = translate(
                "commands", "{folder} cannot be written to; give yourself access to it."
            )
            yield Finding(Verdict.WRONG, name, sentence.format(folder=folder))


def _can_be_written(folder: Path) -> bool:
    """Whether files can be made in a folder that is there, or where it would be made."""
    existing = next(place for place in (folder, *folder.parents) if place.exists())
    try:
        with tempfile.TemporaryFile(dir=existing):
            return True
    except OSError:
        return False


def _challenges(shelf: Shelf) -> Iterator[Finding]:
    name = QCoreApplication.translate("commands", "challenges")
    yield Finding(Verdict.FINE, name, ", ".join(c.id for c in shelf.challenges) or "-")
    for problem in shelf.problems:
        yield Finding(Verdict.WRONG, name, explain(problem))
