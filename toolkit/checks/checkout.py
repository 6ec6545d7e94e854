"""The purchase: it can be made online, and before the last button everything is told."""

from __future__ import annotations

from datetime import date

from toolkit.checks.pre_invoice_words import date_words, seller_words, validity_words
from toolkit.checks.shared import at_sale
from toolkit.checks.sums import ZERO
from toolkit.judge.answers import NotSeen, failed, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.evidence import Evidence
from toolkit.model.finding import Answer, Seen
from toolkit.model.sale import Line, PreInvoice
from toolkit.model.verdict import Severity
from toolkit.platform import Platform
from toolkit.profile.profile import Profile

Pages = tuple[SitePage, ...]


@check("SAL-4")
def an_order_can_be_made_online(evidence: Evidence, platform: Platform | None, site: Site) -> Answer:
    steps, tried = evidence.steps, evidence.test_order
    if platform is None:
        raise NotSeen(
            tr("No installed plugin recognises this shop's platform, so the purchase was not walked.")
        )
    if not steps:
        raise NotSeen(tr("The purchase was not walked."))
    broken = next((step for step in steps if not step.done), None)
    if broken is None:
        seen = [Seen(step.url, record=step.record or None) for step in steps]
        return passed(tr("A product goes into the cart and the checkout opens; no order was placed."), *seen)
    where = Seen(broken.url, record=broken.record or None)
    if broken.blind and tried and tried.placed:
        return passed(
            tr("The shop took a test order, number {number}.", number=tried.number), Seen(tried.url)
        )
    if broken.blind:
        return unknown(broken.why, where)
    return failed(tr("The purchase breaks off: {why}", why=broken.why), where)


@check("SAL-5")
def pre_invoice_tells_the_whole_deal(
    pre_invoice: PreInvoice, merchant: Profile | None, today: date
) -> Answer:
    """Delivery and tax are SAL-3's and CHK13's, and how long the offer holds is SAL-5-VALIDITY's."""
    names = [n for n in (merchant.shop.name_fa, merchant.applicant.name) if n] if merchant else []
    seller = seller_words(_own_words(pre_invoice), names)
    away = tuple(name for name, there in _parts(pre_invoice, seller, today).items() if not there)
    if away:
        return failed(
            tr("Before the last button the pre-invoice lacks: {what}.", what=away),
            at_sale(pre_invoice, pre_invoice.words),
        )
    return passed(
        tr("The pre-invoice tells seller, buyer, goods, prices, total and date."),
        at_sale(pre_invoice, seller),
    )


def _parts(page: PreInvoice, seller: str, today: date) -> dict[Text, bool]:
    return {
        tr("the seller"): bool(seller),
        tr("the buyer"): bool(page.fields),
        tr("the goods with their number"): bool(page.lines) and all(one.quantity for one in page.lines),
        tr("the price of the goods"): all(one.total for one in page.lines),
        tr("the total"): page.total is not None and page.total.rial >= ZERO,
        tr("the date"): bool(date_words(_own_words(page), today)),
    }


@check("SAL-5")
def the_price_of_one_piece_stands_beside_the_number(pre_invoice: PreInvoice) -> Answer:
    """Number and sum tell the price of one piece to whoever divides; to show it is better, and no blocker."""
    away = [one for one in pre_invoice.lines if not _has_unit_price(one)]
    if away:
        return failed(
            tr("The price of one piece is not shown: {names}.", names=tuple(one.name for one in away)),
            at_sale(pre_invoice, away[0].name),
            at_most=Severity.ADVICE,
        )
    return passed(tr("The price of one piece is shown."), at_sale(pre_invoice))


def _has_unit_price(line: Line) -> bool:
    """Of a single piece the line's sum is its price; a missing number is told of itself."""
    return line.unit_price is not None or line.quantity in (None, 1)


def _own_words(page: PreInvoice) -> str:
    """What stands before the button besides the names of the goods, which may hold a brand or a year."""
    goods = [line.name for line in page.lines if line.name]
    return "\n".join(words for words in page.words.splitlines() if not any(name in words for name in goods))


@check("SAL-5-VALIDITY")
def the_offers_validity_is_told(pre_invoice: PreInvoice, terms_pages: Pages) -> Answer:
    words = validity_words(pre_invoice.words)
    if words:
        return passed(tr("The pre-invoice says how long it holds."), at_sale(pre_invoice, words))
    for page in terms_pages:
        words = validity_words(page.reading.main_text)
        if words:
            return passed(tr("The terms say how long an offer holds."), page.seen(words))
    return failed(
        tr("Neither the pre-invoice nor the terms say how long the offer holds."), at_sale(pre_invoice)
    )
