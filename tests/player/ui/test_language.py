"""Tests of player/ui/language.py."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from player.ui.language import WORDS, choose_language
from player.ui.words import number_word

if TYPE_CHECKING:
    from pathlib import Path

    from player.ui.language import Language


@pytest.mark.parametrize(
    ("wanted", "system", "chosen"),
    [
        ("nl", ["en-GB"], "nl"),
        ("en", ["nl-NL"], "en"),
        ("system", ["nl-Latn-BE", "en-GB"], "nl"),
        ("system", ["de-DE", "nl-NL"], "nl"),
        ("system", ["fr_FR"], "en"),
        ("system", ["C"], "nl"),
        ("system", [], "nl"),
    ],
)
def test_the_language_is_the_one_wanted_or_what_the_system_speaks(
    wanted: str, system: list[str], chosen: str
) -> None:
    assert choose_language(wanted, system) == chosen


def test_a_change_of_language_changes_the_words(language: Language) -> None:
    assert number_word(3) == "three"

    language.speak("nl")

    assert number_word(3) == "drie"
    assert language.code == "nl"


def test_after_closing_the_words_are_english_again(dutch: Language) -> None:
    dutch.close()

    assert number_word(3) == "three"


def test_words_stay_when_an_update_replaces_their_file(
    language: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = tmp_path / "nl.qm"
    words.write_bytes((WORDS / "nl.qm").read_bytes())
    monkeypatch.setattr("player.ui.language.WORDS", tmp_path)
    language.speak("nl")
    gc.collect()
    words.write_bytes(b"")

    assert number_word(3) == "drie"
