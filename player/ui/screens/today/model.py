"""What the screen of today shows, worked out from challenges and progress, without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from sessions.playlist import Place, suggest_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from media.units import Seconds
    from sessions.challenge import Challenge, Day
    from sessions.planning import PlannedSession
    from sessions.playlist import DayPlan
    from sessions.progress import ChallengeProgress, Progress


class PlannedDays(Protocol):
    """The days of challenges, by number from 1, at somebody's pace."""

    def plan(self, challenge: Challenge, number: int, left_out: tuple[str, ...]) -> DayPlan:
        """That day without the sessions of those ids."""

    def whole(self, challenge: Challenge, number: int) -> DayPlan:
        """That day with all its sessions."""

    def length(self, challenge: Challenge, number: int) -> Seconds | None:
        """How long the whole day is; None where that is not known at once."""


class DayMark(Enum):
    """What stands at the foot of a day's card."""

    NONE = "none"
    DONE = "done"
    TODAY = "today"
    TOMORROW = "tomorrow"


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """A challenge in the list: where somebody is with it, or its length if it is one day long."""

    challenge_id: str
    title: str
    next_day: int
    days: int
    days_done: int
    minutes: int | None
    """Of its first day; None while that is not known."""
    chosen: bool


@dataclass(frozen=True, slots=True)
class DayCard:
    """A day of the chosen challenge."""

    number: int
    theme: str
    minutes: int | None
    """None while they are not known."""
    thumbnail: Path | None
    mark: DayMark
    suggested: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class ExerciseRow:
    """An exercise in the playlist; `place` is where it starts, None when it will not be played."""

    name: str
    duration: Seconds
    place: Place | None


@dataclass(frozen=True, slots=True)
class PartRow:
    """A session of the chosen day, played or left out."""

    session_id: str
    title: str
    included: bool
    duration: Seconds
    exercises: tuple[ExerciseRow, ...]


@dataclass(frozen=True, slots=True)
class Resume:
    """Where the day was left: the day's clock then, the exercise, and the place to go on from."""

    left: Seconds
    exercise: str
    place: Place


@dataclass(frozen=True, slots=True)
class ChosenDay:
    """The day in the panel; `plan` is what the main button plays."""

    number: int
    theme: str
    greeting: str
    minutes: int
    exercise_count: int
    parts: tuple[PartRow, ...]
    done_on: date | None
    resume: Resume | None
    follows_breath: bool
    """Whether the pace of somebody's breath makes a difference."""
    plan: DayPlan


@dataclass(frozen=True, slots=True)
class Today:
    """Everything on the screen of today; a challenge of one day has no cards."""

    challenge_id: str
    title: str
    series: tuple[SeriesRow, ...]
    cards: tuple[DayCard, ...]
    day: ChosenDay

    @property
    def unknown(self) -> tuple[tuple[str, int], ...]:
        """The days, by challenge and number, whose lengths are shown and not known."""
        alone = ((row.challenge_id, 1) for row in self.series if row.days == 1 and not row.minutes)
        cards = ((self.challenge_id, card.number) for card in self.cards if not card.minutes)
        return (*cards, *alone)


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody picked; None stands for what is suggested."""

    challenge_id: str | None = None
    day: int | None = None


def look_at(
    challenges: Sequence[Challenge],
    days: PlannedDays,
    progress: Progress,
    choice: Choice,
    *,
    language: str,
    today: date,
) -> Today | None:
    """The screen for that choice, in that language; None when there is no challenge."""
    if not challenges:
        return None
    chosen = _chosen_challenge(challenges, progress, choice)
    own = progress.of(chosen.id)
    suggested = suggest_day(chosen, progress)
    wanted = choice.day if choice.day is not None else _unfinished_day(chosen, own, suggested)
    day = next((day for day in chosen.days if day.number == wanted), chosen.days[0])
    panel = _chosen_day(chosen, day, days, own, language)
    marks = {item.number: _mark(item.number, suggested, own, today) for item in chosen.days}
    cards = tuple(
        DayCard(
            number=item.number,
            theme=item.theme.in_language(language),
            minutes=_minutes(days.length(chosen, item.number)),
            thumbnail=item.thumbnail,
            mark=marks[item.number],
            suggested=item.number == suggested,
            chosen=item is day,
        )
        for item in chosen.days
    )
    return Today(
        challenge_id=chosen.id,
        title=chosen.title.in_language(language),
        series=tuple(_series_row(item, days, progress, language, chosen) for item in challenges),
        cards=cards if len(cards) > 1 else (),
        day=panel,
    )


def whole_minutes(duration: Seconds) -> int:
    """The duration in minutes, rounded, at least one."""
    return max(1, int(duration / 60 + 0.5))


def _minutes(length: Seconds | None) -> int | None:
    return None if length is None else whole_minutes(length)


def _chosen_challenge(
    challenges: Sequence[Challenge], progress: Progress, choice: Choice
) -> Challenge:
    named = (item for item in challenges if item.id == choice.challenge_id)
    return next(named, max(challenges, key=lambda item: _last_seen(progress.of(item.id))))


def _last_seen(own: ChallengeProgress) -> tuple[bool, int]:
    days = [day.toordinal() for day in own.days_done.values()]
    return own.left_at is not None, max(days, default=0)


def _unfinished_day(challenge: Challenge, own: ChallengeProgress, suggested: int) -> int:
    left = own.left_at
    known = left is not None and any(day.number == left.day for day in challenge.days)
    return left.day if left is not None and known else suggested


def _series_row(
    challenge: Challenge, days: PlannedDays, progress: Progress, language: str, chosen: Challenge
) -> SeriesRow:
    done = progress.of(challenge.id).days_done
    return SeriesRow(
        challenge_id=challenge.id,
        title=challenge.title.in_language(language),
        next_day=suggest_day(challenge, progress),
        days=len(challenge.days),
        days_done=sum(day.number in done for day in challenge.days),
        minutes=_minutes(days.length(challenge, challenge.days[0].number)),
        chosen=challenge is chosen,
    )


def _mark(number: int, suggested: int, own: ChallengeProgress, today: date) -> DayMark:
    if own.days_done.get(number) == today:
        return DayMark.DONE
    if number == suggested:
        return DayMark.TOMORROW if today in own.days_done.values() else DayMark.TODAY
    return DayMark.DONE if number in own.days_done else DayMark.NONE


def _chosen_day(
    challenge: Challenge, day: Day, days: PlannedDays, own: ChallengeProgress, language: str
) -> ChosenDay:
    plan = days.plan(challenge, day.number, own.left_out.get(day.number, ()))
    whole = days.whole(challenge, day.number)
    return ChosenDay(
        number=day.number,
        theme=day.theme.in_language(language),
        greeting=day.greeting.in_language(language),
        minutes=whole_minutes(plan.duration),
        exercise_count=len(plan.exercises),
        parts=tuple(_parts(whole, plan, language)),
        done_on=own.days_done.get(day.number),
        resume=_resume(plan, own, language),
        follows_breath=any(session.timeline is not None for session in whole.sessions),
        plan=plan,
    )


def _parts(whole: DayPlan, plan: DayPlan, language: str) -> Iterator[PartRow]:
    """What is played as it will be, and what is left out as it would be."""
    indices = {session.id: index for index, session in enumerate(plan.sessions)}
    for session in whole.sessions:
        index = indices.get(session.id)
        shown = session if index is None else plan.sessions[index]
        yield PartRow(
            session_id=session.id,
            title=session.title.in_language(language),
            included=index is not None,
            duration=shown.duration,
            exercises=tuple(_exercises(shown, index, language)),
        )


def _exercises(session: PlannedSession, index: int | None, language: str) -> Iterator[ExerciseRow]:
    for chapter in session.chapters:
        place = None if index is None else Place(index, chapter.start)
        yield ExerciseRow(chapter.name.in_language(language), chapter.duration, place)


def _resume(plan: DayPlan, own: ChallengeProgress, language: str) -> Resume | None:
    left = plan.place_left(own.left_at) if own.left_at else None
    place = plan.place_to_resume(own.left_at) if own.left_at else None
    if left is None or place is None:
        return None
    index = plan.locate(left.session_index, left.position)
    name = plan.exercises[index].name.in_language(language)
    return Resume(plan.day_position(left), name, place)
