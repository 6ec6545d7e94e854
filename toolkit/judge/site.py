"""The shop's pages, each read once, as checks meet them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from toolkit.model.evidence import Evidence
from toolkit.model.finding import Seen
from toolkit.model.page import BESIDE, Page
from toolkit.reader import Reading, read
from toolkit.reader.seal_traces import SealTrace, seal_traces

NO_PAGES = BESIDE | {"alias", "platform", "platform_private", "add_to_cart", "robots", "sitemap"}
"""Roles of answers that are no pages of their own (what follows the cart button is the home page again)."""

EXCERPT = 200
"""Characters of a page that a finding shows at most."""


@dataclass(frozen=True)
class SitePage:
    """A page with its reading, made when first asked for."""

    page: Page

    @cached_property
    def reading(self) -> Reading:
        return read(self.page.text, self.page.url)

    @property
    def url(self) -> str:
        return self.page.url

    def seen(self, excerpt: str = "") -> Seen:
        """This page as the place that a finding points at, with the words there (cut when long), else its title."""
        words = " ".join((excerpt or self.reading.title).split())
        cut = words if len(words) <= EXCERPT else words[: EXCERPT - 1] + "…"
        return Seen(self.page.url, cut, self.page.record or None)

    def words(self, name: str) -> Seen:
        """This page with the words that make a statement, or that tell a part of the identity."""
        said = self.reading.said.get(name)
        return self.seen(said.words if said else self.reading.identity.words.get(name, ""))

    @cached_property
    def seal_traces(self) -> tuple[SealTrace, ...]:
        """Traces of the seal besides its links and plain pictures."""
        return tuple(seal_traces(self.page.text, self.reading.text))

    @cached_property
    def foreign_hosts(self) -> tuple[str, ...]:
        """Hosts other than the page's own from which it takes scripts, frames, pictures or styles."""
        tree = LexborHTMLParser(self.page.text)
        taken = [
            *(node.attributes.get("src") for node in tree.css("script[src], iframe[src], img[src]")),
            *(node.attributes.get("href") for node in tree.css('link[rel="stylesheet"][href]')),
        ]
        named = {host_of(url, self.page.url) for url in taken if url}
        return tuple(sorted(named - {"", host_of(self.page.url)}))


@dataclass(frozen=True)
class Site:
    """Every HTML page that answered 200 to a GET, home first; `broken` are links that led to an error."""

    home: SitePage
    pages: tuple[SitePage, ...]
    broken: tuple[Page, ...] = ()

    def of_kind(self, kind: str) -> tuple[SitePage, ...]:
        """Pages that serve as `kind`, those that serve it most first."""
        found = [p for p in self.pages if kind in p.reading.kinds]
        return tuple(sorted(found, key=lambda p: (p.reading.kinds.index(kind), p.url)))

    def stating(self, statement: str, state: str = "stated") -> Iterator[SitePage]:
        """Own pages of the shop on which a statement stands in that state."""
        return (p for p in self.own_words if p.reading.statements.get(statement) == state)

    @cached_property
    def own_words(self) -> tuple[SitePage, ...]:
        """Pages on which the shop speaks of its rules: no product, cart or checkout."""
        trade = {"product", "cart", "checkout", "order_received", "login"}
        return tuple(p for p in self.pages if p.reading.kinds and not trade & set(p.reading.kinds))

    def at(self, url: str) -> SitePage | None:
        return next((p for p in self.pages if same_address(p.url, url)), None)


def host_of(url: str, base: str = "") -> str:
    """The host of an address as it stands on a page at `base`; empty where it names none or is no address."""
    try:
        return urlsplit(urljoin(base, url)).hostname or ""
    except ValueError:
        return ""


def same_address(one: str, other: str) -> bool:
    """Whether two addresses are the same page, fragment and closing slash apart, Persian letters encoded or not."""
    return _plain(one) == _plain(other)


def _plain(url: str) -> tuple[str, str, str]:
    try:
        parts = urlsplit(urldefrag(url).url)
    except ValueError:
        return ("", url, "")
    return (parts.netloc.lower(), unquote(parts.path).rstrip("/"), unquote(parts.query))


def make_site(evidence: Evidence) -> Site | None:
    """The site of the evidence; None where its home page did not come."""
    pages = _readable(evidence.pages)
    fronts = [p.url for p in evidence.pages if p.role == "home"] + [evidence.url]
    home = next((p for url in fronts for p in pages if same_address(p.url, url)), None)
    if home is None:
        return None
    rest = tuple(SitePage(p) for p in pages if p is not home)
    first = SitePage(home)
    broken = tuple(p for p in evidence.pages if p.method == "GET" and p.status >= 400 and not p.beside)
    return Site(first, (first, *rest), broken)


def _readable(pages: Sequence[Page]) -> list[Page]:
    """HTML pages that came whole; of one address the last (a cart is looked at before and after)."""
    last = {
        _plain(p.url): p
        for p in pages
        if p.method == "GET" and p.status == 200 and p.is_html and p.role not in NO_PAGES
    }
    return list(last.values())
