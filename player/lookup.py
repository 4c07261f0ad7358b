"""A challenge and a day, found by what somebody asked for on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from msgspec.structs import replace

from player.errors import PlayerError

if TYPE_CHECKING:
    from player.opening import Opening
    from sessions.challenge import Challenge, Day
    from sessions.library import Shelf


class NoSuchChallenge(PlayerError):
    """A challenge was asked for that is not there."""

    template: ClassVar[str] = (
        "There is no challenge “{challenge}”; “main.py list” shows which there are."
    )


class NoSuchDay(PlayerError):
    """A day was asked for that a challenge does not have."""

    template: ClassVar[str] = "“{challenge}” has no day {day}; it has {days}."


def look_up(opening: Opening, shelf: Shelf) -> Opening:
    """The same with the challenge named, which is the first when only a day was asked for.

    Raises `NoSuchChallenge` or `NoSuchDay` for what was asked for and is not there.
    """
    if not opening.challenge and not (opening.day and shelf.challenges):
        return opening
    challenge, _ = look_up_day(shelf, opening.challenge, max(1, opening.day))
    return replace(opening, challenge=challenge.id)


def look_up_day(shelf: Shelf, challenge_id: str, day: int) -> tuple[Challenge, Day]:
    """That challenge, or the first where it has no name, and its day of that number, from 1.

    Raises:
        NoSuchChallenge: there is none of that name, or none at all.
        NoSuchDay: it has no such day.
    """
    wanted = challenge_id or next((challenge.id for challenge in shelf.challenges), "")
    challenge = shelf.challenge(wanted)
    if challenge is None:
        raise NoSuchChallenge(challenge=challenge_id)
    if not 1 <= day <= len(challenge.days):
        raise NoSuchDay(challenge=challenge.id, day=day, days=len(challenge.days))
    return challenge, challenge.days[day - 1]
