"""Packs with exercises and a composed session: their text, and small real files for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.builders_media import make_tone, make_video
from tests.builders_sessions import MUSIC_HZ, write_manifest

if TYPE_CHECKING:
    from pathlib import Path

COMPOSED = """\
format = 1
id = "adem"
licence = "CC0-1.0"
author = "A. Maker"
language = "nl"
title.nl = "Adem"
title.en = "Breath"

[[music]]
file = "music/calm.opus"
title.nl = "Rustig"
title.en = "Calm"

[[exercises]]
id = "bekken"
name.nl = "Bekken kantelen"
name.en = "Pelvic tilt"
description.nl = "Maakt de onderrug los."
description.en = "Loosens the lower back."
leave_out_when.nl = "Bij uitstralende pijn."
leave_out_when.en = "With pain that radiates."
softer.nl = "Kantel half zo ver."
softer.en = "Tilt half as far."
idle = "clips/bekken-rust.mp4"

[exercises.cycle]
file = "clips/bekken.mp4"
inhale_at = 0
exhale_at = 1.6

[exercises.cues]
name = { text.nl = "Bekken kantelen", text.en = "Pelvic tilt", voice.nl = "voice/naam.opus" }
arrive = [
    { text.nl = "Ga liggen.", text.en = "Lie down.", voice.nl = "voice/ga-liggen.opus" },
    { text.nl = "Buig je knieën.", text.en = "Bend your knees.", voice.nl = "voice/knieen.opus" },
]
inhale = [{ text.nl = "In.", text.en = "In.", voice.nl = "voice/in.opus" }]
exhale = [{ text.nl = "Uit.", text.en = "Out.", voice.nl = "voice/uit.opus" }]

[[exercises.cues.encourage]]
breath = 3
text.nl = "Mooi zo."
text.en = "Well done."
voice.nl = "voice/mooi.opus"

[exercises.softer_form]
name.nl = "Klein kantelen"
name.en = "Small tilt"

[[exercises]]
id = "knie"
name.nl = "Knie naar borst"
name.en = "Knee to chest"
idle = "clips/knie-rust.mp4"

[exercises.cycle]
file = "clips/knie.mp4"
inhale_at = 2
exhale_at = 0.4

[exercises.left]
name.nl = "Linkerknie naar borst"
name.en = "Left knee to chest"
cycle = { file = "clips/knie-links.mp4", inhale_at = 2.0, exhale_at = 0.4 }

[exercises.left.cues]
inhale = [{ text.nl = "Links in.", text.en = "Left in.", voice.nl = "voice/in.opus" }]

[exercises.cues]
inhale = [{ text.nl = "In.", text.en = "In.", voice.nl = "voice/in.opus" }]
exhale = [{ text.nl = "Uit.", text.en = "Out.", voice.nl = "voice/uit.opus" }]

[[days]]
theme.nl = "Ademen"
theme.en = "Breathing"

[[days.sessions]]
id = "ochtend"
kind = "composed"
title.nl = "Ochtend"
title.en = "Morning"

[[days.sessions.steps]]
exercise = "bekken"
breaths = 5
guided = 2
before = [{ text.nl = "Welkom.", text.en = "Welcome.", voice.nl = "voice/welkom.opus" }]

[[days.sessions.steps]]
exercise = "knie"
seconds = "0:30"
sides = ["left", "right"]
sets = 2
rest = 5

[[days.sessions.steps]]
exercise = "bekken"
breaths = "rounds"
softer = true
"""
"""What `write_composed_pack` writes as `challenge.toml`."""

CLIPS = ("bekken-rust", "bekken", "knie-rust", "knie", "knie-links")
CLIP_SECONDS = 4.0
VOICES = {
    "naam": 1.2,
    "ga-liggen": 1.0,
    "knieen": 1.4,
    "in": 0.8,
    "uit": 0.9,
    "mooi": 1.0,
    "welkom": 1.1,
}
"""How many seconds each voice file of `write_composed_pack` lasts, by its name."""


def write_composed_pack(folder: Path, manifest: str = COMPOSED) -> Path:
    """Write a whole pack of real files, in which each line is a tone.

    It has two exercises, one of them with sides, and one session of three steps. Returns
    the folder.
    """
    for name in ("clips", "voice", "music"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    write_manifest(folder, manifest)
    for name in CLIPS:
        make_video(folder / f"clips/{name}.mp4", CLIP_SECONDS)
    for name, seconds in VOICES.items():
        make_tone(folder / f"voice/{name}.opus", seconds, 440)
    make_tone(folder / "music/calm.opus", 2.0, MUSIC_HZ)
    return folder
