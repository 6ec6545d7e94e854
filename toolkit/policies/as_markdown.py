"""A document as Markdown, with Unicode isolates where HTML has bdi."""

from __future__ import annotations

import re

from toolkit.policies.as_html import Resolve, numbered, seal
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
    Strong,
    Table,
)

ISOLATES = {"ltr": "\u2066", "rtl": "\u2067"}
END = "\u2069"
_MARKS = re.compile(r"([\\`*_\[\]<>|#])")


def markdown(document: Document, resolve: Resolve) -> str:
    """One block a paragraph; clause ids stay as HTML comments."""
    parts = [f"# {_escaped(document.title)}", *_blocks(document.lead, resolve)]
    for section in document.sections:
        parts.append(f'<a id="{document.kind}-{section.id}"></a>')
        parts.append(f"## {_escaped(numbered(section, document.language))}")
        parts += _blocks(section.blocks, lambda href: _anchored(href, document.kind, resolve))
    parts += ["---", *_blocks(document.foot, resolve)]
    return "\n\n".join(parts) + "\n"


def _anchored(href: str, kind: str, resolve: Resolve) -> str | None:
    return f"#{kind}-{href[1:]}" if href.startswith("#") else resolve(href)


def _blocks(blocks: tuple[Block, ...], resolve: Resolve) -> list[str]:
    return [_block(block, resolve) for block in blocks]


def _block(block: Block, resolve: Resolve) -> str:
    match block:
        case Paragraph(line):
            return _line(line, resolve)
        case Listing(ordered, items):
            bullets = [f"{n}." if ordered else "-" for n in range(1, len(items) + 1)]
            return "\n".join(f"{b} {_line(i, resolve)}" for b, i in zip(bullets, items, strict=True))
        case Table(head, rows) if head:
            lines = [_row(head, resolve), "| " + " | ".join("---" for _ in head) + " |"]
            return "\n".join([*lines, *(_row(row, resolve) for row in rows)])
        case Table(rows=rows):
            return "\n".join(
                f"- **{_line(first, resolve)}:** " + " ".join(_line(cell, resolve) for cell in rest)
                for first, *rest in rows
            )
        case Seal():
            return seal(block)
        case Marks(ids):
            return f"<!-- {' '.join(ids)} -->"


def _row(row: tuple[Line, ...], resolve: Resolve) -> str:
    return "| " + " | ".join(_line(cell, resolve) for cell in row) + " |"


def _line(line: Line, resolve: Resolve) -> str:
    return "".join(_inline(part, resolve) for part in line)


def _inline(part: Inline, resolve: Resolve) -> str:
    match part:
        case str():
            return _escaped(part)
        case Isolate(direction, inside):
            return ISOLATES[direction] + _line(inside, resolve) + END
        case Strong(inside):
            return f"**{_line(inside, resolve)}**"
        case Link(href, inside):
            found = resolve(href)
            words = _line(inside, resolve)
            return f"[{words}](<{found}>)" if found else words


def _escaped(text: str) -> str:
    return _MARKS.sub(r"\\\1", text)
