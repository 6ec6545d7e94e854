"""A page parsed once: its own text told from menus, headers, footers and mini-carts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit.reader.blocks import Block, blocks
from toolkit.reader.lines import BLOCK_END, BREAK, ENDS
from toolkit.reader.tables import labelled, one_line

DEAD = (
    "script",
    "style",
    "template",
    "noscript",
    "svg",
    "select",
    "datalist",
    "iframe",
    "object",
    "head title",
)
BLOCKS = [
    "p",
    "div",
    "section",
    "article",
    "main",
    "header",
    "footer",
    "aside",
    "nav",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "tr",
    "th",
    "td",
    "caption",
    "form",
    "fieldset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "br",
    "hr",
    "address",
    "blockquote",
    "pre",
    "figure",
    "figcaption",
    "label",
    "button",
    "summary",
    "details",
    "option",
]
FRAME = (
    "nav",
    "[role=navigation]",
    "[role=menu]",
    "aside",
    "[role=complementary]",
    "[role=search]",
    ".breadcrumb",
    ".breadcrumbs",
    ".woocommerce-breadcrumb",
    ".menu",
    ".mega-menu",
    ".navbar",
    ".sidebar",
    ".widget_shopping_cart",
    ".mini-cart",
    ".minicart",
    "#comments",
    "#reviews",
    "#respond",
    ".comment-respond",
    ".comments-area",
    ".related",
    ".upsells",
    ".skip-link",
)
"""What stands on every page and is not what the page is about."""
HEADERS = ("header", "[role=banner]", "#masthead", ".site-header")
FOOTERS = ("footer", "[role=contentinfo]", "#colophon", ".site-footer")
INSIDE = frozenset({"main", "article"})


@dataclass(frozen=True, slots=True)
class Texts:
    """The words of a page, a line a block. `main` is its own, `footer` and `rest` stand on every page.

    `blocks` are the lines of `main`; `rows` and `footer_rows` labels with the values in the cells beside them.
    """

    title: str
    headings: tuple[str, ...]
    main: str
    footer: str
    rest: str
    blocks: tuple[Block, ...] = ()
    rows: tuple[str, ...] = ()
    footer_rows: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        return "\n".join(part for part in (self.main, self.rest, self.footer) if part)


def texts(html: str) -> Texts:
    """Reads the words of a page; a fragment without a body is read too."""
    tree = LexborHTMLParser(html)
    title = tree.css_first("head title")
    said = one_line(title.text()) if title else ""
    for selector in DEAD:
        for node in tree.css(selector):
            node.decompose()
    for name in BLOCKS:
        for node in tree.css(name):
            node.insert_before(BREAK if name == "br" else BLOCK_END)
            node.insert_after(BREAK if name == "br" else BLOCK_END)
    root = tree.body or tree.root
    if root is None:
        return Texts(said, (), "", "", "")
    footer_rows = tuple(row for node in _parts(root, FOOTERS) for row in labelled(node))
    footer = _taken(root, FOOTERS)
    rows = tuple(labelled(root))
    rest = "\n".join(part for part in (_taken(root, HEADERS), _taken(root, FRAME, anywhere=True)) if part)
    own = _own(root)
    headings = tuple(h for node in own.css("h1, h2, h3, h4") if (h := one_line(node.text())))
    told = blocks(own)
    main = "\n".join(block.text for block in told)
    return Texts(said, headings, main, footer, rest, told, rows, footer_rows)


def _own(root: LexborNode) -> LexborNode:
    """The page's main part where it names one that holds most of its words, else all that is left."""
    for selector in ("main", "[role=main]", "#content", "article"):
        found = root.css(selector)
        if len(found) == 1 and len(found[0].text().strip()) * 2 > len(root.text().strip()):
            return found[0]
    return root


def _taken(root: LexborNode, selectors: tuple[str, ...], *, anywhere: bool = False) -> str:
    """The words of these parts, which are taken out; inside the page's own article only menus are."""
    words = []
    for node in _parts(root, selectors, anywhere=anywhere):
        words.append(_lines(node.text()))
        node.decompose()
    return "\n".join(word for word in words if word)


def _parts(root: LexborNode, selectors: tuple[str, ...], *, anywhere: bool = False) -> Iterator[LexborNode]:
    for selector in selectors:
        yield from (node for node in root.css(selector) if anywhere or not _within(node))


def _within(node: LexborNode) -> bool:
    parent = node.parent
    while parent is not None:
        if parent.tag in INSIDE:
            return True
        parent = parent.parent
    return False


def _lines(text: str) -> str:
    lines = (re.sub(r"[ \t\xa0]+", " ", line).strip() for line in ENDS.split(text))
    return "\n".join(line for line in lines if line)
