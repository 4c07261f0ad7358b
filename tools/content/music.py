"""Calm music that breathes: a chord a breath, no drums, and an end that runs into the beginning."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from fractions import Fraction
from math import cos, tau
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import av
import numpy as np
from av.audio.resampler import AudioResampler

from media.loudness import measure_loudness
from media.units import Lufs, Seconds
from media.writing import whole_file
from tools.content import midi
from tools.content.midi import Part, midi_file

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Sound = NDArray[np.float64]

BREATH = Seconds(10.0)
"""How long a chord swells and falls."""

SOUND_FONT = Path("/usr/share/sounds/sf2/FluidR3_GM.sf2")
RATE = 48_000
LOUDNESS = Lufs(-18.0)
"""As loud as the voice, so that the player need not make the voice softer to even them out."""
BIT_RATE = 64_000
SOFT_ABOVE_HZ = 2_200.0
"""Where the sound starts to lose its edge: 12 dB an octave."""
SEAM = Seconds(1.5)
OVERLAP = Seconds(1.0)
"""How long a chord still sounds under the next one."""
PAUSE = Seconds(2.0)
WIDTH = 0.4

WARM_PAD, CHOIR_PAD, SLOW_STRINGS, SOFT_PIANO, ELECTRIC_PIANO, FLUTE = 89, 91, 49, 0, 4, 73

Chord = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """Chords of one breath each; over them single notes, as (breath, seconds into it, pitch)."""

    chords: tuple[Chord, ...]
    notes: tuple[tuple[int, float, int], ...]
    pad: int
    second_pad: int
    solo: int

    @property
    def duration(self) -> Seconds:
        """How long the piece takes until it begins again."""
        return Seconds(len(self.chords) * BREATH)


OCHTENDLICHT = Piece(
    chords=(
        (38, 57, 62, 66, 69),  # D
        (43, 55, 62, 66, 71),  # Gmaj7
        (47, 54, 62, 66, 69),  # Bm7
        (43, 55, 59, 62, 69),  # Gadd9
        (42, 57, 62, 66, 69),  # D/F#
        (40, 55, 59, 62, 66),  # Em9
        (45, 57, 62, 64, 69),  # Asus4
        (45, 57, 61, 64, 69),  # A
        (47, 54, 62, 66, 69),  # Bm7
        (43, 55, 62, 66, 71),  # Gmaj7
        (45, 57, 62, 64, 69),  # Asus4
        (38, 57, 62, 64, 69),  # Dadd9
    ),
    notes=(
        *((0, 2.5, 78), (0, 6.0, 74), (1, 3.0, 71), (1, 7.0, 74), (2, 4.0, 73), (3, 2.5, 69)),
        *((3, 6.5, 71), (4, 3.0, 74), (4, 7.0, 78), (5, 4.0, 76), (6, 2.5, 74), (7, 3.5, 73)),
        *((8, 3.0, 78), (8, 7.0, 74), (9, 4.0, 71), (10, 3.0, 76), (11, 3.0, 74)),
    ),
    pad=WARM_PAD,
    second_pad=SLOW_STRINGS,
    solo=SOFT_PIANO,
)

STILLE_OEVER = Piece(
    chords=(
        (41, 53, 60, 64, 69),  # Fmaj7
        (38, 53, 60, 65, 69),  # Dm7
        (46, 53, 58, 62, 69),  # Bbmaj7
        (48, 55, 60, 62, 67),  # Csus2
        (41, 53, 60, 65, 67),  # Fadd9
        (45, 52, 60, 64, 67),  # Am7
        (46, 53, 58, 62, 65),  # Bb
        (43, 55, 58, 62, 65),  # Gm7
        (48, 55, 60, 65, 67),  # Csus4
        (41, 53, 60, 64, 69),  # Fmaj7
    ),
    notes=(
        *((0, 4.0, 72), (1, 3.0, 69), (2, 3.0, 74), (2, 7.0, 72), (3, 4.0, 67), (4, 3.0, 69)),
        *((5, 4.0, 72), (6, 3.0, 77), (6, 6.5, 74), (7, 3.5, 70), (8, 3.5, 67), (9, 3.0, 69)),
    ),
    pad=CHOIR_PAD,
    second_pad=WARM_PAD,
    solo=ELECTRIC_PIANO,
)

PIECES = {"ochtendlicht": OCHTENDLICHT, "stille-oever": STILLE_OEVER}


def make_music(piece: Piece, out: Path) -> None:
    """Write the piece as Opus, `LOUDNESS` loud, its tail under its head.

    Raises:
        subprocess.CalledProcessError: fluidsynth or its sound font is not there.
    """
    sound = pause_for_breath(soften(narrow(loop(_played_twice(piece), piece.duration))))
    with whole_file(out) as making:
        _encode(sound / np.abs(sound).max() / 2, making)
        gain = 10 ** ((LOUDNESS - measure_loudness(making).integrated) / 20)
        _encode(sound / np.abs(sound).max() / 2 * gain, making)


def score(piece: Piece) -> bytes:
    """The piece as a MIDI file, played twice and a little more."""
    pads = (Part(0, piece.pad), Part(1, piece.pad))
    seconds = (Part(2, piece.second_pad), Part(3, piece.second_pad))
    solo = Part(4, piece.solo)
    for parts, volume, pan in ((pads, 88, 54), (seconds, 66, 74), ((solo,), 74, 64)):
        for part in parts:
            _set_up(part, volume, pan)
    for breath in range(2 * len(piece.chords) + 1):
        place, start = breath % len(piece.chords), breath * BREATH
        # Chords take turns on two channels: a tone that two of them share is not cut short.
        pad, second = pads[breath % 2], seconds[breath % 2]
        for part in (pad, second):
            _swell(part, start)
        for pitch, velocity in zip(piece.chords[place], (56, 64, 66, 66, 66), strict=True):
            pad.note(start, BREATH + OVERLAP, pitch, velocity)
        for pitch in piece.chords[place][2:]:
            second.note(start, BREATH + OVERLAP, pitch, 56)
        for at, pitch in ((at, pitch) for where, at, pitch in piece.notes if where == place):
            solo.note(start + at, BREATH / 2, pitch, 32)
    return midi_file((*pads, *seconds, solo))


def loop(sound: Sound, duration: Seconds) -> Sound:
    """The second time round of `sound`, channels by samples, made to end where it begins.

    What comes after the second time is faded into the beginning, so that the last sample is
    followed by the first as if nothing had happened.
    """
    length, seam = round(duration * RATE), round(SEAM * RATE)
    looped = sound[:, length : 2 * length].copy()
    rise = np.linspace(0, 1, seam)
    looped[:, :seam] *= rise
    looped[:, :seam] += sound[:, 2 * length : 2 * length + seam] * (1 - rise)
    return looped


def soften(sound: Sound) -> Sound:
    """The loop without its sharp edge; done in the frequency domain, where a loop has no ends."""
    spectrum = np.fft.rfft(sound)
    ratio = np.fft.rfftfreq(sound.shape[1], 1 / RATE) / SOFT_ABOVE_HZ
    spectrum /= 1 + ratio**2
    return np.fft.irfft(spectrum, sound.shape[1])


def pause_for_breath(sound: Sound) -> Sound:
    """The loop, silent for a moment where it ends: a player's gap of 20 ms there is not heard."""
    fade = round(PAUSE * RATE)
    rise = (1 - np.cos(np.linspace(0, np.pi, fade))) / 2
    paused = sound.copy()
    paused[:, :fade] *= rise
    paused[:, -fade:] *= rise[::-1]
    return paused


def _set_up(part: Part, volume: int, pan: int) -> None:
    for controller, value in (
        (midi.VOLUME, volume),
        (midi.PAN, pan),
        (midi.REVERB, 100),
        (midi.CHORUS, 20),
    ):
        part.control(0, controller, value)


def _swell(part: Part, start: float) -> None:
    """Louder over half a breath and softer over the other half."""
    for step in range(round((BREATH + OVERLAP) * 10)):
        share = (1 - cos(tau * step / (BREATH * 10))) / 2
        part.control(start + step / 10, midi.EXPRESSION, 88 + 24 * share)


def narrow(sound: Sound) -> Sound:
    """The sound with less width, so that one loudspeaker loses nothing of it."""
    middle, side = (sound[0] + sound[1]) / 2, (sound[0] - sound[1]) / 2
    return np.stack((middle + side * WIDTH, middle - side * WIDTH))


def _played_twice(piece: Piece) -> Sound:
    with TemporaryDirectory() as folder:
        notes, wav = Path(folder) / "piece.mid", Path(folder) / "piece.wav"
        notes.write_bytes(score(piece))
        room = ("-o", "synth.reverb.room-size=0.85", "-o", "synth.reverb.level=0.7")
        sound = ("-r", str(RATE), "-g", "0.6", "-O", "float", "-T", "wav", "-F", str(wav))
        command = ("fluidsynth", "-q", "-n", "-i", *room, *sound, str(SOUND_FONT), str(notes))
        subprocess.run(command, check=True)
        with av.open(str(wav)) as container:
            planar = AudioResampler("dblp", "stereo", RATE)
            blocks = [
                block.to_ndarray()
                for frame in container.decode(audio=0)
                for block in planar.resample(frame)
            ]
    return np.concatenate(blocks, axis=1)


def _encode(sound: Sound, out: Path) -> None:
    with av.open(str(out), "w", format="ogg") as container:
        stream = container.add_stream("libopus", rate=RATE, options={"application": "audio"})
        stream.codec_context.layout = "stereo"
        stream.codec_context.bit_rate = BIT_RATE
        interleaved = np.ascontiguousarray(sound.T, dtype=np.float32).reshape(1, -1)
        for first in range(0, sound.shape[1], 960):
            block = interleaved[:, 2 * first : 2 * (first + 960)]
            frame = av.AudioFrame.from_ndarray(block, format="flt", layout="stereo")
            frame.sample_rate, frame.time_base, frame.pts = RATE, Fraction(1, RATE), first
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
