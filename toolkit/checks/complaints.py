"""Complaints: a way to register one and to follow it."""

from __future__ import annotations

import re

from toolkit.checks.sentences import clause_on, said_on
from toolkit.checks.shared import asks_for_data, holds, reachable
from toolkit.clauses.owed_terms import FOLLOWED_UP, REGISTERED_AT_PORTAL, SENT_ALONG
from toolkit.judge.answers import failed, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage, host_of
from toolkit.language.translate import tr
from toolkit.model.finding import Answer
from toolkit.persian.letters import fold_text
from toolkit.reader import Form

Pages = tuple[SitePage, ...]
SEAL = "trustseal.enamad.ir"


@check("MC1")
def complaints_can_be_registered_and_followed(site: Site, complaints_pages: Pages) -> Answer:
    refusing = list(site.stating("complaint_channel", "refused"))
    if refusing:
        return failed(
            tr("The site takes away the right to complain."),
            *(p.words("complaint_channel") for p in refusing),
        )
    if not complaints_pages:
        return failed(
            tr("No page for registering complaints was found from the home page."), site.home.seen()
        )
    page = reachable(site, complaints_pages)
    if page is None:
        return failed(
            tr("There is a complaints page, and the home page does not link to it."),
            complaints_pages[0].seen(),
        )
    known = page.reading.identity
    form = any(f.method == "post" and asks_for_data(f) for f in page.reading.forms)
    if not form and not (known.email and (known.landline or known.mobile)):
        return failed(
            tr("The complaints page has neither a form nor an e-mail address with a telephone."), page.seen()
        )
    if not clause_on((page,), FOLLOWED_UP) and not any(_follows(form) for form in page.reading.forms):
        return failed(
            tr("The complaints page does not say how a complaint is followed."), page.seen(page.reading.title)
        )
    return passed(tr("Complaints can be registered and followed."), page.words("complaint_channel"))


def _follows(form: Form) -> bool:
    """A form with a field for the code of a complaint is where it is looked up."""
    wanted = r"(?:کد|شماره) ?(?:ی )?(?:پی ?گیری|ره ?گیری)|track|follow|peygiri|rahgiri"
    return any(re.search(wanted, fold_text(f"{one.name} {one.label}")) for one in form.fields)


@check("CMP-SINGLE")
def complaints_page_names_the_seals_portal(complaints_pages: Pages, site: Site) -> Answer:
    for page in complaints_pages:
        link = next((one.href for one in page.reading.links if _is_portal(one.href)), "")
        if link or holds(page.reading.main_text, "نماد اعتماد"):
            return passed(tr("The complaints page names the seal's portal."), page.seen(link))
    if not complaints_pages:
        return failed(
            tr("No page for registering complaints was found from the home page."), site.home.seen()
        )
    return failed(tr("The complaints page does not name the seal's portal."), complaints_pages[0].seen())


def _is_portal(href: str) -> bool:
    """The seal's own emblem leads to its host too, and is no way to complain."""
    host = host_of(href)
    return (host == "enamad.ir" or host.endswith(".enamad.ir")) and host != SEAL


@check("CMP-FREE")
def no_fee_for_a_complaint_is_announced(complaints_pages: Pages, site: Site) -> Answer:
    if not complaints_pages:
        return failed(
            tr("No page for registering complaints was found from the home page."), site.home.seen()
        )
    fee = said_on(
        complaints_pages,
        r"شکایت|complain",
        r"هزینه|کارمزد|\bfee\b",
        r"\d",
        bars=r"رایگان|بدون (?:هزینه|کارمزد)|هیچ|نمی ?(?:گیر|شود|کنیم)|نیست|ندارد|ارسال|بر ?می ?گرد|بازپرداخت|free|no fee|refund",
    )
    if fee:
        return failed(tr("The complaints page asks for a fee."), fee)
    return passed(
        tr("The complaints page asks for no fee."),
        complaints_pages[0].seen(complaints_pages[0].reading.title),
    )


@check("CMP-DOCS")
def complaints_page_says_what_to_send(complaints_pages: Pages, site: Site) -> Answer:
    if not complaints_pages:
        return failed(
            tr("No page for registering complaints was found from the home page."), site.home.seen()
        )
    place = clause_on(complaints_pages, SENT_ALONG)
    if place:
        return passed(tr("The complaints page says what to send along."), place)
    return failed(tr("The complaints page does not say what to send along."), complaints_pages[0].seen())


@check("CMP-REGISTER")
def complaints_page_tells_of_registering_at_the_portal(complaints_pages: Pages, site: Site) -> Answer:
    if not complaints_pages:
        return failed(
            tr("No page for registering complaints was found from the home page."), site.home.seen()
        )
    place = clause_on(complaints_pages, REGISTERED_AT_PORTAL)
    if place:
        return passed(tr("The complaints page tells of registering a complaint at the seal's portal."), place)
    return failed(
        tr("The complaints page does not tell of registering a complaint at the seal's portal."),
        complaints_pages[0].seen(),
    )
