"""A day, played: its sessions one after the other, from anywhere, with the music going on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from media.units import Seconds
from player.accompaniment import Accompaniment
from player.engines.contract import Engine
from player.engines.errors import NoSoundDevice
from player.moment import Moment, PlayState, moment_at
from player.preparations import Preparations, ReadySession
from player.relay import EngineRelay
from player.stage import Stage, Wish
from sessions.playlist import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from media.captions import Caption
    from media.errors import UserFacingError
    from player.background import Background
    from player.music_bed import MusicBed
    from player.sound_desk import SoundDesk
    from sessions.planning import PlannedSession
    from sessions.playlist import DayPlan

MOMENT_MS = 250
BEGINNING = Place(0, Seconds(0.0))

_MEANT_TO_PLAY = frozenset({PlayState.PREPARING, PlayState.PLAYING})
OVER = frozenset({PlayState.IDLE, PlayState.FINISHED})


class DayPlayer(QObject):
    """Plays a `DayPlan`; `state` says what is meant, `moment` where the day is.

    A command holds at once, and the sound follows through a fade. The last command wins.
    """

    state_changed = Signal(PlayState)
    moment_changed = Signal(Moment)
    """Every 250 ms while playing, and at once after a jump."""
    session_done = Signal(str)
    """The id of a session that was played to its end."""
    day_done = Signal()
    engine_changed = Signal(Engine)
    """Another engine took over; it has drawn nothing yet and needs a surface now."""
    problem_met = Signal(object)
    """A `UserFacingError`; the day goes on as well as it can."""

    def __init__(
        self,
        engine: Engine,
        bed: MusicBed,
        desk: SoundDesk,
        background: Background,
        *,
        make_ready: Callable[[PlannedSession], ReadySession],
        fallback: Callable[[], Engine] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._relay = EngineRelay(engine, fallback, self)
        self._music = Accompaniment(bed, desk)
        self._preparations = Preparations(background, make_ready, self)
        self._stage = Stage(self._relay, desk, self._preparations, self)
        self._plan: DayPlan | None = None
        self._state = PlayState.IDLE
        self._language = ""
        self._told: set[str] = set()
        self._ticking = QTimer(self, interval=MOMENT_MS)
        self._ticking.timeout.connect(self._tell_moment)
        self._relay.engine_changed.connect(self._on_engine_changed)
        self._relay.sound_lost.connect(self._on_sound_lost)
        self._stage.loaded.connect(self._on_loaded)
        self._stage.began.connect(self._on_began)
        self._stage.ended.connect(self._on_ended)
        self._stage.failed.connect(self._on_failed)
        bed.failed.connect(self._tell_once)

    @property
    def state(self) -> PlayState:
        """What is being done with the day."""
        return self._state

    @property
    def plan(self) -> DayPlan | None:
        """The day opened last."""
        return self._plan

    @property
    def place(self) -> Place:
        """Where the day is, or is going to."""
        return self._stage.place

    @property
    def has_arrived(self) -> bool:
        """Whether the session of `place` is open, and not still to be made ready or broken."""
        return self._stage.is_there(self.place.session_index)

    @property
    def moment(self) -> Moment | None:
        """All that a screen shows of `place`; None before a day was opened."""
        if self._plan is None:
            return None
        place = self.place
        captions = self._captions(place.session_index)
        return moment_at(self._plan, place, captions, self._stage.hold_state)

    @property
    def engine(self) -> Engine:
        """The engine in use."""
        return self._relay.engine

    def open_day(
        self, plan: DayPlan, session_index: int = 0, position: Seconds = BEGINNING.position
    ) -> None:
        """Play a day from there, as soon as it is ready; the plan must have a session."""
        self._plan = plan
        self._told.clear()
        place = Place(session_index, position)
        self._stage.open(plan.sessions, place)
        self._go(place, PlayState.PREPARING)

    def play(self) -> None:
        """Go on where the day is; after its end, from its beginning."""
        if self._plan is None or self._state in _MEANT_TO_PLAY:
            return
        if self._state is PlayState.FINISHED:
            self._go(BEGINNING, PlayState.PREPARING)
            return
        there = self._stage.is_there(self.place.session_index)
        self._become(PlayState.PLAYING if there else PlayState.PREPARING)
        self._stage.play()

    def pause(self) -> None:
        """Hold voice, picture and music."""
        if self._state in _MEANT_TO_PLAY:
            self._become(PlayState.PAUSED)
            self._music.pause()
            self._stage.pause()

    def toggle(self) -> None:
        """Pause what plays, play what does not."""
        if self._state in _MEANT_TO_PLAY:
            self.pause()
        else:
            self.play()

    def stop(self) -> None:
        """Let go of the day; `play` would go on from here."""
        if self._state not in OVER:
            self._end(PlayState.IDLE)

    def go_to(self, place: Place) -> None:
        """Go to a place of the day; what is paused stays paused."""
        if self._plan is None:
            return
        plays = self._state is PlayState.PLAYING and self._stage.is_there(place.session_index)
        stays = plays or self._state is PlayState.PAUSED
        self._go(place, self._state if stays else PlayState.PREPARING)

    def set_rate(self, rate: float) -> None:
        """Play at 0.5 to 2 times the speed, at the same pitch."""
        self._relay.set_rate(rate)
        self._desk.set_rate(rate)
        self._stage.set_rate(rate)

    def set_language(self, language: str) -> None:
        """Take captions in that language (ISO 639-1), or where there are none in the first."""
        self._language = language
        self._tell_moment()

    def close(self) -> None:
        """Stop at once and release the engine."""
        self._ticking.stop()
        self._preparations.close()
        self._stage.close()
        self._relay.close()

    def _captions(self, session_index: int) -> Sequence[Caption]:
        ready = self._preparations.get(session_index)
        if ready is None or not ready.prepared.captions:
            return ()
        captions = ready.prepared.captions
        return captions.get(self._language) or next(iter(captions.values()))

    def _go(self, place: Place, state: PlayState, *, holding: bool = False) -> None:
        self._become(state)
        wish = Wish.PAUSE if state is PlayState.PAUSED else Wish.PLAY
        self._stage.go(place, wish, holding=holding)
        self._tell_moment()

    def _go_on_after(self, index: int) -> bool:
        if self._plan is None or index + 1 >= len(self._plan.sessions):
            return False
        paused = self._state is PlayState.PAUSED
        beginning = Place(index + 1, BEGINNING.position)
        self._go(beginning, PlayState.PAUSED if paused else PlayState.PREPARING)
        return True

    def _end(self, state: PlayState) -> None:
        self._music.stop()
        self._stage.stop()
        self._become(state)
        self._tell_moment()

    def _become(self, state: PlayState) -> None:
        if state is self._state:
            return
        self._state = state
        if state is PlayState.PLAYING:
            self._ticking.start()
        else:
            self._ticking.stop()
        self.state_changed.emit(state)

    def _tell_moment(self) -> None:
        if (moment := self.moment) is not None:
            self.moment_changed.emit(moment)

    def _tell_once(self, problem: UserFacingError) -> None:
        if problem.sentence not in self._told:
            self._told.add(problem.sentence)
            self.problem_met.emit(problem)

    def _on_loaded(self, ready: ReadySession) -> None:
        for problem in ready.problems:
            self._tell_once(problem)

    def _on_began(self) -> None:
        self._become(PlayState.PLAYING)
        self._tell_moment()
        if self._stage.session is not None:
            self._music.play(self._stage.session.tracks)

    def _on_ended(self, index: int) -> None:
        if self._plan is None:
            return
        self.session_done.emit(self._plan.sessions[index].id)
        if self._state not in OVER and not self._go_on_after(index):
            self._end(PlayState.FINISHED)
            self.day_done.emit()

    def _on_failed(self, index: int, problem: UserFacingError) -> None:
        self.problem_met.emit(problem)
        if self._state not in OVER and not self._go_on_after(index):
            self._end(PlayState.IDLE)

    def _on_sound_lost(self, problem: UserFacingError) -> None:
        """Pause when sound went away; a programme that never had any goes on as a picture."""
        if self._state is PlayState.PLAYING and not isinstance(problem, NoSoundDevice):
            self.pause()
            self.problem_met.emit(problem)
        else:
            self._tell_once(problem)

    def _on_engine_changed(self, engine: Engine) -> None:
        self._desk.use_engine(engine)
        self.engine_changed.emit(engine)
