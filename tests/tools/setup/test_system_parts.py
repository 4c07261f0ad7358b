"""What the system lacks is found by looking, per purpose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tools.setup import system_parts
from tools.setup.system_parts import (
    SYSTEM_PARTS,
    Purpose,
    bus_service,
    library,
    missing_parts,
    program,
    vlc_plugin,
)

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_library_that_cannot_be_loaded_is_missing() -> None:
    parts = (library("libc.so.6", "libc6"), library("libnowhere.so.1", "nowhere"))
    assert [part.package for part in missing_parts(Purpose.RUN, parts)] == ["nowhere"]


def test_a_program_is_missing_only_for_the_purposes_that_start_it() -> None:
    parts = (program("no-such-program", "nothing", Purpose.TEST),)
    assert missing_parts(Purpose.RUN, parts) == ()
    assert missing_parts(Purpose.TEST, parts) == parts


def test_a_plugin_of_vlc_is_found_below_a_folder_of_the_architecture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_parts, "LIBRARY_FOLDERS", (tmp_path,))
    part = vlc_plugin("audio_output/libpulse_plugin.so", "vlc-plugin-base")
    assert missing_parts(Purpose.RUN, (part,)) == (part,)
    plugin = tmp_path / "aarch64-linux-gnu/vlc/plugins/audio_output/libpulse_plugin.so"
    plugin.parent.mkdir(parents=True)
    plugin.touch()
    assert missing_parts(Purpose.RUN, (part,)) == ()


def test_a_service_of_the_message_bus_is_found_by_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_parts, "BUS_SERVICES", tmp_path)
    part = bus_service("org.a11y.Bus", "at-spi2-core", Purpose.TEST)
    assert missing_parts(Purpose.TEST, (part,)) == (part,)
    (tmp_path / "org.a11y.Bus.service").touch()
    assert missing_parts(Purpose.TEST, (part,)) == ()


def test_vlc_is_wanted_but_never_needed() -> None:
    of_vlc = [part for part in SYSTEM_PARTS if "vlc" in part.package and part.name != "cvlc"]
    assert len(of_vlc) == 3
    assert not any(part.needed for part in of_vlc)


def test_every_package_has_a_name_that_apt_accepts() -> None:
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9+.-]+", part.package) for part in SYSTEM_PARTS)
