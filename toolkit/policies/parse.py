"""The small HTML of the templates read into a document; what is not in that subset is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

from toolkit.language.text import Language
from toolkit.policies.kinds import Kind
from toolkit.policies.tree import (
    Block,
    Document,
    Inline,
    Isolate,
    Line,
    Link,
    Listing,
    Marks,
    Paragraph,
    Seal,
    Section,
    Strong,
    Table,
)

SUMMARY = "summary"


@dataclass(slots=True)
class _Element:
    tag: str
    attrs: dict[str, str]
    inside: list[_Element | str] = field(default_factory=list)

    def elements(self) -> Iterator[_Element]:
        """The children that are elements; words between blocks are a fault of the template."""
        for child in self.inside:
            if isinstance(child, _Element):
                yield child
            elif child.strip():
                raise ValueError(f"words outside a block, in <{self.tag}>: {child.strip()}")


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [_Element("page", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = _Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(element)
        self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if self.open[-1].tag != tag:
            raise ValueError(f"</{tag}> closes <{self.open[-1].tag}>")
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)

    def handle_comment(self, data: str) -> None:
        self.open[-1].inside.append(_Element("!", {"ids": data}))


def parse(source: str, kind: Kind, language: Language) -> Document:
    """`source` is <header>, any number of <section id>, <footer>; ValueError names what does not fit."""
    builder = _Builder()
    builder.feed(source)
    builder.close()
    if len(builder.open) != 1:
        raise ValueError(f"<{builder.open[-1].tag}> is never closed")
    header, *sections, footer = builder.open[0].elements()
    title, *lead = header.elements()
    number = 0
    made = []
    for section in sections:
        heading = next(e for e in section.elements() if e.tag == "h2")
        rest = [e for e in section.elements() if e is not heading]
        summary = section.attrs["id"] == SUMMARY
        number += not summary
        made.append(Section(section.attrs["id"], _words(heading), _blocks(rest), None if summary else number))
    return Document(
        kind, language, _words(title), _blocks(lead), tuple(made), _blocks(list(footer.elements()))
    )


def _words(element: _Element) -> str:
    return " ".join("".join(part for part in element.inside if isinstance(part, str)).split())


def _blocks(elements: Sequence[_Element]) -> tuple[Block, ...]:
    return tuple(_block(element) for element in elements)


def _block(element: _Element) -> Block:
    match element.tag:
        case "!":
            return Marks(tuple(element.attrs["ids"].split()))
        case "p":
            return Paragraph(_line(element))
        case "ul" | "ol":
            return Listing(element.tag == "ol", tuple(_line(item) for item in element.elements()))
        case "table":
            return _table(element)
        case "seal":
            return Seal(element.attrs["id"], element.attrs["code"])
    raise ValueError(f"<{element.tag}> is not a block")


def _table(element: _Element) -> Table:
    rows = [tuple(row.elements()) for row in element.elements()]
    head: tuple[Line, ...] = ()
    if all(cell.tag == "th" for cell in rows[0]):
        head, rows = tuple(_line(cell) for cell in rows[0]), rows[1:]
    lines = tuple(tuple(_line(cell) for cell in row) for row in rows)
    if len({len(row) for row in (*lines, *([head] if head else []))}) != 1:
        raise ValueError("the rows of a table differ in length")
    return Table(head, lines)


def _line(element: _Element) -> Line:
    """The inline content, white space folded to single spaces and cut at both ends."""
    parts = list(_inlines(element))
    if parts and isinstance(parts[0], str):
        parts[0] = parts[0].lstrip()
    if parts and isinstance(parts[-1], str):
        parts[-1] = parts[-1].rstrip()
    return tuple(part for part in parts if part != "")


def _inlines(element: _Element) -> Iterator[Inline]:
    for child in element.inside:
        if isinstance(child, str):
            yield re.sub(r"[ \t\n\r]+", " ", child)
        elif child.tag == "bdi":
            yield Isolate("rtl" if child.attrs["dir"] == "rtl" else "ltr", _line(child))
        elif child.tag == "strong":
            yield Strong(_line(child))
        elif child.tag == "a":
            yield Link(child.attrs["href"], _line(child))
        else:
            raise ValueError(f"<{child.tag}> is not allowed inside <{element.tag}>")
