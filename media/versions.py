"""Which versions of the media libraries are in use."""

from __future__ import annotations

import av


def media_versions() -> dict[str, str]:
    """The version of each library below this folder, by its name."""
    codecs = ".".join(str(part) for part in av.library_versions["libavcodec"])
    return {"PyAV": av.__version__, "libavcodec": codecs}
