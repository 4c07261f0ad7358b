"""What a check of a pack can find beyond what keeps it from opening."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from sessions.pack_errors import ManifestError

if TYPE_CHECKING:
    from media.errors import UserFacingError

QUIET_LUFS = -30.0
"""A voice below this is far quieter than others."""


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


class TextsMissing(ManifestError):
    """Most texts are not there in a language that the window speaks."""

    template: ClassVar[str] = (
        "{file}, line {line}: {count} of the {total} texts are not there in “{language}”, and this "
        "is the first; add “{field}.{language}”, and so on."
    )


class ClipHasSound(ManifestError):
    """A clip of an exercise has sound of its own."""

    template: ClassVar[str] = (
        "{file}, line {line}: {clip} has sound, which is not played; what should be heard belongs "
        "in the cues."
    )


class CueWithoutVoice(ManifestError):
    """A line has no voice in a language that the pack speaks."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{text}” has no voice in “{language}”, so it is shown as a caption "
        "only; add voice.{language}."
    )


class CueNotHeard(ManifestError):
    """The voice of a line cannot be read."""

    template: ClassVar[str] = (
        "{file}, line {line}: {voice} is missing or cannot be read, so “{text}” is shown as a "
        "caption only; record or export it again."
    )


class CueCutOff(ManifestError):
    """The voice of a line stops before its end."""

    template: ClassVar[str] = (
        "{file}, line {line}: {voice} breaks off before its end, so “{text}” may not be heard "
        "whole; record or export it again."
    )


class ExerciseUnused(ManifestError):
    """No session has a step with this exercise."""

    template: ClassVar[str] = (
        "{file}, line {line}: no session uses the exercise “{exercise}”; add a step with it, or "
        "take it out."
    )


class NotSofter(ManifestError):
    """A step asks for a softer variant that is not there."""

    template: ClassVar[str] = (
        "{file}, line {line}: “{exercise}” has no softer variant, so it is done as it is; add a "
        "block [exercises.softer_form], or take “softer” out."
    )
