"""What the pages link to and take from elsewhere: sheets for a person to look through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from toolkit.judge.case import Case
from toolkit.judge.site import SitePage, host_of
from toolkit.language.text import Text
from toolkit.model.remedy import RemedyFile
from toolkit.reader.links import is_address, joined
from toolkit.remedies.pages import page
from toolkit.remedies.sheets import sheet

Files = Iterator[RemedyFile]
MOST = 2_000
"""Pictures on the sheet; more than that nobody looks through."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image of a page: `shown` where it lies at the shop's own origin, so that a browser may load it."""

    address: str
    words: str
    shown: bool


def images(case: Case) -> Files:
    """A contact sheet of every image, page by page, each once (CNT-IMAGES, CNT-EMBLEM).

    Only pictures of the shop's own origin are loaded when it is opened; the others are links.
    """
    if not case.site or not case.profile:
        return
    origin, met = origin_of(case.site.home.url), set[str]()
    pages = []
    for one in case.site.pages:
        new = [p for p in _pictures(one, origin) if p.address not in met]
        met.update(p.address for p in new)
        if new and len(met) <= MOST:
            pages.append((one.url, one.reading.title, new))
    if pages:
        title = Text("برگهٔ بازبینی تصویرها", "")
        yield page("images", title, case.profile, pictures=origin, pages=pages, count=len(met))


def outside(case: Case) -> Files:
    """Every other host that the pages link to or take something from (CNT-ADS-NORMS, CNT-ADS-ILLEGAL)."""
    rows = sorted({row for one in _pages(case) for row in _outside(one)})
    return sheet(
        "outside-links.csv", ("سایت دیگر", "چگونه", "نوشتهٔ پیوند", "نشانی", "در صفحهٔ", "دیدم؟"), rows
    )


def insecure(case: Case) -> Files:
    """Pages that came over http, and what https pages take or send over http (STAR2-ALLPAGES)."""
    rows = [row for one in _pages(case) for row in _insecure(one)]
    return sheet("insecure-addresses.csv", ("صفحه", "چه چیزی", "نشانی ناامن"), rows)


def origin_of(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _pages(case: Case) -> tuple[SitePage, ...]:
    return case.site.pages if case.site else ()


def _pictures(one: SitePage, origin: str) -> Iterator[Picture]:
    for node in LexborHTMLParser(one.page.text).css("img"):
        told = node.attributes
        source = next((told[k] for k in ("src", "data-src", "data-lazy-src") if _fetched(told.get(k))), None)
        address = joined(one.url, (source or "").strip())
        if source and is_address(address) and urlsplit(address).scheme in ("http", "https"):
            words = " ".join((told.get("alt") or told.get("title") or "").split())
            yield Picture(address, words, origin_of(address) == origin)


def _fetched(source: str | None) -> bool:
    return bool(source) and not (source or "").lstrip().startswith("data:")


def _outside(one: SitePage) -> Iterator[tuple[str, str, str, str, str, str]]:
    own = host_of(one.url).removeprefix("www.")
    for link in one.reading.links:
        host = host_of(link.href)
        if host and host != own and not host.endswith(f".{own}"):
            yield host, "پیوند", link.text, link.href, one.url, ""
    for host in one.foreign_hosts:
        if not host.endswith(f".{own}") and host != own:
            yield host, "از آن خوانده می‌شود", "", "", one.url, ""


_TAKEN = (
    ("img[src]", "src", "تصویر"),
    ("script[src]", "src", "اسکریپت"),
    ("iframe[src]", "src", "قاب"),
    ('link[rel="stylesheet"][href]', "href", "سبک"),
    ("video[src], audio[src], source[src]", "src", "صدا یا ویدئو"),
)


def _insecure(one: SitePage) -> Iterator[tuple[str, str, str]]:
    secure = one.url.startswith("https:")
    if not secure:
        yield one.url, "خود صفحه", one.url
    for form in one.reading.forms:
        if form.action.startswith("http:"):
            yield one.url, "فرم", form.action
    tree = LexborHTMLParser(one.page.text)
    taken: Iterable[tuple[str, str]] = (
        (what, joined(one.url, node.attributes.get(key) or ""))
        for css, key, what in _TAKEN
        for node in tree.css(css)
    )
    if secure:
        yield from ((one.url, what, url) for what, url in dict.fromkeys(taken) if url.startswith("http:"))
