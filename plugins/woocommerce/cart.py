"""The cart page of WooCommerce's classic templates; one of blocks is read by its own markup."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from toolkit import Cart, Charge, Line, Page

from .blocks import read_cart as read_block_cart
from .nodes import Nodes, address, count, each, said, words
from .sums import money, sum_in


def read_cart(page: Page) -> Cart | None:
    """The cart with its lines and totals; None where there is no item in it."""
    tree = LexborHTMLParser(page.text)
    rows = tree.css("tr.woocommerce-cart-form__cart-item")
    if not rows:
        return read_block_cart(page)
    bare = Cart(url=page.url, lines=tuple(_line(page.url, row) for row in rows), record=page.record)
    totals = tree.css_first(".cart_totals")
    return bare if totals is None else _with_totals(bare, totals)


def _with_totals(cart: Cart, totals: LexborNode) -> Cart:
    return replace(
        cart,
        subtotal=money(totals.css_first("tr.cart-subtotal td")),
        discounts=tuple(charges(totals, "tr.cart-discount")),
        shipping=tuple(shipping(totals)),
        fees=tuple(charges(totals, "tr.fee")),
        taxes=tuple(charges(totals, "tr[class*=tax-rate], tr.tax-total")),
        tax_included=said(totals, "tr.order-total small.includes_tax"),
        total=money(totals.css_first("tr.order-total td")),
    )


def _line(base: str, row: LexborNode) -> Line:
    number = row.css_first("input.qty")
    quantity = (number.attributes.get("value") or "") if number else said(row, ".product-quantity")
    return Line(
        name=said(row, "td.product-name a") or said(row, "td.product-name"),
        quantity=count(quantity),
        total=money(row.css_first("td.product-subtotal")),
        unit_price=money(row.css_first("td.product-price")),
        url=address(base, row.css_first("td.product-name a[href]")),
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
