"""The command line as somebody types it: what it says, in which language, and how it ends."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.builders_sessions import write_pack
from tests.rig.command_line import MAIN, run

if TYPE_CHECKING:
    from pathlib import Path


def test_list_shows_the_users_own_challenges_and_their_days(tmp_path: Path) -> None:
    write_pack(tmp_path / "data/packs/klein")
    answer = run("--data", tmp_path, "--lang", "nl", "list")
    assert answer.returncode == 0
    assert "klein  Kleine reeks\n   1    0:08  Ademen\n   2    0:08  Rekken\n" in answer.stdout
    assert answer.stderr == ""


def test_whoever_has_read_enough_of_a_list_hears_no_more(tmp_path: Path) -> None:
    words = [sys.executable, str(MAIN), "--data", str(tmp_path), "list"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.close()
        told = program.stderr.read()
    assert (program.returncode, told) == (0, b"")


def test_list_keeps_the_others_when_one_pack_is_broken(tmp_path: Path) -> None:
    write_pack(tmp_path / "data/packs/klein")
    broken = write_pack(tmp_path / "data/packs/stuk")
    (broken / "challenge.toml").write_text("format = \n")
    answer = run("--data", tmp_path, "--lang", "en", "list")
    assert answer.returncode == 0
    assert "Small series" in answer.stdout
    assert "stuk/challenge.toml, line 1" in answer.stderr


def test_check_praises_a_good_pack(tmp_path: Path) -> None:
    answer = run("--data", tmp_path, "--lang", "en", "check", write_pack(tmp_path / "klein"))
    assert (answer.returncode, answer.stdout) == (0, "This pack is in order.\n")


def test_check_names_what_is_wrong_and_ends_with_one(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "klein")
    (pack / "video/rust.mp4").unlink()
    answer = run("--data", tmp_path, "--lang", "nl", "check", pack)
    assert answer.returncode == 1
    assert answer.stdout.startswith("fout: ")
    assert "video/rust.mp4" in answer.stdout


def test_doctor_says_what_is_missing_and_how_to_get_it(tmp_path: Path) -> None:
    answer = run("--data", tmp_path, "--lang", "en", "doctor")
    assert answer.returncode == 1
    assert "✗ screen" in answer.stdout
    assert str(tmp_path) in answer.stdout
    assert re.search(rf"your own challenges +{tmp_path}/data/packs$", answer.stdout, re.MULTILINE)


def test_doctor_says_which_folder_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    answer = run("--data", tmp_path / "file", "--lang", "en", "doctor")
    assert answer.returncode == 1
    assert f"{tmp_path}/file/config cannot be written to" in answer.stdout
    assert "The log cannot be kept" in answer.stderr


def test_a_wrong_line_shows_the_usage_and_ends_with_two(tmp_path: Path) -> None:
    answer = run("--data", tmp_path, "--lang", "nl", "--day", "morgen")
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert answer.stderr.startswith("gebruik: main.py")
    assert "--day" in answer.stderr.splitlines()[-1]


def test_everything_stays_in_the_data_folder(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        run("--data", tmp_path / "data", "list")
    assert list(home.iterdir()) == []
    assert (tmp_path / "data").is_dir()


@pytest.mark.parametrize("command", ["list", "-h"])
def test_a_quick_command_loads_no_widgets_and_no_engine(tmp_path: Path, command: str) -> None:
    program = (
        f"import runpy, sys; sys.argv = ['main.py', '--data', {str(tmp_path)!r}, '{command}']\n"
        f"try: runpy.run_path({str(MAIN)!r}, run_name='__main__')\n"
        "except SystemExit: pass\n"
        "print([name for name in sys.modules if 'Widgets' in name or name == 'vlc'])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program],
        cwd=MAIN.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.splitlines()[-1] == "[]"
