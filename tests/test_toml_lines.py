"""Places are found on their lines, however the file is laid out."""

from __future__ import annotations

import pytest

from toolkit.toml_lines import Place, line_of, name

SOURCE = '''# a file
schema = 1
shop.url = "x"

[privacy]
measures = [
  "name = 1",
]
notes = """
[returns]
name = 2
"""
last = 3

[[privacy.receivers]]
name = "a"

[[privacy.receivers]]
data = "b"
"name" = "c"

[ shop . pages ]   # comment
terms = "/t/"

[[licences.held]]
title = "one"
[licences.held.more]
deep = 1
'''


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("schema",), 2),
        (("shop", "url"), 3),
        (("privacy", "measures"), 6),
        (("privacy", "measures", 0), 6),
        (("privacy", "last"), 13),
        (("privacy", "receivers", 0, "name"), 16),
        (("privacy", "receivers", 1, "name"), 20),
        (("privacy", "receivers", 1, "purpose"), 18),
        (("shop", "pages", "terms"), 23),
        (("licences", "held", 0, "more", "deep"), 28),
        (("privacy", "absent"), 5),
        (("returns",), None),
        (("nowhere", "at", "all"), None),
    ],
)
def test_a_place_stands_on_its_line(place: Place, line: int | None) -> None:
    assert line_of(SOURCE, place) == line


def test_a_place_is_named_as_a_reader_counts() -> None:
    assert name(("shipping", "methods", 0, "name")) == "shipping.methods[1].name"
    assert name(()) == ""
