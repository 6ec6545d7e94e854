"""What the pages tell of costs, tax, payment and the offer, against what the checkout shows."""

from __future__ import annotations

import re
from collections.abc import Iterable

from toolkit.checks.agreement import figures, in_persian
from toolkit.checks.agreement_numbers import NOTHING_TO_COMPARE
from toolkit.checks.shared import at_sale, holds
from toolkit.checks.void_clauses import pages_of_rules
from toolkit.clauses.told_sale import free_above, offer_validity, rials, vat
from toolkit.clauses.wording import in_text
from toolkit.judge.answers import failed, not_applicable, passed
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen
from toolkit.model.sale import Charge, PreInvoice
from toolkit.model.verdict import Severity, Verdict
from toolkit.persian.letters import fold_text
from toolkit.persian.money import find_money

Pages = tuple[SitePage, ...]

_NOT_WALKED = tr("The checkout was not seen, so the pages could not be held against it.")


def _unseen(*seen: Seen) -> Answer:
    """A comparison that could not be made weighs little: the duty itself has checks of its own."""
    return Answer(Verdict.UNKNOWN, _NOT_WALKED, seen, Severity.ADVICE)


@check("SAL-3")
def carriage_told_is_carriage_charged(
    site: Site, shipping_pages: Pages, offer_seen: PreInvoice | None
) -> Answer:
    """Each way of sending that both name has the sum at the checkout that the page tells."""
    if offer_seen is None:
        return _unseen(*(p.seen() for p in shipping_pages[:1]))
    free = [told.value[0] for _, told in figures(shipping_pages, free_above)]
    subtotal = rials(offer_seen.subtotal.amount, offer_seen.subtotal.unit) if offer_seen.subtotal else 0
    compared = False
    for charge in offer_seen.shipping:
        for page, words, sums in _told_sums(charge, shipping_pages):
            paid = rials(charge.amount.amount, charge.amount.unit) if charge.amount else 0
            compared = True
            if paid and paid not in sums and not any(abs(paid - one * 1.1) < 1 for one in sums):
                return failed(
                    tr("The page tells another cost of {name} than the checkout asks.", name=charge.label),
                    page.seen(words),
                    at_sale(offer_seen, charge.label),
                    at_most=Severity.WARNING,
                )
            if not paid and free and subtotal < min(int(str(one)) for one in free):
                compared = False
    if not compared:
        return not_applicable(
            tr("The pages tell no sum for a way of sending that the checkout offers."), at_sale(offer_seen)
        )
    return passed(tr("The cost of sending is the same on the page and at the checkout."), at_sale(offer_seen))


def _told_sums(charge: Charge, pages: Pages) -> Iterable[tuple[SitePage, str, list[int]]]:
    """Sums that stand beside the name of a way of sending; the sum from which it is free is none of them."""
    name = charge.label.partition(":")[0].strip()
    for page in pages:
        for sentence in page.reading.sentences:
            place = f"{' '.join(sentence.topics[:1])} {sentence.text}"
            if len(name) < 3 or not holds(place, name):
                continue
            text = re.split(r"رایگان|بالا|بیش از|برای خرید|free|above", sentence.text)[0]
            sums = [rials(amount, unit) for amount, unit, _, _ in find_money(text) if unit != "other"]
            if sums:
                yield page, sentence.words, sums


@check("CHK13-VAT")
def tax_told_is_tax_charged(site: Site, offer_seen: PreInvoice | None) -> Answer:
    told = figures(in_persian(pages_of_rules(site)), vat)
    if not told:
        return not_applicable(NOTHING_TO_COMPARE, site.home.seen())
    page, one = told[0]
    if offer_seen is None:
        return _unseen(page.seen(one.words))
    charged = any(tax.amount and tax.amount.amount for tax in offer_seen.taxes)
    if charged and one.value == ("none",):
        return failed(
            tr("A page says that no tax is charged, and the checkout charges it."),
            page.seen(one.words),
            at_sale(offer_seen, offer_seen.taxes[0].label),
            at_most=Severity.WARNING,
        )
    if one.value == ("added",) and not offer_seen.taxes and offer_seen.tax_included:
        return failed(
            tr("A page says that tax is added, and the checkout says that it is in the price."),
            page.seen(one.words),
            at_sale(offer_seen, offer_seen.tax_included),
            at_most=Severity.WARNING,
        )
    return passed(tr("What the pages say of tax does not differ from the checkout."), page.seen(one.words))


@check("SAL-5-VALIDITY")
def validity_told_is_the_pre_invoices(site: Site, offer_seen: PreInvoice | None) -> Answer:
    told = figures(in_persian(pages_of_rules(site)), offer_validity)
    told = [(page, one) for page, one in told if "checkout" not in page.reading.kinds]
    if not told:
        return not_applicable(NOTHING_TO_COMPARE, site.home.seen())
    if offer_seen is None:
        return _unseen(told[0][0].seen(told[0][1].words))
    there = list(offer_validity(in_text(offer_seen.words)))
    apart = next(((p, a, b) for p, a in told for b in there if a.value != b.value), None)
    if there and apart:
        page, one, other = apart
        return failed(
            tr("A page says that the offer holds {a}, the checkout {b}.", a=one.shown, b=other.shown),
            page.seen(one.words),
            at_sale(offer_seen, other.words),
            at_most=Severity.WARNING,
        )
    if not there:
        return not_applicable(
            tr("Only one of the page and the checkout tells it."), told[0][0].seen(told[0][1].words)
        )
    return passed(
        tr("The page and the checkout tell the same validity."), at_sale(offer_seen, there[0].words)
    )


WAYS = {
    "cash_on_delivery": (tr("cash on delivery"), r"پرداخت (?:در محل|هنگام (?:دریافت|تحویل))|(?:در محل|هنگام تحویل) (?:می ?)?پرداز"
    r"|cash on delivery"),
    "card_transfer": (tr("card transfer"), r"کارت ?به ?کارت|واریز به (?:کارت|حساب)|bank transfer"),
    "instalment": (tr("instalments"), r"قسطی|اقساط|instal"),
    "gateway": (tr("online payment"), r"درگاه|پرداخت (?:اینترنتی|انلاین|برخط)|online payment|gateway"),
}  # fmt: skip
_NOT_OFFERED = (
    r"(?:نمی ?پذیر|نداریم|امکان ?پذیر ن|وجود ندارد|نمی ?شود|فعال نیست|ممکن نیست|not accept|not available)"
)


@check("OVS-PAY")
def ways_of_paying_told_are_those_offered(
    site: Site, terms_pages: Pages, offer_seen: PreInvoice | None
) -> Answer:
    told = {
        way: (page, s.words)
        for page in in_persian(terms_pages)
        for s in page.reading.sentences
        for way, (_, words) in WAYS.items()
        if re.search(words, s.text) and not re.search(_NOT_OFFERED, s.text)
    }
    if not told:
        return not_applicable(tr("The terms name no way of paying."), *(p.seen() for p in terms_pages[:1]))
    if offer_seen is None or not offer_seen.payment_methods:
        return _unseen(*(page.seen(words) for page, words in list(told.values())[:1]))
    named = fold_text(" | ".join(offer_seen.payment_methods))
    offered = {way for way, (_, words) in WAYS.items() if re.search(words.replace("پرداخت ", ""), named)}
    away = [way for way in told if way not in offered and way != "gateway"]
    unsaid = [way for way in offered if way not in told]
    if away or unsaid:
        names: tuple[Text, ...] = tuple(WAYS[way][0] for way in (*away, *unsaid))
        return failed(
            tr("The terms and the checkout do not name the same ways of paying: {ways}.", ways=names),
            *(told[way][0].seen(told[way][1]) for way in away),
            at_sale(offer_seen, " · ".join(offer_seen.payment_methods)),
            at_most=Severity.ADVICE,
        )
    return passed(
        tr("The terms name the ways of paying that the checkout offers."), at_sale(offer_seen, named)
    )
