"""What must be known and made before a session or a piece of music plays: slow, kept by content."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from media.cache import fingerprint
from media.captions import read_captions
from media.compile import compile_programme, composition_key
from media.errors import CacheUnwritable, MediaError, NoSpace, PictureMissing, SoundMissing
from media.loudness import SILENT, Loudness, measure_loudness
from media.probe import probe
from media.programme import SUFFIX, needs_programme, write_programme
from media.speech import find_speech
from media.speech_times import SpeechTimes
from media.units import Decibels, Lufs, Seconds
from sessions.challenge import RecordedSession
from sessions.layout import lay_out
from sessions.route import without
from sessions.spoken import captions_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from media.cache import Cache, Json
    from media.captions import Caption
    from media.errors import UserFacingError
    from media.probe import MediaInfo
    from sessions.music import MusicTrack
    from sessions.planning import PlannedSession
    from sessions.route import Route
    from sessions.timeline import Timeline

RESERVE = Seconds(120.0)
"""How long an exercise can be held behind its last breath before the picture must jump back."""
_NO_SOUND = Loudness(SILENT, Decibels(-120.0))
_LOUDNESS = TypeAdapter(tuple[float, float])
_SPANS = TypeAdapter(list[tuple[float, float]])


@dataclass(frozen=True, slots=True)
class PreparedSession:
    """A session that can be played at once.

    `programme` holds picture and voice in one file, without picture when `has_video` is
    false; `route` is the way through it. `speech` is on the programme's clock, and empty
    where music is part of the video's sound; `captions` are on the session's. `warnings` say
    what the session goes without.
    """

    session: PlannedSession
    programme: Path
    route: Route
    has_video: bool
    voice_loudness: Loudness
    speech: SpeechTimes
    captions: Mapping[str, tuple[Caption, ...]]
    warnings: tuple[UserFacingError, ...] = ()


@dataclass(frozen=True, slots=True)
class PreparedTrack:
    """A piece of music that can be played at once, at a known loudness."""

    track: MusicTrack
    loudness: Loudness


def prepare(planned: PlannedSession, cache: Cache) -> PreparedSession:
    """Make what the session lacks; quick when the cache has it from an earlier time.

    Captions that cannot be read, and a picture or sound that is not there, are warnings.

    Raises:
        MediaError: the video, a clip or the voice cannot be played, or the cache does not
            take the programme.
    """
    if planned.timeline is not None:
        return _composed(planned, planned.timeline, cache)
    if isinstance(planned.session, RecordedSession):
        return _recorded(planned, planned.session, cache)
    raise TypeError(planned.id)


def prepare_music(track: MusicTrack, cache: Cache) -> PreparedTrack:
    """Measure the piece; quick when the cache knows it from an earlier time.

    Raises:
        MediaError: the file cannot be played.
    """
    return PreparedTrack(track, _loudness(track.file, cache))


def _composed(planned: PlannedSession, timeline: Timeline, cache: Cache) -> PreparedSession:
    layout = lay_out(timeline, RESERVE)
    key = composition_key(layout.composition)
    compiled: list[Loudness] = []
    programme = cache.file(
        key,
        SUFFIX,
        lambda out: compiled.append(compile_programme(layout.composition, out).loudness),
    )
    return PreparedSession(
        session=planned,
        programme=programme,
        route=layout.route,
        has_video=True,
        voice_loudness=_kept_loudness(
            cache,
            f"loudness 1 {key}",
            lambda: compiled[0] if compiled else measure_loudness(programme),
        ),
        speech=layout.speech,
        captions=captions_of(timeline),
    )


def _recorded(planned: PlannedSession, session: RecordedSession, cache: Cache) -> PreparedSession:
    info = probe(session.video)
    warnings: list[UserFacingError] = []
    if info.video is None:
        warnings.append(PictureMissing(file=session.video))
    route = without(session.duration, planned.skipped)
    captions = _captions(session, route, warnings)
    programme = _programme(session, info, cache)
    loudness, speech = _NO_SOUND, SpeechTimes()
    if session.voice or info.audio:
        voice = session.voice or session.video
        loudness = _loudness(voice, cache)
        speech = SpeechTimes() if session.music_in_video else _speech(voice, cache)
    else:
        warnings.append(SoundMissing(file=session.video))
    return PreparedSession(
        session=planned,
        programme=programme,
        route=route,
        has_video=info.video is not None,
        voice_loudness=loudness,
        speech=speech,
        captions=captions,
        warnings=tuple(warnings),
    )


def _programme(session: RecordedSession, info: MediaInfo, cache: Cache) -> Path:
    if not needs_programme(info, session.voice):
        return session.video
    parts = [session.video] if session.voice is None else [session.video, session.voice]
    return cache.file(
        f"programme 1 {fingerprint(*parts)}",
        SUFFIX,
        lambda out: write_programme(session.video, session.voice, out),
    )


def _captions(
    session: RecordedSession, route: Route, warnings: list[UserFacingError]
) -> Mapping[str, tuple[Caption, ...]]:
    captions: dict[str, tuple[Caption, ...]] = {}
    for language, file in session.captions.items():
        try:
            captions[language] = tuple(_on_session_clock(read_captions(file), route))
        except MediaError as problem:
            warnings.append(problem)
    return captions


def _on_session_clock(captions: Iterable[Caption], route: Route) -> Iterator[Caption]:
    """The captions of what is played; of one that runs on into what is not, its beginning."""
    for caption in captions:
        start, end = route.session_time(caption.start), route.session_time(caption.end)
        if end > start:
            yield replace(caption, start=start, end=end)


def _loudness(file: Path, cache: Cache) -> Loudness:
    return _kept_loudness(cache, f"loudness 1 {fingerprint(file)}", lambda: measure_loudness(file))


def _kept_loudness(cache: Cache, key: str, measure: Callable[[], Loudness]) -> Loudness:
    def measured() -> Json:
        loudness = measure()
        return [loudness.integrated, loudness.true_peak]

    integrated, true_peak = _LOUDNESS.validate_python(_kept(cache, key, measured))
    return Loudness(Lufs(integrated), Decibels(true_peak))


def _speech(file: Path, cache: Cache) -> SpeechTimes:
    def found() -> Json:
        return [[start, end] for start, end in find_speech(file).to_lists()]

    value = _kept(cache, f"speech 1 {fingerprint(file)}", found)
    return SpeechTimes.from_lists(_SPANS.validate_python(value))


def _kept(cache: Cache, key: str, build: Callable[[], Json]) -> Json:
    """The value from the cache, or computed anew where the cache takes nothing."""
    try:
        return cache.json(key, build)
    except (CacheUnwritable, NoSpace):
        return build()
