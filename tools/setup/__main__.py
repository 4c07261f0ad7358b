"""`python -m tools.setup run|demo|test|bench`: all that it needs, or a sentence that says what."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from tools.setup.debian import Situation, install, install_command
from tools.setup.environment import Environment
from tools.setup.system_parts import Purpose, SystemPart, missing_parts

PROJECT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Prepare for one purpose; 0 when all that is needed is there, else 1 and what to do."""
    parser = argparse.ArgumentParser(prog="python -m tools.setup", description=__doc__)
    parser.add_argument("purpose", choices=[purpose.value for purpose in Purpose])
    purpose = _with_a_screen(Purpose(parser.parse_args().purpose))
    try:
        return prepare_system(purpose) or prepare_environment(purpose)
    except subprocess.CalledProcessError as error:
        program = "pip" if "pip" in error.cmd else "apt-get"
        print(f"{program} did not succeed; what it said stands above. Then run make again.")
        return 1
    except (KeyboardInterrupt, EOFError):
        print("\nStopped. Run make again whenever you like.")
        return 1


def prepare_system(purpose: Purpose) -> int:
    """Find and if allowed install what the system lacks; 1 when it still lacks what is needed."""
    missing = missing_parts(purpose) if sys.platform == "linux" else ()
    if not missing:
        return 0
    packages = _packages_of(missing)
    print("Missing on this system: " + ", ".join(part.name for part in missing), flush=True)
    if install(packages, Situation.here()):
        missing = missing_parts(purpose)
    if not missing:
        return 0
    needed = [part for part in missing if part.needed]
    print("This installs them: " + install_command(_packages_of(missing)))
    print("Then run make again." if needed else "It works without them too, so we go on.")
    return 1 if needed else 0


def prepare_environment(purpose: Purpose) -> int:
    """Make the virtual environment and fill it, unless that was done before."""
    name = "run" if purpose in {Purpose.RUN, Purpose.DEMO} else "test"
    environment = Environment(PROJECT / ".venv", PROJECT / "requirements" / f"{name}.txt")
    if not environment.is_ready:
        print("Getting the Python packages (about 300 MB the first time)…", flush=True)
        environment.prepare()
    return 0


def _with_a_screen(purpose: Purpose) -> Purpose:
    """Running without a display is making the demo film."""
    has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return Purpose.DEMO if purpose is Purpose.RUN and not has_display else purpose


def _packages_of(parts: tuple[SystemPart, ...]) -> list[str]:
    return sorted({part.package for part in parts})


if __name__ == "__main__":
    sys.exit(main())
