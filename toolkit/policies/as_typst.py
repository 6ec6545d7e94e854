"""A document as typst markup; every word goes in as a string, so that nothing in it is markup."""

from __future__ import annotations

from datetime import date
from importlib import resources

from toolkit.policies.as_html import Resolve, numbered
from toolkit.policies.as_markdown import END, ISOLATES
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
    plain,
)

UNBROKEN = 60
"""Codes and addresses up to so many letters are never broken at a line's end."""


def typst_source(document: Document, resolve: Resolve, author: str, dated: date) -> str:
    """The whole source; `dated` is the document's date in the PDF."""
    persian = document.language == "fa"
    frame = resources.files("toolkit.policies").joinpath("page.typ").read_text("utf-8")
    head = (
        f"{frame}\n#show: page-frame.with(title: {_string(document.title)}, author: {_string(author)}, "
        f"dated: datetime(year: {dated.year}, month: {dated.month}, day: {dated.day}), "
        f"language: {_string(document.language)}, direction: {'rtl' if persian else 'ltr'})\n"
    )
    parts = [head, _blocks(document.lead, resolve)]
    parts += [_section(section, document, resolve) for section in document.sections]
    return "\n".join([*parts, "#foot[", _blocks(document.foot, resolve), "]"]) + "\n"


def _section(section: Section, document: Document, resolve: Resolve) -> str:
    heading = f"#heading(level: 2)[#{_string(numbered(section, document.language))}] <{section.id}>"
    body = _blocks(section.blocks, resolve)
    return f"{heading}\n{body}" if section.number is not None else f"#summary[\n{heading}\n{body}\n]"


def _blocks(blocks: tuple[Block, ...], resolve: Resolve) -> str:
    return "\n\n".join(_block(block, resolve) for block in blocks if not isinstance(block, Marks))


def _block(block: Block, resolve: Resolve) -> str:
    match block:
        case Paragraph(line):
            return f"#par[{_line(line, resolve)}]"
        case Listing(ordered, items):
            name = "enum" if ordered else "list"
            return f"#{name}(" + ", ".join(f"[{_line(item, resolve)}]" for item in items) + ")"
        case Table():
            return _table(block, resolve)
        case Seal():
            return f"#par[{_inline(Link(block.page, (Isolate('ltr', (block.page,)),)), resolve)}]"
        case Marks():
            return ""


def _table(table: Table, resolve: Resolve) -> str:
    columns = len(table.rows[0])
    head = ""
    if table.head:
        head = (
            "table.header(" + ", ".join(f"[#strong[{_line(cell, resolve)}]]" for cell in table.head) + "), "
        )
    cells = []
    for first, *rest in table.rows:
        cells += [f"[#strong[{_line(first, resolve)}]]", *(f"[{_line(cell, resolve)}]" for cell in rest)]
    return f"#facts({columns}, {head}{', '.join(cells)})"


def _line(line: Line, resolve: Resolve) -> str:
    return "".join(_inline(part, resolve) for part in line)


def _inline(part: Inline, resolve: Resolve) -> str:
    match part:
        case str():
            return f"#{_string(part)}"
        case Isolate(direction, inside):
            words = f"#{_string(ISOLATES[direction])}{_line(inside, resolve)}#{_string(END)}"
            return f"#box[{words}]" if direction == "ltr" and len(plain(inside)) <= UNBROKEN else words
        case Strong(inside):
            return f"#strong[{_line(inside, resolve)}]"
        case Link(href, inside) if href.startswith("#"):
            return f"#link(<{href[1:]}>)[{_line(inside, resolve)}]"
        case Link(href, inside):
            found = resolve(href)
            words = _line(inside, resolve)
            return f"#link({_string(found)})[{words}]" if found else words


def _string(text: str) -> str:
    """A typst string; a semicolon ends the expression, so that what follows is never read into it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'
