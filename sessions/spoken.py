"""What a timeline says: in which files, where there is speech, and as captions to read."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from media.captions import Caption
from media.speech_times import Span, SpeechTimes
from media.units import Seconds
from sessions.exercise import READING_SECONDS_A_LETTER, SHORTEST_READING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sessions.exercise import VoiceFile
    from sessions.timeline import TimedCue, Timeline


def voiced(timeline: Timeline) -> Iterator[tuple[TimedCue, VoiceFile]]:
    """The cues that have a voice in the timeline's language, each with its file."""
    for timed in timeline.cues:
        voice = timed.cue.voices.get(timeline.language)
        if voice is not None:
            yield timed, voice


def speech_of(timeline: Timeline) -> SpeechTimes:
    """Where a voice speaks, on the session clock."""
    return SpeechTimes(tuple(Span(timed.start, timed.end) for timed, _ in voiced(timeline)))


def captions_of(timeline: Timeline) -> Mapping[str, tuple[Caption, ...]]:
    """What is said, to be read, on the session clock: for each language that a cue has text in.

    A caption stays until the cue ends, and longer where that is too short to read it, but
    not into the next caption nor beyond the run of breaths or the step in which it is said.
    A cue without text in a language is shown in the one that it was written in.
    """
    languages = dict.fromkeys(
        language
        for timed in timeline.cues
        for language, text in timed.cue.text.by_language.items()
        if text
    )
    return {language: tuple(_captions(timeline, language)) for language in languages}


def _captions(timeline: Timeline, language: str) -> Iterator[Caption]:
    ends = sorted(
        {
            *(timed.start for timed in timeline.cues),
            *(run.end for run in timeline.runs),
            *(step.end for step in timeline.steps),
        }
    )
    for timed in timeline.cues:
        text = timed.cue.text.in_language(language)
        if text:
            reading = max(SHORTEST_READING, len(text) * READING_SECONDS_A_LETTER)
            bound = ends[bisect_right(ends, timed.start)]
            end = max(timed.end, min(timed.start + reading, bound))
            yield Caption(timed.start, Seconds(end), text)
