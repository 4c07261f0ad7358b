"""What a check of a pack can find beyond what keeps it from opening."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from sessions.pack_errors import ManifestError

if TYPE_CHECKING:
    from media.errors import UserFacingError


class Severity(Enum):
    """How bad a finding is."""

    ERROR = "error"
    """Something does not open or does not play."""
    WARNING = "warning"
    """It plays, but a listener or a reader misses something."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a maker should look at."""

    severity: Severity
    error: UserFacingError


class NoVoice(ManifestError):
    """Nothing would be heard of a session."""

    template: ClassVar[str] = (
        "{file}, line {line}: {video} has no sound, and there is no voice file; add a voice."
    )


class VoiceQuiet(ManifestError):
    """A voice is far quieter than others."""

    template: ClassVar[str] = (
        "{file}, line {line}: {voice} is very quiet ({loudness} LUFS); make it louder, -18 "
        "LUFS is good."
    )


class VoiceSilent(ManifestError):
    """A voice holds nothing but silence."""

    template: ClassVar[str] = (
        "{file}, line {line}: {voice} holds nothing but silence; record or export it again."
    )


class DurationDiffers(ManifestError):
    """The manifest and the files do not agree on how long a session is."""

    template: ClassVar[str] = (
        "{file}, line {line}: the session lasts {found} by its files, not {given}; correct "
        "“duration”."
    )


class CaptionsBeyondEnd(ManifestError):
    """Captions go on when the session is over."""

    template: ClassVar[str] = (
        "{file}, line {line}: {captions} goes on until {last}, but the session ends at {end}; "
        "check that these captions belong to it."
    )


class VideoNotEverywhere(ManifestError):
    """A video that not every computer can play."""

    template: ClassVar[str] = (
        "{file}, line {line}: {video} is in {codec}, which does not play everywhere; save it as "
        "H.264."
    )


class TextMissing(ManifestError):
    """A text is not there in a language that the window speaks."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{field}” has no text in “{language}”; add {field}.{language}."
    )
