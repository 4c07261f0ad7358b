"""What can be wrong with exercises and composed sessions in a manifest, each with its sentence."""

from typing import ClassVar

from sessions.pack_errors import ManifestError


class FieldNotTable(ManifestError):
    """A field should be one table."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{field}” should be one block that begins with [{field}]."
    )


class FieldNotCount(ManifestError):
    """A field should count something."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{field}” should be a whole number from 1 to 1000, without quotes."
    )


class FieldNotBreaths(ManifestError):
    """A field should be a number of breaths."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{field}” should be a whole number from 1 to 1000, or "
        '"rounds" for the number that somebody chooses.'
    )


class FieldNotStepTime(ManifestError):
    """A step should not take longer than anybody does it."""

    template: ClassVar[str] = (
        '{file}, line {line}: “{field}” should be at most an hour, such as "1:30".'
    )


class FieldNotSides(ManifestError):
    """A field should be a list of sides."""

    template: ClassVar[str] = (
        '{file}, line {line}: “{field}” should be sides in a list, such as ["right", "left"].'
    )


class ExerciseTwice(ManifestError):
    """Two exercises have the same id."""

    template: ClassVar[str] = (
        "{file}, line {line}: the id “{value}” is used for two exercises; give each its own."
    )


class ExerciseUnknown(ManifestError):
    """A step asks for an exercise that is not there."""

    template: ClassVar[str] = (
        "{file}, line {line}: there is no exercise “{value}”; add it in a block that begins with "
        "[[exercises]]."
    )


class ExerciseMisspelt(ManifestError):
    """A step asks for an exercise that is not there, though one of a similar name is."""

    template: ClassVar[str] = (
        "{file}, line {line}: there is no exercise “{value}”; did you mean “{closest}”?"
    )


class SideUnknown(ManifestError):
    """A step asks for a side of an exercise that has none."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{exercise}” has no sides; take “{field}” out, or give the exercise "
        "a block [exercises.left]."
    )


class StepWithoutLength(ManifestError):
    """A step does not say how long it takes."""

    template: ClassVar[str] = (
        "{file}, line {line}: this step should say how long it takes; add breaths = 5, "
        'breaths = "rounds" or seconds = 60.'
    )


class StepLengthTwice(ManifestError):
    """A step says in two ways how long it takes."""

    template: ClassVar[str] = (
        "{file}, line {line}: this step has both “breaths” and “seconds”; keep one of them."
    )


class SessionTooLong(ManifestError):
    """A session takes longer than anybody practises."""

    template: ClassVar[str] = (
        "{file}, line {line}: with this step the session takes more than three hours; look at its "
        "breaths, seconds, sets and rest."
    )


class EncouragementTwice(ManifestError):
    """Two lines are meant for the same breath."""

    template: ClassVar[str] = (
        "{file}, line {line}: breath {breath} has a line already; choose another breath."
    )


class BreathMarksEqual(ManifestError):
    """Inhale and exhale begin at the same moment."""

    template: ClassVar[str] = (
        "{file}, line {line}: inhale and exhale both begin at {at} s; give each its own moment in "
        "the clip."
    )


class BreathMarkOutside(ManifestError):
    """Inhale or exhale begins when the clip is over."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{field}” is at {at} s, but {clip} lasts {duration} s; choose a "
        "moment within the clip."
    )
