"""What the app and its tests need from the system, and which Debian package holds each."""

from __future__ import annotations

import ctypes
import importlib.util
import shutil
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

BUS_SERVICES = Path("/usr/share/dbus-1/services")
LIBRARY_FOLDERS = (Path("/usr/lib"), Path("/usr/lib64"), Path("/usr/local/lib"))


class Purpose(Enum):
    """What somebody asked `make` for."""

    RUN = "run"
    DEMO = "demo"
    TEST = "test"
    BENCH = "bench"


@dataclass(frozen=True, slots=True)
class SystemPart:
    """A library or program of the system, and how to see whether it is there."""

    name: str
    package: str
    present: Callable[[], bool]
    purposes: frozenset[Purpose]
    needed: bool = True
    """Whether nothing works without it; otherwise it is good to have."""


def library(name: str, package: str, *, needed: bool = True) -> SystemPart:
    """A shared library that the app loads, by its file name."""
    return SystemPart(name, package, lambda: _loads(name), frozenset(Purpose), needed)


def program(name: str, package: str, *purposes: Purpose, needed: bool = True) -> SystemPart:
    """A program that is started by name."""
    return SystemPart(
        name, package, lambda: shutil.which(name) is not None, frozenset(purposes), needed
    )


def bus_service(name: str, package: str, *purposes: Purpose) -> SystemPart:
    """A service that a message bus starts when it is first asked for."""
    file = f"{name}.service"
    return SystemPart(name, package, (BUS_SERVICES / file).exists, frozenset(purposes))


def vlc_plugin(name: str, package: str) -> SystemPart:
    """A plug-in of VLC, as a path below its plug-in folder; never needed, always wanted."""
    return SystemPart(
        f"VLC {name}", package, lambda: _vlc_has(name), frozenset(Purpose), needed=False
    )


def python_module(name: str, package: str) -> SystemPart:
    """A part of Python's standard library that Debian packs apart."""
    return SystemPart(
        f"Python's {name}",
        package,
        lambda: importlib.util.find_spec(name) is not None,
        frozenset(Purpose),
    )


def missing_parts(
    purpose: Purpose, parts: tuple[SystemPart, ...] | None = None
) -> tuple[SystemPart, ...]:
    """The parts for that purpose which this system does not have."""
    chosen = SYSTEM_PARTS if parts is None else parts
    return tuple(part for part in chosen if purpose in part.purposes and not part.present())


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _vlc_has(plugin: str) -> bool:
    patterns = (f"vlc/plugins/{plugin}", f"*/vlc/plugins/{plugin}")
    return any(any(folder.glob(p)) for folder in LIBRARY_FOLDERS for p in patterns)


_SCREEN = (Purpose.DEMO, Purpose.TEST, Purpose.BENCH)

SYSTEM_PARTS = (
    python_module("ensurepip", "python3-venv"),
    # Found with `readelf -d` on PySide6's libraries and plug-ins.
    library("libEGL.so.1", "libegl1"),
    library("libGL.so.1", "libgl1"),
    library("libX11.so.6", "libx11-6"),
    library("libX11-xcb.so.1", "libx11-xcb1"),
    library("libXext.so.6", "libxext6"),
    library("libXrandr.so.2", "libxrandr2"),
    library("libdbus-1.so.3", "libdbus-1-3"),
    library("libdrm.so.2", "libdrm2"),
    library("libfontconfig.so.1", "libfontconfig1"),
    library("libfreetype.so.6", "libfreetype6"),
    library("libglib-2.0.so.0", "libglib2.0-0"),
    library("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
    library("libxcb-cursor.so.0", "libxcb-cursor0"),
    library("libxcb-glx.so.0", "libxcb-glx0"),
    library("libxcb-icccm.so.4", "libxcb-icccm4"),
    library("libxcb-image.so.0", "libxcb-image0"),
    library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    library("libxcb-randr.so.0", "libxcb-randr0"),
    library("libxcb-render-util.so.0", "libxcb-render-util0"),
    library("libxcb-shape.so.0", "libxcb-shape0"),
    library("libxcb-sync.so.1", "libxcb-sync1"),
    library("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    library("libxcb-xkb.so.1", "libxcb-xkb1"),
    library("libxkbcommon.so.0", "libxkbcommon0"),
    library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    library("libpulse.so.0", "libpulse0"),
    library("libwayland-client.so.0", "libwayland-client0", needed=False),
    library("libwayland-cursor.so.0", "libwayland-cursor0", needed=False),
    library("libwayland-egl.so.1", "libwayland-egl1", needed=False),
    library("libvlc.so.5", "libvlc5", needed=False),
    vlc_plugin("audio_output/libpulse_plugin.so", "vlc-plugin-base"),
    vlc_plugin("video_output/libxcb_x11_plugin.so", "vlc-plugin-video-output"),
    program("Xvfb", "xvfb", *_SCREEN),
    program("openbox", "openbox", *_SCREEN),
    program("xdotool", "xdotool", *_SCREEN),
    program("pulseaudio", "pulseaudio", *_SCREEN),
    program("parec", "pulseaudio-utils", *_SCREEN),
    program("dbus-daemon", "dbus-daemon", Purpose.TEST),
    bus_service("org.a11y.Bus", "at-spi2-core", Purpose.TEST),
    program("cvlc", "vlc-bin", Purpose.BENCH),
    program("setpriv", "util-linux", Purpose.BENCH),
)
