"""What can go wrong with what the app itself keeps, and the base of all errors of this folder."""

from typing import ClassVar

from media.errors import UserFacingError


class SessionsError(UserFacingError):
    """Something is wrong with what is practised or with what is remembered."""


class StateError(SessionsError):
    """Settings or progress cannot be read or kept."""


class StateDamaged(StateError):
    """A file of the app itself makes no sense."""

    template: ClassVar[str] = (
        "“{file}” was damaged, so a fresh one was begun; the old one is kept as {aside}."
    )


class StateFromNewerApp(StateError):
    """A file was written by a later version of the app."""

    template: ClassVar[str] = (
        "{file} comes from a newer Happy Back and is left as it is; update the app to use it, "
        "until then nothing is kept."
    )


class StateUnreadable(StateError):
    """A file of the app itself may not be read."""

    template: ClassVar[str] = (
        "{file} cannot be read and is left as it is; give yourself access to it, until then "
        "nothing is kept."
    )


class StateNotWritable(StateError):
    """The folder of the app's own files takes no files."""

    template: ClassVar[str] = (
        "“{file}” cannot be kept, because {folder} cannot be written to; everything holds until "
        "you close the app."
    )


class StateNoSpace(StateError):
    """The disk is full."""

    template: ClassVar[str] = (
        "“{file}” cannot be kept, because the disk with {folder} is full; free some space, "
        "everything holds until you close the app."
    )
