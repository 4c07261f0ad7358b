"""Times, numbers and counts the way a person says them, in the language of the window."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from datetime import date

    from media.units import Seconds

_NO_BREAK = "\u00a0"
MORNING, AFTERNOON, EVENING = 4, 12, 18
"""The hours at which the greeting changes."""


def clock(duration: Seconds) -> str:
    """Minutes and seconds, as in 1:15."""
    minutes, seconds = divmod(round(duration), 60)
    return f"{minutes}:{seconds:02}"


def full_clock(position: Seconds) -> str:
    """Minutes and seconds of two digits each, as in 04:12; a begun second does not count."""
    minutes, seconds = divmod(int(position), 60)
    return f"{minutes:02}:{seconds:02}"


def number_in_figures(number: float) -> str:
    """The number to a tenth, as in 5.5, and 6 where it is whole."""
    return QLocale().toString(round(number, 1), "g", 6)


def rate_in_words(breaths_per_minute: float) -> str:
    """How fast somebody breathes, as in: 6 breaths a minute."""
    words = QCoreApplication.translate("words", "{rate} breaths a minute")
    return words.format(rate=number_in_figures(breaths_per_minute))


def breath_in_words(breaths_per_minute: float, inhale_share: float) -> str:
    """How somebody breathes, as in: 6 breaths a minute, in for 4½ counts, out for 5½.

    Where it must be broken, that is behind the comma.
    """
    breath = 60.0 / breaths_per_minute
    counted = QCoreApplication.translate("words", "in for {inhale} counts, out for {exhale}")
    counted = counted.format(
        inhale=counts(breath * inhale_share), exhale=counts(breath * (1 - inhale_share))
    )
    return f"{rate_in_words(breaths_per_minute)}, {counted.replace(' ', _NO_BREAK)}"


def counts(duration: float) -> str:
    """Seconds as one counts them, to a half, as in 4½; at least ½."""
    halves = max(1, int(duration * 2 + 0.5))
    whole = str(halves // 2) if halves > 1 else ""
    return whole + ("½" if halves % 2 else "")


def number_word(number: int) -> str:
    """The number in letters up to twelve, in digits beyond."""
    words = (
        QCoreApplication.translate("words", "no"),
        QCoreApplication.translate("words", "one"),
        QCoreApplication.translate("words", "two"),
        QCoreApplication.translate("words", "three"),
        QCoreApplication.translate("words", "four"),
        QCoreApplication.translate("words", "five"),
        QCoreApplication.translate("words", "six"),
        QCoreApplication.translate("words", "seven"),
        QCoreApplication.translate("words", "eight"),
        QCoreApplication.translate("words", "nine"),
        QCoreApplication.translate("words", "ten"),
        QCoreApplication.translate("words", "eleven"),
        QCoreApplication.translate("words", "twelve"),
    )
    return words[number] if 0 <= number < len(words) else str(number)


def day_in_words(exercises: int, minutes: int) -> str:
    """How much a day holds, as in: Eight exercises, eleven minutes."""
    parts = (
        QCoreApplication.translate("words", "{number} exercises", "", exercises),
        QCoreApplication.translate("words", "{number} minutes", "", minutes),
    )
    first, second = (
        part.format(number=number_word(number))
        for part, number in zip(parts, (exercises, minutes), strict=True)
    )
    return f"{_capital(first)}, {second}."


def _capital(text: str) -> str:
    """A sentence begins without an accent on its capital: Eén, not Één."""
    return unicodedata.normalize("NFD", text[:1])[:1].upper() + text[1:]


def greeting(hour: int) -> str:
    """Good morning, good afternoon or good evening, by the hour of the day."""
    if MORNING <= hour < AFTERNOON:
        return QCoreApplication.translate("words", "Good morning.")
    if AFTERNOON <= hour < EVENING:
        return QCoreApplication.translate("words", "Good afternoon.")
    return QCoreApplication.translate("words", "Good evening.")


def day_and_month(day: date) -> str:
    """A date without its year, as in 3 May."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM")


def size_in_words(size: int) -> str:
    """A number of bytes, rounded, as in 12 MB."""
    return QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
