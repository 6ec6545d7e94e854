"""Words, addresses and data out of WooCommerce's markup."""

from __future__ import annotations

import json
from urllib.parse import urldefrag, urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode

Nodes = LexborHTMLParser | LexborNode


def words(node: LexborNode | None) -> str:
    """The text of a node with runs of white space made one; empty for no node."""
    return " ".join(node.text(separator=" ").split()) if node else ""


def said(tree: Nodes, selector: str) -> str:
    return words(tree.css_first(selector))


def each(tree: Nodes, selector: str) -> list[LexborNode]:
    """The nodes of a selector in the page's order, each once: selectolax repeats one that two parts match."""
    return list({node.mem_id: node for node in tree.css(selector)}.values())


def count(text: str) -> int | None:
    """The number that a text's digits make; None for none, and for what no quantity can be."""
    digits = "".join(c for c in text if c.isdecimal())
    return int(digits) if 0 < len(digits) < 10 else None


def address(base: str, node: LexborNode | None) -> str:
    """Where a link leads, without its fragment; empty for no link and for what is no address."""
    href = (node.attributes.get("href") or "").strip() if node else ""
    try:
        return urldefrag(urljoin(base, href)).url if href else ""
    except ValueError:
        return ""


def json_value(text: str) -> object:
    """The JSON value of a text, None where it is none (a shop may send anything)."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def is_hidden(node: LexborNode) -> bool:
    """Whether a node, or one it stands in, is not shown (a closed box of terms, another way of paying)."""
    here: LexborNode | None = node
    while here is not None:
        told = here.attributes if here.tag and not here.tag.startswith("-") else {}
        style = "".join((told.get("style") or "").lower().split())
        if "display:none" in style or "hidden" in told or "visibility:hidden" in style:
            return True
        here = here.parent
    return False
