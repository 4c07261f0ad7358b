"""A player of a day with everything around it, whose time is moved by hand."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from media.errors import MediaMissing, UserFacingError
from media.loudness import Loudness
from media.probe import AudioStream, MediaInfo
from media.speech_times import SpeechTimes
from media.units import Decibels, Lufs, Seconds
from player.background import Background, Job
from player.engines.null import HandClock, NullEngine
from player.preferences import Preferences
from player.preparations import ReadySession
from player.session_player import SessionPlayer
from player.sound_desk import SoundDesk
from sessions.layout import lay_out
from sessions.preparation import PreparedSession, PreparedTrack
from sessions.route import without
from sessions.settings import Settings
from sessions.storage import JsonFile

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from media.captions import Caption
    from player.engines.contract import Engine
    from player.music_bed import MusicBed
    from sessions.planning import PlannedSession
    from sessions.route import Route

T = TypeVar("T")
STEP = Seconds(0.02)
RESERVE = Seconds(30.0)
"""How much of whole cycles a composed session is given to hold."""
LOUDNESS = Loudness(Lufs(-18.0), Decibels(-3.0))


class BackgroundByHand(Background):
    """Does work in the thread that asks, when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.holds = False
        self._waiting: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[], T],
        on_success: Callable[[T], None],
        on_failure: Callable[[UserFacingError], None],
    ) -> Job[T]:
        future: Future[T] = Future()
        job = Job(future, on_success, on_failure)

        def do() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(work())
            except UserFacingError as problem:
                future.set_exception(problem)
            job.deliver()

        self._waiting.append(do)
        return job

    def work(self) -> None:
        """Do all that waits, unless it is held."""
        while self._waiting and not self.holds:
            self._waiting.pop(0)()


class SilentBed(QObject):
    """A music bed that plays nothing and tells what it was asked."""

    track_changed = Signal(object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.tracks: tuple[PreparedTrack, ...] = ()
        self.changes = 0
        self.plays = False
        self.gain = 1.0
        self.output = ""
        self.current_track: PreparedTrack | None = None

    def set_tracks(self, tracks: tuple[PreparedTrack, ...]) -> None:
        self.tracks = tracks
        self.changes += 1
        self.current_track = tracks[0] if tracks else None
        self.track_changed.emit(self.current_track)

    def play(self) -> None:
        self.plays = True

    def pause(self) -> None:
        self.plays = False

    def stop(self) -> None:
        self.plays = False

    def set_gain(self, gain: float) -> None:
        self.gain = gain

    def set_output(self, device_id: str) -> None:
        self.output = device_id


class Studio:
    """A session player over a null engine; `let` moves the time of all its parts together.

    `unplayable` names the sessions that cannot be prepared, with the reason; a programme that
    is taken out of `durations` is not there any more, and with `forgets` none ever is.
    """

    def __init__(self, folder: Path, *, speech: SpeechTimes | None = None) -> None:
        self.clock = HandClock()
        self.background = BackgroundByHand()
        self.unplayable: Mapping[str, UserFacingError] = {}
        self.captions: Mapping[str, tuple[Caption, ...]] = {}
        self.speech = speech or SpeechTimes()
        self.durations: dict[Path, float] = {}
        self.forgets = False
        self.bed = SilentBed()
        self.engines = [NullEngine(read=self._read)]
        self.preferences = Preferences(
            JsonFile(folder / "settings.json", Settings), self.background
        )
        bed = cast("MusicBed", self.bed)
        self.desk = SoundDesk(self.engine, bed, self.preferences, now=self.clock.now)
        self.player = SessionPlayer(
            self.engine,
            bed,
            self.desk,
            self.background,
            make_ready=self._make_ready,
            fallback=self._fall_back,
        )
        self.problems: list[str] = []
        self.player.problem_met.connect(lambda problem: self.problems.append(problem.sentence))

    @property
    def engine(self) -> NullEngine:
        """The engine made last."""
        return self.engines[-1]

    def let(self, seconds: float) -> None:
        """Let that much time pass, in steps of 20 ms."""
        for _ in range(round(seconds / STEP)):
            self.clock.advance(STEP)
            self.engine.advance(STEP)
            self._settle()

    def close(self) -> None:
        """Leave nothing behind."""
        self.player.close()
        self.desk.close()
        self.background.close()

    def _settle(self) -> None:
        self.background.work()
        for timer in (*self.desk.findChildren(QTimer), *self.player.findChildren(QTimer)):
            if timer.isActive():
                timer.timeout.emit()
        for _ in range(8):
            QCoreApplication.processEvents()

    def _read(self, programme: Path) -> MediaInfo:
        if self.forgets or programme not in self.durations:
            raise MediaMissing(file=programme)
        duration = Seconds(self.durations[programme])
        return MediaInfo("null", duration, None, (AudioStream("opus", 48000, 2),), ())

    def _make_ready(self, planned: PlannedSession) -> ReadySession:
        if planned.id in self.unplayable:
            raise self.unplayable[planned.id]
        route, speech = self._laid_out(planned)
        programme = Path(f"{route.length:.3f}") / f"{planned.id}.mkv"
        self.durations[programme] = route.length
        prepared = PreparedSession(
            session=planned,
            programme=programme,
            route=route,
            has_video=False,
            voice_loudness=LOUDNESS,
            speech=speech,
            captions=self.captions,
        )
        return ReadySession(
            prepared, tuple(PreparedTrack(item, LOUDNESS) for item in planned.music)
        )

    def _laid_out(self, planned: PlannedSession) -> tuple[Route, SpeechTimes]:
        if planned.timeline is not None:
            layout = lay_out(planned.timeline, RESERVE)
            return layout.route, layout.speech
        length = planned.duration + sum(span.end - span.start for span in planned.skipped)
        return without(Seconds(length), planned.skipped), self.speech

    def _fall_back(self) -> Engine:
        self.engines.append(NullEngine(read=self._read))
        return self.engine
