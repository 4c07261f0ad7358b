"""Errors that carry one sentence for the user: what happened, and what to do."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from pathlib import Path


class UserFacingError(Exception):
    """An error whose sentence may be shown as it is.

    `template` is the English sentence with named fields; `facts` fills them. The
    user interface translates the template, then fills in the facts, so that one
    sentence serves every language.
    """

    template: ClassVar[str] = ""

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        super().__init__(self.template.format(**facts))

    @property
    def sentence(self) -> str:
        """The sentence in English, filled in."""
        return str(self)


class MediaError(UserFacingError):
    """Something is wrong with a media file."""


class MediaMissing(MediaError):
    """There is no file with that name."""

    template = "{file} is not there. Put the file back, or choose another."


class MediaEmpty(MediaError):
    """The file holds nothing at all."""

    template = "{file} is empty. Copy or download it again."


class MediaUnreadable(MediaError):
    """The system does not let this user read the file."""

    template = "{file} cannot be read: {reason}. Look at who may read it, or copy it elsewhere."


class NotMedia(MediaError):
    """The file holds something else than sound or picture."""

    template = "{file} is not a sound or video file. Choose another file."


class MediaTruncated(MediaError):
    """The file stops before its end, as after a download that broke off."""

    template = "{file} is not complete, its end is missing. Copy or download it again."


class SoundMissing(MediaError):
    """A sound track is needed and the file has none that can be played."""

    template = "{file} has no sound that can be played. Choose a file with sound."


class PictureMissing(MediaError):
    """A picture is needed and the file has none."""

    template = "{file} has sound but no picture. Choose a video file."


class CannotCombine(MediaError):
    """The picture of this video cannot be put into one file with a voice."""

    template = "{video} cannot be joined with a voice file. Save the video again as MP4 (H.264)."


class CaptionsBroken(MediaError):
    """A line of a captions file is not what the format asks for."""

    template = "{file}, line {line}: “{found}” is not a time like 00:01:02.500 --> 00:01:05.000."


class NoSpace(MediaError):
    """The disk has no room for what must be written."""

    template = "There is no room left to write {file}. Free some space, then try again."


class CannotWrite(MediaError):
    """The file or its folder cannot be written."""

    template = "{file} cannot be written: {reason}. Choose a folder that may be written to."


class CacheUnwritable(MediaError):
    """Prepared files cannot be kept, because the folder for them cannot be written."""

    template = "The folder for prepared files, {folder}, cannot be written: {reason}."


class CueDoesNotFit(MediaError):
    """A spoken cue lies before the beginning of its voice track or goes on after the end."""

    template = "{file}, placed at {at:.2f} s, does not fit in a voice track of {duration:.2f} s."


class CuesOverlap(MediaError):
    """Two spoken cues would be heard at once."""

    template = "{file}, placed at {at:.2f} s, begins before {before} has ended."


class ClipsDiffer(MediaError):
    """Two clips are of different kinds, so that one video cannot show both without encoding."""

    template = (
        "{file} ({found}) and {other} ({expected}) cannot follow each other in one session. "
        "Convert all clips of a pack in the same way, as docs/pack-format.md shows."
    )


class ClipSettingsDiffer(ClipsDiffer):
    """Two clips of one kind were encoded with different settings."""

    template = (
        "{file} and {other} were encoded with different settings, so they cannot follow each "
        "other in one session. Convert all clips of a pack in the same way, as "
        "docs/pack-format.md shows."
    )


class ClipStartsMidway(MediaError):
    """The first picture of a clip needs others before it, as after a cut without encoding."""

    template = (
        "{file} does not begin with a whole picture. Convert it, as docs/pack-format.md shows."
    )


class ClipEndsEarly(MediaError):
    """A clip is shorter than what a session needs of it."""

    template = (
        "{file} lasts {duration:.2f} s, and {needed:.2f} s of it are needed. "
        "Put the whole clip back."
    )


_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""What the system says when a disk, a quota or a limit on file size is full."""


def writing_failed(file: Path, error: OSError) -> MediaError:
    """The sentence for a system error met while writing a file."""
    if error.errno in _NO_ROOM:
        return NoSpace(file=file)
    return CannotWrite(file=file, reason=error.strerror or str(error))
