"""Further addresses that lead to the shop: they redirect, and none of them is parked."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from toolkit.checks.shared import profile_place
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import SitePage
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.evidence import Evidence, Redirects
from toolkit.model.finding import Answer, Seen
from toolkit.model.page import Page
from toolkit.profile.profile import Profile

MOST_ALIASES = 3
"""S1: up to three addresses that redirect share one seal."""


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
    return [one for one in ways if bare(urlsplit(one.end).hostname) == bare(_host_asked(one))]


def _astray(profile: Profile, redirects: tuple[Redirects, ...]) -> list[Redirects]:
    """Aliases that point elsewhere; that the main domain itself did not answer is no fault of an alias."""
    known = (bare(profile.host), "")
    return [
        one
        for one in _ways(profile, redirects)
        if one.hops and bare(urlsplit(one.end).hostname) not in (*known, bare(_host_asked(one)))
    ]


def _unasked(profile: Profile, redirects: tuple[Redirects, ...]) -> Answer | None:
    main = bare(profile.host)
    seen = {
        _host_asked(one)
        for one in _ways(profile, redirects)
        if not one.error or bare(urlsplit(one.end).hostname) == main
    }
    missing = tuple(alias for alias in profile.hosts.aliases if alias not in seen)
    return unknown(tr("Addresses that could not be asked: {hosts}.", hosts=missing)) if missing else None


def _host_asked(one: Redirects) -> str:
    return urlsplit(one.start).hostname or ""


def _trails(profile: Profile, redirects: tuple[Redirects, ...]) -> Iterator[Seen]:
    for one in _ways(profile, redirects):
        yield Seen(one.start, f"{one.hops[0][1]} {one.end}" if one.hops else one.end)


def bare(host: str | None) -> str:
    """A host without the www before it: both are the main domain."""
    return (host or "").lower().removeprefix("www.")
