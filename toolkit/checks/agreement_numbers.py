"""Telephones, addresses and postal codes that several pages show must be the contact page's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.judge.answers import failed, not_applicable, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.translate import tr
from toolkit.model.finding import Answer
from toolkit.model.verdict import Severity
from toolkit.persian.letters import fold_text
from toolkit.persian.phones import find_phones, printed

Pages = tuple[SitePage, ...]

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_POSTAL = re.compile(r"کد ?پستی\D{0,20}(\d{5}[- ]?\d{5})(?!\d)")
_ELSEWHERE = ("about", "complaints", "terms", "returns", "shipping", "privacy")
NOTHING_TO_COMPARE = tr("Fewer than two pages tell it, so there is nothing to compare.")


def _places(site: Site, contact: Pages) -> Iterator[tuple[SitePage, str]]:
    """Where the shop tells its numbers besides the contact page: its home page with header and footer, and pages of its own."""
    yield site.home, site.home.reading.text
    for page in site.own_words:
        if page not in contact and set(_ELSEWHERE) & set(page.reading.kinds):
            yield page, page.reading.main_text


def _phones(text: str) -> set[str]:
    return {
        found.number
        for found in find_phones(text)
        if found.kind in ("landline", "mobile") and len(found.number) > 7
    }


def _mails(text: str) -> set[str]:
    return {mail.rstrip(".") for mail in _MAIL.findall(fold_text(text))}


@check("CHK2-TEL")
def telephones_agree_between_pages(site: Site, contact_pages: Pages) -> Answer:
    """A number in the footer or on another page that the contact page does not have."""
    own = set().union(*(_phones(page.reading.main_text) for page in contact_pages))
    if not own:
        return not_applicable(NOTHING_TO_COMPARE, *(p.seen() for p in contact_pages[:1]))
    for page, text in _places(site, contact_pages):
        strange = sorted(_phones(text) - own)
        if strange:
            a, b = tuple(map(printed, strange)), tuple(map(printed, sorted(own)))
            words = tr("A page shows the number {a}, which the contact page does not have: {b}.", a=a, b=b)
            return failed(
                words,
                page.seen(" · ".join(strange)),
                contact_pages[0].seen(" · ".join(sorted(own))),
                at_most=Severity.WARNING,
            )
    return passed(
        tr("The telephones are the same on all pages."), contact_pages[0].seen(" · ".join(sorted(own)))
    )


@check("CHK3-EMAIL")
def emails_agree_between_pages(site: Site, contact_pages: Pages) -> Answer:
    own = set().union(*(_mails(page.reading.main_text) for page in contact_pages))
    if not own:
        return not_applicable(NOTHING_TO_COMPARE, *(p.seen() for p in contact_pages[:1]))
    hosts = {mail.partition("@")[2] for mail in own}
    for page, text in _places(site, contact_pages):
        strange = sorted(mail for mail in _mails(text) - own if mail.partition("@")[2] not in hosts)
        if strange:
            words = tr(
                "A page shows the address {a}, which the contact page does not have: {b}.",
                a=tuple(strange),
                b=tuple(sorted(own)),
            )
            return failed(
                words,
                page.seen(strange[0]),
                contact_pages[0].seen(" · ".join(sorted(own))),
                at_most=Severity.WARNING,
            )
    return passed(
        tr("The e-mail addresses are the same on all pages."), contact_pages[0].seen(" · ".join(sorted(own)))
    )


def _codes(text: str) -> set[str]:
    return {re.sub(r"\D", "", code) for code in _POSTAL.findall(fold_text(text))}


@check("PAG-CONTACT-ADDR")
def postal_codes_agree_between_pages(site: Site, contact_pages: Pages) -> Answer:
    """Two postal codes are two addresses; one for sending goods back is told as such on the returns page."""
    own = set().union(*(_codes(page.reading.main_text) for page in contact_pages))
    if not own:
        return not_applicable(NOTHING_TO_COMPARE, *(p.seen() for p in contact_pages[:1]))
    for page, text in _places(site, contact_pages):
        strange = sorted(_codes(text) - own) if "returns" not in page.reading.kinds else []
        if strange:
            words = tr(
                "A page shows the postal code {a}, the contact page {b}.", a=strange[0], b=tuple(sorted(own))
            )
            return failed(
                words,
                page.seen(strange[0]),
                contact_pages[0].seen(" · ".join(sorted(own))),
                at_most=Severity.WARNING,
            )
    return passed(
        tr("The postal code is the same on all pages."), contact_pages[0].seen(" · ".join(sorted(own)))
    )


@check("MC1")
def address_for_complaints_is_the_shops(complaints_pages: Pages, contact_pages: Pages) -> Answer:
    """The business address stands where complaints go; the mail after an order is not among what is collected."""
    there = {code: page for page in complaints_pages for code in _codes(page.reading.main_text)}
    own = set().union(*(_codes(page.reading.text) for page in contact_pages))
    if not there or not own:
        return not_applicable(NOTHING_TO_COMPARE, *(p.seen() for p in complaints_pages[:1]))
    strange = sorted(set(there) - own)
    if strange:
        words = tr(
            "The complaints page shows the postal code {a}, the contact page {b}.",
            a=strange[0],
            b=tuple(sorted(own)),
        )
        return failed(
            words, there[strange[0]].seen(strange[0]), contact_pages[0].seen(), at_most=Severity.WARNING
        )
    return passed(
        tr("The address for complaints is the contact page's."), complaints_pages[0].seen(sorted(there)[0])
    )
