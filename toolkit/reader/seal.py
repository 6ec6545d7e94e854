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
_CALLED = re.compile(r"https?://trustseal\.enamad\.ir/[^\"'\s)<>]*", re.IGNORECASE)
_NAME = re.compile(r"(?<![a-z])(?:e[-_ ]?namad|namad)(?![a-z])", re.IGNORECASE)
_WORDS = re.compile(r"نماد\s*اعتماد|ای?[\s‌]?نماد(?![\w‌])")


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
    for picture in tree.css("img"):
        if picture.mem_id not in held and _looks_like_it(picture):
            yield SealMark("picture", src=joined(url, picture.attributes.get("src") or ""))


def _address(node: LexborNode) -> str | None:
    """The address at the seal's host that a node leads to, with an id in it."""
    href = (node.attributes.get("href") or "").strip()
    if _is_seals(href) and "id=" in href.lower():
        return href
    called = _CALLED.search(node.attributes.get("onclick") or "")
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
    src = unquote(told.get("src") or told.get("data-src") or "")
    name = src.rsplit("/", 1)[-1] if not src.startswith("data:") else ""
    words = f"{told.get('alt') or ''} {told.get('title') or ''}"
    return bool(_NAME.search(name) or _is_seals(src) or _NAME.search(words) or _WORDS.search(words))


def summed_up(marks: tuple[SealMark, ...]) -> str:
    """`code`, `picture`, `both` or `none`, as docs/reader.md means them."""
    kinds = {mark.kind for mark in marks}
    return "both" if len(kinds) == 2 else next(iter(kinds), "none")
