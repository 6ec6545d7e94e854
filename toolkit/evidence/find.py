"""Which addresses of a shop are worth looking at: by link text, by address, and by its sitemap."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from urllib.parse import unquote, urldefrag, urlsplit

from toolkit.evidence.words import LINK_WORDS, QUESTIONS
from toolkit.model.page import Page
from toolkit.persian.letters import fold_text
from toolkit.reader import Reading
from toolkit.reader.links import is_address

PER_KIND = 3
"""Addresses of one kind that are looked at, the best first."""

_LOC = re.compile(r"<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+?)\s*(?:\]\]>)?\s*</loc>", re.IGNORECASE)
_FILES = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|pdf|zip|rar|mp[34]|css|js|xml|apk)$", re.IGNORECASE)


def kinds_of(words: str) -> tuple[str, ...]:
    """The kinds of page that a link's text or address names, each phrase from the start of a word."""
    plain = _plain(words)
    return tuple(kind for kind, pattern in _patterns().items() if pattern.search(plain))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    """Phrases whose words may stand apart, joined or with a half-space between them."""
    return {
        kind: re.compile("|".join(rf"(?<!\w){_plain(phrase).replace(' ', ' ?')}" for phrase in phrases))
        for kind, phrases in LINK_WORDS.items()
    }


def _plain(words: str) -> str:
    return " ".join(re.split(r"[\W_]+", fold_text(unquote(words)).casefold())).strip()


def worth_asking(reading: Reading, home: str) -> dict[str, str]:
    """Addresses on a page that may be pages of rules or identity, each with the kind it is asked as."""
    ranked: dict[str, list[str]] = {kind: [] for kind in LINK_WORDS}
    others: list[str] = []
    for link in reading.links:
        url = urldefrag(link.href).url
        if not is_page(url, home):
            continue
        kinds = kinds_of(link.text) or kinds_of(urlsplit(url).path)
        for kind in kinds:
            if url not in ranked[kind]:
                ranked[kind].append(url)
        if not kinds and any(_plain(w) in _plain(f"{link.text} {url}") for w in QUESTIONS):
            others.append(url)
    chosen = {
        url: kind
        for kind, urls in ranked.items()
        for url in urls[:PER_KIND]
        if kind not in ("cart", "checkout")
    }
    return chosen | {url: "link" for url in others[:PER_KIND] if url not in chosen}


def is_page(url: str, home: str) -> bool:
    """Whether an address is a page of the same host that looking at does not change."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or parts.netloc.lower() != urlsplit(home).netloc.lower():
        return False
    changes = ("add-to-cart=", "remove_item=", "logout", "wp-login", "wp-admin", "action=", "add_to_wishlist")
    return not _FILES.search(parts.path) and not any(c in url for c in changes)


def sitemap_addresses(page: Page) -> tuple[str, ...]:
    """The addresses that a sitemap or a sitemap index lists."""
    found = dict.fromkeys(m.replace("&amp;", "&") for m in _LOC.findall(page.text))
    return tuple(url for url in found if is_address(url))


def sitemaps_in(robots: str) -> tuple[str, ...]:
    """The sitemaps that robots.txt names."""
    lines = (line.partition(":") for line in robots.splitlines())
    return tuple(
        value.strip() for name, _, value in lines if name.strip().lower() == "sitemap" and value.strip()
    )


def from_sitemap(addresses: Iterable[str], home: str) -> Iterator[tuple[str, str]]:
    """Addresses of a sitemap whose own words name a kind, at most a few of each."""
    taken: dict[str, int] = {}
    for url in addresses:
        for kind in kinds_of(urlsplit(url).path) if is_page(url, home) else ():
            if kind not in ("cart", "checkout", "shop") and taken.get(kind, 0) < PER_KIND:
                taken[kind] = taken.get(kind, 0) + 1
                yield url, kind


def sample(addresses: Sequence[str], count: int) -> tuple[str, ...]:
    """`count` of the addresses, spread over the whole list; the first is always among them."""
    if len(addresses) <= count:
        return tuple(addresses)
    step = len(addresses) / count
    return tuple(addresses[int(i * step)] for i in range(count))
