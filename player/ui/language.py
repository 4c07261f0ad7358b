"""Which language the window speaks, and the words of that language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

if TYPE_CHECKING:
    from collections.abc import Sequence

KNOWN = ("nl", "en")
WORDS = Path(__file__).parent / "translations"


def choose_language(wanted: str, system: Sequence[str]) -> str:
    """`nl` or `en`: the one wanted, else the first of the system's that is known.

    A system that speaks neither gets English; one that says nothing (the C locale)
    gets Dutch, the first language of this app.
    """
    if wanted in KNOWN:
        return wanted
    codes = [name.replace("_", "-").split("-")[0].lower() for name in system]
    spoken = [code for code in codes if code not in ("c", "posix", "")]
    if not spoken:
        return "nl"
    return next((code for code in spoken if code in KNOWN), "en")


class Language:
    """Puts the words of one language into an application, in the place of those before."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self._code = "en"

    @property
    def code(self) -> str:
        """The language that is spoken now, by ISO 639-1 code."""
        return self._code

    def speak(self, wanted: str) -> str:
        """Speak `nl`, `en`, or for `system` what the system speaks; the code of it."""
        self.close()
        self._code = choose_language(wanted, QLocale.system().uiLanguages())
        qt_words = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        files = (qt_words / f"qtbase_{self._code}.qm", WORDS / f"{self._code}.qm")
        self._translators = [self._install(file) for file in files]
        QLocale.setDefault(QLocale(self._code))
        return self._code

    def close(self) -> None:
        """Take the words away; what is said from now on is English."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
            translator.setParent(None)
        self._translators = []
        self._code = "en"
        QLocale.setDefault(QLocale.system())

    def _install(self, file: Path) -> QTranslator:
        translator = _Words(file, self._application)
        self._application.installTranslator(translator)
        return translator


class _Words(QTranslator):
    """The words of one file, kept in memory.

    Qt would map the file, which an update may replace meanwhile. It reads the words where they
    are, so they live as long as this.
    """

    def __init__(self, file: Path, application: QCoreApplication) -> None:
        super().__init__(application)
        self._content = file.read_bytes() if file.is_file() else b""
        self.load(self._content)
