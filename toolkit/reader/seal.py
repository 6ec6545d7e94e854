"""The trust seal on a page: its genuine link, or a picture in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qs, unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit.reader.links import joined

HOST = "trustseal.enamad.ir"
_CALLED = re.compile(r"(?:https?:)?//trustseal\.enamad\.ir/[^\"'\s)<>]*", re.IGNORECASE)
_NAME = re.compile(r"(?<![a-z])e[-_ ]?n[ae]mad|en[ae]mad|(?<![a-z])n[ae]mad(?![a-z])", re.IGNORECASE)
_WORDS = re.compile(r"نماد[\s\-_‌]*اعتماد|ای?[\s‌]?نماد(?![\w‌])")
_TOLD_OF = re.compile(
    r"چیست|چگونه|چطور|راهنما|آموزش|مراحل|دریافت|اخذ|گرفتن|خبر|مقاله|how[-_ ]to|guide|what[-_ ]is|get[-_ ]e",
    re.IGNORECASE,
)
"""Words of a picture that goes with an article on the seal."""
_SOURCES = ("src", "data-src", "data-lazy-src", "data-original", "srcset", "data-srcset")


@dataclass(frozen=True, slots=True)
class SealMark:
    """One mark of the seal. `copy`: the picture inside a genuine link does not come from the seal's host."""

    kind: Literal["code", "picture"]
    id: str = ""
    code: str = ""
    href: str = ""
    src: str = ""
    copy: bool = False


def seal_marks(tree: LexborHTMLParser, url: str) -> Iterator[SealMark]:
    """Marks in the page's order; what stands inside an HTML comment is no mark."""
    held: set[int] = set()
    for node in tree.css("a, [onclick]"):
        href = _address(node)
        if href is None or node.mem_id in held:
            continue
        held.add(node.mem_id)
        pictures = node.css("img") + ([node] if node.tag == "img" else [])
        held.update(picture.mem_id for picture in pictures)
        src = next((joined(url, s) for p in pictures if (s := p.attributes.get("src"))), "")
        code_id, code = _told(href)
        yield SealMark("code", code_id, code, href, src, bool(src) and not _is_seals(src))
    for picture in tree.css("img, input[type=image]"):
        if picture.mem_id not in held and _looks_like_it(picture):
            yield SealMark("picture", src=joined(url, picture.attributes.get("src") or ""))


def _address(node: LexborNode) -> str | None:
    """The address at the seal's host that a node leads to, with an id in it."""
    href = (node.attributes.get("href") or "").strip()
    if _is_seals(href) and "id=" in href.lower():
        return href
    script = href if href.lower().startswith("javascript:") else node.attributes.get("onclick") or ""
    called = _CALLED.search(unquote(script))
    return called[0] if called and "id=" in called[0].lower() else None


def _is_seals(url: str) -> bool:
    try:
        return (urlsplit(url.replace("\\", "/")).hostname or "").lower() == HOST
    except ValueError:
        return False


def _told(href: str) -> tuple[str, str]:
    values = {key.lower(): value[0] for key, value in parse_qs(urlsplit(href).query).items()}
    return values.get("id", ""), values.get("code", "") or values.get("p", "")


def _looks_like_it(picture: LexborNode) -> bool:
    told = picture.attributes
    words = f"{told.get('alt') or ''} {told.get('title') or ''}"
    if _TOLD_OF.search(words):
        return False
    if any(_is_named(told.get(source) or "") for source in _SOURCES):
        return True
    return bool(_NAME.search(words) or _WORDS.search(words))


def _is_named(src: str) -> bool:
    """Whether a picture's address is the seal's, or its file is named after it; a text in place of it is not read."""
    if src.startswith("data:"):
        return False
    name = unquote(src.partition(" ")[0]).rsplit("/", 1)[-1]
    return _is_seals(src) or bool((_NAME.search(name) or _WORDS.search(name)) and not _TOLD_OF.search(name))


def summed_up(marks: tuple[SealMark, ...]) -> str:
    """`code`, `picture`, `both` or `none`, as docs/reader.md means them."""
    kinds = {mark.kind for mark in marks}
    return "both" if len(kinds) == 2 else next(iter(kinds), "none")
