"""Atkinson Hyperlegible from its package, with figures that do not tremble in a clock."""

from __future__ import annotations

import logging
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

_log = logging.getLogger(__name__)

_NORMAL_PIXELS = {"win32": 12.0, "darwin": 13.0}
"""How large a system's own text is when nobody asked for larger."""
_NORMAL_PIXELS_ELSEWHERE = 15.0
"""Linux desktops begin between 12 and 15; larger than that was asked for."""
_LARGEST_SCALE = 2.0
_FILES = ("AtkinsonHyperlegible-Regular.ttf", "AtkinsonHyperlegible-Bold.ttf")
"""Nothing is set in italics."""


@dataclass(frozen=True, slots=True)
class Typeface:
    """A family at the size that the system asks for."""

    family: str
    scale: float
    """1 at the system's normal font size, 2 at most."""

    def font(self, pixels: float, *, bold: bool = False, tabular: bool = False) -> QFont:
        """The font at that many pixels times `scale`; `tabular` gives figures of one width."""
        font = QFont(self.family)
        font.setPixelSize(self.scaled(pixels))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def scaled(self, pixels: float) -> int:
        """That many pixels times `scale`, whole."""
        return round(pixels * self.scale)


def load_typeface(scale: float | None = None) -> Typeface:
    """The app's typeface, at the system's scale unless another is given.

    Without the package's files the system's own family is used, and the log says so.
    """
    return Typeface(_load_family(), system_text_scale() if scale is None else scale)


def system_text_scale() -> float:
    """The system's font size divided by what is normal on it, from 1 to 2."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    normal = _NORMAL_PIXELS.get(sys.platform, _NORMAL_PIXELS_ELSEWHERE)
    return min(max(QFontInfo(font).pixelSize() / normal, 1.0), _LARGEST_SCALE)


def _load_family() -> str:
    package = find_spec("fontpkg_atkinson_hyperlegible")  # quicker than to ask for every family
    folders = (package and package.submodule_search_locations) or ()
    files = [Path(folder) / "files" / name for folder in folders for name in _FILES]
    added = [QFontDatabase.addApplicationFont(str(file)) for file in files]
    families = [name for one in added for name in QFontDatabase.applicationFontFamilies(one)]
    if families:
        return families[0]
    _log.warning("Atkinson Hyperlegible is not there; the system's typeface is used.")
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
