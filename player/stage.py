"""The session that is on: whatever is done to its programme is done while its voice is silent."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from media.errors import MediaMissing
from media.units import Seconds
from player.engines.contract import EngineState
from player.holding import HoldState
from player.mixer import FADE_AROUND_SEEK, FADE_OUT
from player.preparations import ReadySession
from player.way import Way
from sessions.playlist import Place

if TYPE_CHECKING:
    from media.errors import UserFacingError
    from player.moment import BreathNow
    from player.preparations import Preparations
    from player.relay import EngineRelay
    from player.sound_desk import SoundDesk
    from sessions.planning import PlannedSession

_OPEN = frozenset({EngineState.OPENING, EngineState.PLAYING, EngineState.PAUSED})


class Wish(Enum):
    """What is to become of the session that is on, or that is gone to."""

    PLAY = "play"
    PAUSE = "pause"
    STOP = "stop"


class Stage(QObject):
    """Brings the engine to the place and the wish of the last command, behind fades.

    A command holds at once: `place` is where it leads. The engine follows when the voice is
    silent and the session is ready, and a later command replaces an earlier one on its way.
    Places are on the session's clock; only the engine is asked and told on the programme's.
    """

    loaded = Signal(ReadySession)
    """A session was put on the engine."""
    began = Signal()
    """The session is heard, from a jump, a pause or its beginning on."""
    ended = Signal(int)
    """The session of that index was played to its end."""
    failed = Signal(int, object)
    """The session of that index cannot be played, and the `UserFacingError` that says why."""
    hold_changed = Signal(HoldState)

    def __init__(
        self,
        engine: EngineRelay,
        desk: SoundDesk,
        preparations: Preparations,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._desk = desk
        self._preparations = preparations
        self._wish = Wish.STOP
        self._place = Place(0, Seconds(0.0))
        self._heading: Place | None = None
        self._holds_there = False
        self._on: ReadySession | None = None
        self._on_index = -1
        self._way = Way(engine, desk, self)
        self._way.turn_due.connect(self._on_turn_due)
        self._way.hold_changed.connect(self.hold_changed)
        preparations.ready.connect(self._on_session_ready)
        preparations.failed.connect(self._on_session_failed)
        engine.state_changed.connect(self._on_engine_state_changed)
        engine.failed.connect(self._on_engine_failed)

    @property
    def place(self) -> Place:
        """Where the day is, or is going to."""
        if self._heading is not None:
            return self._heading
        if self._is_open and self._wish is not Wish.STOP:
            self._place = Place(self._on_index, self._way.position)
        return self._place

    @property
    def hold_state(self) -> HoldState:
        """Whether the exercise is held, or will be at the place that is gone to."""
        return HoldState.ON if self._holds_there else self._way.hold_state

    @property
    def breath(self) -> BreathNow | None:
        """The breath that the figure takes now; None where it rests, or on the way elsewhere."""
        return self._way.breath if self._heading is None and self._is_open else None

    @property
    def session(self) -> ReadySession | None:
        """The session that is on."""
        return self._on

    def is_there(self, session_index: int) -> bool:
        """Whether that session is open on the engine, so that nothing need be waited for."""
        at_rest = self._heading is None or self._heading.session_index == session_index
        return at_rest and self._is_on(session_index)

    def open(self, sessions: tuple[PlannedSession, ...], place: Place) -> None:
        """From now on it is about these sessions, and about that place in them."""
        self._preparations.open(sessions)
        self._on, self._heading, self._place = None, None, place
        self._forget_hold()

    def change(self, sessions: tuple[PlannedSession, ...], index: int, ready: ReadySession) -> None:
        """From now on it is about these sessions; the one that is on plays until `go`.

        `ready` is the one of that index.
        """
        self._preparations.open(sessions)
        self._preparations.put(index, ready)
        self._preparations.begin(index + 1)

    def go(self, place: Place, wish: Wish, *, holding: bool = False) -> None:
        """Go to a place and play or pause there, `holding` its exercise, or nothing any more."""
        lasts = FADE_AROUND_SEEK if self.is_there(place.session_index) else FADE_OUT
        self._heading, self._wish = place, wish
        self._forget_hold(but_there=holding)
        self._preparations.begin(place.session_index)
        self._follow_when_silent(lasts)

    def play(self) -> None:
        """Go on from where it is."""
        if self._heading is None and self._is_open:
            self._wish = Wish.PLAY
            self._let_play()
        else:
            self.go(self.place, Wish.PLAY)

    def pause(self) -> None:
        """Stay where it is, silent."""
        self._wish = Wish.PAUSE
        self._follow_when_silent()

    def stop(self) -> None:
        """Let go of the session; `play` would open it again at the same place."""
        self._place, self._heading, self._wish = self.place, None, Wish.STOP
        self._forget_hold()
        self._follow_when_silent()

    def hold(self) -> None:
        """Stay in the exercise that is on, which goes round without its voice."""
        if self.is_there(self.place.session_index):
            self._way.hold(self.place.position)

    def release(self) -> None:
        """Go on in the breath that was held."""
        if self._holds_there:
            self._holds_there = False
            self.hold_changed.emit(self.hold_state)
        else:
            self._way.release()

    def set_rate(self, rate: float) -> None:
        """Look ahead at that speed."""
        self._way.set_rate(rate)

    def close(self) -> None:
        """Do nothing more."""
        self._way.rest()

    @property
    def _is_open(self) -> bool:
        return self._on is not None and self._engine.state in _OPEN

    def _is_on(self, session_index: int) -> bool:
        is_same = self._on is not None and self._on is self._preparations.get(session_index)
        return is_same and self._is_open and self._on_index == session_index

    def _follow_when_silent(self, lasts: Seconds = FADE_OUT) -> None:
        self._way.rest()
        self._desk.fade_programme_out(self._follow, lasts)

    def _follow(self) -> None:
        if self._wish is Wish.STOP:
            self._on = None
            self._engine.stop()
            self._way.end()
        elif self._heading is None and self._is_open and self._way.is_over:
            self._engine.pause()
            self._end()
        elif not self._arrives() or self._wish is Wish.PAUSE:
            self._engine.pause()
        else:
            self._let_play()

    def _arrives(self) -> bool:
        """Bring the engine to where it is going; False while that session is not ready."""
        place = self._heading
        if place is not None:
            ready = self._preparations.get(place.session_index)
            if self._is_on(place.session_index):
                self._engine.seek(self._way.programme_time(place.position))
            elif ready is not None:
                self._load(ready, place)
            else:
                return False
            self._place, self._heading = place, None
            self._hold_again(place)
        self._way.land()
        return True

    def _hold_again(self, place: Place) -> None:
        if self._holds_there:
            self._way.hold_on_landing(place.position)
            self._holds_there = False

    def _forget_hold(self, *, but_there: bool = False) -> None:
        before, self._holds_there = self._holds_there, but_there
        self._way.forget_hold()
        if before and not but_there:
            self.hold_changed.emit(self.hold_state)

    def _load(self, ready: ReadySession, place: Place) -> None:
        prepared = ready.prepared
        self._on, self._on_index = ready, place.session_index
        self._way.begin(prepared)
        self._desk.open_session(prepared.voice_loudness.integrated, prepared.speech, ready.tracks)
        self._engine.load(prepared.programme, self._way.programme_time(place.position))
        self._preparations.begin(place.session_index + 1)
        self.loaded.emit(ready)

    def _let_play(self) -> None:
        self._engine.play()
        if self._engine.state is EngineState.PLAYING:
            self._begin()

    def _begin(self) -> None:
        if self._wish is Wish.PLAY:
            self._desk.fade_programme_in()
            self._way.wait()
            self.began.emit()
        else:
            self._follow_when_silent()

    def _end(self) -> None:
        if self._on is not None:
            self._place = Place(self._on_index, self._on.prepared.session.duration)
            self.ended.emit(self._on_index)

    def _on_turn_due(self) -> None:
        if self._heading is None:
            self._follow_when_silent(FADE_AROUND_SEEK)

    def _on_session_ready(self, index: int) -> None:
        if self._heading is not None and self._heading.session_index == index:
            self._follow_when_silent()

    def _on_session_failed(self, index: int, problem: UserFacingError) -> None:
        if self._heading is not None and self._heading.session_index == index:
            self.failed.emit(index, problem)

    def _on_engine_state_changed(self, state: EngineState) -> None:
        if self._heading is not None or self._on is None:
            return
        if state is EngineState.PLAYING:
            self._begin()
        elif state is EngineState.ENDED and self._wish is not Wish.STOP:
            self._on_programme_ended()

    def _on_programme_ended(self) -> None:
        """A loop at the end of a programme may be missed by a window that stalls."""
        if self.hold_state in {HoldState.ON, HoldState.RETURNING}:
            self.go(Place(self._on_index, self._way.position), self._wish)
        else:
            self._end()

    def _on_engine_failed(self, problem: UserFacingError) -> None:
        self._on = None
        if self._heading is not None or self._wish is Wish.STOP:
            return
        if isinstance(problem, MediaMissing) and self._preparations.make_anew(self._on_index):
            self.go(self._place, self._wish)
        else:
            self.failed.emit(self._on_index, problem)
