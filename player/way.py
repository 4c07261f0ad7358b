"""A session kept on its course: turns are waited for, and while it is held its voice is hushed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from player.course import Course
from player.engines.contract import EngineState
from player.holding import HoldState

if TYPE_CHECKING:
    from media.units import Seconds
    from player.moment import BreathNow
    from player.relay import EngineRelay
    from player.sound_desk import SoundDesk
    from sessions.preparation import PreparedSession

LOOKING_MS = 500
"""How often at least it is asked how long a turn is still away, for speed and clock may change."""


class Way(QObject):
    """Knows the place on the session's clock while the engine goes by the programme's.

    It seeks only in `land`, which is for a voice that is silent.
    """

    turn_due = Signal()
    """The programme is to go on elsewhere: there is time for a fade, and then to `land`."""
    hold_changed = Signal(HoldState)

    def __init__(self, engine: EngineRelay, desk: SoundDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._desk = desk
        self._course: Course | None = None
        self._told = HoldState.OFF
        self._rate = 1.0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def hold_state(self) -> HoldState:
        """Whether the exercise is held."""
        return HoldState.OFF if self._course is None else self._course.hold_state

    @property
    def position(self) -> Seconds:
        """Where the session is on its own clock."""
        now = self._engine.position
        return now if self._course is None else self._course.position(now)

    @property
    def breath(self) -> BreathNow | None:
        """The breath that the figure takes now; None where it rests, or nobody knows."""
        return None if self._course is None else self._course.breath(self._engine.position)

    @property
    def is_over(self) -> bool:
        """Whether what is left of the programme is not played."""
        return self._course is not None and self._course.is_over(self._engine.position)

    def programme_time(self, position: Seconds) -> Seconds:
        """Where in the programme a position of the session is."""
        return position if self._course is None else self._course.programme_time(position)

    def begin(self, prepared: PreparedSession) -> None:
        """Follow the course of a session, which is being put on the engine."""
        self._course = Course(prepared.session, prepared.route)

    def end(self) -> None:
        """The session is let go of."""
        self._course = None
        self.rest()
        self._tell_hold()
        self._desk.hush_voice(False)

    def set_rate(self, rate: float) -> None:
        """Wait at that speed of the programme."""
        self._rate = rate
        self.wait()

    def wait(self) -> None:
        """Tell of the next turn, from where the programme plays now."""
        self.rest()
        if self._course is None or self._engine.state is not EngineState.PLAYING:
            return
        now = self._engine.position
        due = self._course.due(now, self._rate)
        if due is not None:
            ahead = max(0.0, due - now) / self._rate
            self._timer.start(min(LOOKING_MS, round(ahead * 1000)))

    def rest(self) -> None:
        """Tell of no turn until `wait`: something else is done to the programme."""
        self._timer.stop()

    def hold(self, position: Seconds) -> None:
        """Stay in the exercise of that position, which goes round without its voice."""
        if self._course is not None:
            self._course.hold(position)
            self._take_in_hold()

    def hold_on_landing(self, position: Seconds) -> None:
        """Stay in the exercise of that position from the next `land` on."""
        if self._course is not None:
            self._course.hold(position)

    def release(self) -> None:
        """Go on in the breath that was held."""
        if self._course is not None:
            self._course.release()
            self._take_in_hold()

    def forget_hold(self) -> None:
        """Hold nothing any more; the voice is silent until the next `land`."""
        if self._course is not None:
            self._course.forget_hold()
            self._tell_hold()

    def land(self) -> None:
        """Be where the course leads, and let the voice be heard as it says."""
        if self._course is None:
            return
        landing = self._course.landing(self._engine.position)
        if landing is not None:
            self._engine.seek(landing)
        self._course.land()
        self._desk.hush_voice(self._course.is_hushed)
        self._tell_hold()

    def _take_in_hold(self) -> None:
        if self._course is None:
            return
        if self._course.is_hushed:
            self._desk.hush_voice(True)
        if self._course.landing(self._engine.position) is not None:
            self._tell_hold()
            self.turn_due.emit()
        else:
            self.land()
            self.wait()

    def _tell_hold(self) -> None:
        if self.hold_state is not self._told:
            self._told = self.hold_state
            self.hold_changed.emit(self._told)

    def _on_timeout(self) -> None:
        if self._course is None or self._engine.state is not EngineState.PLAYING:
            return
        now = self._engine.position
        due = self._course.due(now, self._rate)
        if due is None or now < due:
            self.wait()
        elif self._course.advance(now, self._rate):
            self._take_in_hold()
        else:
            self.rest()
            self.turn_due.emit()
