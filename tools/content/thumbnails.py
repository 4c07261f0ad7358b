"""The picture on a day's card, cut out of a clip."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import av

from media.writing import whole_file

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from tools.content.script import Thumbnail

WIDTH, HEIGHT = 480, 240
"""More than twice the size of a card's picture, for screens with small pixels."""


def write_thumbnail(thumbnail: Thumbnail, pack: Path) -> None:
    """Write the chosen part of the clip's picture as JPEG, `WIDTH` by `HEIGHT`.

    Raises:
        ValueError: the clip is over by then.
    """
    part = _part(_picture(pack / thumbnail.clip, thumbnail.at), thumbnail)
    with (
        whole_file(pack / thumbnail.out) as making,
        av.open(str(making), "w", format="image2") as container,
    ):
        stream = container.add_stream("mjpeg", rate=1, options={"qmin": "3", "qmax": "3"})
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuvj420p"
        cut = av.VideoFrame.from_ndarray(part, format="rgb24")
        frame = cut.reformat(WIDTH, HEIGHT, "yuvj420p", interpolation="LANCZOS")
        container.mux([*stream.encode(frame), *stream.encode()])


def _picture(clip: Path, at: float) -> NDArray[Any]:
    with av.open(str(clip)) as container:
        for frame in container.decode(video=0):
            if frame.time >= at:
                return cast("NDArray[Any]", frame.to_ndarray(format="rgb24"))
    raise ValueError(f"{clip.name} has no picture at {at} s")


def _part(picture: NDArray[Any], thumbnail: Thumbnail) -> NDArray[Any]:
    height, width = picture.shape[:2]
    part_width = round(width * thumbnail.width)
    part_height = round(part_width * HEIGHT / WIDTH)
    left = round(width * thumbnail.centre[0] - part_width / 2)
    top = round(height * thumbnail.centre[1] - part_height / 2)
    left = min(max(left, 0), width - part_width)
    top = min(max(top, 0), height - part_height)
    return picture[top : top + part_height, left : left + part_width].copy()
