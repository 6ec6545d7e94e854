"""A document as HTML: a fragment for a platform's page, or a page that stands alone."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from importlib import resources

from toolkit.persian.digits import to_persian
from toolkit.policies.tree import (
    Block,
    Document,
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

Resolve = Callable[[str], str | None]
"""The address that an `href` of the tree has in one shape; None where there is none yet."""

CONTENTS_FROM = 8
"""From so many sections on a page lists them at its head."""


def fragment(document: Document, resolve: Resolve) -> str:
    """The page without its title and without style, for a platform that has both."""
    writer = _Writer(document, resolve)
    direction = "rtl" if document.language == "fa" else "ltr"
    return f'<div lang="{document.language}" dir="{direction}">\n{writer.body()}\n</div>\n'


def page(document: Document, resolve: Resolve, shop: str) -> str:
    """A whole HTML page; `shop` is the name shown in the browser's title."""
    direction = "rtl" if document.language == "fa" else "ltr"
    css = resources.files("toolkit.policies").joinpath("page.css").read_text("utf-8")
    return (
        f'<!doctype html>\n<html lang="{document.language}" dir="{direction}">\n<head>\n'
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(document.title)} – {escape(shop)}</title>\n<style>\n{css}</style>\n"
        "</head>\n<body>\n<main>\n"
        f"<h1>{escape(document.title)}</h1>\n{_Writer(document, resolve).body()}\n</main>\n</body>\n</html>\n"
    )


class _Writer:
    def __init__(self, document: Document, resolve: Resolve) -> None:
        self.document = document
        self.resolve = resolve

    def body(self) -> str:
        document = self.document
        summary = [s for s in document.sections if s.number is None]
        articles = [s for s in document.sections if s.number is not None]
        parts = [self.blocks(document.lead), *map(self.section, summary)]
        if len(articles) >= CONTENTS_FROM:
            parts.append(self.contents(articles))
        parts += [*map(self.section, articles), f"<footer>\n{self.blocks(document.foot)}\n</footer>"]
        return "\n".join(parts)

    def anchor(self, section_id: str) -> str:
        """Ids carry the page's kind, so that a theme's own `#payment` keeps its meaning."""
        return f"{self.document.kind}-{section_id}"

    def heading(self, section: Section) -> str:
        return numbered(section, self.document.language)

    def contents(self, sections: list[Section]) -> str:
        items = "".join(
            f'<li><a href="#{self.anchor(s.id)}">{escape(self.heading(s))}</a></li>' for s in sections
        )
        label = "فهرست" if self.document.language == "fa" else "Contents"
        return f'<nav aria-label="{label}"><ul>{items}</ul></nav>'

    def section(self, section: Section) -> str:
        style = ' class="summary"' if section.number is None else ""
        return (
            f'<section id="{self.anchor(section.id)}"{style}>\n<h2>{escape(self.heading(section))}</h2>\n'
            f"{self.blocks(section.blocks)}\n</section>"
        )

    def blocks(self, blocks: tuple[Block, ...]) -> str:
        return "\n".join(map(self.block, blocks))

    def block(self, block: Block) -> str:
        match block:
            case Paragraph(line):
                return f"<p>{self.line(line)}</p>"
            case Listing(ordered, items):
                tag = "ol" if ordered else "ul"
                return f"<{tag}>" + "".join(f"<li>{self.line(i)}</li>" for i in items) + f"</{tag}>"
            case Table():
                return self.table(block)
            case Seal():
                return seal(block)
            case Marks(ids):
                return f"<!-- {escape(' '.join(ids))} -->"

    def table(self, table: Table) -> str:
        head = "".join(f'<th scope="col">{self.line(cell)}</th>' for cell in table.head)
        head = f"<thead><tr>{head}</tr></thead>" if head else ""
        labels = [plain(cell) for cell in table.head] or [""] * len(table.rows[0])
        rows = "".join(f"<tr>{self.row(row, labels)}</tr>" for row in table.rows)
        return f'<div style="overflow-x:auto"><table>{head}<tbody>{rows}</tbody></table></div>'

    def row(self, row: tuple[Line, ...], labels: list[str]) -> str:
        first = f'<th scope="row">{self.line(row[0])}</th>'
        rest = zip(row[1:], labels[1:], strict=True)
        return first + "".join(
            f'<td data-label="{escape(label)}">{self.line(cell)}</td>'
            if label
            else f"<td>{self.line(cell)}</td>"
            for cell, label in rest
        )

    def line(self, line: Line) -> str:
        return "".join(map(self.inline, line))

    def inline(self, part: str | Isolate | Strong | Link) -> str:
        match part:
            case str():
                return escape(part, quote=False)
            case Isolate("rtl", inside):
                return f'<bdi lang="fa" dir="rtl">{self.line(inside)}</bdi>'
            case Isolate(_, inside):
                return f'<bdi dir="ltr">{self.line(inside)}</bdi>'
            case Strong(inside):
                return f"<strong>{self.line(inside)}</strong>"
            case Link(href, inside):
                return self.link(href, inside)

    def link(self, href: str, inside: Line) -> str:
        if href.startswith("#"):
            return f'<a href="#{self.anchor(href[1:])}">{self.line(inside)}</a>'
        found = self.resolve(href)
        return f'<a href="{escape(found)}">{self.line(inside)}</a>' if found else self.line(inside)


def numbered(section: Section, language: str) -> str:
    """The heading with its number in the digits of the language."""
    if section.number is None:
        return section.title
    number = to_persian(str(section.number)) if language == "fa" else str(section.number)
    return f"{number}. {section.title}"


def seal(mark: Seal) -> str:
    """The embed in the form the seal's own portal gives: linked, with the code on the picture."""
    return (
        f'<p><a referrerpolicy="origin" target="_blank" href="{escape(mark.page)}">'
        f'<img referrerpolicy="origin" src="{escape(mark.picture)}" alt="" style="cursor:pointer" '
        f'code="{escape(mark.code)}"></a></p>'
    )
