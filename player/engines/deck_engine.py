"""An engine made of decks: one for each programme, so that nothing of the one before is left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from typing_extensions import override

from media.errors import UserFacingError
from media.probe import MediaInfo, probe
from media.units import Seconds
from player.clock import InterpolatedClock
from player.engines.contract import Engine, EngineState, Surface, SurfaceKind
from player.engines.deck import Deck, Fact, Report
from player.engines.errors import ProgrammeStuck, ProgrammeUnplayable
from player.engines.outbox import Outbox

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from player.sound_outputs import SoundOutputs

OPEN_LIMIT = Seconds(10)
LIVE = frozenset({EngineState.PLAYING, EngineState.PAUSED})


class DeckEngine(Engine):
    """Keeps the contract's promises over any kind of deck; a technique adds `_make_deck`."""

    reported = Signal(object)
    """What decks emit, from any thread: a `Report`."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        outputs: SoundOutputs | None = None,
        open_limit: Seconds = OPEN_LIMIT,
        read: Callable[[Path], MediaInfo] = probe,
        clock: InterpolatedClock | None = None,
    ) -> None:
        super().__init__(parent)
        self._outputs = outputs
        self._read = read
        self._clock = clock or InterpolatedClock()
        self._outbox = Outbox(self)
        self._watchdog = QTimer(self, singleShot=True, interval=round(open_limit * 1000))
        self._deck: Deck | None = None
        self._number = 0
        self._file_name = ""
        self._state = EngineState.EMPTY
        self._duration = Seconds(0)
        self._surface: Surface = None
        self._wants_play = False
        self._seek_when_open: Seconds | None = None
        self._first_sign: Fact | None = None
        self._gain, self._rate, self._device_id = 1.0, 1.0, ""
        self._watchdog.timeout.connect(self._on_watchdog_timeout)
        self.reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)
        if outputs is not None:
            outputs.lost.connect(self.sound_lost)

    def _make_deck(self, programme: Path, start: Seconds, info: MediaInfo) -> Deck:
        """A deck with this programme in it, not yet open.

        Raises:
            UserFacingError: this technique cannot play such a programme.
        """
        raise NotImplementedError

    @property
    @override
    def state(self) -> EngineState:
        return self._state

    @property
    @override
    def position(self) -> Seconds:
        return min(self._clock.position, self._duration)

    @property
    @override
    def duration(self) -> Seconds:
        return self._duration

    @override
    def set_surface(self, surface: Surface) -> None:
        self._surface = surface

    @override
    def load(self, programme: Path, start: Seconds) -> None:
        self._let_go()
        self._file_name = programme.name
        self._enter(EngineState.OPENING)
        try:
            info = self._read(programme)
            self._duration = info.duration
            place = self._clip(start)
            deck = self._make_deck(programme, place, info)
        except UserFacingError as error:
            self._outbox.post(partial(self._fail, error))
            return
        self._clock.jump(place)
        self._outbox.post(partial(self.duration_changed.emit, info.duration))
        seen = info.video is not None and self._has_surface
        self._first_sign = Fact.PICTURE if seen else Fact.TIME
        self._open(deck)
        if self._outputs is not None and self._outputs.problem is not None:
            self._outbox.post(partial(self.sound_lost.emit, self._outputs.problem))

    @override
    def play(self) -> None:
        self._wants_play = True
        if self._deck is not None and self._state in LIVE:
            self._deck.set_paused(False)

    @override
    def pause(self) -> None:
        self._wants_play = False
        if self._deck is not None and self._state in LIVE:
            self._deck.set_paused(True)

    @override
    def stop(self) -> None:
        self._let_go()
        self._enter(EngineState.EMPTY)

    @override
    def seek(self, position: Seconds) -> None:
        if self._state is EngineState.OPENING:
            self._seek_when_open = position
        elif self._deck is not None and self._state in LIVE:
            self._clock.jump(self._clip(position))
            self._deck.seek(self._clip(position))

    @override
    def set_rate(self, rate: float) -> None:
        self._rate = rate
        self._clock.set_rate(rate)
        if self._deck is not None:
            self._deck.set_rate(rate)

    @override
    def set_gain(self, gain: float) -> None:
        self._gain = min(1.0, max(0.0, gain))
        if self._deck is not None:
            self._deck.set_gain(self._gain)

    @override
    def set_output(self, device_id: str) -> None:
        self._device_id = device_id
        if self._deck is not None:
            self._deck.set_output(self._present_device_id)

    @override
    def close(self) -> None:
        self._let_go()
        self._state = EngineState.EMPTY
        if self._outputs is not None:
            self._outputs.lost.disconnect(self.sound_lost)
            self._outputs = None

    @property
    def _has_surface(self) -> bool:
        return self._surface is not None or self.surface_kind is SurfaceKind.NONE

    @property
    def _present_device_id(self) -> str:
        return self._device_id if self._outputs is None else self._outputs.present(self._device_id)

    def _open(self, deck: Deck) -> None:
        self._deck = deck
        deck.set_output(self._present_device_id)
        deck.set_gain(self._gain)
        deck.set_rate(self._rate)
        self._watchdog.start()
        deck.open()

    def _clip(self, position: Seconds) -> Seconds:
        return Seconds(min(max(0.0, position), self._duration))

    def _enter(self, state: EngineState) -> None:
        self._state = state
        self._outbox.post(partial(self.state_changed.emit, state))

    def _let_go(self) -> None:
        self._watchdog.stop()
        self._outbox.clear()
        self._number += 1
        self._wants_play, self._seek_when_open = False, None
        self._duration = Seconds(0)
        self._clock.hold()
        self._clock.jump(Seconds(0))
        if self._deck is not None:
            self._deck.release()
            self._deck = None

    def _fail(self, error: UserFacingError) -> None:
        self._watchdog.stop()
        self._clock.hold()
        self._outbox.post(partial(self.failed.emit, error))
        self._enter(EngineState.FAILED)

    def _on_reported(self, report: Report) -> None:
        if report.deck != self._number or self._deck is None:
            return
        if self._state is EngineState.OPENING or self._state in LIVE:
            self._take_in(self._deck, report)

    def _take_in(self, deck: Deck, report: Report) -> None:
        match report.fact:
            case Fact.PLAYING | Fact.PAUSED:
                self._take_in_motion(deck, plays=report.fact is Fact.PLAYING)
            case Fact.TIME:
                self._clock.report(report.position, report.at)
            case Fact.VOLUME:
                deck.correct_gain(self._gain)
            case Fact.ENDED:
                self._end()
            case Fact.BROKEN:
                self._fail(ProgrammeUnplayable(file=self._file_name))
        if report.fact is self._first_sign:
            self._first_sign = None
            self._outbox.post(self.first_frame_shown.emit)

    def _take_in_motion(self, deck: Deck, *, plays: bool) -> None:
        deck.set_gain(self._gain)
        if self._state is EngineState.OPENING:
            if not plays:
                self._ready(deck)
        elif plays is not self._wants_play:
            deck.set_paused(not self._wants_play)  # a technique may drop the later of two commands
        elif plays:
            self._clock.start()
            self._enter_once(EngineState.PLAYING)
        else:
            self._clock.hold()
            self._enter_once(EngineState.PAUSED)

    def _ready(self, deck: Deck) -> None:
        self._watchdog.stop()
        self._enter(EngineState.PAUSED)
        if self._seek_when_open is not None:
            self.seek(self._seek_when_open)
        if self._wants_play:
            deck.set_paused(False)

    def _enter_once(self, state: EngineState) -> None:
        if state is not self._state:
            self._enter(state)

    def _end(self) -> None:
        self._watchdog.stop()
        self._clock.hold()
        self._clock.jump(self._duration)
        self._enter(EngineState.ENDED)

    def _on_watchdog_timeout(self) -> None:
        if self._deck is not None:
            self._deck.abandon()
            self._deck = None
        self._fail(ProgrammeStuck(file=self._file_name))
