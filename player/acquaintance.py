"""Which exercises somebody has come to know: what was explained to them once."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from media.units import Seconds
from player.moment import Moment, PlayState
from sessions.pace import Explanations

if TYPE_CHECKING:
    from player.journey import Journey
    from player.session_player import SessionPlayer
    from sessions.timeline import Timeline

FROM_ITS_START = Seconds(1.5)
"""Who is seen this early in an exercise has heard it from its start."""
LONGEST_STEP = Seconds(2.5)
"""Two moments further apart than this have a jump between them."""


class Acquaintance(QObject):
    """Tells the journey which exercises were explained, so that they come short the next day.

    An exercise is known once its explanation was played to its first breath without a jump, in
    a plan that explains in full; who jumps to the end of a session has heard nothing. The plan
    that plays stays as it is.
    """

    def __init__(
        self, player: SessionPlayer, journey: Journey, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._journey = journey
        self._listens_to = -1
        self._heard_until = Seconds(0.0)
        player.moment_changed.connect(self._on_moment_changed)

    def _on_moment_changed(self, moment: Moment) -> None:
        timeline = self._explained(moment.session_index)
        if timeline is None or self._player.state is not PlayState.PLAYING:
            return
        step = _step_at(timeline, moment.position)
        if moment.position - timeline.steps[step].start <= FROM_ITS_START:
            self._listens_to = step
        elif not 0 <= moment.position - self._heard_until <= LONGEST_STEP:
            self._listens_to = -1
        self._heard_until = moment.position
        if moment.breath > 0 and step == self._listens_to:
            self._tell(timeline.steps[step].exercise_id)

    def _explained(self, session_index: int) -> Timeline | None:
        """The timeline of a composed session of a challenge, where it explains in full."""
        plan = self._player.plan
        if plan is None or not plan.challenge_id:
            return None
        timeline = plan.sessions[session_index].timeline
        is_full = timeline is not None and timeline.pace.explanations is Explanations.FULL
        return timeline if is_full else None

    def _tell(self, exercise_id: str) -> None:
        if self._player.plan is not None:
            self._journey.met(self._player.plan.challenge_id, (exercise_id,))


def _step_at(timeline: Timeline, position: Seconds) -> int:
    return max(0, bisect_right(timeline.steps, position, key=lambda step: step.start) - 1)
