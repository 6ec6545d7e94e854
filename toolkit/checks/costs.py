"""Costs: each told before the order, on a page and at the checkout, and adding up in one currency."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from toolkit.checks.prices import any_is_sent
from toolkit.checks.shared import at_sale, holds
from toolkit.checks.sums import amounts, chosen_ways, currencies, difference, lines_apart, sum_of
from toolkit.checks.sums import wrong_lines as wrong
from toolkit.checks.told import rows, sum_text, with_slip
from toolkit.judge.answers import failed, not_applicable, passed, unknown
from toolkit.judge.check import check
from toolkit.judge.site import Site
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.finding import Answer
from toolkit.model.sale import Cart, PreInvoice, Product
from toolkit.model.verdict import Severity


@check("SAL-3")
def every_cost_is_told_before_the_order(
    pre_invoice: PreInvoice, facts: Mapping[str, bool], known_products: tuple[Product, ...]
) -> Answer:
    """What is sold as a download is not sent, so a checkout without a delivery is in order there."""
    if pre_invoice.total is None:
        return failed(tr("The checkout shows no total."), at_sale(pre_invoice))
    is_sent = facts.get("sells_goods", True) and any_is_sent(pre_invoice.lines, known_products)
    if not pre_invoice.shipping and is_sent:
        return failed(
            tr("The checkout does not say what delivery costs."), at_sale(pre_invoice, pre_invoice.words)
        )
    chosen = chosen_ways(pre_invoice)
    untold = [one for one in chosen if one.amount is None and not _told_in_words(one.label)]
    if untold:
        return failed(
            tr("A way of sending has no cost beside it: {name}.", name=untold[0].label),
            at_sale(pre_invoice, untold[0].label),
        )
    wrong_sum = next(_wrong_sums(pre_invoice), None)
    told = rows((*chosen, *pre_invoice.fees, *pre_invoice.taxes, *pre_invoice.discounts))
    if wrong_sum:
        return failed(wrong_sum, at_sale(pre_invoice, told))
    if pre_invoice.subtotal is None and sum_of(pre_invoice.lines) is None:
        return unknown(
            tr("The checkout shows no price of the goods with which its total could be added up."),
            at_sale(pre_invoice, told),
        )
    return passed(
        tr("Goods, delivery, fees and tax stand apart before the order and add up to the total."),
        at_sale(pre_invoice, told),
    )


def _wrong_sums(page: PreInvoice) -> Iterator[Text]:
    """What is wrong with the arithmetic of a pre-invoice, the gravest first."""
    if len(currencies(amounts(page))) > 1:
        yield tr("The checkout shows sums in more than one currency, so its total cannot be followed.")
        return
    if off := difference(page):
        yield with_slip(
            tr(
                "The lines, costs and tax of the checkout do not add up to its total; they differ by {sum}.",
                sum=sum_text(off.amount),
            ),
            off.tenfold,
        )
    if off := lines_apart(page):
        yield with_slip(
            tr(
                "The lines of the checkout do not add up to its price of the goods; they differ by {sum}.",
                sum=sum_text(off.amount),
            ),
            off.tenfold,
        )
    for line in wrong(page):
        yield tr("Quantity times unit price is not the sum of this line: {name}.", name=line.name)


_WITHOUT_A_SUM = (
    *("رایگان", "پس‌کرایه", "حضوری", "در مقصد", "عهدهٔ گیرنده", "عهدهٔ مشتری", "عهدهٔ خریدار"),
    *("free", "pickup"),
)
"""Words that tell who bears the carriage where no sum of it can stand."""


def _told_in_words(label: str) -> bool:
    return any(holds(label, words) for words in _WITHOUT_A_SUM)


@check("SAL-3")
def costs_of_the_cart_add_up(cart: Cart) -> Answer:
    """Also where the page is drawn by a browser: then the platform's own interface tells the cart."""
    if cart.total is None:
        return unknown(tr("The cart shows no total."), at_sale(cart))
    told = rows((*cart.shipping, *cart.fees, *cart.taxes, *cart.discounts))
    if len(currencies(amounts(cart))) > 1:
        return failed(tr("The cart shows sums in more than one currency."), at_sale(cart, told))
    if off := difference(cart):
        words = tr("The cart does not add up to its total; they differ by {sum}.", sum=sum_text(off.amount))
        return failed(with_slip(words, off.tenfold), at_sale(cart, told))
    return passed(tr("The costs of the cart add up to its total."), at_sale(cart, told))


@check("SAL-3")
def what_delivery_costs_is_told_on_a_page(site: Site, facts: Mapping[str, bool]) -> Answer:
    """Beside the cart a page of rules tells it too: the buyer reads it before he chooses."""
    if not facts.get("sells_goods", True):
        return not_applicable(tr("The shop sends no goods."), site.home.seen())
    told = next(site.stating("shipping_cost"), None)
    if told:
        return passed(tr("A page of the shop tells what delivery costs."), told.words("shipping_cost"))
    return failed(
        tr("No page of the shop tells what delivery costs."), site.home.seen(), at_most=Severity.WARNING
    )
