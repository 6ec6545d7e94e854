"""Costs: each told before the order, the tax apart, and the whole adding up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from toolkit.checks.shared import at_sale, holds
from toolkit.judge.answers import NotSeen, failed, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import Site
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.finding import Answer
from toolkit.model.money import Money
from toolkit.model.sale import Cart, Charge, PreInvoice
from toolkit.persian.money import money_text, money_text_en
from toolkit.profile.profile import Profile


def _row(charge: Charge) -> str:
    told = any(c.isdecimal() for c in charge.label)
    amount = f"{charge.amount.amount:,f}" if charge.amount and not told else ""
    return f"{charge.label} {amount}".strip()


@check("SAL-3")
def every_cost_is_told_before_the_order(pre_invoice: PreInvoice, facts: Mapping[str, bool]) -> Answer:
    """What is sold as a download is not sent, so a checkout without a delivery is in order there."""
    chosen = [one for one in pre_invoice.shipping if one.chosen] or list(pre_invoice.shipping)
    untold = [one for one in chosen if one.amount is None and not _told_in_words(one.label)]
    if pre_invoice.total is None:
        return failed(tr("The checkout shows no total."), at_sale(pre_invoice))
    if not pre_invoice.shipping and facts.get("sells_goods", True):
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


_WITHOUT_A_SUM = (
    *("رایگان", "پس‌کرایه", "حضوری", "در مقصد", "عهدهٔ گیرنده", "عهدهٔ مشتری", "عهدهٔ خریدار"),
    *("free", "pickup"),
)
"""Words that tell who bears the carriage where no sum of it can stand."""


def _told_in_words(label: str) -> bool:
    return any(holds(label, words) for words in _WITHOUT_A_SUM)


def _sum(amount: Decimal, like: Money) -> Text:
    sum_ = Money(abs(amount), like.unit)
    return Text(fa=money_text(sum_), en=money_text_en(sum_))


def _difference(page: PreInvoice) -> Decimal:
    """Total less what it should be made of, in the total's unit; zero where it adds up or a part has no sum.

    A difference of one unit is rounding: shops that show no decimals round tax and sums each on its own.
    """
    if page.subtotal is None or page.total is None:
        return Decimal(0)
    added = [c.amount for c in (*page.shipping, *page.fees) if c.amount and c.chosen]
    taxes = [] if page.tax_included else [c.amount for c in page.taxes if c.amount]
    less = [c.amount for c in page.discounts if c.amount]
    should = page.subtotal.rial + sum(m.rial for m in (*added, *taxes)) - sum(abs(m.rial) for m in less)
    off = (page.total.rial - should) / (10 if page.total.unit == "toman" else 1)
    return off if abs(off) > 1 else Decimal(0)


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
def the_tax_is_a_sum_of_its_own(pre_invoice: PreInvoice, merchant: Profile | None) -> Answer:
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
    if merchant is None:
        raise NotSeen(
            tr("Without the profile it is not known whether the shop charges tax."), at_sale(pre_invoice)
        )
    return failed(
        tr("Tax is charged by the profile, and the checkout shows no amount of it."), at_sale(pre_invoice)
    )


@check("SAL-3")
def no_cost_appears_first_at_the_checkout(pre_invoice: PreInvoice, cart: Cart) -> Answer:
    if cart.total is None or pre_invoice.total is None:
        return unknown(
            tr("The cart shows no total, so it was not compared with the checkout."), at_sale(cart)
        )
    grown = pre_invoice.total.rial - cart.total.rial
    later = _first_told_here(pre_invoice, cart)
    if 0 < grown <= later:
        return passed(
            tr("To the cart's total the checkout adds only delivery and tax, each in a row of its own."),
            at_sale(pre_invoice, " · ".join(_row(c) for c in (*pre_invoice.shipping, *pre_invoice.taxes))),
            at_sale(cart),
        )
    grown -= later if grown > 0 else 0
    if grown > 0 and pre_invoice.lines == tuple(replace(line, unit_price=None) for line in cart.lines):
        fees = " · ".join(_row(fee) for fee in pre_invoice.fees)
        return failed(
            tr("The checkout asks for more than the cart did: {sum}.", sum=_sum(grown, Money(grown, "rial"))),
            at_sale(pre_invoice, fees or pre_invoice.words),
            at_sale(cart),
        )
    return passed(tr("The checkout asks for no more than the cart did."), at_sale(pre_invoice), at_sale(cart))


def _first_told_here(page: PreInvoice, cart: Cart) -> Decimal:
    """Rials of delivery and tax of which the cart did not speak: they depend on the address, asked for here."""
    shipping = [] if cart.shipping else [c.amount for c in page.shipping if c.amount and c.chosen]
    taxes = [] if cart.taxes or page.tax_included else [c.amount for c in page.taxes if c.amount]
    return sum((m.rial for m in (*shipping, *taxes)), Decimal(0))
