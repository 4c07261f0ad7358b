"""Installs Debian packages, after asking whoever sits at the keyboard."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Consent(Enum):
    """What may be done about missing packages."""

    INSTALL = "install"
    ASK = "ask"
    TELL = "tell"


@dataclass(frozen=True, slots=True)
class Situation:
    """Who runs this, and with what at hand."""

    is_root: bool
    has_terminal: bool
    has_apt: bool
    has_sudo: bool

    @classmethod
    def here(cls) -> Situation:
        """The situation of this process."""
        return cls(
            is_root=hasattr(os, "geteuid") and os.geteuid() == 0,
            has_terminal=sys.stdin.isatty() and sys.stdout.isatty(),
            has_apt=shutil.which("apt-get") is not None,
            has_sudo=shutil.which("sudo") is not None,
        )

    @property
    def consent(self) -> Consent:
        """Root without a terminal installs; with one we ask; who cannot install is told how."""
        if not self.has_apt or not (self.is_root or self.has_sudo):
            return Consent.TELL
        if self.has_terminal:
            return Consent.ASK
        return Consent.INSTALL if self.is_root else Consent.TELL


def install_command(packages: Sequence[str]) -> str:
    """The one command that installs those packages, for a reader to copy."""
    return "sudo apt install " + " ".join(packages)


def install(
    packages: Sequence[str],
    situation: Situation,
    ask: Callable[[str], str] = input,
) -> bool:
    """Install the packages if that is allowed; say whether it was done.

    Raises `subprocess.CalledProcessError` when apt refuses.
    """
    if situation.consent is Consent.TELL:
        return False
    if situation.consent is Consent.ASK and not _agreed(packages, ask):
        return False
    print("Installing with apt…", flush=True)
    # Package lists that cannot be refreshed may still be good enough to install from.
    _apt(situation, "update", may_fail=True)
    _apt(situation, "install", "--yes", "--no-install-recommends", *packages)
    return True


def _apt(situation: Situation, *words: str, may_fail: bool = False) -> None:
    """Run apt quietly; what it says matters only when it refuses."""
    prefix = () if situation.is_root else ("sudo", "env", "DEBIAN_FRONTEND=noninteractive")
    done = subprocess.run(
        [*prefix, "apt-get", "-qq", *words],
        check=False,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    if done.returncode and not may_fail:
        print(done.stderr, flush=True)
        done.check_returncode()


def _agreed(packages: Sequence[str], ask: Callable[[str], str]) -> bool:
    answer = ask(f"May I install these with apt? {' '.join(packages)} [Y/n] ")
    return answer.strip().lower() in {"", "y", "yes", "j", "ja"}
