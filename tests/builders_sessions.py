"""Challenges as values, and small real packs on disk, for tests of everything above media."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from media.units import Seconds
from sessions.challenge import Challenge, Chapter, Day, RecordedSession
from sessions.music import MusicTrack
from sessions.pace import Pace
from sessions.planning import plan_session
from sessions.playlist import plan_day
from sessions.text import Text
from tests.builders_media import make_tone, make_video

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from sessions.challenge import Session
    from sessions.planning import PlannedSession
    from sessions.playlist import DayPlan

MUSIC_HZ = 1500.0
"""The tone that the music of `write_pack` is made of."""

VOICE_HZ = {"aankomen": 440.0, "losmaken": 550.0, "rekken": 660.0, "rust": 770.0}
"""The tone that each session of `write_pack` speaks with, by the session's id."""

WITH_VOICE_FILE = frozenset({"aankomen", "rekken"})
"""The sessions of `write_pack` whose voice is a file beside a silent video."""

MANIFEST = """\
format = 1
id = "klein"
licence = "CC0-1.0"
author = "A. Maker"
language = "nl"
title.nl = "Kleine reeks"
title.en = "Small series"
summary.nl = "Twee dagen om te proberen."
summary.en = "Two days to try."

[[music]]
file = "music/calm.opus"
title.nl = "Rustig"
title.en = "Calm"

[[days]]
theme.nl = "Ademen"
theme.en = "Breathing"
greeting.nl = "Fijn dat je er bent."
greeting.en = "Good to see you."

[[days.sessions]]
id = "aankomen"
title.nl = "Aankomen"
title.en = "Arriving"
video = "video/aankomen.mp4"
voice = "voice/aankomen.opus"
captions.nl = "captions/aankomen.nl.vtt"
duration = {seconds}

[[days.sessions.exercises]]
name.nl = "Ademen"
name.en = "Breathing"
start = "0:00"

[[days.sessions.exercises]]
name.nl = "Bekken kantelen"
name.en = "Pelvic tilt"
start = {half}

[[days.sessions]]
id = "losmaken"
title.nl = "Losmaken"
title.en = "Loosening"
video = "video/losmaken.mp4"
duration = {seconds}

[[days.sessions.exercises]]
name.nl = "Hollen en bollen"
name.en = "Cat and cow"
start = "0:00"

[[days]]
theme.nl = "Rekken"
theme.en = "Stretching"
greeting.nl = "Daar ben je weer."
greeting.en = "Here you are again."

[[days.sessions]]
id = "rekken"
title.nl = "Rekken"
title.en = "Stretching"
video = "video/rekken.mp4"
voice = "voice/rekken.opus"
duration = {seconds}

[[days.sessions.exercises]]
name.nl = "Kindhouding"
name.en = "Child's pose"
start = "0:00"

[[days.sessions]]
id = "rust"
title.nl = "Rust"
title.en = "Rest"
video = "video/rust.mp4"
duration = {seconds}

[[days.sessions.exercises]]
name.nl = "Eindontspanning"
name.en = "Rest"
start = "0:00"
"""
"""What `write_pack` writes as `challenge.toml`, with `{seconds}` and `{half}` to fill in."""

CAPTIONS = """\
WEBVTT

00:00.500 --> 00:01.500
Adem rustig in.

00:01.500 --> 00:02.500
En weer uit.
"""


def manifest_text(seconds: float = 4.0) -> str:
    """The text of a small manifest in which every session lasts that long."""
    return MANIFEST.replace("{seconds}", str(seconds)).replace("{half}", str(seconds / 2))


def write_pack(folder: Path, *, seconds: float = 4.0, manifest: str | None = None) -> Path:
    """Write a whole pack of real files: two days of two sessions, each with its own tone.

    Day 1 is `aankomen` and `losmaken`, day 2 `rekken` and `rust`; the music is one track
    of two thirds of a session. Returns the folder.
    """
    for name in ("video", "voice", "music", "captions"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    write_manifest(folder, manifest_text(seconds) if manifest is None else manifest)
    for session_id, hz in VOICE_HZ.items():
        beside = session_id in WITH_VOICE_FILE
        make_video(folder / f"video/{session_id}.mp4", seconds, audio_hz=None if beside else hz)
        if beside:
            make_tone(folder / f"voice/{session_id}.opus", seconds, hz)
    make_tone(folder / "music/calm.opus", seconds * 2 / 3, MUSIC_HZ)
    (folder / "captions/aankomen.nl.vtt").write_text(CAPTIONS, encoding="utf-8")
    return folder


def write_manifest(folder: Path, text: str) -> Path:
    """Write the text as the `challenge.toml` of a pack, without any media."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "challenge.toml"
    file.write_text(text, encoding="utf-8")
    return file


def zip_pack(folder: Path, archive: Path) -> Path:
    """Put a pack's folder into one `.happyback` file."""
    with zipfile.ZipFile(archive, "w") as target:
        for file in sorted(folder.rglob("*")):
            target.write(file, file.relative_to(folder))
    return archive


def text(dutch: str, english: str | None = None) -> Text:
    """A text in Dutch and English; English is made of the Dutch when it is not given."""
    return Text({"nl": dutch, "en": english or f"{dutch} (en)"})


def track(file: str = "music.opus", title: str = "Rustig") -> MusicTrack:
    """A piece of music that need not exist."""
    return MusicTrack(Path(file), text(title))


def session(
    session_id: str = "aankomen",
    exercises: Sequence[tuple[str, float]] = (("Ademen", 30.0), ("Bekken kantelen", 30.0)),
    *,
    video: Path | None = None,
    voice: Path | None = None,
    music: tuple[MusicTrack, ...] = (),
    music_in_video: bool = False,
) -> RecordedSession:
    """A session of exercises given as name and duration; its files need not exist."""
    made: list[Chapter] = []
    start = 0.0
    for name, length in exercises:
        made.append(Chapter(text(name), Seconds(start), Seconds(start + length)))
        start += length
    return RecordedSession(
        id=session_id,
        title=text(session_id.capitalize()),
        video=video or Path(f"{session_id}.mp4"),
        voice=voice,
        music_in_video=music_in_video,
        captions={},
        duration=Seconds(start),
        chapters=tuple(made),
        music=music,
    )


def day(number: int = 1, *sessions: Session, theme: str = "Ademen") -> Day:
    """A day of those sessions, or of one small session."""
    return Day(
        number=number,
        theme=text(theme),
        greeting=text("Fijn dat je er bent."),
        thumbnail=None,
        sessions=sessions or (session(),),
    )


def recorded(sessions: Iterable[Session]) -> tuple[RecordedSession, ...]:
    """Those of the sessions that are made from a video."""
    return tuple(one for one in sessions if isinstance(one, RecordedSession))


def challenge(challenge_id: str = "happy-back", *days: Day) -> Challenge:
    """A challenge of those days, or of five days with one small session each."""
    return Challenge(
        id=challenge_id,
        title=text("Happy Back 5-daagse"),
        summary=text("Elke ochtend tien minuten."),
        author="A. Maker",
        licence="CC0-1.0",
        language="nl",
        days=days or tuple(day(number) for number in range(1, 6)),
    )


def plan_of(
    whole: Day, left_out: Collection[str] = (), *, challenge_id: str = "happy-back"
) -> DayPlan:
    """That day of a challenge that has no other, at the pace of somebody who chose none."""
    return plan_day(challenge(challenge_id, whole), whole, left_out)


def planned(one: Session) -> PlannedSession:
    """A session that has no steps, at the pace of somebody who chose none."""
    return plan_session(one, {}, Pace(), "nl")
