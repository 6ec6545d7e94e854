"""On which line of a TOML file a place stands."""

from __future__ import annotations

import re

Place = tuple[str | int, ...]
"""Where a value stands: the keys that lead to it, and the numbers of list entries (from 0)."""

_NAME = r"""(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')"""
_DOTTED = rf"{_NAME}(?:\s*\.\s*{_NAME})*"
_HEAD = re.compile(rf"\s*(\[\[?)\s*({_DOTTED})\s*\]")
_KEY = re.compile(rf"\s*({_DOTTED})\s*=")
_QUOTES = re.compile('"""|' + "'''")


def line_of(source: str, place: Place) -> int | None:
    """The line of a place, else that of the nearest table or list round it; None where none is written."""
    written = lines(source)
    for end in range(len(place), 0, -1):
        if place[:end] in written:
            return written[place[:end]]
    return None


def lines(source: str) -> dict[Place, int]:
    """Every table and key that is written, with its line (from 1)."""
    found: dict[Place, int] = {}
    counts: dict[Place, int] = {}
    table: Place = ()
    inside = ""
    for number, line in enumerate(source.split("\n"), 1):
        closed = inside and inside in line
        if inside and not closed:
            continue
        rest = line.split(inside, 1)[1] if closed else line
        head = None if closed else _HEAD.match(line)
        key = None if closed else _KEY.match(line)
        inside = _left_open(rest)
        if head:
            table = _table(_parts(head[2]), counts, one_more=head[1] == "[[")
            found.setdefault(table, number)
        elif key:
            parts = _parts(key[1])
            for end in range(1, len(parts) + 1):  # of `title.fa`, the table `title` begins there too
                found.setdefault((*table, *parts[:end]), number)
    return found


def _table(parts: list[str], counts: dict[Place, int], *, one_more: bool) -> Place:
    """The place that a head opens; a list of tables counts on by one, or stands at its last."""
    place: Place = ()
    for index, part in enumerate(parts):
        place = (*place, part)
        if one_more and index == len(parts) - 1:
            counts[place] = counts.get(place, -1) + 1
        if place in counts:
            place = (*place, counts[place])
    return place


def _parts(dotted: str) -> list[str]:
    return [part.strip("\"'") for part in re.findall(_NAME, dotted)]


def _left_open(text: str) -> str:
    """The quotation marks of a long text that begins here and does not end here."""
    opened = ""
    for mark in _QUOTES.findall("" if text.lstrip().startswith("#") else text):
        opened = "" if mark == opened else opened or mark
    return opened


def name(place: Place) -> str:
    """A place as the file's reader counts: `shipping.methods[1].name`."""
    text = ""
    for part in place:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text
