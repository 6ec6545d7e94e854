"""What no machine can judge, gathered for the person who must: pictures, and places of advertising."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from toolkit.judge.answers import by_hand
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage, host_of
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen

AD_HOSTS = (
    "yektanet.com", "tapsell.ir", "adivery.com", "sabavision.com", "mediaad.org", "kaprila.com", "clickyab.com",
    "deema.agency", "triboon.net", "affilio.ir", "adro.co", "chavosh.org", "doubleclick.net", "googlesyndication.com",
)  # fmt: skip
"""Hosts known to serve advertising (our own list)."""


@check("CNT-IMAGES")
def pictures_are_looked_at_by_a_person(site: Site) -> Answer:
    found = {src: page for page in site.pages for src in _pictures(page)}
    told = tr(
        "{n} pictures stand on the {pages} pages that were looked at; no machine can judge them. Open each page "
        "below and look at every picture, those of products too; replace what does not fit; then sign for it in "
        'shop.toml: [[declarations]] with requirement = "CNT-IMAGES", your name under by, and the date under on.',
        n=len(found),
        pages=len(site.pages),
    )
    pages = {page.url: page for page in found.values()}
    return by_hand(
        told, *(Seen(url, _count(page), page.page.record or None) for url, page in list(pages.items())[:40])
    )


def _count(page: SitePage) -> str:
    return " · ".join(src.rsplit("/", 1)[-1] for src in list(dict.fromkeys(_pictures(page)))[:8])


def _pictures(page: SitePage) -> list[str]:
    nodes = LexborHTMLParser(page.page.text).css("img")
    sources = (n.attributes.get("data-src") or n.attributes.get("src") or "" for n in nodes)
    return [src for src in sources if src and not src.startswith("data:")]


@check("CNT-ADS-NORMS")
def advertising_is_looked_at_by_a_person(site: Site) -> Answer:
    hosts = {host: page for page in site.pages for host in page.foreign_hosts if _serves_ads(host)}
    banners = [seen for page in site.pages for seen in _banners(page)]
    way = tr(
        "Open the pages below and look at every banner and advertisement, yours and others', more than once, since "
        "they change; remove what does not fit; then sign for it in shop.toml: [[declarations]] with "
        'requirement = "CNT-ADS-NORMS", your name under by, and the date under on.'
    )
    seen = [*(page.seen(host) for host, page in hosts.items()), *banners[:10]] or [site.home.seen()]
    if hosts or banners:
        return by_hand(
            tr("Places of advertising were found; no machine can judge them. {way}", way=way), *seen
        )
    none = tr(
        "No known place of advertising was found on {n} pages, which does not mean that there is none. {way}",
        n=len(site.pages),
        way=way,
    )
    return by_hand(none, *seen)


def _serves_ads(host: str) -> bool:
    return any(host == one or host.endswith(f".{one}") for one in AD_HOSTS)


def _banners(page: SitePage) -> list[Seen]:
    """Pictures that lead off the shop: a banner of somebody else."""
    found = []
    for link in LexborHTMLParser(page.page.text).css("a[href]"):
        host = host_of(link.attributes.get("href") or "", page.url)
        if host and host != host_of(page.url) and link.css_first("img") and not host.endswith("enamad.ir"):
            found.append(page.seen(host))
    return found
