"""The music under a session: heard for ever, at its own gain, whatever a file is like."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from media.loudness import Loudness
from media.units import Decibels, Lufs
from player.music_bed import MusicBed, MusicUnreadable
from player.sound_outputs import SoundOutputs
from sessions.music import MusicTrack
from sessions.preparation import PreparedTrack
from sessions.text import Text
from tests.builders_media import make_tone
from tests.rig.events import run_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from media.errors import UserFacingError
    from tests.rig.recording import Recording
    from tests.rig.sound import SoundServer


class Listener:
    """A music bed, and what it has told."""

    def __init__(self, bed: MusicBed, recording: Recording) -> None:
        self.bed, self.recording = bed, recording
        self.tracks: list[PreparedTrack | None] = []
        self.failures: list[UserFacingError] = []
        bed.track_changed.connect(self.tracks.append)
        bed.failed.connect(self.failures.append)

    def run(self, seconds: float) -> None:
        end = self.recording.now + seconds
        self.until(lambda: self.recording.now >= end)

    def until(self, holds: Callable[[], bool]) -> None:
        run_until(holds, lambda: f"told {self.tracks} and {self.failures}")


@pytest.fixture
def music(qapp: object, sound_server: SoundServer) -> Iterator[Listener]:  # noqa: ARG001 (Qt first)
    bed = MusicBed(SoundOutputs())
    with sound_server.recording() as recording:
        yield Listener(bed, recording)
        bed.close()


def prepared(file: Path) -> PreparedTrack:
    return PreparedTrack(MusicTrack(file, Text()), Loudness(Lufs(-20), Decibels(-20)))


def tone(folder: Path, hertz: float, seconds: float = 1.0) -> PreparedTrack:
    return prepared(make_tone(folder / f"{hertz:.0f}.ogg", seconds, hertz, dbfs=-20))


def test_music_plays_at_its_gain_from_the_first_sample(music: Listener, tmp_path: Path) -> None:
    music.bed.set_gain(0.1)
    music.bed.set_tracks((tone(tmp_path, 1500, 3),))
    music.bed.play()
    music.run(1.2)
    heard = music.recording.level_of(1500)
    assert heard.between(music.recording.now - 0.5, 99).median == pytest.approx(-40, abs=0.2)
    assert music.recording.peaks().never_above(-38)


def test_gain_zero_is_silence(music: Listener, tmp_path: Path) -> None:
    music.bed.set_tracks((tone(tmp_path, 1500, 3),))
    music.bed.play()
    music.run(0.6)
    quieted = music.recording.now
    music.bed.set_gain(0.0)
    music.run(0.4)
    assert music.recording.peaks().settles_below(-90, after=quieted) < 0.2


def test_one_track_goes_on_for_ever(music: Listener, tmp_path: Path) -> None:
    music.bed.set_tracks((tone(tmp_path, 1500, 0.8),))
    music.bed.play()
    music.run(3.0)
    heard = music.recording.level_of(1500)
    began = heard.first_above(-30)
    gaps = heard.between(began + 0.1, began + 2.4).values < -40
    assert gaps.sum() <= 6


def test_tracks_follow_each_other_and_begin_again(music: Listener, tmp_path: Path) -> None:
    first, second = tone(tmp_path, 700), tone(tmp_path, 1500)
    music.bed.set_tracks((first, second))
    music.bed.play()
    music.until(lambda: len(music.tracks) == 3)
    assert music.tracks == [first, second, first]
    assert music.recording.level_of(700).loudest > -21
    assert music.recording.level_of(1500).loudest > -21


def test_pause_is_silence_and_play_goes_on(music: Listener, tmp_path: Path) -> None:
    music.bed.set_tracks((tone(tmp_path, 1500, 3),))
    music.bed.play()
    music.run(0.6)
    paused = music.recording.now
    music.bed.pause()
    music.run(0.5)
    assert music.recording.peaks().settles_below(-90, after=paused) < 0.2
    music.bed.play()
    music.run(0.5)
    assert music.recording.level_of(1500).between(music.recording.now - 0.2, 99).median > -21


@pytest.mark.qt_log_ignore("Could not open media")
def test_an_unreadable_track_is_told_and_passed_over(music: Listener, tmp_path: Path) -> None:
    letter = tmp_path / "letter.ogg"
    letter.write_bytes(b"no music at all" * 99)
    good = tone(tmp_path, 1500, 3)
    music.bed.set_tracks((prepared(letter), good))
    music.bed.play()
    music.until(lambda: music.bed.current_track is good)
    music.run(0.6)
    assert [type(failure) for failure in music.failures] == [MusicUnreadable]
    assert "letter.ogg" in music.failures[0].sentence
    assert music.recording.level_of(1500).loudest > -21


@pytest.mark.qt_log_ignore("Could not open media")
def test_without_a_readable_track_it_is_silent_and_says_so_once(
    music: Listener, tmp_path: Path
) -> None:
    music.bed.set_tracks((prepared(tmp_path / "gone.ogg"),))
    music.bed.play()
    music.until(lambda: bool(music.failures))
    music.run(0.5)
    assert len(music.failures) == 1
    assert music.bed.current_track is None
    assert music.recording.peaks().loudest < -90


def test_no_jump_when_the_music_changes_or_stops(music: Listener, tmp_path: Path) -> None:
    music.bed.set_gain(0.1)
    for hertz in (700, 1500, 2500):
        music.bed.set_tracks((tone(tmp_path, hertz, 2),))
        music.bed.play()
        music.run(0.4)
    music.bed.stop()
    music.run(0.1)
    music.bed.play()
    music.run(0.4)
    assert music.recording.peaks().never_above(-37)
    assert music.recording.level_of(2500).loudest > -41


def test_no_tracks_is_no_music_and_no_problem(music: Listener) -> None:
    music.bed.set_tracks(())
    music.bed.play()
    music.run(0.2)
    assert music.tracks == [None]
    assert music.failures == []
