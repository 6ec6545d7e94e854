"""The lines of a page's own part, each with what its place tells: a heading, a link, a cell of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from selectolax.lexbor import LexborNode

from toolkit.reader.lines import BLOCK_END, joined, pairs
from toolkit.reader.tables import Row, beside

_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6, "dt": 6, "summary": 6}
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Block:
    """One line. `level` is 1–6 for a heading, 0 else; `linked`, `bold`: all of it is a link's text, or in bold.

    `item`: it stands in a list or table; `beside`: the words of its column's head and of its row's first cell.
    """

    text: str
    level: int = 0
    linked: bool = False
    bold: bool = False
    item: bool = False
    beside: str = ""


@dataclass(frozen=True, slots=True)
class _Place:
    level: int = 0
    linked: bool = False
    bold: bool = False
    item: bool = False
    beside: str = ""


def blocks(root: LexborNode) -> tuple[Block, ...]:
    """The lines below a node, in their order; breaks between blocks have been put in as line ends."""
    return tuple(_lines(root))


def _lines(root: LexborNode) -> Iterator[Block]:
    lines: list[Block | None] = []
    words: list[tuple[str, _Place]] = []
    for text, place in _texts(root):
        for part, end in pairs(text):
            words.append((part, place))
            if end:
                lines.append(_line(words))
                words = []
            if end == BLOCK_END:
                yield from _meant(lines)
                lines = []
    lines.append(_line(words))
    yield from _meant(lines)


def _line(words: list[tuple[str, _Place]]) -> Block | None:
    text = re.sub(r"[ \t\xa0]+", " ", "".join(word for word, _ in words)).strip()
    if not text:
        return None
    telling = [place for word, place in words if _WORD.search(word)] or [place for _, place in words]
    first = telling[0]
    linked, bold = all(place.linked for place in telling), all(place.bold for place in telling)
    return Block(text, first.level, linked, bold, first.item, first.beside)


def _meant(lines: list[Block | None]) -> Iterator[Block]:
    """The lines of one block as they were meant: those that a margin broke are one again."""
    for written, run in groupby(lines, lambda line: line is not None):
        if not written:
            continue
        told = [line for line in run if line]
        for first, last in joined([line.text for line in told]):
            part = told[first:last]
            text = " ".join(line.text for line in part)
            linked, bold = all(line.linked for line in part), all(line.bold for line in part)
            yield replace(part[0], text=text, linked=linked, bold=bold)


def _texts(root: LexborNode) -> Iterator[tuple[str, _Place]]:
    """Every text with its place, without recursion: pages nest deep."""
    rows: dict[int, Row] = {}
    places = [_Place()]
    path: list[LexborNode] = []
    node = root.child
    while node is not None or path:
        if node is None:
            left = path.pop()
            places.pop()
            node = left.next
            continue
        if node.tag == "-text":
            yield node.text_content or "", places[-1]
        if node.child is None:
            node = node.next
            continue
        path.append(node)
        places.append(_entered(places[-1], node, rows))
        node = node.child


def _entered(place: _Place, node: LexborNode, rows: dict[int, Row]) -> _Place:
    tag = node.tag or ""
    if tag in _HEADINGS:
        return replace(place, level=place.level or _HEADINGS[tag])
    if tag == "a" and node.attributes.get("href"):
        return replace(place, linked=True)
    if tag in ("b", "strong"):
        return replace(place, bold=True)
    if tag in ("li", "dd"):
        return replace(place, item=True)
    if tag in ("td", "th"):
        return replace(place, item=True, beside=beside(node, rows))
    return place
