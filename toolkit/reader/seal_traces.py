"""Traces of the seal besides its link and its pictures: drawn, in backgrounds, elsewhere, commented out, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit.persian.letters import fold_text
from toolkit.reader.seal import HOST

Kind = Literal["background", "drawing", "source", "elsewhere", "commented", "words"]

_FILE = re.compile(r"(?<![a-z])(?:e[-_ ]?namad|namad)(?![a-z])", re.IGNORECASE)
_NAMED = re.compile(r"نماد ?(?:اعتماد|الکترونیک)|ای ?نماد|(?<![a-z])e[-_ ]?namad(?![a-z])")
_URL = re.compile(r"""url\(\s*["']?([^"')]{1,2000})""", re.IGNORECASE)
_FORGED_HOST = re.compile(r"(?:^|[.-])(?:trust-?seal|e-?namad)(?:[.-]|$)")
_ID = re.compile(r"[?&](?:amp;)?id=\d+", re.IGNORECASE)
_STATED = re.compile(
    r"(?:دارای|دارنده|مجهز به|با) (?:\w+ ){0,2}(?:نماد ?اعتماد|ای ?نماد)"
    r"|(?:نماد ?اعتماد(?: ?الکترونیک\w*)?|ای ?نماد) (?:\w+ ){0,3}(?:دارد|داریم|گرفته ?(?:ایم|است)|دریافت (?:کرده|شده))"
)
_DENIED = re.compile(
    r"فاقد|ندار|نگرفته|نشده|نیست|هنوز|بزودی|به ?زودی|در حال|در دست|درخواست|اقدام|برای (?:دریافت|گرفتن|اخذ)"
    r"|فروشگاه ?های? دارای|سایت ?های? دارای|حتما|دقت|بررسی کنید|مطمین"
)
_GIVEN = ("srcset", "data", "src", "href", "xlink:href")
_LAZY = ("data-src", "data-lazy-src", "data-original", "data-lazy")
"""Where delaying plugins keep a picture's address until it is scrolled to."""
_LONGEST = 160
"""Folded characters of a line that may be a badge or a promise; longer ones are prose about seals."""


@dataclass(frozen=True, slots=True)
class SealTrace:
    """One trace. `words` are what stands on the page there: an address, a title, a line of text."""

    kind: Kind
    words: str


def seal_traces(html: str, lines: str) -> Iterator[SealTrace]:
    """Traces in a page's source, and in `lines`, its visible words, a line a block."""
    tree = LexborHTMLParser(html)
    yield from _backgrounds(tree)
    yield from _drawings(tree)
    yield from _sources(tree)
    yield from _elsewhere(tree)
    yield from (SealTrace("commented", block) for block in _commented(html))
    yield from (SealTrace("words", line) for line in lines.splitlines() if _states_it(line))


def _backgrounds(tree: LexborHTMLParser) -> Iterator[SealTrace]:
    styled = [node.attributes.get("style") or "" for node in tree.css("[style]")]
    sheets = [node.text() for node in tree.css("style")]
    for css in (*styled, *sheets):
        for url in _URL.findall(css):
            if _is_its_file(url):
                yield SealTrace("background", url)


def _drawings(tree: LexborHTMLParser) -> Iterator[SealTrace]:
    """Each word of a drawing on its own: nested drawings would be read again and again."""
    for node in tree.css("svg[aria-label], svg title, svg desc, svg text, svg tspan"):
        told = node.attributes.get("aria-label") if node.tag == "svg" else node.text(deep=False)
        if _NAMED.search(fold_text(told or "")):
            yield SealTrace("drawing", " ".join((told or "").split()))


def _sources(tree: LexborHTMLParser) -> Iterator[SealTrace]:
    """Pictures that are given otherwise than by an `img` with a `src`."""
    queries = "source[srcset], object[data], embed[src], input[type=image], image, img[data-src], img[data-lazy-src]"
    for node in tree.css(queries):
        told = node.attributes
        given = [told[name] or "" for name in (*_GIVEN, *_LAZY) if told.get(name)]
        words = fold_text(f"{told.get('alt') or ''} {told.get('title') or ''}")
        its = next(
            (url for url in given if _is_its_file(url)), given[0] if _NAMED.search(words) and given else ""
        )
        if its and not _stands_in_genuine_link(node):
            yield SealTrace("source", its)


def lazy_pictures(html: str) -> frozenset[str]:
    """What stands as `src` of pictures that a script later loads from the seal's own host."""
    held = LexborHTMLParser(html).css("img")
    return frozenset(
        (node.attributes.get("src") or "").strip()
        for node in held
        if any(_host(node.attributes.get(name) or "") == HOST for name in _LAZY)
    )


def _stands_in_genuine_link(node: LexborNode) -> bool:
    parent = node.parent
    while parent is not None:
        if parent.tag == "a" and _host(parent.attributes.get("href") or "") == HOST:
            return True
        parent = parent.parent
    return False


def _elsewhere(tree: LexborHTMLParser) -> Iterator[SealTrace]:
    """Links that look like the seal's and lead to a host that is not the seal's."""
    for node in tree.css("a[href]"):
        href = (node.attributes.get("href") or "").strip()
        host = _host(href)
        if not host or host == "enamad.ir" or host.endswith(".enamad.ir"):
            continue
        imitates = _FORGED_HOST.search(host) and _ID.search(href)
        if imitates or (_holds_its_picture(node) and _ID.search(href)):
            yield SealTrace("elsewhere", href)


def _holds_its_picture(node: LexborNode) -> bool:
    pictures = [picture.attributes for picture in node.css("img")]
    return any(
        _host(told.get("src") or "") == HOST or _NAMED.search(fold_text(told.get("alt") or ""))
        for told in pictures
    )


def _commented(html: str) -> Iterator[str]:
    start = html.find("<!--")
    while start >= 0 and (end := html.find("-->", start)) >= 0:
        block = html[start + 4 : end]
        if HOST in block.lower() and _ID.search(block):
            yield " ".join(block.split())
        start = html.find("<!--", end)


def _states_it(line: str) -> bool:
    folded = fold_text(line).strip()
    return len(folded) <= _LONGEST and bool(_STATED.search(folded)) and not _DENIED.search(folded)


def _is_its_file(url: str) -> bool:
    if url.startswith("data:"):
        return False
    name = unquote(url.split()[0] if url.split() else "").split("?")[0].rsplit("/", 1)[-1]
    return bool(_FILE.search(name)) or _host(url) == HOST


def _host(url: str) -> str:
    try:
        return (urlsplit(url.replace("\\", "/")).hostname or "").lower()
    except ValueError:
        return ""
