"""Domain: it is a name of its own, and in the owner's name."""

from __future__ import annotations

import ipaddress

from toolkit.checks.shared import profile_place
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import check
from toolkit.language.translate import tr
from toolkit.model.finding import Answer
from toolkit.persian.letters import fold_text
from toolkit.profile.profile import Profile


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
