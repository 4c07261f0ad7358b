"""The way of a session through its programme: what is passed over, and what is held."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from media.speech_times import Span
from media.units import Seconds
from player.breathing import breath_at, breath_held, breath_start
from player.holding import Hold, HoldState, hold_chapter, hold_run
from player.mixer import FADE_AROUND_SEEK, FADE_OUT

if TYPE_CHECKING:
    from player.moment import BreathNow
    from sessions.planning import PlannedSession
    from sessions.route import Gap, Route
    from sessions.timeline import BreathRun, Timeline

EARLY = Seconds(0.06)
"""A turn may be taken this long before its moment: a clock between reports is no truer."""
BEFORE_THE_END = Seconds(0.25)
"""A loop goes back this long before its end, behind which something else is seen."""
BEFORE_A_BREATH = Seconds(FADE_OUT + 0.04)
"""A hold that is awaited silences the voice this long before the first breath it holds."""
_GOES_ROUND = frozenset({HoldState.ON, HoldState.RETURNING})


class Course:
    """Says where a session is on its own clock, and where its programme must go instead.

    It neither plays nor waits: whoever asks brings the programme's time, and the listener's
    speed where a look ahead is in the listener's time.
    """

    def __init__(self, planned: PlannedSession, route: Route) -> None:
        self._planned = planned
        self._route = route
        self._hold: Hold | None = None

    @property
    def hold_state(self) -> HoldState:
        """What has become of the wish to hold."""
        return HoldState.OFF if self._hold is None else self._hold.state

    @property
    def is_hushed(self) -> bool:
        """Whether the voice is to be silent."""
        return self.hold_state in _GOES_ROUND

    def position(self, programme_time: Seconds) -> Seconds:
        """The place on the session clock, which stands still while an exercise is held."""
        if self._hold is not None and self.is_hushed:
            return self._hold.position
        return self._route.session_time(programme_time)

    def programme_time(self, position: Seconds) -> Seconds:
        """Where in the programme a position is."""
        return self._route.programme_time(position)

    def breath(self, programme_time: Seconds) -> BreathNow | None:
        """The breath that is seen then; None where the figure rests, or nobody knows."""
        timeline = self._planned.timeline
        if timeline is None:
            return None
        hold = self._hold
        if hold is None or not hold.loop.contains(programme_time):
            return breath_at(timeline, self._route.session_time(programme_time))
        seen = breath_held(self._run(hold, timeline), Seconds(programme_time - hold.loop.begin))
        held = breath_at(timeline, hold.position)
        return replace(seen, breath=seen.breaths if held is None else held.breath)

    def hold(self, position: Seconds) -> None:
        """Stay in the exercise of that position, after its explanation; it will go on there."""
        run = self._route.hold_at(position)
        timeline = self._planned.timeline
        if run is None or timeline is None:
            self._hold = hold_chapter(self._chapter(position), position, self._route)
        else:
            self._hold = hold_run(run, position, breath_start(timeline, position))

    def release(self) -> None:
        """Go on where it was held; what was only awaited is not wished any more."""
        if self._hold is not None and self._hold.state is HoldState.ON:
            self._hold = replace(self._hold, state=HoldState.RETURNING)
        else:
            self._hold = None

    def forget_hold(self) -> None:
        """Hold nothing any more, without a way back."""
        self._hold = None

    def advance(self, programme_time: Seconds, rate: float) -> bool:
        """Begin a hold that was awaited once its first breath comes; whether it did."""
        hold = self._hold
        if hold is None or hold.state is not HoldState.AWAITED:
            return False
        begins = programme_time >= _before(hold.loop.begin, BEFORE_A_BREATH, rate)
        if begins:
            self._hold = replace(hold, state=HoldState.ON)
        return begins

    def due(self, programme_time: Seconds, rate: float) -> Seconds | None:
        """The next moment at which `advance` or a fade before a `landing` is due, if any."""
        hold = self._hold
        if hold is not None and hold.state is HoldState.RETURNING:
            return programme_time
        if hold is not None and hold.state is HoldState.ON:
            return _before(hold.loop.end, BEFORE_THE_END, rate)
        gap = self._route.gap_after(programme_time)
        moments = [] if gap is None else [_before(gap.leave, self._fades(gap), rate)]
        if hold is not None and hold.state is HoldState.AWAITED:
            moments.append(_before(hold.loop.begin, BEFORE_A_BREATH, rate))
        return min(moments, default=None)

    def landing(self, programme_time: Seconds) -> Seconds | None:
        """Where the programme must go on instead of there; None where it is right."""
        hold = self._hold
        if hold is None or hold.state is HoldState.AWAITED:
            gap = self._gap_at(programme_time)
            return None if gap is None or self._is_last(gap) else gap.enter
        if hold.state is HoldState.RETURNING:
            place = hold.resumes_at(programme_time, self._route)
            return None if abs(place - programme_time) < EARLY else place
        if not hold.loop.contains(programme_time):
            ahead = hold.loop.begin - programme_time
            return None if 0 < ahead <= 1.0 else hold.loop.entry
        is_at_end = programme_time >= hold.loop.end - BEFORE_THE_END - EARLY
        return hold.loop.back(programme_time) if is_at_end else None

    def land(self) -> None:
        """The programme is where it must be; who was returning has returned."""
        if self.hold_state is HoldState.RETURNING:
            self._hold = None

    def is_over(self, programme_time: Seconds) -> bool:
        """Whether what is left of the programme is not played."""
        gap = None if self.is_hushed else self._gap_at(programme_time)
        return gap is not None and self._is_last(gap)

    def _gap_at(self, programme_time: Seconds) -> Gap | None:
        gap = self._route.gap_after(programme_time)
        return gap if gap is not None and programme_time >= gap.leave - EARLY else None

    def _fades(self, gap: Gap) -> Seconds:
        """How long before a gap the voice fades: not at all where nothing is said behind."""
        is_reserve = any(run.reserve_at == gap.leave for run in self._route.holds)
        return Seconds(0.0) if is_reserve else FADE_AROUND_SEEK

    def _is_last(self, gap: Gap) -> bool:
        return gap.enter >= self._route.length

    def _run(self, hold: Hold, timeline: Timeline) -> BreathRun:
        held = self._route.hold_at(hold.position)
        index = next(i for i, loop in enumerate(self._route.holds) if loop is held)
        return timeline.runs[index]

    def _chapter(self, position: Seconds) -> Span:
        chapters = self._planned.chapters
        begun = [chapter for chapter in chapters if chapter.start <= position]
        chapter = begun[-1] if begun else chapters[0]
        return Span(chapter.start, chapter.end)


def _before(moment: Seconds, lead: Seconds, rate: float) -> Seconds:
    return Seconds(moment - lead * rate)
