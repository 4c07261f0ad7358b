from pathlib import Path

import pytest

from media.cache import Cache
from media.errors import MediaMissing, NotMedia, PictureMissing
from media.loudness import SILENT
from media.probe import probe
from sessions.challenge import RecordedSession
from sessions.pack import open_pack
from sessions.preparation import prepare, prepare_music
from tests.builders_media import make_bursts, make_tone, make_video
from tests.builders_sessions import planned, recorded, session, track, write_pack


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache", limit_bytes=10**9)


@pytest.fixture
def spoken(tmp_path: Path) -> RecordedSession:
    """A silent video of 3 s, and a voice that speaks in its second second."""
    video = make_video(tmp_path / "a.mp4", 3.0)
    voice = make_bursts(tmp_path / "a.opus", [(1.0, 2.0)], 3.0)
    return session("a", [("Ademen", 3.0)], video=video, voice=voice)


def test_a_voice_file_is_joined_with_its_video(spoken: RecordedSession, cache: Cache) -> None:
    prepared = prepare(planned(spoken), cache)
    info = probe(prepared.programme)
    assert prepared.has_video
    assert info.video is not None
    assert len(info.audio) == 1
    assert info.duration == pytest.approx(3.0, abs=0.1)


def test_a_video_with_its_own_sound_is_played_as_it_is(tmp_path: Path, cache: Cache) -> None:
    video = make_video(tmp_path / "a.mp4", 1.0, audio_hz=440)
    assert prepare(planned(session(video=video)), cache).programme == video


def test_the_voice_is_known_before_it_plays(spoken: RecordedSession, cache: Cache) -> None:
    prepared = prepare(planned(spoken), cache)
    assert -30 < prepared.voice_loudness.integrated < -5
    (span,) = prepared.speech.spans
    assert [span.start, span.end] == pytest.approx([1.0, 2.0], abs=0.1)


def test_music_within_the_video_is_not_taken_for_speech(tmp_path: Path, cache: Cache) -> None:
    video = make_video(tmp_path / "a.mp4", 1.0, audio_hz=440)
    prepared = prepare(planned(session(video=video, music_in_video=True)), cache)
    assert prepared.speech.spans == ()
    assert prepared.voice_loudness.integrated > SILENT


def test_a_second_time_nothing_is_made_again(
    spoken: RecordedSession, cache: Cache, tmp_path: Path
) -> None:
    first = prepare(planned(spoken), cache)
    made = {path: path.stat().st_ino for path in (tmp_path / "cache").iterdir()}
    assert prepare(planned(spoken), cache) == first
    assert {path: path.stat().st_ino for path in (tmp_path / "cache").iterdir()} == made


def test_a_changed_voice_is_prepared_anew(spoken: RecordedSession, cache: Cache) -> None:
    first = prepare(planned(spoken), cache)
    assert spoken.voice is not None
    make_tone(spoken.voice, 3.0, 440)
    second = prepare(planned(spoken), cache)
    assert second.programme != first.programme
    assert second.voice_loudness != first.voice_loudness


def test_captions_that_cannot_be_read_are_a_warning(tmp_path: Path, cache: Cache) -> None:
    pack = write_pack(tmp_path / "pack", seconds=1.0)
    (pack / "captions/aankomen.nl.vtt").write_text("WEBVTT\n\n00:01 --> later\nHallo\n")
    prepared = prepare(planned(recorded(open_pack(pack, tmp_path).days[0].sessions)[0]), cache)
    assert prepared.captions == {}
    assert "aankomen.nl.vtt" in prepared.warnings[0].sentence


def test_captions_are_read_per_language(tmp_path: Path, cache: Cache) -> None:
    pack = write_pack(tmp_path / "pack", seconds=1.0)
    prepared = prepare(planned(recorded(open_pack(pack, tmp_path).days[0].sessions)[0]), cache)
    assert prepared.captions["nl"][0].text == "Adem rustig in."
    assert prepared.warnings == ()


def test_a_video_without_any_sound_plays_with_a_warning(tmp_path: Path, cache: Cache) -> None:
    prepared = prepare(planned(session(video=make_video(tmp_path / "a.mp4", 1.0))), cache)
    assert prepared.voice_loudness.integrated == SILENT
    assert len(prepared.warnings) == 1


def test_sound_alone_plays_without_a_picture_and_says_so(tmp_path: Path, cache: Cache) -> None:
    prepared = prepare(planned(session(video=make_tone(tmp_path / "a.m4a", 1.0))), cache)
    assert not prepared.has_video
    assert [type(warning) for warning in prepared.warnings] == [PictureMissing]
    assert "a.m4a" in prepared.warnings[0].sentence


def test_a_cache_that_takes_nothing_does_not_stop_a_video(tmp_path: Path) -> None:
    video = make_video(tmp_path / "a.mp4", 1.0, audio_hz=440)
    prepared = prepare(planned(session(video=video)), Cache(Path("/proc/happy-back"), 10**9))
    assert prepared.voice_loudness.integrated > SILENT


def test_a_video_that_is_not_there_is_a_sentence(tmp_path: Path, cache: Cache) -> None:
    with pytest.raises(MediaMissing):
        prepare(planned(session(video=tmp_path / "gone.mp4")), cache)


def test_music_is_measured(tmp_path: Path, cache: Cache) -> None:
    music = track(str(make_tone(tmp_path / "m.opus", 2.0, 1000, dbfs=-20)))
    assert prepare_music(music, cache).loudness.integrated == pytest.approx(-20, abs=0.5)


def test_music_that_cannot_be_read_is_a_sentence(tmp_path: Path, cache: Cache) -> None:
    (tmp_path / "m.opus").write_text("no music")
    with pytest.raises(NotMedia):
        prepare_music(track(str(tmp_path / "m.opus")), cache)
