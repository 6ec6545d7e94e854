"""Sub-domains and further shops: each with a seal of its own, or covered by the main one's."""

from __future__ import annotations

from toolkit.checks.aliases import bare
from toolkit.checks.shared import profile_place
from toolkit.judge.answers import by_hand, failed, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage, host_of
from toolkit.language.translate import tr
from toolkit.model.evidence import Evidence
from toolkit.model.finding import Answer, Seen
from toolkit.profile.profile import Profile

SERVICE_NAMES = frozenset(
    {"www", "mail", "webmail", "cpanel", "cdn", "static", "img", "media", "dl", "api", "ftp", "ns1", "ns2"}
)
"""First labels of hosts that serve a shop and sell nothing."""


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
    main = bare(profile.host)
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
    main = bare(profile.host)
    known = {bare(host) for host in profile.hosts.all} | {main}
    linked = {bare(host_of(link.href)) for link in site.home.reading.links}
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
