"""Each engine gets the kind of surface that it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtMultimedia import QVideoSink

from player.engines.contract import NativeWindow, SurfaceKind, VideoSink
from player.ui.widgets.video_surface import VideoSurface

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from player.ui.theme.theme import Theme


def test_vlc_gets_a_window_of_the_systems_own(theme: Theme, show: Callable[..., QWidget]) -> None:
    field = VideoSurface(theme)
    show(field)
    surface = field.prepare(SurfaceKind.NATIVE_WINDOW)
    assert isinstance(surface, NativeWindow)
    assert surface.window_id != int(field.window().winId())


def test_qt_gets_a_sink(theme: Theme, show: Callable[..., QWidget]) -> None:
    field = VideoSurface(theme)
    show(field)
    surface = field.prepare(SurfaceKind.VIDEO_SINK)
    assert isinstance(surface, VideoSink)
    assert isinstance(surface.sink, QVideoSink)


def test_another_engine_gets_a_fresh_surface(theme: Theme, show: Callable[..., QWidget]) -> None:
    field = VideoSurface(theme)
    show(field)
    first = field.prepare(SurfaceKind.NATIVE_WINDOW)
    assert field.prepare(SurfaceKind.NATIVE_WINDOW) != first
    assert field.prepare(SurfaceKind.NONE) is None
