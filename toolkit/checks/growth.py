"""Costs on their way to the order: none grows, and none appears first at the end."""

from __future__ import annotations

from toolkit.checks.prices import Mismatch, mismatches
from toolkit.checks.shared import at_sale
from toolkit.checks.sums import ZERO, chosen_ways, in_unit, is_tenfold, minor_unit
from toolkit.checks.told import rows, sum_text, with_slip
from toolkit.judge.answers import failed, passed, unknown
from toolkit.judge.check import check
from toolkit.language.text import Text
from toolkit.language.translate import tr
from toolkit.model.finding import Answer, Seen
from toolkit.model.money import Money
from toolkit.model.sale import Cart, Charge, PreInvoice, Product, Receipt
from toolkit.model.verdict import Verdict


@check("SAL-3")
def no_cost_appears_first_at_the_checkout(pre_invoice: PreInvoice, cart: Cart) -> Answer:
    """Delivery and tax may be told here first, for they hang on the address; a fee may not."""
    untold = [fee for fee in pre_invoice.fees if fee.amount and not _in_cart(fee, cart)]
    if untold:
        return failed(
            tr("The checkout adds a cost of which the cart did not speak: {what}.", what=rows(untold)),
            at_sale(pre_invoice, rows(untold)),
            at_sale(cart),
        )
    if cart.total is None or pre_invoice.total is None:
        return unknown(
            tr("The cart shows no total, so it was not compared with the checkout."), at_sale(cart)
        )
    if _quantities(cart) != _quantities(pre_invoice):
        return unknown(
            tr("Cart and checkout do not hold the same goods, so they were not compared."), at_sale(cart)
        )
    later = [*([] if cart.shipping else chosen_ways(pre_invoice)), *_later_taxes(pre_invoice, cart)]
    grown = pre_invoice.total.rial - cart.total.rial
    beyond = grown - sum((c.amount.rial for c in later if c.amount), ZERO)
    rounding = minor_unit((cart.total, pre_invoice.total)) * max(1, len(pre_invoice.taxes))
    if min(grown, beyond) > rounding:
        told = tr(
            "The checkout asks for more than the cart did: {sum}.",
            sum=sum_text(in_unit(min(grown, beyond), pre_invoice.total)),
        )
        slip = is_tenfold(pre_invoice.total, cart.total)
        return failed(with_slip(told, slip), at_sale(pre_invoice, pre_invoice.words), at_sale(cart))
    if grown > rounding:
        return passed(
            tr("To the cart's total the checkout adds only delivery and tax, each in a row of its own."),
            at_sale(pre_invoice, rows(later)),
            at_sale(cart),
        )
    return passed(tr("The checkout asks for no more than the cart did."), at_sale(pre_invoice), at_sale(cart))


def _in_cart(fee: Charge, cart: Cart) -> bool:
    return any(fee.amount and one.amount and fee.amount.rial <= one.amount.rial for one in cart.fees)


def _later_taxes(page: PreInvoice, cart: Cart) -> list[Charge]:
    return [] if cart.taxes or cart.tax_included or page.tax_included else list(page.taxes)


def _quantities(page: Cart | PreInvoice) -> list[int | None]:
    return sorted((line.quantity for line in page.lines), key=lambda n: (n is None, n or 0))


@check("SAL-3")
def prices_agree_from_product_to_pre_invoice(
    products: tuple[Product, ...], cart: Cart, pre_invoice: PreInvoice
) -> Answer:
    found = mismatches(products, cart, pre_invoice)
    if found:
        told = with_slip(_told_apart(found[0]), found[0].tenfold)
        if cart.tax_included and all(one.by_tax for one in found):
            told = tr("{what} If it is the tax, the product page must say that tax comes on top.", what=told)
        return failed(told, *(_seen(one) for one in found[:10]), at_sale(cart))
    return passed(
        tr("The price of the goods is the same on the product page, in the cart and at the checkout."),
        at_sale(cart),
        at_sale(pre_invoice),
    )


def _told_apart(one: Mismatch) -> Text:
    return tr(
        "{name} costs {here} on one page and {there} on the next, which asks for it to be paid.",
        name=one.name,
        here=sum_text(one.before),
        there=sum_text(one.after),
    )


def _seen(one: Mismatch) -> Seen:
    return Seen(one.url, one.name, one.record or None)


@check("SAL-3")
def no_cost_appears_after_the_order(pre_invoice: PreInvoice, order_received: Receipt | None) -> Answer:
    """Only a placed order shows it (--place-test-order); without one nobody is held up."""
    receipt = order_received
    if receipt is None:
        told = tr("No order was placed, so the sum after one was not compared with the pre-invoice.")
        return Answer(Verdict.INFORMATIVE, told, (at_sale(pre_invoice),))
    where = Seen(receipt.url, _shown(receipt.total), receipt.record or None)
    if receipt.total is None or pre_invoice.total is None:
        return unknown(tr("The page after the order shows no total."), where)
    grown = receipt.total.rial - pre_invoice.total.rial
    if grown > minor_unit((receipt.total, pre_invoice.total)):
        told = tr(
            "The order asks for more than the pre-invoice did: {sum}.",
            sum=sum_text(in_unit(grown, receipt.total)),
        )
        return failed(
            with_slip(told, is_tenfold(receipt.total, pre_invoice.total)), where, at_sale(pre_invoice)
        )
    return passed(tr("The order asks for what the pre-invoice told."), where, at_sale(pre_invoice))


def _shown(total: Money | None) -> str:
    return f"{total.amount:,f}" if total else ""
