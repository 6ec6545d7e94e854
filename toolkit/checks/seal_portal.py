"""The seal as its own host knows it: whose it is, where that host answers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.checks.seal_marks import marks_on, shown
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import Site, host_of
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.evidence import Evidence
from toolkit.model.finding import Answer, Seen
from toolkit.model.page import Page
from toolkit.model.verdict import Severity
from toolkit.persian.letters import fold_text
from toolkit.profile.profile import Profile
from toolkit.reader import read

_DOMAIN = re.compile(r"(?<![\w.@\]-])(?:https?://)?(?:www\.)?((?:[a-z0-9-]{1,63}\.)+[a-z]{2,24})(?![\w-])")
_ITS_OWN = re.compile(r"صاحب امتیاز|تاریخ اعطا|تاریخ اعتبار|دارنده نماد")
_STATE = ("enamad.ir", "gov.ir", "ecommerce.ir", "mimt.gov.ir")
"""Hosts that the portal's own frame names on every page."""


@check("SEAL-NO-FORGE")
def the_seals_host_names_this_shop(site: Site, merchant: Profile | None, evidence: Evidence) -> Answer:
    marks = marks_on(site)
    if not marks:
        return passed(
            tr("No seal stands on the {n} pages that were looked at.", n=len(site.pages)), site.home.seen()
        )
    weight = Severity.WARNING if merchant and merchant.seal.id else None
    answers = [page for page in evidence.pages if page.role == "seal"]
    if not answers:
        return unknown(_why_silent(evidence), *shown(marks), at_most=weight)
    own = {_bare(host_of(site.home.url)), *([_bare(merchant.host)] if merchant else [])}
    for answer in answers:
        named = list(dict.fromkeys(_named(answer)))
        seen = Seen(answer.url, "، ".join(named[:5]), answer.record or None)
        if named and not own & {*named, *_linked(answer)}:
            return failed(
                tr("The seal's host names another shop for this seal: {host}.", host=named[0]), seen
            )
        if not named:
            return unknown(
                tr("The seal's host answered, but did not say whose the seal is."), seen, at_most=weight
            )
    return passed(tr("The seal's host names this shop for this seal."), seen)


def _why_silent(evidence: Evidence) -> Text:
    missed = next((one for one in evidence.unseen if one.role == "seal"), None)
    if missed:
        return tr(
            "The seal's host was asked and did not answer, as it mostly does not outside Iran: {why} "
            "Click on the seal yourself and compare the address that opens with your own.",
            why=missed.why,
        )
    return tr(
        "The seal's host was not asked. Click on the seal yourself and compare the address that opens with your own."
    )


def _named(answer: Page) -> Iterator[str]:
    """Domains on the portal's page about one seal, without those of its frame; none on any other page."""
    if answer.status != 200:
        return
    text = read(answer.text, answer.url).text
    if not _ITS_OWN.search(fold_text(text)):
        return
    for found in _DOMAIN.findall(text.lower()):
        if not any(found == state or found.endswith(f".{state}") for state in _STATE):
            yield _bare(found)


def _linked(answer: Page) -> set[str]:
    """Hosts that the portal's page links to: the shop's name may stand in its address only."""
    return {_bare(host_of(link.href)) for link in read(answer.text, answer.url).links}


def _bare(host: str) -> str:
    return host.lower().removeprefix("www.")
