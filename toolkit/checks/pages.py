"""Pages: about and rules are there, linked, and say what the seal wants to read."""

from __future__ import annotations

from toolkit.checks.sentences import clause_on
from toolkit.checks.shared import at_sale, holds, linked_from, profile_place, reachable
from toolkit.clauses.owed_terms import CONTRACT_CHANGE
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen
from toolkit.model.sale import PreInvoice
from toolkit.model.verdict import Severity
from toolkit.persian.letters import fold_text
from toolkit.persian.names import line_naming
from toolkit.profile.profile import Profile

Pages = tuple[SitePage, ...]


def _no_about(site: Site) -> Answer:
    dead = [p for p in site.broken if p.role == "about"]
    if dead:
        return failed(
            tr("The link to the about page leads nowhere (answer {code}).", code=str(dead[0].status)),
            *(Seen(p.url) for p in dead[:3]),
        )
    return failed(tr("No about page was found from the home page."), site.home.seen())


@check("PAG-ABOUT")
def about_page_names_the_owner(site: Site, about_pages: Pages, merchant: Profile | None) -> Answer:
    if not about_pages:
        return _no_about(site)
    page = reachable(site, about_pages)
    if page is None:
        return failed(
            tr("There is an about page, and the home page does not link to it."), about_pages[0].seen()
        )
    owner = merchant.applicant.name if merchant else ""
    named = line_naming(page.reading.text, owner) if owner else ""
    if merchant and named:
        return _company_is_identified(page, merchant, named)
    if owner:
        return failed(
            tr("The about page does not name {owner}, who is the owner by the profile.", owner=owner),
            page.seen(page.reading.title),
            profile_place("applicant", owner),
        )
    if page.reading.identity.owner:
        return passed(tr("The about page names an owner."), page.words("owner"))
    return failed(tr("The about page names no owner."), page.seen(page.reading.title))


def _company_is_identified(page: SitePage, merchant: Profile, named: str) -> Answer:
    """A company's national id stands beside its name; a person's national code belongs on no page."""
    one = merchant.applicant
    identity = (getattr(one, "national_id", None) or "") if one.kind != "natural" else ""
    if identity and identity not in fold_text(page.reading.text):
        return failed(
            tr("The about page names the company without its national id {id}.", id=identity),
            page.seen(named),
            profile_place("applicant.national_id", identity),
            at_most=Severity.WARNING,
        )
    return passed(tr("The about page names the owner."), page.seen(named))


@check("PAG-ABOUT-LIC")
def about_page_lists_the_licences(site: Site, about_pages: Pages, profile: Profile) -> Answer:
    if not about_pages:
        return _no_about(site)
    page = about_pages[0]
    held = profile.licences.held
    if profile.licences.none:
        if page.reading.identity.licences or holds(page.reading.text, "مجوز"):
            return passed(tr("The about page says how it stands with licences."), page.words("licences"))
        return failed(
            tr("The about page does not say that no licence is held."), page.seen(page.reading.title)
        )
    if not held:
        return unknown(
            tr("The profile names no licence and does not say that none is held."), profile_place("licences")
        )
    away = tuple(one.title for one in held if not holds(page.reading.text, one.number or one.title))
    if away:
        return failed(tr("The about page lacks the number of: {licences}.", licences=away), page.seen())
    return passed(tr("The about page lists the licences with their numbers."), page.words("licences"))


@check("PAG-TERMS")
def home_links_to_the_terms(site: Site, terms_pages: Pages) -> Answer:
    if not terms_pages:
        dead = [p for p in site.broken if p.role == "terms"]
        return failed(
            tr("No page of terms was found from the home page."),
            *(Seen(p.url) for p in dead),
            site.home.seen(),
        )
    page = reachable(site, terms_pages)
    if page is None:
        return failed(
            tr("There is a page of terms, and the home page does not link to it."), terms_pages[0].seen()
        )
    if page.reading.unfilled:
        return failed(tr("The terms are not filled in: {words}", words=page.reading.unfilled[0]), page.seen())
    return passed(tr("The home page links to the terms."), page.seen(page.reading.title))


@check("PAG-TERMS")
def checkout_links_to_the_terms(site: Site, pre_invoice: PreInvoice) -> Answer:
    at = site.at(pre_invoice.url)
    if pre_invoice.terms_link:
        return passed(
            tr("The checkout asks the buyer to accept the terms, with a link."),
            at_sale(pre_invoice, pre_invoice.terms_words),
        )
    terms = [p.url for p in site.of_kind("terms")]
    if at and any(linked_from(at, url) for url in terms):
        return failed(
            tr("The checkout links to the terms only in its menu or footer, not at the button."),
            at_sale(pre_invoice, pre_invoice.button),
        )
    return failed(
        tr("The checkout does not link to the terms at the button."),
        at_sale(pre_invoice, pre_invoice.button),
    )


@check("COM-CONTRACT-CHANGE")
def changes_of_the_contract_are_told(site: Site, terms_pages: Pages) -> Answer:
    if not terms_pages:
        return failed(tr("No page of terms was found from the home page."), site.home.seen())
    place = clause_on(terms_pages, CONTRACT_CHANGE)
    if place:
        return passed(tr("The terms say that changes of the contract are told to the buyer."), place)
    return failed(
        tr("The terms do not say that changes of the contract are told to the buyer."), terms_pages[0].seen()
    )
