"""Nothing is installed without leave, and whoever cannot install is told the one command."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tools.setup.debian import Consent, Situation, install, install_command

if TYPE_CHECKING:
    from pathlib import Path

ROOT_ALONE = Situation(is_root=True, has_terminal=False, has_apt=True, has_sudo=False)


@pytest.fixture
def apt_calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in `apt-get` first on the path; the file that it writes its calls to."""
    calls = tmp_path / "calls"
    apt = tmp_path / "apt-get"
    apt.write_text(f'#!/bin/sh\necho "$DEBIAN_FRONTEND $@" >> {calls}\n')
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return calls


@pytest.mark.parametrize(
    ("situation", "consent"),
    [
        (ROOT_ALONE, Consent.INSTALL),
        (replace(ROOT_ALONE, has_terminal=True), Consent.ASK),
        (replace(ROOT_ALONE, is_root=False), Consent.TELL),
        (replace(ROOT_ALONE, is_root=False, has_sudo=True), Consent.TELL),
        (replace(ROOT_ALONE, is_root=False, has_sudo=True, has_terminal=True), Consent.ASK),
        (replace(ROOT_ALONE, has_apt=False), Consent.TELL),
    ],
)
def test_only_root_without_a_terminal_installs_unasked(
    situation: Situation, consent: Consent
) -> None:
    assert situation.consent is consent


def test_root_alone_gets_the_packages_without_a_question(apt_calls: Path) -> None:
    assert install(["libegl1", "libgl1"], ROOT_ALONE)
    update, installation = apt_calls.read_text().splitlines()
    assert update == "noninteractive -qq update"
    assert installation.endswith("install --yes --no-install-recommends libegl1 libgl1")


@pytest.mark.parametrize(("answer", "installed"), [("", True), ("ja", True), ("n", False)])
def test_at_a_terminal_the_answer_decides(apt_calls: Path, answer: str, installed: bool) -> None:
    questions: list[str] = []
    done = install(
        ["libegl1"],
        replace(ROOT_ALONE, has_terminal=True),
        ask=lambda question: questions.append(question) or answer,  # type: ignore[func-returns-value]  # list.append stands in for a print
    )
    assert done is installed
    assert apt_calls.exists() is installed
    assert "libegl1" in questions[0]


def test_who_may_not_install_is_left_in_peace(apt_calls: Path) -> None:
    assert not install(["libegl1"], replace(ROOT_ALONE, is_root=False))
    assert not apt_calls.exists()


def test_the_command_names_every_package() -> None:
    assert install_command(["libegl1", "libgl1"]) == "sudo apt install libegl1 libgl1"
