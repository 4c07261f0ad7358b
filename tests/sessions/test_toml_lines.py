import pytest

from sessions.toml_lines import TomlLines

TEXT = '''\
# a comment with title = "no"
format = 1
title.nl = "Rug"
summary = { nl = "Kort", en = "Short" }

[[days]]
theme.nl = "Een"
greeting.nl = """
theme.en = "in a long text"
[[days]]
"""

  [[days.sessions]]
  id = "a"
  [days.sessions.title]
  nl = "A"

[[days]]
theme."en" = "Two"
[[days.sessions]]
id = "b"
[[days.sessions]]
id = "c"
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("format",), 2),
        (("title", "nl"), 3),
        (("title",), 3),
        (("summary", "en"), 4),
        (("days", 0), 6),
        (("days", 0, "theme", "nl"), 7),
        (("days", 0, "greeting", "nl"), 8),
        (("days", 0, "sessions", 0, "id"), 14),
        (("days", 0, "sessions", 0, "title", "nl"), 16),
        (("days", 1, "theme", "en"), 19),
        (("days", 1, "sessions", 1, "id"), 23),
    ],
)
def test_a_field_is_found_on_its_line(path: tuple[str | int, ...], line: int) -> None:
    assert TomlLines(TEXT).line_of(path) == line


def test_a_field_that_is_missing_is_found_at_the_block_that_misses_it() -> None:
    assert TomlLines(TEXT).line_of(("days", 1, "sessions", 0, "video")) == 20


def test_what_is_nowhere_is_found_on_the_first_line() -> None:
    assert TomlLines(TEXT).line_of(("licence",)) == 1


LIST = """\
a = [
    { b = "]", c = [1] },  # [
    { b = '{' },

    { b = 3 }, { b = 4 },
]
d = [{ e = 1 }, { e = 2 }]
[f]
g = []
h = "["
i = 1
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("a",), 1),
        (("a", 0, "b"), 2),
        (("a", 1, "b"), 3),
        (("a", 2), 5),
        (("a", 3, "b"), 5),
        (("d", 1, "e"), 7),
        (("f", "i"), 11),
    ],
)
def test_the_items_of_a_list_have_their_own_lines(path: tuple[str | int, ...], line: int) -> None:
    assert TomlLines(LIST).line_of(path) == line
