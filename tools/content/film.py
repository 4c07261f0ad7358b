"""The picture of a session: clips joined by stream copy."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import av

from media.writing import whole_file
from tools.content.encode import FRAMES_PER_SECOND

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from av.packet import Packet
    from av.video.stream import VideoStream

    from tools.content.timeline import Shot


def join_clips(shots: Sequence[Shot], clips: Path, out: Path) -> None:
    """Write the shots one after the other as one mp4, its index at the front.

    `clips` is the folder of `NAME.mp4`. Only clips of `encode_clip` join well.

    Raises:
        ValueError: a shot that is longer than its clip, or a clip with other headers.
    """
    with (
        whole_file(out) as making,
        av.open(str(making), "w", format="mp4", options={"movflags": "+faststart"}) as container,
    ):
        stream: VideoStream | None = None
        for number, packet in enumerate(_packets(shots, clips)):
            source = packet.stream
            stream = stream or container.add_stream_from_template(source)
            if source.codec_context.extradata != stream.codec_context.extradata:
                raise ValueError(f"{shots}: the clips are not all made with the same settings")
            packet.stream = stream
            packet.time_base = Fraction(1, FRAMES_PER_SECOND)
            packet.pts = packet.dts = number
            packet.duration = 1
            container.mux(packet)


def _packets(shots: Sequence[Shot], clips: Path) -> Iterator[Packet[VideoStream]]:
    for shot in shots:
        wanted = round(shot.seconds * FRAMES_PER_SECOND)
        with av.open(str(clips / f"{shot.clip}.mp4")) as container:
            if container.streams.video[0].frames < wanted:
                raise ValueError(f"{shot.clip} is shorter than {shot.seconds} s")
            frames = (packet for packet in container.demux(video=0) if packet.size)
            for _, packet in zip(range(wanted), frames, strict=False):
                yield packet
