"""The virtual environment is filled once, and again only when a pin changes."""

from __future__ import annotations

import subprocess
import venv
from typing import TYPE_CHECKING

import pytest

from tools.setup.environment import Environment

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """An environment that asks for nothing, so that no network is needed."""
    requirements = tmp_path / "run.txt"
    requirements.write_text("# nothing\n")
    return Environment(tmp_path / "venv", requirements)


def test_it_is_made_from_nothing_and_then_ready(environment: Environment) -> None:
    was_ready = environment.is_ready
    environment.prepare()
    assert (was_ready, environment.is_ready) == (False, True)
    assert subprocess.run([environment.python, "-m", "pip", "--version"], check=True)


def test_a_changed_pin_makes_it_unready(environment: Environment) -> None:
    environment.prepare()
    environment.requirements.write_text("# nothing else\n")
    assert not environment.is_ready


def test_one_that_was_interrupted_is_made_anew(environment: Environment) -> None:
    venv.create(environment.folder, with_pip=False)
    environment.prepare()
    assert environment.is_ready


def test_a_package_without_a_hash_is_refused(environment: Environment) -> None:
    environment.requirements.write_text("appdirs==1.4.4\n")
    with pytest.raises(subprocess.CalledProcessError):
        environment.prepare()
    assert not environment.is_ready
