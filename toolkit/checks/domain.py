"""Domain: it is a name of its own, in the owner's name, and its aliases redirect."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from toolkit.checks.shared import profile_place
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import check
from toolkit.language.translate import tr
from toolkit.model.evidence import Redirects
from toolkit.model.finding import Answer, Seen
from toolkit.persian.letters import fold_text
from toolkit.profile.profile import Profile

MOST_ALIASES = 3
"""S1: up to three addresses that redirect share one seal."""


@check("BUS-2")
def shop_has_a_domain_of_its_own(profile: Profile) -> Answer:
    host = profile.host
    if not host:
        return failed(tr("The profile names no domain."), profile_place("hosts.main"))
    if "." not in host or _is_address(host):
        return failed(tr("{host} is no domain name.", host=host), profile_place("hosts.main", host))
    return passed(tr("The profile names a domain."), profile_place("hosts.main", host))


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


@check("CHK8-DOMAIN-OWNER")
def domain_is_in_the_owners_name(profile: Profile) -> Answer:
    holder, owner = profile.hosts.holder, profile.applicant.name
    if not holder:
        return unknown(
            tr("The profile does not say in whose name the domain is."), profile_place("hosts.holder")
        )
    if _name(holder) != _name(owner):
        return failed(
            tr(
                "The domain is in the name of {holder}, and the applicant is {owner}.",
                holder=holder,
                owner=owner,
            ),
            profile_place("hosts.holder", holder),
        )
    return passed(
        tr("By the profile the domain is in the applicant's name."), profile_place("hosts.holder", holder)
    )


def _name(words: str) -> str:
    return "".join(sorted(fold_text(words).split()))


@check("MULTI-REDIRECT3")
def aliases_redirect_and_are_at_most_three(profile: Profile, redirects: tuple[Redirects, ...]) -> Answer:
    aliases = profile.hosts.aliases
    if len(aliases) > MOST_ALIASES:
        return failed(
            tr("{n} addresses redirect; one seal covers three.", n=len(aliases)),
            profile_place("hosts.aliases"),
        )
    return _redirected(profile, redirects)


@check("MULTI-NOPARK")
def no_alias_is_parked(profile: Profile, redirects: tuple[Redirects, ...]) -> Answer:
    return _redirected(profile, redirects)


def _redirected(profile: Profile, redirects: tuple[Redirects, ...]) -> Answer:
    seen = {alias: _of(alias, redirects) for alias in profile.hosts.aliases}
    unasked = tuple(alias for alias, one in seen.items() if one is None or one.error)
    parked = [
        one
        for one in seen.values()
        if one and not one.error and _plain(urlsplit(one.end).hostname) != _plain(profile.host)
    ]
    if parked:
        return failed(
            tr("An address answers by itself instead of redirecting."),
            *(Seen(one.start, one.end) for one in parked),
        )
    if unasked:
        return unknown(tr("Addresses that could not be asked: {hosts}.", hosts=unasked))
    return passed(
        tr("Every alias redirects to the main domain."),
        *(Seen(one.start, one.end) for one in seen.values() if one),
    )


def _plain(host: str | None) -> str:
    """A host without the www before it: both are the main domain."""
    return (host or "").lower().removeprefix("www.")


def _of(alias: str, redirects: tuple[Redirects, ...]) -> Redirects | None:
    return next((one for one in redirects if urlsplit(one.start).hostname == alias), None)
