"""Keeps the words complete: extracts the English texts, and compiles the Dutch and the English.

    python tools/update_translations.py           extract, and compile what is translated
    python tools/update_translations.py --check   change nothing; fail when a word is missing

The sentences of errors are class attributes that `lupdate` cannot see. They are read
from the source and handed to it as calls, in the context `errors`.
"""

from __future__ import annotations

import argparse
import ast
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PROJECT = Path(__file__).resolve().parent.parent
WORDS = Path("player/ui/translations")
SOURCES = ("player", "sessions", "media")
LANGUAGES = ("nl", "en")


def error_templates(folder: Path) -> Iterator[str]:
    """The `template` of every class below `folder`, in the order of the files."""
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                yield from _templates_of(node)


def _templates_of(node: ast.ClassDef) -> Iterator[str]:
    for statement in node.body:
        match statement:
            case ast.AnnAssign(target=ast.Name("template"), value=ast.Constant(str(text))) if text:
                yield text
            case ast.Assign(targets=[ast.Name("template")], value=ast.Constant(str(text))) if text:
                yield text
            case _:
                pass


def plural_calls(folder: Path) -> Iterator[str]:
    """A line for each call of `translate` with a number, which `lupdate` knows as a plural.

    WORKAROUND: pyside6-lupdate 6.11 takes a number for one only where it is a digit; it may
    go when PySide6 6.12 is what is pinned.
    """
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(attr="translate"),
                    args=[ast.Constant(context), ast.Constant(text), ast.Constant(comment), _],
                ):
                    yield f"QCoreApplication.translate({context!r}, {text!r}, {comment!r}, 1)\n"


def unfinished(ts_file: Path) -> list[str]:
    """The sources in a .ts file that have no finished translation."""
    messages = ET.parse(ts_file).getroot().iter("message")  # noqa: S314  # our own file
    return [message.findtext("source", "") for message in messages if not _finished(message)]


def _finished(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


def extract(project: Path, words: Path) -> None:
    """Bring `nl.ts` and `en.ts` in `words` up to date with the sources of `project`."""
    sources = [str(path) for path in sorted((project / "player").rglob("*.py"))]
    templates = [text for name in SOURCES for text in error_templates(project / name)]
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder) / "errors.py"
        calls.write_text(
            "".join(f"QCoreApplication.translate('errors', {text!r})\n" for text in templates),
            encoding="utf-8",
        )
        numbers = Path(folder) / "plurals.py"
        numbers.write_text("".join(plural_calls(project / "player")), encoding="utf-8")
        for language in LANGUAGES:
            plurals = ["-pluralonly"] if language == "en" else []
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
            target = ["-target-language", language, "-ts", str(words / f"{language}.ts")]
            _run("pyside6-lupdate", str(numbers), *sources, str(calls), *options, *plurals, *target)


def compile_words(words: Path) -> None:
    """Write the `.qm` files that the app reads."""
    for language in LANGUAGES:
        source, target = words / f"{language}.ts", words / f"{language}.qm"
        _run("pyside6-lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target))


def problems(project: Path) -> list[str]:
    """What `--check` has to say, one sentence each; empty when the words are complete."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        for language in LANGUAGES:
            shutil.copy(project / WORDS / f"{language}.ts", fresh)
        extract(project, fresh)
        compile_words(fresh)
        for language in LANGUAGES:
            texts = unfinished(fresh / f"{language}.ts")
            found += [f"{language}: not translated: {text}" for text in texts]
            found += [
                f"{WORDS / name} is out of date: run tools/update_translations.py"
                for name in (f"{language}.ts", f"{language}.qm")
                if not _same(fresh / name, project / WORDS / name)
            ]
    return found


def _same(one: Path, other: Path) -> bool:
    return other.exists() and one.read_bytes() == other.read_bytes()


def _run(program: str, *arguments: str) -> None:
    found = shutil.which(program, path=sysconfig.get_path("scripts")) or program
    finished = subprocess.run(
        [found, *arguments], capture_output=True, text=True, check=False, cwd=PROJECT
    )
    noise = finished.stderr.strip()
    if finished.returncode or "error" in noise.lower():
        raise SystemExit(f"{program}: {noise}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; 0 when every word is there."""
    parser = argparse.ArgumentParser(description="Extract and compile the words of the window.")
    parser.add_argument("--check", action="store_true", help="change nothing, only say")
    if parser.parse_args(arguments).check:
        found = problems(PROJECT)
    else:
        extract(PROJECT, PROJECT / WORDS)
        compile_words(PROJECT / WORDS)
        files = [PROJECT / WORDS / f"{language}.ts" for language in LANGUAGES]
        found = [
            f"{file.stem}: not translated: {text}" for file in files for text in unfinished(file)
        ]
    for sentence in found:
        print(sentence)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
