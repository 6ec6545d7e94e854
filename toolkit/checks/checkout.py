"""The purchase: it can be made online, and before the last button everything is told."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from toolkit.checks.pre_invoice_words import date_words, seller_words, validity_words
from toolkit.checks.shared import at_sale, holds
from toolkit.judge.answers import NotSeen, failed, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import Site, SitePage
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.evidence import Step
from toolkit.model.finding import Answer, Seen
from toolkit.model.money import Money
from toolkit.model.sale import Cart, Charge, PreInvoice
from toolkit.persian.money import money_text, money_text_en
from toolkit.platform import Platform
from toolkit.profile.profile import Profile

Pages = tuple[SitePage, ...]


def _row(charge: Charge) -> str:
    told = any(c.isdecimal() for c in charge.label)
    amount = f"{charge.amount.amount:,f}" if charge.amount and not told else ""
    return f"{charge.label} {amount}".strip()


@check("SAL-4")
def an_order_can_be_made_online(steps: tuple[Step, ...], platform: Platform | None, site: Site) -> Answer:
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
    if broken.blind:
        return unknown(broken.why, where)
    return failed(tr("The purchase breaks off: {why}", why=broken.why), where)


@check("SAL-3")
def every_cost_is_told_before_the_order(pre_invoice: PreInvoice) -> Answer:
    chosen = [one for one in pre_invoice.shipping if one.chosen]
    untold = [one for one in chosen if one.amount is None and not _told_in_words(one.label)]
    if pre_invoice.total is None:
        return failed(tr("The checkout shows no total."), at_sale(pre_invoice))
    if not pre_invoice.shipping:
        return failed(
            tr("The checkout does not say what delivery costs."), at_sale(pre_invoice, pre_invoice.words)
        )
    if untold:
        return failed(
            tr("A way of sending has no cost beside it: {name}.", name=untold[0].label),
            at_sale(pre_invoice, untold[0].label),
        )
    off = _difference(pre_invoice)
    rows = " · ".join(_row(c) for c in (*chosen, *pre_invoice.fees, *pre_invoice.taxes))
    if off:
        return failed(
            tr(
                "The lines, costs and tax of the checkout do not add up to its total; they differ by {sum}.",
                sum=_sum(off, pre_invoice.total),
            ),
            at_sale(pre_invoice, rows),
        )
    return passed(
        tr("Goods, delivery, fees and tax stand apart before the order and add up to the total."),
        at_sale(pre_invoice, rows),
    )


def _told_in_words(label: str) -> bool:
    return any(word in label for word in ("رایگان", "پس‌کرایه", "پس کرایه", "حضوری", "Free", "free", "pickup"))


def _sum(amount: Decimal, like: Money) -> Text:
    sum_ = Money(abs(amount), like.unit)
    return Text(fa=money_text(sum_), en=money_text_en(sum_))


def _difference(page: PreInvoice) -> Decimal:
    """Total less what it should be made of; zero where it adds up, or where a part is not told as a sum."""
    if page.subtotal is None or page.total is None:
        return Decimal(0)
    added = [c.amount for c in (*page.shipping, *page.fees) if c.amount and c.chosen]
    taxes = [] if page.tax_included else [c.amount for c in page.taxes if c.amount]
    less = [c.amount for c in page.discounts if c.amount]
    should = page.subtotal.amount + sum(m.amount for m in (*added, *taxes)) - sum(abs(m.amount) for m in less)
    return page.total.amount - should


@check("CHK13-VAT")
def buyer_is_told_the_vat(pre_invoice: PreInvoice, site: Site, merchant: Profile | None) -> Answer:
    if pre_invoice.taxes:
        return passed(tr("The checkout has a row for tax."), at_sale(pre_invoice, _row(pre_invoice.taxes[0])))
    if pre_invoice.tax_included:
        return passed(
            tr("The checkout says what tax the total holds."), at_sale(pre_invoice, pre_invoice.tax_included)
        )
    told = next(site.stating("vat"), None)
    if told and not (merchant and merchant.tax.vat == "added"):
        return passed(tr("The site says how it stands with value-added tax."), told.words("vat"))
    return failed(
        tr("Neither the checkout nor the terms tell the buyer the value-added tax, or that none is charged."),
        at_sale(pre_invoice),
    )


@check("CHK13-VAT-CLEAR")
def the_tax_is_a_sum_of_its_own(pre_invoice: PreInvoice) -> Answer:
    shown = [one for one in pre_invoice.taxes if one.amount]
    if _difference(pre_invoice):
        return failed(
            tr("The tax cannot be followed: the checkout does not add up to its total."), at_sale(pre_invoice)
        )
    if shown:
        return passed(
            tr("The amount of tax stands in a row of its own."), at_sale(pre_invoice, _row(shown[0]))
        )
    if pre_invoice.tax_included and any(c.isdecimal() for c in pre_invoice.tax_included):
        return passed(
            tr("The checkout says what tax the total holds."), at_sale(pre_invoice, pre_invoice.tax_included)
        )
    return failed(
        tr("Tax is charged by the profile, and the checkout shows no amount of it."), at_sale(pre_invoice)
    )


@check("SAL-5")
def pre_invoice_tells_the_whole_deal(pre_invoice: PreInvoice, merchant: Profile | None) -> Answer:
    names = [n for n in (merchant.shop.name_fa, merchant.applicant.name) if n] if merchant else []
    parts = {
        tr("the seller"): bool(seller_words(pre_invoice.words, names)),
        tr("the buyer"): bool(pre_invoice.fields),
        tr("the goods with their number"): bool(pre_invoice.lines)
        and all(one.quantity for one in pre_invoice.lines),
        tr("the price of the goods"): all(one.total for one in pre_invoice.lines),
        tr("the total"): pre_invoice.total is not None,
        tr("the date"): bool(date_words(pre_invoice.words)),
    }
    away = tuple(name for name, there in parts.items() if not there)
    if away:
        return failed(
            tr("Before the last button the pre-invoice lacks: {what}.", what=away),
            at_sale(pre_invoice, pre_invoice.words),
        )
    return passed(
        tr("The pre-invoice tells seller, buyer, goods, prices, total and date."),
        at_sale(pre_invoice, seller_words(pre_invoice.words, names)),
    )


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


@check("SAL-6")
def orders_can_be_tracked(tracking_pages: Pages, site: Site) -> Answer:
    if tracking_pages:
        return passed(
            tr("There is a page for following an order."), tracking_pages[0].words("order_tracking")
        )
    return unknown(
        tr(
            "No page for following an order was found, and what the buyer is given after ordering was not seen."
        ),
        site.home.seen(),
    )


@check("SAL-3")
def no_cost_appears_first_at_the_checkout(pre_invoice: PreInvoice, cart: Cart) -> Answer:
    if cart.total is None or pre_invoice.total is None:
        return unknown(
            tr("The cart shows no total, so it was not compared with the checkout."), at_sale(cart)
        )
    grown = pre_invoice.total.rial - cart.total.rial
    if grown > 0 and pre_invoice.lines == tuple(replace(line, unit_price=None) for line in cart.lines):
        fees = " · ".join(_row(fee) for fee in pre_invoice.fees)
        return failed(
            tr("The checkout asks for more than the cart did: {sum}.", sum=_sum(grown, Money(grown, "rial"))),
            at_sale(pre_invoice, fees or pre_invoice.words),
            at_sale(cart),
        )
    return passed(tr("The checkout asks for no more than the cart did."), at_sale(pre_invoice), at_sale(cart))


@check("OVS-PAY")
def ways_of_paying_are_those_of_the_profile(pre_invoice: PreInvoice, profile: Profile) -> Answer:
    kinds = {one.kind for one in profile.payments}
    offered = {name: _kind_of_payment(name) for name in pre_invoice.payment_methods}
    if not kinds or not offered:
        return unknown(tr("The profile or the checkout names no way of paying."), at_sale(pre_invoice))
    away = tuple(name for name, kind in offered.items() if kind and kind not in kinds)
    if away:
        return failed(
            tr("Ways of paying at the checkout that the profile does not name: {names}.", names=away),
            at_sale(pre_invoice, " · ".join(away)),
        )
    return passed(
        tr("The ways of paying at the checkout are those of the profile."),
        at_sale(pre_invoice, " · ".join(offered)),
    )


_PAYMENTS = {
    "card_transfer": ("کارت به کارت", "حواله", "واریز", "bank transfer"),
    "cash_on_delivery": ("هنگام دریافت", "در محل", "هنگام تحویل", "cash on delivery"),
    "wallet": ("کیف پول", "wallet"),
    "instalment": ("قسط", "اقساط", "instal"),
    "gateway": ("درگاه", "اینترنتی", "انلاین", "برخط", "online", "gateway"),
}


def _kind_of_payment(name: str) -> str | None:
    return next((kind for kind, words in _PAYMENTS.items() if any(holds(name, w) for w in words)), None)


@check("OVS-DIST")
def ways_of_sending_are_those_of_the_profile(pre_invoice: PreInvoice, profile: Profile) -> Answer:
    known = [name for one in profile.shipping.methods for name in (one.name, one.carrier) if name]
    offered = tuple(charge.label.partition(":")[0].strip() for charge in pre_invoice.shipping)
    if not known or not offered:
        return unknown(tr("The profile or the checkout names no way of sending."), at_sale(pre_invoice))
    away = tuple(
        n for n in offered if "حضوری" not in n and not any(holds(n, k) or holds(k, n) for k in known)
    )
    if away:
        return failed(
            tr("Ways of sending at the checkout that the profile does not name: {names}.", names=away),
            at_sale(pre_invoice, " · ".join(away)),
        )
    return passed(
        tr("The ways of sending at the checkout are those of the profile."),
        at_sale(pre_invoice, " · ".join(offered)),
    )
