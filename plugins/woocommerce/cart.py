"""The cart page of WooCommerce's classic templates."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit import Cart, Charge, Line, Page

from .nodes import Nodes, count, each, money, said, sum_in, words


def read_cart(page: Page) -> Cart | None:
    """The cart with its lines and totals; None where there is no item in it."""
    tree = LexborHTMLParser(page.text)
    rows = tree.css("tr.woocommerce-cart-form__cart-item")
    if not rows:
        return None
    totals = tree.css_first(".cart_totals")
    return Cart(
        url=page.url,
        lines=tuple(_line(row) for row in rows),
        shipping=tuple(shipping(totals)) if totals is not None else (),
        taxes=tuple(charges(totals, "tr[class*=tax-rate], tr.tax-total")) if totals is not None else (),
        total=money(totals.css_first("tr.order-total td")) if totals is not None else None,
        record=page.record,
    )


def _line(row: LexborNode) -> Line:
    number = row.css_first("input.qty")
    quantity = (number.attributes.get("value") or "") if number else said(row, ".product-quantity")
    return Line(
        name=said(row, "td.product-name a") or said(row, "td.product-name"),
        quantity=count(quantity),
        total=money(row.css_first("td.product-subtotal")),
        unit_price=money(row.css_first("td.product-price")),
    )


def shipping(totals: Nodes) -> Iterator[Charge]:
    """Every way of sending with its cost; a way without a sum costs what its words say."""
    for row in each(totals, "tr.woocommerce-shipping-totals, tr.shipping"):
        options = each(row, "ul#shipping_method li, ul.woocommerce-shipping-methods li")
        for option in options:
            chosen = option.css_first("input[checked], input[type=hidden]") is not None or len(options) == 1
            label = words(option.css_first("label") or option)
            yield Charge(label, sum_in(said(option, ".amount")), chosen)
        if not options:
            cell = row.css_first("td")
            yield Charge(words(cell) or said(row, "th"), sum_in(said(row, "td .amount")), True)


def charges(totals: Nodes, selector: str) -> Iterator[Charge]:
    """Rows of a totals table, as label and sum."""
    for row in each(totals, selector):
        yield Charge(said(row, "th"), money(row.css_first("td")))
