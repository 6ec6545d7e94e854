"""Sums, words, addresses and data out of a Shopify theme's markup."""

from __future__ import annotations

import json
from urllib.parse import urldefrag, urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit import Money, parse_money

Nodes = LexborHTMLParser | LexborNode


def words(node: LexborNode | None) -> str:
    """The text of a node with runs of white space made one; empty for no node."""
    return " ".join(node.text(separator=" ").split()) if node else ""


def first(tree: Nodes, *selectors: str) -> LexborNode | None:
    """The first node of the first selector that finds one."""
    return next((node for s in selectors if (node := tree.css_first(s)) is not None), None)


def sum_in(node: LexborNode | None) -> Money | None:
    """The first sum that a node shows."""
    for amount, unit in parse_money(words(node)):
        return Money(amount, unit)
    return None


def address(base: str, node: LexborNode) -> str:
    """Where a link leads, without its fragment; empty for what is no address."""
    try:
        return urldefrag(urljoin(base, (node.attributes.get("href") or "").strip())).url
    except ValueError:
        return ""


def json_value(text: str) -> object:
    """The JSON value of a text, None where it is none (a shop may send anything)."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
