"""The music under a day: it goes on from session to session, and changes only when it must."""

from __future__ import annotations

from typing import TYPE_CHECKING

from player.mixer import FADE_AT_END

if TYPE_CHECKING:
    from player.music_bed import MusicBed
    from player.sound_desk import SoundDesk
    from sessions.preparation import PreparedTrack


class Accompaniment:
    """Starts, holds and changes the music bed, each behind a fade."""

    def __init__(self, bed: MusicBed, desk: SoundDesk) -> None:
        self._bed = bed
        self._desk = desk
        self._wanted: tuple[PreparedTrack, ...] = ()
        self._on_bed: tuple[PreparedTrack, ...] = ()

    def play(self, tracks: tuple[PreparedTrack, ...]) -> None:
        """Let these tracks be heard; when they are on already they just go on."""
        self._wanted = tracks
        if tracks == self._on_bed:
            self._begin()
        else:
            self._desk.fade_music_out(self._change)

    def pause(self) -> None:
        """Fade out and hold the music where it is."""
        self._desk.fade_music_out(self._bed.pause)

    def stop(self) -> None:
        """Fade out and let go of the music."""
        self._desk.fade_music_out(self._bed.stop, FADE_AT_END)

    def _change(self) -> None:
        self._on_bed = self._wanted
        self._bed.set_tracks(self._on_bed)
        self._begin()

    def _begin(self) -> None:
        if self._on_bed:
            self._bed.play()
            self._desk.fade_music_in()
