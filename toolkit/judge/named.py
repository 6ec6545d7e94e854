"""The names that a shop gives to what it sells: its products, its categories, the entries of its menus."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Literal
from urllib.parse import unquote, urlsplit

from toolkit.judge.site import host_of
from toolkit.model.finding import Seen

if TYPE_CHECKING:
    from toolkit.judge.case import Case

What = Literal["product", "category", "menu"]
_CATEGORY = re.compile(
    r"/(?:product[-_])?(?:categor(?:y|ies)|collections?|cat|دسته[^/]*)/[^/]+", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Named:
    """One name as it stands in the shop, and where."""

    what: What
    words: str
    seen: Seen


def named(case: Case) -> tuple[Named, ...]:
    """Every name once, products first, in the order of the evidence."""
    found = {(one.what, one.words): one for one in reversed([*_every(case)]) if one.words.strip()}
    return tuple(reversed(found.values()))


def _every(case: Case) -> Iterator[Named]:
    for product in case.products:
        yield Named("product", product.name, Seen(product.url, product.name, product.record or None))
    yield from _told_by_the_platform(case)
    for product in case.products:
        for name in product.categories:
            yield Named("category", name, Seen(product.url, name, product.record or None))
    yield from _linked(case)


def _told_by_the_platform(case: Case) -> Iterator[Named]:
    """Products and categories as the platform's own interface names them."""
    said = case.evidence.platform.said if case.evidence.platform else {}
    kinds: tuple[tuple[str, What], ...] = (("products", "product"), ("categories", "category"))
    for key, what in kinds:
        listed = said.get(key)
        for one in listed if isinstance(listed, list) else []:
            name = (one.get("name") or one.get("title")) if isinstance(one, dict) else one
            where = one.get("permalink") if isinstance(one, dict) else None
            if isinstance(name, str):
                place = where if isinstance(where, str) else case.evidence.url
                yield Named(what, unescape(name), Seen(place, unescape(name)))


def _linked(case: Case) -> Iterator[Named]:
    """Links of menus and trails on the shop's own host; one to a category is its name."""
    for page in case.site.pages if case.site else ():
        for link in page.reading.links:
            if host_of(link.href) != host_of(page.url) or not link.text:
                continue
            if _CATEGORY.search(unquote(urlsplit(link.href).path)):
                yield Named("category", link.text, page.seen(link.text))
            elif link.area == "nav":
                yield Named("menu", link.text, page.seen(link.text))
