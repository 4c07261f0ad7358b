"""What can go wrong with a pack, each with its one sentence."""

from typing import ClassVar

from sessions.errors import SessionsError


class PackError(SessionsError):
    """A pack cannot be used."""


class PackMissing(PackError):
    """There is nothing at that place."""

    template: ClassVar[str] = "{path} does not exist; check where the pack is."


class PackUnreadable(PackError):
    """A pack's file may not or cannot be read."""

    template: ClassVar[str] = "{path} cannot be read; give yourself access to it or copy it anew."


class PackWithoutManifest(PackError):
    """There is no `challenge.toml` where it must be."""

    template: ClassVar[str] = (
        "{path} is not a pack: it has no challenge.toml; choose the folder or .happyback file "
        "that has one."
    )


class PackTwice(PackError):
    """Two packs have the same id."""

    template: ClassVar[str] = (
        "{path} has the id “{id}”, which another pack has already; give one of them another id."
    )


class ArchiveDamaged(PackError):
    """A `.happyback` file is not a whole zip file."""

    template: ClassVar[str] = (
        "{path} is damaged or not a .happyback file; fetch it again or ask its maker."
    )


class ArchiveUnsafe(PackError):
    """A `.happyback` file holds a name or a kind of file that a pack never needs."""

    template: ClassVar[str] = (
        "{path} is not opened, because “{member}” in it is no ordinary file inside the pack; ask "
        "its maker for a new one."
    )


class ArchiveLocked(PackError):
    """A `.happyback` file is protected by a password."""

    template: ClassVar[str] = "{path} is protected with a password; ask its maker for one without."


class ArchiveTooLarge(PackError):
    """A `.happyback` file would become more than a pack ever needs."""

    template: ClassVar[str] = (
        "{path} is not opened, because unpacked it would be far too large for a pack; ask its "
        "maker for a new one."
    )


class UnpackingNoSpace(PackError):
    """The disk is too full to unpack a `.happyback` file."""

    template: ClassVar[str] = (
        "{path} cannot be unpacked, because the disk with {folder} is full; free some space."
    )


class UnpackingNotWritable(PackError):
    """The folder for unpacked packs takes no files."""

    template: ClassVar[str] = (
        "{path} cannot be unpacked, because {folder} cannot be written to; give yourself access "
        "to that folder."
    )


class ManifestError(PackError):
    """Something in a `challenge.toml` is not as it should be; facts: `file`, `line` and `field`."""


class ManifestNotText(ManifestError):
    """The file is not UTF-8."""

    template: ClassVar[str] = "{file} is not a text file in UTF-8; save it again as UTF-8."


class ManifestSyntax(ManifestError):
    """The text is not TOML."""

    template: ClassVar[str] = (
        "{file}, line {line}: this is not TOML; look there for a missing quote, bracket or equals "
        "sign ({detail})."
    )


class FormatUnknown(ManifestError):
    """The format is not one that this app reads."""

    template: ClassVar[str] = (
        "{file}, line {line}: format is {value}, but this Happy Back reads format = 1; update the "
        "app or correct the number."
    )


class FieldMissing(ManifestError):
    """A field that must be there is not."""

    template: ClassVar[str] = "{file}, line {line}: “{field}” is missing here; add it."


class FieldUnknown(ManifestError):
    """A field is there that the format does not have."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{field}” is not a field of this format; take it out."
    )


class FieldMisspelt(ManifestError):
    """A field is there that looks like one of the format."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{field}” is not a field of this format; did you mean “{closest}”?"
    )


class FieldNotText(ManifestError):
    """A field should be a text."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{field}” should be a text in quotes, and not empty."
    )


class FieldNotTranslated(ManifestError):
    """A field should have a text for each language."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{field}” should have a text for each language, such as "
        '{field}.nl = "…".'
    )


class FieldNotBlocks(ManifestError):
    """A field should be a list of tables."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{field}” should be one or more blocks that begin with [[{field}]]."
    )


class FieldNotYesNo(ManifestError):
    """A field should be true or false."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{field}” should be true or false, without quotes."
    )


class FieldNotTime(ManifestError):
    """A field should be a time."""

    template: ClassVar[str] = (
        '{file}, line {line}: “{field}” should be a time such as "1:30", or seconds as a number.'
    )


class FieldNotSlug(ManifestError):
    """A field should be a name for files."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{field}” should have small letters, digits and hyphens only, such "
        "as happy-back."
    )


class FieldNotLanguage(ManifestError):
    """A field should be the code of a language."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{field}” should be the two letters of a language, such as nl or en."
    )


class FieldNotInsidePack(ManifestError):
    """A field should be the name of a file in the pack."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{field}” should be a file inside the pack, such as "
        '"video/day-1.mp4".'
    )


class KindUnknown(ManifestError):
    """A session is of a kind that this app does not have."""

    template: ClassVar[str] = (
        '{file}, line {line}: “{field}” should be "recorded" or "composed"; other '
        "kinds need another version of the app."
    )


class SessionTwice(ManifestError):
    """Two sessions of a day have the same id."""

    template: ClassVar[str] = (
        "{file}, line {line}: the id “{value}” is used twice on this day; give each session its "
        "own."
    )


class ExerciseOutOfOrder(ManifestError):
    """An exercise starts before or together with the one above it."""

    template: ClassVar[str] = (
        "{file}, line {line}: this exercise should start after the one above it."
    )


class ExerciseBeyondEnd(ManifestError):
    """An exercise starts when its session is over."""

    template: ClassVar[str] = (
        "{file}, line {line}: this exercise should start before the end of its session, at {end}."
    )
