"""Transport: the shop's own certificate, and no data of buyers in the open."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlsplit

from toolkit.checks.data_asked import Asking, asking_pages
from toolkit.checks.open_loads import loads_in_the_open
from toolkit.evidence.distrust import explain
from toolkit.judge.answers import NotSeen, failed, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import Site
from toolkit.language.translate import tr
from toolkit.model.evidence import Evidence, Redirects, Tls
from toolkit.model.finding import Answer, Seen

BLIND = ("refused", "timed_out")
"""Errors of a handshake that say nothing of the certificate."""


def _certificate(evidence: Evidence, tls: tuple[Tls, ...], today: date) -> Answer:
    """The handshake with the home page's host, which was seen even where the page itself did not come."""
    home = next((page.url for page in evidence.pages if page.role == "home"), evidence.url)
    mine = next((one for one in tls if one.host == urlsplit(home).hostname), None)
    if not home.startswith("https:"):
        if not evidence.reached:
            raise NotSeen(tr("The evidence holds no home page."), Seen(home))
        return failed(tr("The shop is served without https."), Seen(home))
    if mine is None:
        host = urlsplit(home).hostname or ""
        raise NotSeen(tr("The certificate of {host} was not seen.", host=host), Seen(home))
    return _judged(mine, Seen(home, _shown(mine)), today)


def _shown(mine: Tls) -> str:
    """Who issued it, for which names, over which protocol."""
    return " · ".join(part for part in (mine.issuer, ", ".join(mine.names[:5]), mine.protocol) if part)


def _judged(mine: Tls, where: Seen, today: date) -> Answer:
    if mine.error in BLIND:
        raise NotSeen(explain(mine.error), where)
    if not mine.trusted:
        return failed(tr("The certificate is not trusted: {why}", why=explain(mine.error)), where)
    if mine.not_after:
        ends = mine.not_after.date()
        return passed(
            tr(
                "The certificate of {host} is valid until {date}, {n} days more.",
                host=mine.host,
                date=ends,
                n=(ends - today).days,
            ),
            where,
        )
    return passed(tr("The certificate of {host} is valid.", host=mine.host), where)


@check("CHK26-SSL")
def shop_has_a_valid_certificate(evidence: Evidence, tls: tuple[Tls, ...], today: date) -> Answer:
    return _certificate(evidence, tls, today)


@check("CHK26-SSL-OWN")
def certificate_is_the_shops_own_hosts(evidence: Evidence, tls: tuple[Tls, ...], today: date) -> Answer:
    return _certificate(evidence, tls, today)


@check("STAR-HIGHER-CERT")
def certificate_for_a_higher_star_is_there(evidence: Evidence, tls: tuple[Tls, ...], today: date) -> Answer:
    return _certificate(evidence, tls, today)


@check("CHK26-SSL-PURPOSE")
def pages_that_take_data_are_encrypted(site: Site) -> Answer:
    asking = asking_pages(site)
    if not asking:
        return unknown(
            tr("No form that takes data of buyers was seen on {n} pages.", n=len(site.pages)),
            site.home.seen(),
        )
    bare = [one for one in asking if not one.page.url.startswith("https:")]
    if bare:
        return failed(tr("{n} pages take data of buyers without https.", n=len(bare)), *_seen(bare))
    return passed(
        tr("The {n} pages that take data of buyers open over https.", n=len(asking)), *_seen(asking)
    )


def _seen(asking: list[Asking]) -> list[Seen]:
    return [one.page.seen(", ".join(one.names)) for one in asking[:10]]


@check("STAR2-ALLPAGES")
def every_form_is_sent_over_https(site: Site) -> Answer:
    bad = [one for one in asking_pages(site) if one.is_bare]
    if bad:
        return failed(
            tr("{n} forms that ask for data are not sent over https.", n=len(bad)),
            *(one.page.seen(one.action) for one in bad[:10]),
        )
    return passed(
        tr("Every form on the {n} pages that were looked at is sent over https.", n=len(site.pages)),
        site.home.seen(),
    )


@check("STAR2-ALLPAGES")
def pages_that_take_data_load_nothing_in_the_open(site: Site) -> Answer:
    pages = {one.page.url: one.page for one in asking_pages(site) if one.page.url.startswith("https:")}
    if not pages:
        return unknown(tr("No encrypted page that takes data of buyers was seen."), site.home.seen())
    mixed = [(page, url) for page in pages.values() for url in loads_in_the_open(page)]
    if mixed:
        return failed(
            tr("Pages that take data load something without https: {url}.", url=mixed[0][1]),
            *(page.seen(url) for page, url in mixed[:10]),
        )
    return passed(
        tr("Nothing is loaded without https on the {n} encrypted pages that take data.", n=len(pages)),
        site.home.seen(),
    )


@check("STAR2-ALLPAGES")
def plain_addresses_lead_to_https(site: Site, redirects: tuple[Redirects, ...]) -> Answer:
    if not site.home.url.startswith("https:"):
        return failed(tr("The shop is served without https."), site.home.seen())
    plain = [one for one in redirects if one.start.startswith("http:") and _same_shop(one, site)]
    if not plain:
        return unknown(tr("Where the address without https leads was not seen."), site.home.seen())
    standing = [one for one in plain if not one.end.startswith("https:") and not one.error]
    if standing:
        return failed(
            tr("The address without https answers by itself instead of leading to https."),
            *(Seen(one.start, one.end) for one in standing),
        )
    unseen = [one for one in plain if one.error and not one.end.startswith("https:")]
    if unseen:
        return unknown(
            tr("Where the address without https leads was not seen."),
            *(Seen(one.start, one.error) for one in unseen),
        )
    return passed(
        tr("The address without https leads to https."), *(Seen(one.start, one.end) for one in plain)
    )


def _same_shop(one: Redirects, site: Site) -> bool:
    def bare(url: str) -> str:
        return (urlsplit(url).hostname or "").removeprefix("www.")

    return bare(one.start) == bare(site.home.url)
