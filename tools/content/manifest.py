"""The pack's `challenge.toml`, written from the script."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tools.content.script import Day, Script, Words
    from tools.content.timeline import Timeline

HEADER = """\
# Made by tools/make_happy_back.py from tools/content/script.toml; do not edit by hand."""


@dataclass(frozen=True, slots=True)
class SessionFiles:
    """A session's files, by their place in the pack."""

    video: str
    voice: str
    captions: Words


def write_manifest(
    script: Script, timelines: dict[str, Timeline], files: dict[str, SessionFiles]
) -> str:
    """The text of the manifest; `timelines` and `files` are by a session's id in the script."""
    lines = [HEADER, "format = 1"]
    lines += [f"{name} = {_quoted(getattr(script, name))}" for name in ("id", "licence", "author")]
    lines += ['language = "nl"', *_words("title", script.title), *_words("summary", script.summary)]
    for track in script.music:
        lines += ["", "[[music]]", f"file = {_quoted(track.file)}", *_words("title", track.title)]
    for number, day in enumerate(script.days, start=1):
        lines += _day(number, day, timelines, files)
    return "\n".join(lines) + "\n"


def _day(
    number: int, day: Day, timelines: dict[str, Timeline], files: dict[str, SessionFiles]
) -> Iterator[str]:
    yield from ("", f"# Day {number}", "[[days]]")
    yield from _words("theme", day.theme)
    yield from _words("greeting", day.greeting)
    yield f'thumbnail = "thumbnails/dag-{number}.jpg"'
    for session in day.sessions:
        own, timeline = files[session.id], timelines[session.id]
        yield from ("", "[[days.sessions]]", f"id = {_quoted(session.id)}")
        yield from _words("title", session.title)
        yield f"video = {_quoted(own.video)}"
        yield f"voice = {_quoted(own.voice)}"
        yield from _words("captions", own.captions)
        yield f"duration = {_clock(timeline.duration)}"
        for exercise in timeline.exercises:
            yield from ("", "[[days.sessions.exercises]]", *_words("name", exercise.name))
            yield f"start = {_clock(exercise.start)}"


def _words(field: str, words: Words) -> Iterator[str]:
    for language, text in words.items():
        yield f"{field}.{language} = {_quoted(text)}"


def _clock(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    return f'"{minutes:.0f}:{rest:02.0f}"'


def _quoted(text: str) -> str:
    """A TOML basic string; JSON's strings are such strings."""
    return json.dumps(text, ensure_ascii=False)
