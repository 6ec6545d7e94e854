"""What a page is made of, before it takes the shape of HTML, Markdown or typst."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from toolkit.language.text import Language
from toolkit.policies.kinds import Kind


@dataclass(frozen=True, slots=True)
class Isolate:
    """A run that keeps its own direction, whatever stands round it."""

    direction: Literal["ltr", "rtl"]
    inside: Line


@dataclass(frozen=True, slots=True)
class Strong:
    inside: Line


@dataclass(frozen=True, slots=True)
class Link:
    """`href`: an address, `#section` of this page, `page:kind` of a sister page, or `/path` of the site."""

    href: str
    inside: Line


Inline = str | Isolate | Strong | Link
Line = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    line: Line


@dataclass(frozen=True, slots=True)
class Listing:
    ordered: bool
    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of equally many cells; without `head`, the first cell of each row is its heading."""

    head: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class Seal:
    """The trust seal's own embed."""

    id: str
    code: str

    @property
    def page(self) -> str:
        """The address at which the seal can be verified."""
        return f"https://trustseal.enamad.ir/?id={self.id}&Code={self.code}"

    @property
    def picture(self) -> str:
        return f"https://trustseal.enamad.ir/logo.aspx?id={self.id}&Code={self.code}"


@dataclass(frozen=True, slots=True)
class Marks:
    """Which duties the blocks that follow fulfil: ids of requirements and of facts of law."""

    ids: tuple[str, ...]


Block = Paragraph | Listing | Table | Seal | Marks


@dataclass(frozen=True, slots=True)
class Section:
    """`number` is None for the box in short at the head of the page."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    number: int | None


@dataclass(frozen=True, slots=True)
class Document:
    """One page in one language."""

    kind: Kind
    language: Language
    title: str
    lead: tuple[Block, ...]
    sections: tuple[Section, ...]
    foot: tuple[Block, ...]

    def blocks(self) -> Iterator[Block]:
        yield from self.lead
        for section in self.sections:
            yield from section.blocks
        yield from self.foot

    @property
    def requirements(self) -> tuple[str, ...]:
        """Every id marked on this page, sorted."""
        return tuple(sorted({i for block in self.blocks() if isinstance(block, Marks) for i in block.ids}))


def lines(block: Block) -> Iterator[Line]:
    """Every line of a block, in reading order."""
    match block:
        case Paragraph(line):
            yield line
        case Listing(items=items):
            yield from items
        case Table(head, rows):
            yield from head
            for row in rows:
                yield from row


def links(line: Line) -> Iterator[Link]:
    for part in line:
        if isinstance(part, Link):
            yield part
        if not isinstance(part, str):
            yield from links(part.inside)


def plain(line: Line) -> str:
    """The words of a line without any mark."""
    return "".join(part if isinstance(part, str) else plain(part.inside) for part in line)


def text(document: Document) -> str:
    """Everything a reader of the page reads, one line of the page a line."""
    whole = [document.title, *(plain(one) for block in document.lead for one in lines(block))]
    for section in document.sections:
        whole += [section.title, *(plain(one) for block in section.blocks for one in lines(block))]
    whole += [plain(one) for block in document.foot for one in lines(block)]
    return "\n".join(whole)
