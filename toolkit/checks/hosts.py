"""Further addresses of a shop: aliases that redirect, and sub-domains with a seal of their own or the main one's."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from toolkit.checks.shared import profile_place
from toolkit.judge.answers import by_hand, failed, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage, host_of
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.evidence import Evidence, Redirects
from toolkit.model.finding import Answer, Seen
from toolkit.model.page import Page
from toolkit.profile.profile import Profile

MOST_ALIASES = 3
"""S1: up to three addresses that redirect share one seal."""
SERVICE_NAMES = frozenset(
    {"www", "mail", "webmail", "cpanel", "cdn", "static", "img", "media", "dl", "api", "ftp", "ns1", "ns2"}
)
"""First labels of hosts that serve a shop and sell nothing."""


@check("MULTI-REDIRECT3")
def aliases_redirect_and_are_at_most_three(profile: Profile, redirects: tuple[Redirects, ...]) -> Answer:
    aliases = profile.hosts.aliases
    if len(aliases) > MOST_ALIASES:
        return failed(
            tr("{n} addresses redirect; one seal covers three.", n=len(aliases)),
            profile_place("hosts.aliases"),
        )
    astray = _astray(profile, redirects)
    if astray:
        return failed(
            tr("An address redirects to another place than the main domain: {end}.", end=astray[0].end),
            *(Seen(one.start, one.end) for one in astray),
        )
    standing = _standing(profile, redirects)
    if standing:
        return failed(
            tr("An address answers by itself instead of redirecting."),
            *(Seen(one.start, one.end) for one in standing),
        )
    return _unasked(profile, redirects) or passed(
        tr("Every alias redirects to the main domain."), *_trails(profile, redirects)
    )


@check("MULTI-NOPARK")
def no_alias_is_parked(profile: Profile, redirects: tuple[Redirects, ...], evidence: Evidence) -> Answer:
    standing = _standing(profile, redirects)
    shown = [one for one in standing if one.status == 200]
    if shown:
        page = _answer_of(shown[0], evidence)
        return failed(_parked(page, evidence), *(Seen(one.start, one.end) for one in shown))
    if standing:
        one = standing[0]
        return unknown(
            tr(
                "{url} neither redirects nor shows a page (status {status}).",
                url=one.start,
                status=str(one.status),
            ),
            Seen(one.start, one.end),
        )
    astray = _astray(profile, redirects)
    if astray:
        return failed(
            tr("An address redirects to another place than the main domain: {end}.", end=astray[0].end),
            *(Seen(one.start, one.end) for one in astray),
        )
    return _unasked(profile, redirects) or passed(
        tr("No alias shows content of its own; each redirects."), *_trails(profile, redirects)
    )


def _parked(page: Page | None, evidence: Evidence) -> Text:
    home = next((one for one in evidence.pages if one.role == "home"), None)
    if page is None or home is None:
        return tr("An address answers by itself instead of redirecting.")
    if SitePage(page).reading.title == SitePage(home).reading.title:
        return tr("An address shows the shop's own content instead of redirecting: it is parked.")
    if "<frame" in page.text.lower() or "<iframe" in page.text.lower():
        return tr("An address holds the shop in a frame instead of redirecting.")
    if 'http-equiv="refresh"' in page.text.lower():
        return tr("An address leads on by its page only; the server itself must redirect (301).")
    return tr("An address shows a page of its own instead of redirecting.")


def _answer_of(one: Redirects, evidence: Evidence) -> Page | None:
    return next((page for page in evidence.pages if page.role == "alias" and page.url == one.end), None)


def _ways(profile: Profile, redirects: tuple[Redirects, ...]) -> list[Redirects]:
    found = (_of(alias, redirects) for alias in profile.hosts.aliases)
    return [one for one in found if one is not None]


def _of(alias: str, redirects: tuple[Redirects, ...]) -> Redirects | None:
    return next((one for one in redirects if urlsplit(one.start).hostname == alias), None)


def _standing(profile: Profile, redirects: tuple[Redirects, ...]) -> list[Redirects]:
    """Aliases that answer without redirecting to any other host."""
    ways = [one for one in _ways(profile, redirects) if not one.error]
    return [one for one in ways if _plain(urlsplit(one.end).hostname) == _plain(_host_asked(one))]


def _astray(profile: Profile, redirects: tuple[Redirects, ...]) -> list[Redirects]:
    """Aliases that point elsewhere; that the main domain itself did not answer is no fault of an alias."""
    known = (_plain(profile.host), "")
    return [
        one
        for one in _ways(profile, redirects)
        if one.hops and _plain(urlsplit(one.end).hostname) not in (*known, _plain(_host_asked(one)))
    ]


def _unasked(profile: Profile, redirects: tuple[Redirects, ...]) -> Answer | None:
    main = _plain(profile.host)
    seen = {
        _host_asked(one)
        for one in _ways(profile, redirects)
        if not one.error or _plain(urlsplit(one.end).hostname) == main
    }
    missing = tuple(alias for alias in profile.hosts.aliases if alias not in seen)
    return unknown(tr("Addresses that could not be asked: {hosts}.", hosts=missing)) if missing else None


def _host_asked(one: Redirects) -> str:
    return urlsplit(one.start).hostname or ""


def _trails(profile: Profile, redirects: tuple[Redirects, ...]) -> Iterator[Seen]:
    for one in _ways(profile, redirects):
        yield Seen(one.start, f"{one.hops[0][1]} {one.end}" if one.hops else one.end)


def _plain(host: str | None) -> str:
    """A host without the www before it: both are the main domain."""
    return (host or "").lower().removeprefix("www.")


@check("MULTI-EACH")
def each_host_has_its_own_seal(site: Site, profile: Profile, evidence: Evidence) -> Answer:
    unnamed = sorted(_linked_hosts(site, profile))
    if unnamed:
        return unknown(
            tr(
                "The site links to hosts under its domain that the profile does not name: {hosts}.",
                hosts=tuple(unnamed),
            ),
            site.home.seen(unnamed[0]),
        )
    hosts = profile.hosts.subdomains
    if not hosts:
        return passed(
            tr("The profile names no further host that sells; its aliases only redirect."),
            profile_place("hosts.subdomains"),
        )
    told = {host: _seal_of(host, evidence) for host in hosts}
    seen = [Seen(f"https://{host}/", mark or "") for host, mark in told.items()]
    if profile.seal.state != "granted":
        return unknown(
            tr(
                "By one source each of these hosts needs a seal of its own, by another the main one covers them. "
                "Ask the Centre before you apply: {hosts}.",
                hosts=hosts,
            ),
            *seen,
        )
    blind = tuple(host for host, mark in told.items() if mark is None)
    if blind:
        return unknown(tr("Addresses that could not be asked: {hosts}.", hosts=blind), *seen)
    lacking = tuple(host for host, mark in told.items() if mark in ("", profile.seal.id))
    if lacking:
        return unknown(
            tr(
                "These hosts show no seal of their own: {hosts}. By one source each needs one, by another the "
                "main one covers them; ask the Centre.",
                hosts=lacking,
            ),
            *seen,
        )
    return passed(tr("Each further host shows a seal of its own: {hosts}.", hosts=hosts), *seen)


@check("MULTI-SUB-COVERED")
def sub_domains_belong_to_the_main_domain(profile: Profile) -> Answer:
    main = _plain(profile.host)
    apart = tuple(host for host in profile.hosts.subdomains if not host.lower().endswith(f".{main}"))
    if apart:
        return failed(
            tr(
                "These are no sub-domains of {main} and need a seal of their own: {hosts}.",
                main=main,
                hosts=apart,
            ),
            profile_place("hosts.subdomains", apart[0]),
        )
    return passed(
        tr("Each sub-domain stands under {main}, whose seal covers it by this source.", main=main),
        profile_place("hosts.subdomains", ", ".join(profile.hosts.subdomains)),
    )


@check("MULTI-ADD-EVAL")
def further_shops_are_audited_on_their_own(profile: Profile) -> Answer:
    return by_hand(
        tr("Run the audit in the folder of each further shop too: {shops}.", shops=profile.owner.shops),
        profile_place("owner.shops", ", ".join(profile.owner.shops)),
    )


def _linked_hosts(site: Site, profile: Profile) -> set[str]:
    """Hosts under the main domain that the home page links to and the profile leaves out."""
    main = _plain(profile.host)
    known = {_plain(host) for host in profile.hosts.all} | {main}
    linked = {_plain(host_of(link.href)) for link in site.home.reading.links}
    return {
        host
        for host in linked - known
        if host.endswith(f".{main}") and host.split(".")[0] not in SERVICE_NAMES
    }


def _seal_of(host: str, evidence: Evidence) -> str | None:
    """The id of the seal on a host's front page, "" where it shows none, None where it was not seen."""
    for page in evidence.pages:
        if (
            page.role == "host"
            and host_of(page.asked or page.url) == host
            and page.status == 200
            and page.is_html
        ):
            marks = SitePage(page).reading.seal_marks
            return next((mark.id for mark in marks if mark.kind == "code"), "")
    return None
