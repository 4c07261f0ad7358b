"""Tests of tools/update_translations.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tools import update_translations as tool

if TYPE_CHECKING:
    from pathlib import Path

WINDOW = 'class Window(QWidget):\n    def fill(self):\n        self.tr("Begin")\n'
ERROR = (
    'class Lost(MediaError):\n    template: ClassVar[str] = (\n        "It " "is lost."\n    )\n'
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in tool.SOURCES:
        (tmp_path / name).mkdir()
    (tmp_path / "player/window.py").write_text(WINDOW)
    (tmp_path / "media/errors.py").write_text(ERROR)
    words = tmp_path / tool.WORDS
    words.mkdir(parents=True)
    tool.extract(tmp_path, words)
    return tmp_path


def translate(project: Path) -> None:
    file = project / tool.WORDS / "nl.ts"
    text = file.read_text().replace(' type="unfinished"></translation>', ">Woorden</translation>")
    file.write_text(text)
    tool.extract(project, project / tool.WORDS)
    tool.compile_words(project / tool.WORDS)


def test_the_sentence_of_an_error_is_found_whole(project: Path) -> None:
    assert list(tool.error_templates(project / "media")) == ["It is lost."]


def test_words_and_errors_wait_for_their_translation(project: Path) -> None:
    assert tool.unfinished(project / tool.WORDS / "nl.ts") == ["Begin", "It is lost."]


def test_words_that_are_all_translated_pass_the_check(project: Path) -> None:
    translate(project)

    assert tool.problems(project) == []


def test_a_new_word_fails_the_check(project: Path) -> None:
    translate(project)
    (project / "player/window.py").write_text(WINDOW.replace("Begin", "Stop"))

    found = tool.problems(project)

    assert "nl: not translated: Stop" in found
    assert any("nl.ts is out of date" in sentence for sentence in found)


def test_words_not_compiled_fail_the_check(project: Path) -> None:
    translate(project)
    (project / tool.WORDS / "nl.qm").unlink()

    assert tool.problems(project) == [
        "player/ui/translations/nl.qm is out of date: run tools/update_translations.py"
    ]


def test_a_text_with_a_number_is_a_plural_whatever_the_number_is_called(tmp_path: Path) -> None:
    (tmp_path / "words.py").write_text('QCoreApplication.translate("words", "{n} days", "", days)')
    assert list(tool.plural_calls(tmp_path)) == [
        "QCoreApplication.translate('words', '{n} days', '', 1)\n"
    ]
