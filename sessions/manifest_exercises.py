"""The tables of `challenge.toml` from which composed sessions are made: exercises and steps."""

from collections.abc import Iterator
from typing import Self

from pydantic import Field, StrictBool

from sessions.composed import DEFAULT_REST
from sessions.exercise import Side
from sessions.manifest_fields import (
    Breaths,
    Count,
    Language,
    PackFile,
    RestTime,
    Sides,
    Slug,
    StepTime,
    Table,
    Time,
    Translated,
)

Way = tuple[str | int, ...]
"""The names and places in lists from one table to a field in it."""


class CueTable(Table):
    """One line that is spoken, and shown where captions are on."""

    text: Translated
    """What is said, per language."""
    voice: dict[Language, PackFile] = Field(default_factory=dict)
    """A sound file with that line, per language; without one it is shown only."""


class EncouragementTable(CueTable):
    """A line that belongs to one breath."""

    breath: Count
    """The number of the breath, from 1, on whose exhale it is said."""


class CuesTable(Table):
    """What is said in an exercise."""

    name: CueTable | None = None
    """Its name, said as it begins."""
    arrive: tuple[CueTable, ...] | None = None
    """How to get there, one line after the other."""
    arrive_short: tuple[CueTable, ...] | None = None
    """The same for somebody who knows the exercise."""
    inhale: tuple[CueTable, ...] | None = None
    """Lines that begin with an inhale, in turn."""
    exhale: tuple[CueTable, ...] | None = None
    """Lines that begin with an exhale, in turn."""
    encourage: tuple[EncouragementTable, ...] | None = None
    """Lines for the exhale of one breath each."""
    leave: tuple[CueTable, ...] | None = None
    """How to come out of it."""

    def lines(self) -> Iterator[tuple[Way, CueTable]]:
        """Every line, with the way to it from here."""
        if self.name:
            yield ("name",), self.name
        for name in ("arrive", "arrive_short", "inhale", "exhale", "encourage", "leave"):
            for index, cue in enumerate(getattr(self, name) or ()):
                yield (name, index), cue


class CycleTable(Table):
    """The clip of one breath."""

    file: PackFile
    """The video, by its place in the pack."""
    inhale_at: Time
    """Where in the clip the inhale begins."""
    exhale_at: Time
    """Where in the clip the exhale begins."""


class VariantTable(Table):
    """What differs from the exercise itself; all else is as it is there."""

    name: Translated | None = None
    """What it is called, per language."""
    idle: PackFile | None = None
    """The clip of the position in which it begins and ends."""
    cycle: CycleTable | None = None
    """The clip of one breath."""
    cues: CuesTable = CuesTable()
    """What is said; each list that is given takes the place of the exercise's own."""


class SideTable(VariantTable):
    """What differs for one side of the body."""

    softer_form: VariantTable | None = None
    """What differs in the softer variant for this side."""


class ExerciseTable(Table):
    """An exercise: what is seen and what is said."""

    id: Slug
    """Its name in this file: small letters, digits and hyphens."""
    name: Translated
    """What it is called, per language."""
    description: Translated | None = None
    """What it does, in a sentence or two, per language."""
    leave_out_when: Translated | None = None
    """When it is better left out, per language."""
    softer: Translated | None = None
    """How to do it softer, per language."""
    idle: PackFile
    """The clip of the position in which it begins and ends: the figure, breathing."""
    cycle: CycleTable
    """The clip of one breath."""
    cues: CuesTable = CuesTable()
    """What is said."""
    left: SideTable | None = None
    """What differs for the left side; with this or `right`, it is done on both sides."""
    right: SideTable | None = None
    """What differs for the right side."""
    softer_form: VariantTable | None = None
    """What differs in the softer variant."""

    @property
    def has_sides(self) -> bool:
        """Whether it is done on one side and then on the other."""
        return self.left is not None or self.right is not None

    @property
    def has_softer_form(self) -> bool:
        """Whether there is a softer variant of it, on one side at least."""
        sides = (self.left, self.right)
        return bool(self.softer_form) or any(side and side.softer_form for side in sides)

    def layers(
        self, side: Side | None, *, softer: bool
    ) -> Iterator[tuple[Way, Self | VariantTable]]:
        """What one of its forms consists of: itself, then what differs, the last word last."""
        yield (), self
        own = {Side.LEFT: self.left, Side.RIGHT: self.right}.get(side) if side else None
        if own and side:
            yield (side.value,), own
        if softer and self.softer_form:
            yield ("softer_form",), self.softer_form
        if softer and own and side and own.softer_form:
            yield (side.value, "softer_form"), own.softer_form

    def variants(self) -> Iterator[tuple[Way, Self | VariantTable]]:
        """The exercise itself and all that differs in it, each with the way to it from here."""
        yield (), self
        for name, side in (("left", self.left), ("right", self.right)):
            if side:
                yield (name,), side
                if side.softer_form:
                    yield (name, "softer_form"), side.softer_form
        if self.softer_form:
            yield ("softer_form",), self.softer_form


class StepTable(Table):
    """An exercise in a session."""

    exercise: Slug
    """The exercise, by its id."""
    breaths: Breaths | None = None
    """How many breaths it takes; "rounds" for the number that whoever practises has chosen."""
    seconds: StepTime | None = None
    """How long it takes, instead of breaths; it becomes a whole number of breaths."""
    sides: Sides | None = None
    """The sides, in order; left out, all that the exercise has."""
    sets: Count = 1
    """How many times, with a rest in between."""
    rest: RestTime = DEFAULT_REST
    """How long the rest between two sets takes."""
    softer: StrictBool = False
    """Whether the softer variant is done."""
    guided: Count | None = None
    """In how many breaths, from the first, inhale and exhale are said; left out, in all."""
    before: tuple[CueTable, ...] = ()
    """Lines that are said first."""
    after: tuple[CueTable, ...] = ()
    """Lines that are said last."""
