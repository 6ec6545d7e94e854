"""Security indices: the usual technical signs, since the text of the Centre's level 1 is not in the sources."""

from __future__ import annotations

import re
from datetime import date

from selectolax.lexbor import LexborHTMLParser

from toolkit.checks.cookies import is_session, may_be_read_by_scripts
from toolkit.checks.open_loads import loads_in_the_open
from toolkit.judge.answers import failed, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site, host_of
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.evidence import Cookie, Redirects, Tls
from toolkit.model.finding import Answer, Seen
from toolkit.model.verdict import Severity

FEW_DAYS = 15
"""Days before its end at which a certificate that renews itself would have been renewed."""
OUTDATED = ("SSLv3", "TLSv1", "TLSv1.1")
_VERSIONED = re.compile(r"\d+\.\d+")


@check("ME2")
def known_security_measures_are_taken(
    site: Site, tls: tuple[Tls, ...], redirects: tuple[Redirects, ...], today: date
) -> Answer:
    home = site.home
    if not home.url.startswith("https:"):
        return failed(tr("Security measures that are missing: {what}.", what=tr("https")), home.seen())
    lacking = [*_of_certificate(site, tls, today), *_of_plain_http(site, redirects)]
    mixed = [(page, url) for page in site.pages for url in loads_in_the_open(page)]
    if mixed:
        lacking.append(tr("everything a page loads comes over https"))
    if lacking:
        return failed(
            tr("Security measures that are missing: {what}.", what=tuple(lacking)),
            home.seen(),
            *(page.seen(url) for page, url in mixed[:5]),
        )
    return passed(
        tr("https, its redirect and what {n} pages load over it are in order.", n=len(site.pages)),
        home.seen(),
    )


def _of_certificate(site: Site, tls: tuple[Tls, ...], today: date) -> list[Text]:
    mine = next((one for one in tls if one.host == host_of(site.home.url) and one.trusted), None)
    if mine is None:
        return []
    lacking = []
    left = (mine.not_after.date() - today).days if mine.not_after else FEW_DAYS
    if left < FEW_DAYS:
        lacking.append(tr("a certificate that lasts ({n} days are left)", n=max(left, 0)))
    if mine.protocol in OUTDATED:
        lacking.append(tr("a protocol that is not outdated ({name})", name=mine.protocol))
    return lacking


def _of_plain_http(site: Site, redirects: tuple[Redirects, ...]) -> list[Text]:
    host = host_of(site.home.url).removeprefix("www.")
    plain = (
        r for r in redirects if r.start.startswith("http:") and host_of(r.start).removeprefix("www.") == host
    )
    bare = any(r.status == 200 and not r.error and r.end.startswith("http:") for r in plain)
    return [tr("a redirect from http to https")] if bare else []


@check("ME2")
def session_cookies_are_guarded(site: Site, cookies: tuple[Cookie, ...]) -> Answer:
    secure = site.home.url.startswith("https:")
    carrying = [one for one in cookies if is_session(one)]
    readable = [one for one in carrying if not one.http_only and not may_be_read_by_scripts(one)]
    bare = [one for one in carrying if secure and not one.secure]
    if readable or bare:
        return failed(
            tr(
                "Session cookies without their marks (Secure, HttpOnly): {names}.",
                names=tuple(sorted({one.name for one in (*readable, *bare)})),
            ),
            *(Seen(one.set_by, f"{one.name}: {_marks(one)}") for one in (*readable, *bare)[:5]),
        )
    if not carrying:
        return passed(tr("No session cookie was seen to be set."), site.home.seen())
    return passed(
        tr(
            "The session cookies carry their marks: {names}.", names=tuple(sorted({c.name for c in carrying}))
        ),
        *(Seen(one.set_by, f"{one.name}: {_marks(one)}") for one in carrying[:5]),
    )


def _marks(cookie: Cookie) -> str:
    marks = [name for name, there in (("Secure", cookie.secure), ("HttpOnly", cookie.http_only)) if there]
    return ", ".join([*marks, *([f"SameSite={cookie.same_site}"] if cookie.same_site else [])]) or "-"


@check("ME2")
def usual_security_headers_are_sent(site: Site) -> Answer:
    lacking = tuple(_lacking_headers(site))
    if lacking:
        return failed(
            tr("Headers that browsers use to protect visitors are not sent: {names}.", names=lacking),
            site.home.seen(),
            at_most=Severity.ADVICE,
        )
    return passed(tr("The usual headers that protect visitors are sent."), site.home.seen())


def _lacking_headers(site: Site) -> list[str]:
    page = site.home.page
    policy = (page.header("Content-Security-Policy") or "").lower()
    wanted = {
        "X-Content-Type-Options": (page.header("X-Content-Type-Options") or "").lower() == "nosniff",
        "X-Frame-Options": bool(page.header("X-Frame-Options")) or "frame-ancestors" in policy,
        "Referrer-Policy": bool(page.header("Referrer-Policy")) or _has_meta(page.text, "referrer"),
        "Content-Security-Policy": bool(policy),
    }
    if page.url.startswith("https:"):
        wanted["Strict-Transport-Security"] = bool(page.header("Strict-Transport-Security"))
    return [name for name, there in wanted.items() if not there]


def _has_meta(html: str, name: str) -> bool:
    return LexborHTMLParser(html).css_first(f'meta[name="{name}"]') is not None


@check("ME2")
def software_versions_are_not_told(site: Site) -> Answer:
    page = site.home.page
    named = [
        (name, page.header(name) or "")
        for name in ("Server", "X-Powered-By", "X-AspNet-Version", "X-Generator")
    ]
    metas = LexborHTMLParser(page.text).css('meta[name="generator"]')
    told = [f"{name}: {value}" for name, value in named if _VERSIONED.search(value)]
    told += [value for node in metas if _VERSIONED.search(value := node.attributes.get("content") or "")]
    if told:
        return failed(
            tr("The home page tells which versions of software run: {what}.", what=tuple(told[:5])),
            site.home.seen(told[0]),
            at_most=Severity.ADVICE,
        )
    return passed(tr("The home page does not tell versions of its software."), site.home.seen())
