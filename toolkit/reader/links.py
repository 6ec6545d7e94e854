"""The links of a page, with the part of it in which they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

Area = Literal["nav", "header", "footer", "main"]
_AREAS: dict[str, Area] = {"nav": "nav", "header": "header", "footer": "footer"}
_ROLES: dict[str, Area] = {"navigation": "nav", "banner": "header", "contentinfo": "footer"}


@dataclass(frozen=True, slots=True)
class Link:
    """`href` is absolute where the page's address is known; `text` falls back on title, label or picture."""

    text: str
    href: str
    area: Area


def links(tree: LexborHTMLParser, url: str) -> Iterator[Link]:
    base = tree.css_first("base[href]")
    root = joined(url, base.attributes.get("href") or "") if base else url
    for node in tree.css("a[href]"):
        href = (node.attributes.get("href") or "").strip()
        if href and not href.startswith(("#", "javascript:")) and is_address(whole := joined(root, href)):
            yield Link(_text(node), whole, _area(node))


def joined(root: str, href: str) -> str:
    """`href` made absolute; as it is written where it is no address."""
    try:
        return urljoin(root, href)
    except ValueError:
        return href


def is_address(url: str) -> bool:
    """Whether an address can be taken apart; pages carry some that cannot, such as `http://[x/`."""
    try:
        return urlsplit(url).port is not False
    except ValueError:
        return False


def _text(node: LexborNode) -> str:
    words = " ".join(node.text(separator=" ").split())
    if words:
        return words
    picture = node.css_first("img[alt]")
    told = (
        node.attributes.get("aria-label"),
        node.attributes.get("title"),
        picture and picture.attributes.get("alt"),
    )
    return next((word.strip() for word in told if word and word.strip()), "")


def _area(node: LexborNode) -> Area:
    parent = node.parent
    while parent is not None:
        area = _AREAS.get(parent.tag or "") or _ROLES.get(parent.attributes.get("role") or "")
        if area:
            return area
        parent = parent.parent
    return "main"
