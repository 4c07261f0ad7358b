"""Captions of WebVTT and SubRip, as teachers' programs write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from media.captions import Caption, read_captions
from media.errors import CaptionsBroken, MediaMissing
from media.units import Seconds

if TYPE_CHECKING:
    from pathlib import Path

VTT = """\
WEBVTT - Dag 1

NOTE
Not to be shown.

STYLE
::cue { color: red }

begin
00:01.000 --> 00:03.500 align:start position:10%
<v Juf>Adem <i>rustig</i> in
en weer uit.

00:00:04.250 --> 01:00:05.000
Knie&euml;n &amp; heupen
"""

SRT = (
    "\ufeff1\r\n00:00:01,000 --> 00:00:02,500\r\n{\\an8}Ga liggen.\r\n\r\n"
    "2\r\n00:00:03,000 --> 00:00:04,000\r\n<b>Goed</b> zo.\r\n"
)


def caption(start: float, end: float, text: str) -> Caption:
    return Caption(Seconds(start), Seconds(end), text)


def written(path: Path, text: str) -> Path:
    path.write_bytes(text.encode())
    return path


def test_webvtt_gives_the_lines_without_tags_settings_and_notes(tmp_path: Path) -> None:
    assert read_captions(written(tmp_path / "nl.vtt", VTT)) == (
        caption(1, 3.5, "Adem rustig in\nen weer uit."),
        caption(4.25, 3605, "Knieën & heupen"),
    )


def test_subrip_with_a_byte_order_mark_and_windows_line_ends_is_read(tmp_path: Path) -> None:
    assert read_captions(written(tmp_path / "nl.srt", SRT)) == (
        caption(1, 2.5, "Ga liggen."),
        caption(3, 4, "Goed zo."),
    )


def test_webvtt_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    path = written(tmp_path / "nl.vtt", "\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\nHoi\n")
    assert read_captions(path) == (caption(1, 2, "Hoi"),)


def test_captions_come_in_order_of_time(tmp_path: Path) -> None:
    text = "00:05.000 --> 00:06.000\nB\n\n00:01.000 --> 00:02.000\nA\n"
    assert [c.text for c in read_captions(written(tmp_path / "x.vtt", text))] == ["A", "B"]


def test_an_old_file_that_is_not_utf_8_keeps_its_accents(tmp_path: Path) -> None:
    path = tmp_path / "old.srt"
    path.write_bytes("1\n00:00:01,000 --> 00:00:02,000\nKnieën\n".encode("cp1252"))
    assert read_captions(path)[0].text == "Knieën"


@pytest.mark.parametrize("bad", ["00:01 -> 00:02", "00:99.000 --> 00:03.000", "soon --> later"])
def test_a_bad_timing_line_is_named_with_its_number(tmp_path: Path, bad: str) -> None:
    path = written(tmp_path / "nl.vtt", f"WEBVTT\n\nfirst\n{bad}\nHoi\n")
    with pytest.raises(CaptionsBroken, match=r"nl\.vtt, line 4") as caught:
        read_captions(path)
    assert bad in caught.value.sentence


def test_a_caption_that_ends_before_it_begins_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path / "nl.vtt", "WEBVTT\n\n00:02.000 --> 00:01.000\nHoi\n")
    with pytest.raises(CaptionsBroken, match="line 3"):
        read_captions(path)


def test_an_empty_file_holds_no_captions(tmp_path: Path) -> None:
    assert read_captions(written(tmp_path / "nl.vtt", "WEBVTT\n")) == ()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(MediaMissing, match=r"nl\.vtt"):
        read_captions(tmp_path / "nl.vtt")
