"""Void clauses on the live pages, one check a clause: nothing on the shop's pages says it."""

from __future__ import annotations

from urllib.parse import urlsplit

from toolkit.checks.shared import holds
from toolkit.clauses.clause import Hit, VoidClause, found
from toolkit.clauses.void import BY_ID, ONLY_WITH_EVIDENCE, VOID
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import Check
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.evidence import Evidence
from toolkit.model.finding import Answer, Seen
from toolkit.model.verdict import Severity
from toolkit.profile.profile import Profile

WEIGHT = {"A": None, "B": Severity.WARNING, "C": Severity.ADVICE}
"""A clause of grade A weighs what its duty weighs; one of grade B at most warns, of grade C advises."""
RULES = ("terms", "returns", "shipping", "privacy", "complaints")


def pages_of_rules(site: Site) -> tuple[SitePage, ...]:
    """Where a shop states its terms: the home page, its own pages, and the steps at which one agrees to them."""
    steps = [p for p in site.pages if {"cart", "checkout"} & set(p.reading.kinds)]
    return tuple(dict.fromkeys((site.home, *site.own_words, *steps)))


def said_on_pages(clause: VoidClause, pages: tuple[SitePage, ...]) -> list[tuple[SitePage, Hit]]:
    return [(page, hit) for page in pages for hit in found(clause, page.reading.sentences)]


def _nothing_said(pages: tuple[SitePage, ...], evidence: Evidence) -> Answer:
    missed = [one for one in evidence.unseen if one.role in RULES]
    seen = tuple(page.seen() for page in pages[:3])
    if missed:
        why = tr(
            "Nothing of this kind on {n} pages, but not every page came: {why}",
            n=len(pages),
            why=missed[0].why,
        )
        return unknown(why, *(Seen(one.url) for one in missed[:3]))
    return passed(tr("Nothing of this kind was found on {n} pages.", n=len(pages)), *seen)


def _check(clause: VoidClause) -> Check:
    def clause_is_not_said(site: Site, evidence: Evidence) -> Answer:
        pages = pages_of_rules(site)
        said = said_on_pages(clause, pages)
        if not said:
            return _nothing_said(pages, evidence)
        weight = WEIGHT[min(hit.grade for _, hit in said)]
        return failed(clause.reason, *(p.seen(h.sentence.words) for p, h in said[:5]), at_most=weight)

    return Check(clause.name, clause.requirement, clause_is_not_said, ("site", "evidence"))


def receivers(site: Site, merchant: Profile | None) -> tuple[Seen, ...]:
    """Who gets data of visitors or buyers and is not named on the privacy page."""
    own = (urlsplit(site.home.url).hostname or "").removeprefix("www.")
    hosts = {
        host: page
        for page in site.pages
        for host in page.foreign_hosts
        if host != own and not host.endswith((f".{own}", "enamad.ir"))
    }
    named = " ".join(page.reading.main_text for page in site.of_kind("privacy"))
    told = [one.name for one in merchant.privacy.receivers] if merchant else []
    return (
        *(Seen("shop.toml#privacy.receivers", name) for name in told if not holds(named, name)),
        *(page.seen(host) for host, page in sorted(hosts.items()) if not holds(named, host)),
    )


def data_promise(site: Site, evidence: Evidence, merchant: Profile | None) -> Answer:
    """V29: the promise is void only where somebody was seen, or is told, to receive data (C15)."""
    clause = BY_ID["V29"]
    pages = pages_of_rules(site)
    said = said_on_pages(clause, pages)
    if not said:
        return _nothing_said(pages, evidence)
    places = tuple(page.seen(hit.sentence.words) for page, hit in said[:2])
    who = receivers(site, merchant)
    if who:
        return failed(clause.reason, *places, *who[:4], at_most=WEIGHT[clause.grade])
    return unknown(
        tr(
            "The page says that data reach nobody. Nobody was seen to receive any,"
            " and no profile names the carrier or the gateway."
        ),
        *places,
    )


def void_clauses() -> tuple[Check, ...]:
    by_words = [_check(clause) for clause in VOID if clause.id not in ONLY_WITH_EVIDENCE]
    promise = BY_ID["V29"]
    return (
        *by_words,
        Check(promise.name, promise.requirement, data_promise, ("site", "evidence", "merchant")),
    )
