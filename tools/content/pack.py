"""The steps that make the pack from the script and the clips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from media.writing import whole_file
from tools.content import music, thumbnails, voice
from tools.content.captions import write_captions
from tools.content.film import join_clips
from tools.content.manifest import SessionFiles, write_manifest
from tools.content.timeline import plan_session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tools.content.ledger import Ledger
    from tools.content.script import Script, Session, Thumbnail, Words
    from tools.content.timeline import Timeline
    from tools.content.voice import Voice


class PackMaker:
    """Makes the files of the pack in a folder, and says the name of each that it makes."""

    def __init__(
        self, clips: Path, pack: Path, ledger: Ledger, voice: Voice, say: Callable[[str], None]
    ) -> None:
        self._clips = clips
        self._pack = pack
        self._ledger = ledger
        self._voice = voice
        self._say = say

    def make(self, script: Script) -> None:
        """Make whatever the script asks for and is not there yet, and take away the rest.

        Raises:
            ValueError: something in the script does not fit.
        """
        timelines: dict[str, Timeline] = {}
        files: dict[str, SessionFiles] = {}
        for number, day in enumerate(script.days, start=1):
            self._make_thumbnail(f"thumbnails/dag-{number}.jpg", day.thumbnail)
            for session in day.sessions:
                timelines[session.id] = plan_session(session, script.figures)
                files[session.id] = self._make_session(session, timelines[session.id])
        for name, piece in music.PIECES.items():
            self._make_music(f"music/{name}.opus", piece)
        self._ledger.forget_unused()
        self._write("challenge.toml", write_manifest(script, timelines, files))

    def _make_session(self, session: Session, timeline: Timeline) -> SessionFiles:
        captions: Words = {
            "nl": f"captions/{session.id}.nl.vtt",
            "en": f"captions/{session.id}.en.vtt",
        }
        files = SessionFiles(_film_name(session, timeline), f"voice/{session.id}.opus", captions)
        self._make_film(files.video, timeline)
        self._make_voice(files, timeline)
        return files

    def _make_film(self, out: str, timeline: Timeline) -> None:
        clips = sorted({self._clips / f"{shot.clip}.mp4" for shot in timeline.shots})
        self._step(
            (out,),
            (timeline.shots, clips),
            lambda: join_clips(timeline.shots, self._clips, self._pack / out),
        )

    def _make_voice(self, files: SessionFiles, timeline: Timeline) -> None:
        def build() -> None:
            spoken = self._voice.record(timeline, self._pack / files.voice)
            for language, file in files.captions.items():
                self._write(file, write_captions(spoken, language, timeline.duration))

        recipe = (voice.ESPEAK, voice.SOFTER, voice.LOUDNESS, voice.BIT_RATE)
        outs = (files.voice, *files.captions.values())
        self._step(outs, (timeline.lines, timeline.duration, recipe), build)

    def _make_thumbnail(self, out: str, thumbnail: Thumbnail) -> None:
        clip = self._clips / f"{thumbnail.clip}.mp4"
        size = (thumbnails.WIDTH, thumbnails.HEIGHT)
        self._step(
            (out,),
            (thumbnail.model_dump_json(), clip, size),
            lambda: thumbnails.write_thumbnail(thumbnail, self._clips, self._pack / out),
        )

    def _make_music(self, out: str, piece: music.Piece) -> None:
        recipe = (music.LOUDNESS, music.BIT_RATE, music.SOFT_ABOVE_HZ, music.PAUSE, music.WIDTH)
        self._step(
            (out,),
            (music.score(piece), recipe),
            lambda: music.make_music(piece, self._pack / out),
        )

    def _step(self, outs: tuple[str, ...], source: object, build: Callable[[], None]) -> None:
        if self._ledger.make(outs, source, build):
            self._say(outs[0])

    def _write(self, out: str, text: str) -> None:
        with whole_file(self._pack / out) as file:
            file.write_text(text, encoding="utf-8")


def _film_name(session: Session, timeline: Timeline) -> str:
    """One name for all sessions that show the same."""
    figures = "-".join(exercise.figure for exercise in session.exercises)
    return f"video/{figures}-{timeline.duration:.0f}s.mp4"
