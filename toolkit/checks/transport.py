"""Transport: the shop's own certificate, and no data of buyers in the open."""

from __future__ import annotations

from urllib.parse import urlsplit

from toolkit.checks.shared import asks_for_data
from toolkit.evidence.tls import explain
from toolkit.judge.answers import NotSeen, failed, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site
from toolkit.language.translate import tr
from toolkit.model.evidence import Cookie, Evidence, Tls
from toolkit.model.finding import Answer, Seen

BLIND = ("refused", "timed_out")
"""Errors of a handshake that say nothing of the certificate."""


def _certificate(evidence: Evidence, tls: tuple[Tls, ...]) -> Answer:
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
    return _judged(mine, Seen(home, mine.issuer))


def _judged(mine: Tls, where: Seen) -> Answer:
    if mine.error in BLIND:
        raise NotSeen(explain(mine.error), where)
    if not mine.trusted:
        return failed(tr("The certificate is not trusted: {why}", why=explain(mine.error)), where)
    if mine.not_after:
        ends = mine.not_after.date()
        return passed(
            tr("The certificate of {host} is valid until {date}.", host=mine.host, date=ends), where
        )
    return passed(tr("The certificate of {host} is valid.", host=mine.host), where)


@check("CHK26-SSL")
def shop_has_a_valid_certificate(evidence: Evidence, tls: tuple[Tls, ...]) -> Answer:
    return _certificate(evidence, tls)


@check("CHK26-SSL-OWN")
def certificate_is_the_shops_own_hosts(evidence: Evidence, tls: tuple[Tls, ...]) -> Answer:
    return _certificate(evidence, tls)


@check("STAR-HIGHER-CERT")
def certificate_for_a_higher_star_is_there(evidence: Evidence, tls: tuple[Tls, ...]) -> Answer:
    return _certificate(evidence, tls)


@check("STAR2-ALLPAGES")
def every_form_is_sent_over_https(site: Site) -> Answer:
    asking = [(page, form) for page in site.pages for form in page.reading.forms if asks_for_data(form)]
    bad = [(p, f) for p, f in asking if not p.url.startswith("https:") or f.action.startswith("http:")]
    if bad:
        return failed(
            tr("{n} forms that ask for data are not sent over https.", n=len(bad)),
            *(p.seen(f.action) for p, f in bad[:10]),
        )
    return passed(
        tr("Every form on the {n} pages that were looked at is sent over https.", n=len(site.pages)),
        site.home.seen(),
    )


@check("ME2")
def known_security_measures_are_taken(site: Site, cookies: tuple[Cookie, ...]) -> Answer:
    secure = site.home.url.startswith("https:")
    lacking = []
    if not secure:
        lacking.append(tr("https"))
    elif not site.home.page.header("Strict-Transport-Security"):
        lacking.append(tr("the header Strict-Transport-Security"))
    if not site.home.page.header("X-Content-Type-Options"):
        lacking.append(tr("the header X-Content-Type-Options"))
    open_ = sorted({one.name for one in cookies if secure and not one.secure})
    if open_:
        lacking.append(tr("the Secure mark on cookies: {names}", names=tuple(open_)))
    if lacking:
        return failed(
            tr("Security measures that are missing: {what}.", what=tuple(lacking)),
            site.home.seen(),
            *_set_by(cookies, open_),
        )
    return passed(tr("https, its header and the marks on cookies are in place."), site.home.seen())


def _set_by(cookies: tuple[Cookie, ...], names: list[str]) -> list[Seen]:
    return [Seen(one.set_by, one.name) for one in cookies if one.name in names][:5]
